import { describe, expect, it } from 'vitest';
import { DataInput } from '../../../src/host/data-file/data-input.js';
import { assertVotesWeighed } from '../../../src/rollout/votes/assert-votes-weighed.js';
import { readVotes, type VoteOptions } from '../../../src/rollout/votes/read-votes.js';
import { DEFAULT_WEIGHTS } from '../../../src/rollout/weights.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();
const VALID = '{"rollout_id":"job-1","first":0,"second":1,"winner":"first"}';

async function read(content: string, options: Partial<VoteOptions> = {}) {
  await using input = await DataInput.open(folder.write('votes.jsonl', content));
  return await readVotes(input, { weight: 1, skipInvalid: false, ...options });
}

describe('readVotes', () => {
  it('reads votes, one a line', async () => {
    const book = await read(`${VALID}\n\n${VALID.replace('first"}', 'tie","judge":"x"}')}\r\n`);
    expect([...book.strengthsOf('job-1', [0, 1]).keys()]).toEqual([0, 1]);
    expect(book.report()).toMatchObject({ records: 2, invalid: 0, votes: 2 });
  });

  it.each([
    ['no JSON', '{"rollout_id":', 'JSON_SYNTAX', ''],
    ['no winner', '{"rollout_id":"job-1","first":0,"second":1}', 'SCHEMA_REQUIRED', '/winner'],
    ['a branch by name', VALID.replace('0', '"0"'), 'SCHEMA_TYPE', '/first'],
    ['a key twice', VALID.replace('"first":0', '"first":0,"first":2'), 'DUPLICATE_KEY', '/first'],
    ['a branch against itself', VALID.replace('"second":1', '"second":0'), 'SAME_BRANCH', '/second'],
  ])('refuses a line with %s, and says where it is', async (_, line, code, pointer) => {
    await expect(read(`${VALID}\n${line}\n`)).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      invalid: 1,
      records: 2,
      recordErrors: [{ line: 2, code, pointer }],
    });
    let told = 0;
    const book = await read(`${VALID}\n${line}\n`, { skipInvalid: true, onInvalid: ({ total }) => (told = total) });
    expect(told).toBe(1);
    expect(book.report()).toMatchObject({ records: 2, invalid: 1, votes: 1 });
  });

  it('finds no votes in an empty file', async () => {
    await expect(read('\n')).rejects.toMatchObject({ code: 'NO_RECORDS' });
  });
});

describe('assertVotesWeighed', () => {
  it('lets votes and their weight come only together', () => {
    const weights = { ...DEFAULT_WEIGHTS, votes: 1 };
    expect(() => assertVotesWeighed(weights, 'votes.jsonl')).not.toThrow();
    expect(() => assertVotesWeighed(DEFAULT_WEIGHTS, undefined)).not.toThrow();
    const usage = expect.objectContaining({ code: 'USAGE' });
    expect(() => assertVotesWeighed(weights, undefined)).toThrow(usage);
    expect(() => assertVotesWeighed(DEFAULT_WEIGHTS, 'votes.jsonl')).toThrow(usage);
  });
});
