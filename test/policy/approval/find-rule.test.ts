import { describe, expect, it } from 'vitest';
import { findRequiringRule, type JudgedEffect } from '../../../src/policy/approval/find-rule.js';
import { parseRules } from '../../../src/policy/approval/parse-rules.js';

function ruleOf(rules: object[], effect: Partial<JudgedEffect>): string | undefined {
  const parsed = parseRules(JSON.stringify({ version: 1, rules }), 'test');
  return findRequiringRule(parsed, { op: 'write', paths: [], realPaths: [], ...effect })?.id;
}
const allow = { id: 'docs', match: { op: 'write', paths: ['docs/**'] }, verdict: 'allow' };
const rest = { id: 'rest', match: {}, verdict: 'require' };

describe('rules', () => {
  it('are tried in order: the first that fits decides, and none is leave', () => {
    expect(ruleOf([allow, rest], { paths: ['docs/a.md'], realPaths: ['/workspace/docs/a.md'] })).toBeUndefined();
    expect(ruleOf([rest, allow], { paths: ['docs/a.md'] })).toBe('rest');
    expect(ruleOf([allow], { paths: ['src/a.ts'] })).toBeUndefined();
  });

  it.each([
    ['a link that leads elsewhere', { paths: ['docs/a.md'], realPaths: ['/workspace/.env'] }],
    [
      'a second name of the same file',
      { paths: ['docs/a.md'], realPaths: ['/workspace/docs/a.md', '/workspace/.env'] },
    ],
    ['dots', { paths: ['docs/../.env'] }],
    ['dots in another spelling', { paths: ['docs/\u{2025}/.env'] }],
    ['a folder that is nearly the one', { paths: ['docs-evil/a.md'] }],
    ['the other end of a rename', { op: 'rename' as const, paths: ['docs/a.md', 'src/a.ts'] }],
    ['no path at all', { paths: [] }],
    ['another operation', { op: 'delete' as const, paths: ['docs/a.md'] }],
  ])('do not let pass by a rule for one folder: %s', (_, effect) => {
    expect(ruleOf([allow, rest], effect)).toBe('rest');
  });

  it.each([
    ['/workspace/', 'deploy/**', true],
    ['/workspace/deploy/', 'deploy/a/*.test.js', true],
    ['/workspace/Deploy/', 'deploy/a/*.test.js', true],
    ['/workspace/src/', '*.e2e.test.js', true],
    ['/', '/srv/tests/**', true],
    ['/workspace/src/a.test.js', '*.e2e.test.js', false],
    ['/workspace/src/', 'deploy/**', false],
    ['/workspace/deploy-near/', 'deploy/**', false],
    ['/workspace/', '/srv/tests/**', false],
  ])('ask about a run of all that is in %s where %s may mean some of it: %s', (place, pattern, isAsked) => {
    const rule = { id: 'tests', match: { op: 'run', paths: [pattern] }, verdict: 'require' };
    expect(ruleOf([rule], { op: 'run', realPaths: [place] })).toBe(isAsked ? 'tests' : undefined);
    const write = { ...rule, match: { op: 'write', paths: [pattern] } };
    expect(ruleOf([write], { op: 'write', realPaths: [place] })).toBeUndefined();
  });

  it('ask where one end of a rename fits', () => {
    const rule = { id: 'keys', match: { op: ['rename'], paths: ['*.pem'] }, verdict: 'require' };
    expect(ruleOf([rule], { op: 'rename', paths: ['a.txt', 'b.pem'] })).toBe('keys');
    expect(ruleOf([rule], { op: 'rename', paths: ['a.txt', 'b.pem.txt'] })).toBeUndefined();
  });

  it('take every field together: path and size must both fit', () => {
    const rule = { id: 'big', match: { paths: ['src/**'], minSizeChars: 100 }, verdict: 'require' };
    expect(ruleOf([rule], { paths: ['src/a'], sizeChars: 100 })).toBe('big');
    expect(ruleOf([rule], { paths: ['src/a'], sizeChars: 99 })).toBeUndefined();
    expect(ruleOf([rule], { paths: ['lib/a'], sizeChars: 100 })).toBeUndefined();
  });
});
