import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BranchVerdict } from '../../../src/contracts/branch-judge.js';
import { findKernel } from '../../../src/kernels/registry.js';
import { buildJudge } from '../../../src/rollout/verifiers/build-judge.js';
import { openTypeChecker } from '../../../src/rollout/verifiers/type-checker.js';

const checker = openTypeChecker();
afterAll(() => checker[Symbol.asyncDispose]());

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wasmagent-build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

async function build(files: Record<string, string>): Promise<BranchVerdict> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const judge = buildJudge({ checker, python: findKernel('pyodide') });
  return await judge.judge({ jobId: 'j', branchIndex: 0, sessionId: 's', workspaceRoot: root });
}

const EVEN = 'export function isEven(n: number): boolean { return n % 2 === 0; }';

describe('buildJudge', () => {
  it('passes files that import each other, however the import is spelled', async () => {
    const verdict = await build({
      'lib/even.ts': EVEN,
      'a.ts': "import { isEven } from './lib/even.js';\nexport const a: boolean = isEven(2);",
      'b.ts': "import { isEven } from './lib/even';\nconsole.log(isEven(2));",
      'plain.js': 'export const x = 1;',
    });
    expect(verdict).toMatchObject({
      objective_status: 'pass',
      objective_score: 1,
      build_result: { status: 'success', files: 4 },
    });
  });

  it('fails a type error across files, and names file and line', async () => {
    const verdict = await build({
      'even.ts': EVEN,
      'main.ts': "import { isEven } from './even.js';\n\nisEven('two');",
    });
    expect(verdict).toMatchObject({
      objective_status: 'fail',
      objective_score: 0,
      build_result: { problems: [{ file: 'main.ts', line: 3, code: 2345 }] },
    });
  });

  it.each([
    ['a package', "import fs from 'node:fs';"],
    ['a file outside', "import x from '../../etc/x.js';"],
    ['a complaint silenced', "// @ts-nocheck\nconst n: number = 'x';"],
    ['a reference', '/// <reference path="/etc/passwd" />'],
    ['JavaScript that does not parse', undefined],
  ])('fails %s', async (_, source) => {
    const verdict = await build(source === undefined ? { 'a.js': 'function (' } : { 'a.ts': source });
    expect(verdict.objective_status).toBe('fail');
  });

  it('holds Python to its syntax and runs none of it', async () => {
    expect(await build({ 'a.py': 'raise SystemExit("ran")\n' })).toMatchObject({ objective_status: 'pass' });
    expect(await build({ 'deep/b.py': 'x = 1\ndef f(:\n' })).toMatchObject({
      objective_status: 'fail',
      build_result: { problems: [{ file: 'deep/b.py', line: 2 }] },
    });
  });

  it('knows nothing where there is nothing to build, also when a planted link leads to something', async () => {
    const other = mkdtempSync(join(tmpdir(), 'wasmagent-other-'));
    writeFileSync(join(other, 'evil.ts'), EVEN);
    symlinkSync(other, join(root, 'link'));
    symlinkSync(join(other, 'evil.ts'), join(root, 'evil.ts'));
    expect(await build({ 'readme.md': 'hello' })).toEqual({
      objective_status: 'unknown',
      build_result: null,
      reason: 'nothing-to-build',
    });
    rmSync(other, { recursive: true });
  });
});
