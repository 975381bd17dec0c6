import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/rollout/check/check-files.js';
import { InvalidRecordsError } from '../../src/rollout/invalid-records-error.js';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import { useTemporaryFolder } from './temporary-folder.js';

const DIRT = fileURLToPath(new URL('dirt/', import.meta.url));

// Every file has one good line and then one bad line.
const EXPECTED: Record<string, [code: string, pointer: string]> = {
  'array-line': ['NOT_AN_OBJECT', ''],
  'branch-as-text': ['SCHEMA_TYPE', '/branch_index'],
  'conflicting-branch': ['DUPLICATE_BRANCH', '/branch_index'],
  deep: ['TOO_DEEP', ''],
  'duplicate-key': ['DUPLICATE_KEY', '/objective_score'],
  'duplicate-key-escaped': ['DUPLICATE_KEY', '/objective_score'],
  'duplicate-key-nested': ['DUPLICATE_KEY', '/provenance/x/0/a'],
  'empty-rollout-id': ['SCHEMA_MIN_LENGTH', '/rollout_id'],
  'fractional-branch': ['SCHEMA_TYPE', '/branch_index'],
  'infinite-in-tool-arguments': ['NON_FINITE_NUMBER', '/tool_call_sequence/0/data/args/n'],
  'infinite-score': ['NON_FINITE_NUMBER', '/objective_score'],
  'invalid-utf8': ['NOT_UTF8', ''],
  'line-separators': ['JSON_SYNTAX', ''],
  'lone-surrogate-bytes': ['NOT_UTF8', ''],
  'missing-task': ['SCHEMA_REQUIRED', '/task'],
  'nan-score': ['NON_FINITE_NUMBER', ''],
  'negative-branch': ['SCHEMA_MINIMUM', '/branch_index'],
  'not-json': ['JSON_SYNTAX', ''],
  'nul-bytes': ['JSON_SYNTAX', ''],
  'null-line': ['NOT_AN_OBJECT', ''],
  'number-line': ['NOT_AN_OBJECT', ''],
  'overlong-utf8': ['NOT_UTF8', ''],
  'python-dict': ['JSON_SYNTAX', ''],
  'score-above-one': ['SCHEMA_MAXIMUM', '/objective_score'],
  'score-as-text': ['SCHEMA_TYPE', '/objective_score'],
  'score-below-zero': ['SCHEMA_MINIMUM', '/objective_score'],
  'score-null': ['SCHEMA_TYPE', '/objective_score'],
  'text-line': ['NOT_AN_OBJECT', ''],
  'tool-events-as-text': ['SCHEMA_TYPE', '/tool_call_sequence/0'],
  'trailing-comma': ['JSON_SYNTAX', ''],
  'truncated-last-line': ['JSON_SYNTAX', ''],
  'two-records-on-a-line': ['JSON_SYNTAX', ''],
  'unknown-status': ['SCHEMA_ENUM', '/objective_status'],
  'unknown-version': ['SCHEMA_CONST', '/schema_version'],
};

const folder = useTemporaryFolder();

describe('dirty rollout files', () => {
  it('are all expected', () => {
    const found = readdirSync(DIRT).map((name) => name.replace('.jsonl', ''));
    expect(found.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))(
    '%s: the second line is refused as %s %s, and nothing is written',
    async (name, [code, pointer]) => {
      const input = `${DIRT}${name}.jsonl`;
      const run = rankRolloutFile({
        input,
        output: folder.path('new/ranked.jsonl'),
        dpo: folder.path('dpo.jsonl'),
        timestampMs: 0,
      });
      const error = await run.catch((reason: unknown) => reason);
      if (!(error instanceof InvalidRecordsError)) throw error;
      expect(error).toMatchObject({ code: 'RECORD_INVALID', invalid: 1, records: 2 });
      expect(error.recordErrors).toMatchObject([{ file: input, line: 2, code, pointer }]);
      expect(folder.list()).toEqual([]);
      const report = await checkFiles([{ kind: 'rollouts', path: input }]);
      expect(report.passed).toBe(false);
      expect(report.files[0]?.errors).toEqual(error.recordErrors);
    },
  );

  it.each(Object.keys(EXPECTED))(
    '%s: with skipInvalid the good line is ranked and the bad one counted',
    async (name) => {
      const input = `${DIRT}${name}.jsonl`;
      const summary = await rankRolloutFile({
        input,
        output: folder.path('ranked.jsonl'),
        timestampMs: 0,
        skipInvalid: true,
      });
      expect(summary).toMatchObject({ recordsIn: 2, ranked: 1, invalid: 1, groups: 1, noPair: { single: 1 } });
      expect(summary.refused).toMatchObject({ total: 1, first: [{ line: 2, reason: EXPECTED[name]?.[0] }] });
      expect(folder.lines('ranked.jsonl')).toHaveLength(1);
    },
  );
});
