import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/rollout/check/check-files.js';
import { InvalidRecordsError } from '../../src/rollout/invalid-records-error.js';
import type { NoPairReason } from '../../src/rollout/pairs/no-pair-reason.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import { sampleBranch } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

const DIRT = fileURLToPath(new URL('dirt/', import.meta.url));

// Every file has one good line and then one bad line.
const REFUSED: Record<string, [code: string, pointer: string]> = {
  'above-unicode': ['NOT_UTF8', ''],
  'array-line': ['NOT_AN_OBJECT', ''],
  'bare-fraction': ['JSON_SYNTAX', ''],
  'bom-in-the-middle': ['JSON_SYNTAX', ''],
  'branch-as-text': ['SCHEMA_TYPE', '/branch_index'],
  'branch-beyond-32-bits': ['SCHEMA_MAXIMUM', '/branch_index'],
  'branch-beyond-double': ['SCHEMA_MAXIMUM', '/branch_index'],
  'build-as-text': ['SCHEMA_TYPE', '/build_result'],
  'capital-true': ['JSON_SYNTAX', ''],
  'comment-inside': ['JSON_SYNTAX', ''],
  'comment-line': ['JSON_SYNTAX', ''],
  'conflicting-branch': ['DUPLICATE_BRANCH', '/branch_index'],
  'cr-only': ['JSON_SYNTAX', ''],
  'cut-emoji': ['NOT_UTF8', ''],
  deep: ['TOO_DEEP', ''],
  'duplicate-key': ['DUPLICATE_KEY', '/objective_score'],
  'duplicate-key-escaped': ['DUPLICATE_KEY', '/objective_score'],
  'duplicate-key-nested': ['DUPLICATE_KEY', '/provenance/x/0/a'],
  'duplicate-proto-key': ['DUPLICATE_KEY', '/__proto__'],
  'empty-object': ['SCHEMA_REQUIRED', '/rollout_id'],
  'empty-rollout-id': ['SCHEMA_MIN_LENGTH', '/rollout_id'],
  'empty-task': ['SCHEMA_MIN_LENGTH', '/task'],
  'extra-brace': ['JSON_SYNTAX', ''],
  'fields-under-proto': ['SCHEMA_REQUIRED', '/rollout_id'],
  'form-feed': ['JSON_SYNTAX', ''],
  'fractional-branch': ['SCHEMA_TYPE', '/branch_index'],
  'fractional-rank': ['SCHEMA_TYPE', '/rank'],
  hexadecimal: ['JSON_SYNTAX', ''],
  'huge-integer': ['NON_FINITE_NUMBER', '/seed'],
  'infinite-in-tool-arguments': ['NON_FINITE_NUMBER', '/tool_call_sequence/0/data/args/n'],
  'infinite-score': ['NON_FINITE_NUMBER', '/objective_score'],
  infinity: ['NON_FINITE_NUMBER', ''],
  'invalid-utf8': ['NOT_UTF8', ''],
  'judge-above-one': ['SCHEMA_MAXIMUM', '/judge_score'],
  latin1: ['NOT_UTF8', ''],
  'leading-zero': ['JSON_SYNTAX', ''],
  'line-separators': ['JSON_SYNTAX', ''],
  'lone-surrogate-bytes': ['NOT_UTF8', ''],
  'minus-alone': ['JSON_SYNTAX', ''],
  'missing-brace': ['JSON_SYNTAX', ''],
  'missing-colon': ['JSON_SYNTAX', ''],
  'missing-comma': ['JSON_SYNTAX', ''],
  'missing-session': ['SCHEMA_REQUIRED', '/session_id'],
  'missing-task': ['SCHEMA_REQUIRED', '/task'],
  'nan-score': ['NON_FINITE_NUMBER', ''],
  'negative-branch': ['SCHEMA_MINIMUM', '/branch_index'],
  'no-break-space': ['JSON_SYNTAX', ''],
  'not-json': ['JSON_SYNTAX', ''],
  'nul-bytes': ['JSON_SYNTAX', ''],
  'null-answer': ['SCHEMA_TYPE', '/final_answer'],
  'null-line': ['NOT_AN_OBJECT', ''],
  'null-task': ['SCHEMA_TYPE', '/task'],
  'number-line': ['NOT_AN_OBJECT', ''],
  'overlong-utf8': ['NOT_UTF8', ''],
  'plus-one': ['JSON_SYNTAX', ''],
  'python-dict': ['JSON_SYNTAX', ''],
  'score-above-one': ['SCHEMA_MAXIMUM', '/objective_score'],
  'score-as-text': ['SCHEMA_TYPE', '/objective_score'],
  'score-below-zero': ['SCHEMA_MINIMUM', '/objective_score'],
  'score-null': ['SCHEMA_TYPE', '/objective_score'],
  'single-quotes': ['JSON_SYNTAX', ''],
  'stray-bracket': ['JSON_SYNTAX', ''],
  'temperature-as-text': ['SCHEMA_TYPE', '/temperature'],
  'text-line': ['NOT_AN_OBJECT', ''],
  'tool-events-as-object': ['SCHEMA_TYPE', '/tool_call_sequence'],
  'tool-events-as-text': ['SCHEMA_TYPE', '/tool_call_sequence/0'],
  'trailing-comma': ['JSON_SYNTAX', ''],
  'trailing-garbage': ['JSON_SYNTAX', ''],
  'trailing-point': ['JSON_SYNTAX', ''],
  'truncated-escape': ['JSON_SYNTAX', ''],
  'truncated-last-line': ['JSON_SYNTAX', ''],
  'two-records-on-a-line': ['JSON_SYNTAX', ''],
  'unescaped-tab': ['JSON_SYNTAX', ''],
  'unknown-escape': ['JSON_SYNTAX', ''],
  'unknown-status': ['SCHEMA_ENUM', '/objective_status'],
  'unknown-version': ['SCHEMA_CONST', '/schema_version'],
  'unquoted-key': ['JSON_SYNTAX', ''],
  'utf16-without-bom': ['JSON_SYNTAX', ''],
};

