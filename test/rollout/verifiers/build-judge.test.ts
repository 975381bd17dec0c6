import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BranchVerdict } from '../../../src/contracts/branch-judge.js';
import { findKernel } from '../../../src/kernels/registry.js';
import { buildJudge } from '../../../src/rollout/verifiers/build-judge.js';
import { openTypeChecker } from '../../../src/rollout/verifiers/type-checker.js';
import { readWorkspaceSources } from '../../../src/rollout/verifiers/workspace-sources.js';

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

  const BAD = "export const n: number = 'x';";
  // A library in which `Math.PI` is whatever is asked for.
  const OWN_LIBRARY = `${['Array<T>', 'String', 'Number', 'Boolean', 'Object', 'Function', 'IArguments', 'RegExp']
    .map((name) => `interface ${name} {}`)
    .join(' ')} interface CallableFunction {} interface NewableFunction {} declare const Math: any;`;

  it.each<[string, Record<string, string>]>([
    ['an error in a .tsx file', { 'a.tsx': BAD }],
    ['an error in a .mts file', { 'a.mts': BAD }],
    ['an error in a .cts file', { 'a.cts': BAD }],
    ['a .cjs file that does not parse', { 'a.cjs': 'function (' }],
    ['a file that is too large to be read', { 'a.ts': `${BAD}${' '.repeat(17 * 1024 * 1024)}` }],
    ['a file whose name no path can have', { 'a\n.ts': BAD }],
    ['a module that is only declared', { 'a.d.ts': "declare module 'm' { const x: 1; }", 'b.ts': "import 'm';" }],
    ['a file called as the library is', { 'lib.es5.d.ts': OWN_LIBRARY, 'b.ts': 'export const s: string = Math.PI;' }],
  ])('does not let a good file cover %s', async (_, files) => {
    expect(await build({ 'even.ts': EVEN, ...files })).toMatchObject({ objective_status: 'fail', objective_score: 0 });
  });

  it('fails a workspace with a folder that cannot be listed, which may hold anything', async () => {
    const bridge = {
      listFiles: async (path: string) =>
        path === '/workspace/'
          ? { status: 'ok' as const, value: ['even.ts', 'many/'] }
          : { status: 'failed' as const, code: 'EFBIG', message: 'too many' },
      readFile: async () => ({ status: 'ok' as const, value: EVEN }),
    };
    expect(await readWorkspaceSources(bridge, ['.ts'])).toMatchObject({ status: 'read', unread: ['many/'] });
  });

  it('takes the newer endings of TypeScript, and finds what an import of their output means', async () => {
    const verdict = await build({
      'even.mts': EVEN,
      'types.d.ts': 'export type N = number;',
      'a.mts': "import { isEven } from './even.mjs';\nexport const b: boolean = isEven(2);",
      'b.ts': "import type { N } from './types';\nexport const n: N = 2;",
      'c.cjs': "exports.x = require('./other.cjs');",
    });
    expect(verdict).toMatchObject({ objective_status: 'pass', build_result: { files: 5 } });
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
