import { describe, expect, it } from 'vitest';
import { WasmagentError } from '../../../src/errors.js';
import { MAX_RULES_CHARS, parseRules } from '../../../src/policy/approval/parse-rules.js';
import { rulesDigest } from '../../../src/policy/approval/rules-digest.js';

const GOOD = `version: 1
rules:
  - id: docs
    match: { op: write, paths: ["docs/**"] }
    verdict: allow
  - id: rest
    match: {}
    verdict: require
`;

function refusal(text: string): WasmagentError {
  try {
    parseRules(text, 'rules.yaml');
  } catch (error) {
    if (error instanceof WasmagentError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('a file of approval rules', () => {
  it('says the same in YAML and in JSON', () => {
    const json = JSON.stringify({
      version: 1,
      rules: [
        { id: 'docs', match: { op: ['write'], paths: ['docs/**'] }, verdict: 'allow' },
        { id: 'rest', match: {}, verdict: 'require' },
      ],
    });
    expect(rulesDigest(parseRules(json, 'b'))).toBe(rulesDigest(parseRules(GOOD, 'a')));
    expect(rulesDigest(parseRules(GOOD.replace('allow', 'require'), 'a'))).not.toBe(rulesDigest(parseRules(GOOD, 'a')));
  });

  it.each([
    ['an unknown operation', GOOD.replace('op: write', 'op: wirte'), 4, '/rules/0/match/op', 'did you mean write?'],
    ['an unknown field', GOOD.replace('verdict: allow', 'verdikt: allow'), 3, '/rules/0/verdict', undefined],
    [
      'a field of its own',
      GOOD.replace('verdict: require', 'verdict: require\n    note: x'),
      9,
      '/rules/1/note',
      undefined,
    ],
    [
      'a field that is nearly right',
      GOOD.replace('paths:', 'pahts:'),
      4,
      '/rules/0/match/pahts',
      'did you mean paths?',
    ],
    ['another verdict', GOOD.replace('verdict: require', 'verdict: deny'), 8, '/rules/1/verdict', undefined],
    ['the same id twice', GOOD.replace('id: rest', 'id: docs'), 6, '/rules/1/id', undefined],
    ['a pattern that is none', GOOD.replace('docs/**', '../docs'), 4, '/rules/0/match/paths/0', undefined],
    ['no rules', 'version: 1\nrules: []\n', 2, '/rules', undefined],
    ['another version', GOOD.replace('version: 1', 'version: 2'), 1, '/version', undefined],
    ['a number for a list', GOOD.replace('["docs/**"]', '7'), 4, '/rules/0/match/paths', undefined],
    [
      'a size without an end',
      GOOD.replace('match: {}', 'match: { minSizeChars: .inf }'),
      7,
      '/rules/1/match/minSizeChars',
      undefined,
    ],
    [
      'a size of a delete',
      GOOD.replace('match: {}', 'match: { op: delete, minSizeChars: 5 }'),
      7,
      '/rules/1/match/minSizeChars',
      undefined,
    ],
    [
      'paths of a request',
      GOOD.replace('match: {}', 'match: { op: [fetch], paths: [a] }'),
      7,
      '/rules/1/match/paths',
      undefined,
    ],
    ['a list in place of a file', '- 1\n', 1, 'the file', undefined],
    ['nothing', '', 1, 'the file', undefined],
  ])('is refused for %s, with line and pointer', (_, text, line, pointer, hint) => {
    const error = refusal(text);
    expect(error.code).toBe('APPROVAL_RULES_INVALID');
    expect(error.message).toMatch(new RegExp(`^rules\\.yaml:${line}: ${pointer.replaceAll('/', '\\/')} `));
    expect(error.suggestions.length).toBeGreaterThan(0);
    if (hint !== undefined) expect(error.suggestions).toContain(hint);
  });

  it.each([
    ['a key that is there twice', `${GOOD}version: 1\n`, 9],
    ['a key that is there twice, in JSON', '{"version": 1,\n "version": 1, "rules": []}', 2],
    ['an alias', GOOD.replace('match: {}', 'match: *x').replace('match: { op', 'match: &x { op'), 4],
    ['aliases that grow', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 1],
    ['a tag of its own', GOOD.replace('id: rest', 'id: !secret rest'), 6],
    ['a tag of YAML’s', GOOD.replace('id: rest', 'id: !!str rest'), 6],
    ['a second document', `${GOOD}---\nversion: 1\n`, 9],
    ['a directive', `%YAML 1.1\n---\n${GOOD}`, 1],
    ['a bracket that is never closed', 'version: 1\nrules: [\n', 2],
    ['brackets without end', '['.repeat(10_000), 1],
  ])('is refused as a text for %s', (_, text, line) => {
    const error = refusal(text);
    expect(error.code).toBe('APPROVAL_RULES_INVALID');
    const told = Number(/^rules\.yaml:(\d+): /.exec(error.message)?.[1]);
    expect(told).toBeGreaterThanOrEqual(line);
    expect(told).toBeLessThanOrEqual(line + 1);
  });

  it('is refused when it is too long, before it is parsed', () => {
    const error = refusal(`# ${'x'.repeat(MAX_RULES_CHARS)}\n${GOOD}`);
    expect(error.code).toBe('APPROVAL_RULES_INVALID');
  });
});