/** What is counted of a file that is taken, where it is not two ranked records and a pair. */
interface Accounting {
  recordsIn?: number;
  ranked?: number;
  duplicates?: number;
  unknownScores?: number;
  conflicts?: number;
  noPair?: NoPairReason;
  /** What the check says of it all the same. */
  finding?: [line: number, code: string, pointer: string];
}

const CONFLICT = { unknownScores: 1, conflicts: 1, noPair: 'unknown' } as const;

const ACCEPTED: Record<string, Accounting> = {
  array: {},
  'big-integers': {},
  'blank-answers': { noPair: 'empty' },
  'blank-lines': {},
  'blanks-between-tokens': {},
  'bom-at-the-start': {},
  crlf: {},
  'decoys-in-text': {},
  'deep-within-bounds': {},
  'escaped-rank-key': {},
  'exit-code-alone': {},
  'fail-with-score-one': { ...CONFLICT, finding: [1, 'SCORE_CONFLICT', '/objective_status'] },
  'failed-build-with-full-score': { ...CONFLICT, finding: [1, 'SCORE_CONFLICT', '/build_result'] },
  'identical-copies': { recordsIn: 4, duplicates: 2 },
  'ids-alike': { noPair: 'single' },
  'lone-surrogate-escapes': {},
  'long-number': {},
  'mixed-line-ends': {},
  'no-final-newline': {},
  'nul-escape': {},
  'null-build': {},
  'number-spellings': {},
  'odd-keys': {},
  'pass-with-score-zero': { ...CONFLICT, finding: [2, 'SCORE_CONFLICT', '/objective_status'] },
  'proto-keys': {},
  'ranks-all-zero': {},
  'ranks-from-one-reversed': {},
  'ranks-from-zero': {},
  'running-build': { unknownScores: 1, noPair: 'unknown' },
  'same-answers-in-two-normal-forms': { noPair: 'identical' },
  'scores-absent': { unknownScores: 2, noPair: 'unknown' },
  'single-branch': { recordsIn: 1, ranked: 1, noPair: 'single' },
  'skipped-build': { unknownScores: 1, noPair: 'unknown' },
  'status-unknown-with-score': { unknownScores: 1, noPair: 'unknown' },
  'success-with-exit-code-one': { ...CONFLICT, finding: [1, 'SCORE_CONFLICT', '/build_result'] },
  'three-tool-dialects': { recordsIn: 3, ranked: 3 },
  'tied-fail': { noPair: 'tied-fail' },
  'tied-pass': { noPair: 'tied-pass' },
  'two-exit-codes': { ...CONFLICT, finding: [1, 'SCORE_CONFLICT', '/build_result'] },
  'two-tasks': { noPair: 'task-mismatch', finding: [2, 'TASK_MISMATCH', '/task'] },
  'unknown-build': { unknownScores: 2, noPair: 'unknown' },
};

