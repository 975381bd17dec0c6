import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ApprovalOperation } from '../../src/contracts/approval.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { findRequiringRule } from '../../src/policy/approval/find-rule.js';
import { parseRules } from '../../src/policy/approval/parse-rules.js';

it('docs/examples/approval-rules.yaml does what its comments say', () => {
  const file = join(PACKAGE_ROOT, 'docs/examples/approval-rules.yaml');
  const rules = parseRules(readFileSync(file, 'utf8'), 'approval-rules.yaml');
  const ruleOf = (op: ApprovalOperation, ...paths: string[]) =>
    findRequiringRule(rules, { op, paths, realPaths: paths.map((path) => `/workspace/${path}`) })?.id;
  expect(ruleOf('write', 'docs/keys/a.pem')).toBe('keys');
  expect(ruleOf('write', 'docs/a/b.md')).toBeUndefined();
  expect(ruleOf('write', 'docs/a/b.ts')).toBe('rest');
  expect(ruleOf('write', 'docs/.ssh/a.md')).toBe('keys');
  expect(ruleOf('delete', 'docs/a.md')).toBe('rest');
  expect(ruleOf('run')).toBeUndefined();
  expect(ruleOf('fetch')).toBe('rest');
});
