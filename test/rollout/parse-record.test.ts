import { describe, expect, it } from 'vitest';
import { rolloutBranchValidator } from '../../src/contracts/validators.generated.js';
import { parseRecord } from '../../src/rollout/parse-record.js';
import { toErrorLine } from '../../src/rollout/record-error.js';
import { sampleBranch } from './sample-branch.js';

const parse = (text: string | Buffer) => parseRecord(Buffer.from(text), rolloutBranchValidator, 100);
const withField = (json: string): string => JSON.stringify(sampleBranch()).replace(/}$/, `,${json}}`);

describe('parseRecord', () => {
  it('reads a branch with fields it does not know, in any of the three tool dialects', () => {
    const tool_call_sequence = [
      { event: 'tool_call', data: { toolName: 'write_file', args: {}, callId: 'c1' } },
      { event: 'tool_call', data: { name: 'write_file', args: {} } },
      { tool_name: 'write_file', arguments: {}, result: 'ok' },
    ];
    const branch = sampleBranch({ tool_call_sequence, build_result: null, 'x-own': { a: 1 } });
    expect(parse(JSON.stringify(branch)).value).toEqual(branch);
  });

  it.each([
    [Buffer.concat([Buffer.from('{"a":"é'), Buffer.from([0xff]), Buffer.from('"}')]), 'NOT_UTF8', ''],
    ['{"a":', 'JSON_SYNTAX', ''],
    ['{', 'JSON_SYNTAX', ''],
    ['{"a":NaN}', 'NON_FINITE_NUMBER', ''],
    ['[]', 'NOT_AN_OBJECT', ''],
    ['null', 'NOT_AN_OBJECT', ''],
    ['"text"', 'NOT_AN_OBJECT', ''],
    [withField('"objective_score":1e999'), 'NON_FINITE_NUMBER', '/objective_score'],
    [withField('"x":{"y/z":[0,-1e999]}'), 'NON_FINITE_NUMBER', '/x/y~1z/1'],
    [withField('"rank":1,"rank":2'), 'DUPLICATE_KEY', '/rank'],
    [withField('"x":[{"a":1,"\\u0061":2}]'), 'DUPLICATE_KEY', '/x/0/a'],
    [withField(`"x":${'['.repeat(600)}${']'.repeat(600)}`), 'TOO_DEEP', ''],
    [withField(`"x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`), 'TOO_DEEP', ''],
    [withField('"objective_score":1.01'), 'SCHEMA_MAXIMUM', '/objective_score'],
    [withField('"objective_score":-0.01'), 'SCHEMA_MINIMUM', '/objective_score'],
    [withField('"objective_score":"1"'), 'SCHEMA_TYPE', '/objective_score'],
    [withField('"objective_status":"passed"'), 'SCHEMA_ENUM', '/objective_status'],
    ['{}', 'SCHEMA_REQUIRED', '/rollout_id'],
    [JSON.stringify(sampleBranch({ task: '' })), 'SCHEMA_MIN_LENGTH', '/task'],
    [JSON.stringify({ ...sampleBranch(), schema_version: 'rollout-wire/v2' }), 'SCHEMA_CONST', '/schema_version'],
  ])('refuses %.60s as %s', (text, code, pointer) => {
    expect(parse(text).fault).toMatchObject({ code, pointer });
  });

  it('names the byte that is not UTF-8, in the line and in the file', () => {
    const { fault } = parse(Buffer.concat([Buffer.from('{"a":"é'), Buffer.from([0xff])]));
    expect(fault?.message).toContain('byte offset 8 (108 in the file)');
  });
});

describe('toErrorLine', () => {
  it('prints an error on one line that a hostile key cannot break', () => {
    const error = { file: 'dpo.jsonl', line: 3, code: 'SCHEMA_REQUIRED', message: 'is missing' } as const;
    expect(toErrorLine({ ...error, pointer: '/provenance/session_id' })).toBe(
      'dpo.jsonl:3: /provenance/session_id is missing (SCHEMA_REQUIRED)',
    );
    expect(toErrorLine({ ...error, pointer: '/\u001b[2J\n\u202e' })).not.toMatch(/[\u001b\n\u202e]/);
  });
});