const WHOLE: Record<string, [code: string, exit: number]> = {
  'array-with-a-hole': ['INPUT_MALFORMED', 2],
  'blank-lines-alone': ['NO_RECORDS', 3],
  'bom-alone': ['NO_RECORDS', 3],
  'cut-off-array': ['INPUT_MALFORMED', 2],
  'empty-array': ['NO_RECORDS', 3],
  nothing: ['NO_RECORDS', 3],
  'utf16-be-bom': ['INPUT_MALFORMED', 2],
  'utf16-le-bom': ['INPUT_MALFORMED', 2],
};

const folder = useTemporaryFolder();

const rank = (input: string) => rankRolloutFile({ input, output: folder.path('new/ranked.jsonl'), timestampMs: 0 });

/** What a run was refused with. */
async function refusalOf(input: string): Promise<InvalidRecordsError> {
  const error = await rank(input).catch((reason: unknown) => reason);
  if (error instanceof InvalidRecordsError) return error;
  throw error;
}

describe('dirty rollout files', () => {
  it.each([
    ['', REFUSED],
    ['accepted/', ACCEPTED],
    ['whole/', WHOLE],
  ])('in dirt/%s are all expected', (name, expected) => {
    const found = readdirSync(`${DIRT}${name}`).filter((file) => file.endsWith('.jsonl'));
    expect(found.map((file) => file.replace('.jsonl', '')).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(REFUSED))(
    '%s: the second line is refused as %s %s, and nothing is written',
    async (name, [code, pointer]) => {
      const input = `${DIRT}${name}.jsonl`;
      const error = await refusalOf(input);
      expect(error).toMatchObject({ code: 'RECORD_INVALID', invalid: 1, records: 2 });
      expect(error.recordErrors).toMatchObject([{ file: input, line: 2, code, pointer }]);
      expect(folder.list()).toEqual([]);
      const rejects = folder.path('bad.jsonl');
      const report = await checkFiles([{ kind: 'rollouts', path: input }], { rejects });
      expect(report).toMatchObject({ passed: false, rejects: { records: 1 } });
      expect(report.files[0]?.errors).toEqual(error.recordErrors);
      const bytes = readFileSync(input);
      expect(readFileSync(rejects)).toEqual(bytes.subarray(bytes.indexOf('\n') + 1));
    },
  );

  it.each(Object.keys(REFUSED))(
    '%s: with skipInvalid the good line is ranked and the bad one counted',
    async (name) => {
      const input = `${DIRT}${name}.jsonl`;
      const summary = await rankRolloutFile({ input, timestampMs: 0, skipInvalid: true });
      expect(summary).toMatchObject({ recordsIn: 2, ranked: 1, invalid: 1, groups: 1, noPair: { single: 1 } });
      expect(summary.refused).toMatchObject({ total: 1, first: [{ line: 2, reason: REFUSED[name]?.[0] }] });
    },
  );

  it.each(Object.entries(ACCEPTED))('accepted %s: counted, kept byte for byte, and checked', async (name, expected) => {
    const input = `${DIRT}accepted/${name}.jsonl`;
    const { noPair, finding, ...counts } = expected;
    const { recordsIn, ranked, duplicates, unknownScores, conflicts, pairs, ...summary } = await rank(input);
    expect({ recordsIn, ranked, duplicates, unknownScores, conflicts, pairs }).toEqual({
      recordsIn: 2,
      ranked: 2,
      duplicates: 0,
      unknownScores: 0,
      conflicts: 0,
      pairs: noPair === undefined ? 1 : 0,
      ...counts,
    });
    if (noPair !== undefined) expect(summary.noPair[noPair]).toBe(summary.groups);
    const sources = sourceLines(input);
    for (const line of folder.lines('new/ranked.jsonl'))
      expect(sources).toContain(name === 'array' ? withoutRank(line).trim() : withoutRank(line));
    const { files } = await checkFiles([{ kind: 'rollouts', path: input }]);
    const found = files[0]?.errors.map((error) => [error.line, error.code, error.pointer]);
    expect(found).toEqual(finding === undefined ? [] : [finding]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(Object.entries(WHOLE))('%s is refused as a whole: %s, exit %i', async (name, [code, exit]) => {
    const path = `${DIRT}whole/${name}.jsonl`;
    await expect(rank(path)).rejects.toMatchObject({ code, exit });
    await expect(checkFiles([{ kind: 'rollouts', path }])).rejects.toMatchObject({ code, exit });
    expect(folder.list()).toEqual([]);
  });

  it.each([
    ['100,000 levels deep', 'TOO_DEEP', () => `"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['100,000 objects deep', 'TOO_DEEP', () => `"x":${'{"x":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['100,000 levels deep and cut off', 'JSON_SYNTAX', () => `"x":${'['.repeat(100_000)}`],
    ['a megabyte of backslashes', 'JSON_SYNTAX', () => `"x":"${'\\'.repeat(1_000_001)}"`],
    ['100,000 keys, one of them twice', 'DUPLICATE_KEY', manyKeys],
  ])('a record %s is one finding, and found soon', { timeout: 10_000 }, async (_, code, field) => {
    const good = JSON.stringify(sampleBranch());
    const bad = JSON.stringify(sampleBranch({ branch_index: 1 })).replace('{', `{${field()},`);
    const input = folder.write('in.jsonl', `${good}\n${bad}\n`);
    expect((await refusalOf(input)).recordErrors).toMatchObject([{ line: 2, code }]);
  });

  it('a line of 64 MB is read, ranked and kept as it is', { timeout: 60_000 }, async () => {
    const [before = '', after = ''] = JSON.stringify(sampleBranch({ final_answer: '|' })).split('|');
    const line = Buffer.concat([Buffer.from(before), Buffer.alloc(64 * 1024 * 1024, 'x'), Buffer.from(after)]);
    expect(await rank(folder.write('in.jsonl', line))).toMatchObject({ recordsIn: 1, ranked: 1 });
    const ranked = readFileSync(folder.path('new/ranked.jsonl'));
    expect(ranked.subarray(0, line.length - 1).equals(line.subarray(0, -1))).toBe(true);
    expect(ranked.toString('utf8', line.length - 1)).toBe(',"rank":1}\n');
  });
});

function manyKeys(): string {
  const keys = Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`);
  return `${keys.join(',')},"k99999":1`;
}

/** The lines that ranked ones must be, but for rank and total: of an array, its elements. */
function sourceLines(input: string): string[] {
  const text = readFileSync(input, 'utf8').replace('\ufeff', '');
  if (text.startsWith('[')) return JSON.parse(text).map((record: unknown) => JSON.stringify(record));
  return text.split('\n').map((line) => withoutRank(line.replace(/\r$/, '')));
}

/** A line with the outermost rank and total at its end, or wherever they are spelled with escapes, taken out. */
function withoutRank(line: string): string {
  return line
    .replace(/\r$/, '')
    .replace(/,"r(?:a|\\u0061)nk":\d+(?:,"total(?:_|\\u005f)score":[-\d.e]+)?(?=\}\s*$)/, '');
}
