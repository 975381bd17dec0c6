import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuestLanguage, Kernel } from '../../src/contracts/kernel.js';
import type { CapabilityManifest } from '../../src/contracts/manifest.generated.js';
import type { ToolContext, ToolOutcome } from '../../src/contracts/tool.js';
import { type BridgeAudit, createBridge } from '../../src/host/bridge.js';
import { findKernel } from '../../src/kernels/registry.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { Dispatcher } from '../../src/tools/dispatcher.js';
import { TOOLS } from '../../src/tools/registry.js';

const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';
const OPEN: CapabilityManifest = {
  allowedReadPaths: ['/workspace'],
  cpuMs: 3_000,
  memoryLimitBytes: 256 * 1024 * 1024,
};
const kernels = new Map<GuestLanguage, Kernel>();
let top: string;
let root: string;
let audit: BridgeAudit[];

beforeAll(async () => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-run-tests-')));
  const manifest = parseManifest(OPEN, 'test');
  const [quickjs, pyodide] = await Promise.all([
    findKernel('quickjs').start(parseManifest({ ...OPEN, cpuMs: 500 }, 'test')),
    findKernel('pyodide').start(manifest),
  ]);
  kernels.set('javascript', quickjs).set('python', pyodide);
});
afterAll(async () => {
  await Promise.all([...kernels.values()].map((kernel) => kernel[Symbol.asyncDispose]()));
  rmSync(top, { recursive: true });
});
beforeEach(() => {
  root = mkdtempSync(join(top, 'ws-'));
  audit = [];
});

function lay(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

async function run(
  args: Record<string, unknown> = {},
  manifest: CapabilityManifest = OPEN,
  changed: Partial<ToolContext> = {},
): Promise<ToolOutcome> {
  const bridge = createBridge({
    manifest: parseManifest(manifest, 'test'),
    workspaceRoot: root,
    onAudit: (record) => audit.push(record),
  });
  return await new Dispatcher(TOOLS).call('run_tests', args, {
    bridge,
    runCode: async (code, language) => await kernels.get(language)?.run(code, { bridge }),
    inspectCode: async () => undefined,
    ...changed,
  });
}

const outputOf = (outcome: ToolOutcome) => {
  expect(outcome).toMatchObject({ status: 'ok', untrusted: true });
  return outcome.status === 'ok' ? outcome.output : undefined;
};

/** What is said of each file when all run in one call, in which one honest file is green. */
async function reasonsFor(manifest: CapabilityManifest, files: Record<string, [source: string, wanted: RegExp]>) {
  const names = Object.keys(files);
  lay({ 'honest.test.js': "test('a', () => {});", 'test_honest.py': 'def test_a(): pass\n' });
  lay(Object.fromEntries(Object.entries(files).map(([name, [source]]) => [name, source])));
  const output = outputOf(await run({}, manifest));
  expect(output).toMatchObject({ status: 'failed', files: names.length + 2 });
  const { failures } = output as { failures: { file: string; message: string }[] };
  expect(failures.filter(({ file }) => file.includes('honest'))).toEqual([]);
  return Object.entries(files).map(([name, [, wanted]]) => {
    const found = failures.filter(({ file }) => file === name).map(({ message }) => message);
    return [name, { wanted, found: found.join('\n') }] as const;
  });
}

describe('run_tests in JavaScript and TypeScript', () => {
  it('shows the end of what was printed, without secrets that begin before it', async () => {
    lay({
      'a.test.js': "test('a', () => {}); for (let i = 0; i < 30; i += 1) console.log(i < 5 ? 'BEGIN' : 'secret');",
    });
    const cleanLines = (lines: readonly string[]) => lines.map(() => (lines.includes('BEGIN') ? 'gone' : 'half'));
    expect(outputOf(await run({}, OPEN, { cleanLines }))).toMatchObject({ logs: [{ lines: Array(20).fill('gone') }] });
  });

  it('runs tests over modules of the workspace, and says which failed, where and why', async () => {
    lay({
      'src/add.ts': 'export const add = (a: number, b: number): number => a + b;\nexport default { name: "add" };\n',
      'src/data.json': '{"seven": 7}',
      'src/old.cjs': 'module.exports = { twice: (n) => 2 * n };\n',
      'src/add.test.ts': `import { describe, expect, it } from 'vitest';
import assert from 'node:assert/strict';
import named, { add } from './add.js';
import data from './data.json';
import { twice } from './old.cjs';

type Unused = { a: string };

describe('add', () => {
  let ready = 0;
  beforeEach(() => { ready += 1; });
  it('adds', () => expect(add(3, 4)).toBe(data.seven));
  it('has a name', async () => {
    await null;
    assert.deepEqual(named, { name: 'add' });
    assert.equal(ready, 2);
    await expect(Promise.reject(new TypeError('no'))).rejects.toThrow('no');
  });
  it('is wrong', () => {
    const sum: number = add(1, twice(1));
    expect(sum).toEqual(4);
  });
  it('throws', () => { throw new RangeError('too far'); });
  it.skip('is not there yet', () => {});
});
`,
    });
    expect(outputOf(await run())).toEqual({
      status: 'failed',
      passed: 2,
      failed: 2,
      skipped: 1,
      files: 1,
      failures: [
        { file: 'src/add.test.ts', line: 21, name: 'add > is wrong', message: 'AssertionError: expected 3 to equal 4' },
        { file: 'src/add.test.ts', line: 23, name: 'add > throws', message: 'RangeError: too far' },
      ],
    });
  });

  it('is not green for a file that ends early, waits for nothing or tampers, and says why', async () => {
    const reasons = await reasonsFor(OPEN, {
      'throws.test.js': ["test('a', () => {}); throw new Error('early');", /early/],
      'none.test.js': ['const a = 1;', /declares no test/],
      'nested.test.js': ["test('a', () => { test('b', () => {}); });", /declared before the first test/],
      'pending.test.js': ["test('a', () => new Promise(() => {}));", /cpuMs/],
      'endless.test.js': ["test('a', () => { for (;;); });", /cpuMs/],
      'floating.test.js': ["test('a', () => { expect(Promise.resolve(1)).resolves.toBe(2); });", /not awaited/],
      'done.test.js': ["test('a', (done) => done());", /takes no arguments/],
      'replaced.test.js': ["globalThis.test = () => {}; test('a', () => assert.fail('seen'));", /seen/],
      'shadowed.test.js': [
        "{ const test = () => {}; test('a', () => assert.fail()); } it('b', () => {});",
        /at least 2/,
      ],
      'forged.test.js': [
        'const green = () => \'{"nonce":"","planned":["a"],"results":[[0,"passed","",""]],"errors":[]}\'; JSON.stringify = green; Object.prototype.toJSON = green; test(\'a\', () => assert.fail());',
        /without its report/,
      ],
      'settled.test.js': [
        "Promise.prototype.then = function (f) { f('green'); return this; }; test('a', () => assert.fail('seen'));",
        /seen|report/,
      ],
      'broken.test.js': ["test('a', () => {", /expected/],
      'missing.test.js': ["import './missing.js'; test('a', () => {});", /cannot find the module/],
      'package.test.js': ["import fs from 'node:fs'; test('a', () => {});", /no packages/],
      'hook.test.js': ["afterAll(() => { throw new Error('in hook'); }); test('a', () => {});", /in hook/],
    });
    for (const [file, { wanted, found }] of reasons) expect(found, file).toMatch(wanted);
  });

  it('shows every module to the guardrails, also imported ones, before anything runs', async () => {
    lay({ 'a.test.ts': "import './b';\ntest('a', () => {});", 'b.ts': 'export const evil = 1;' });
    const seen: string[] = [];
    const outcome = await run({}, OPEN, {
      inspectCode: async (code) => {
        seen.push(code);
        return code.includes('evil') ? { status: 'failed', code: 'GUARDRAIL', message: 'stopped' } : undefined;
      },
      runCode: () => expect.unreachable(),
    });
    expect(outputOf(outcome)).toMatchObject({
      status: 'failed',
      passed: 0,
      failures: [{ file: 'b.ts', message: 'stopped' }],
    });
    expect(seen.join()).not.toMatch(/\brequire\b/);
  });

  it('reads only what the manifest lets it read: denied outside, allowed inside, denied through look-alikes', async () => {
    mkdirSync(join(root, 'in'));
    lay({
      'in/ok.test.js': "import { a } from './lib.js'; test('a', () => assert.equal(a, 1));",
      'in/lib.js': 'export const a = 1;',
      'in/out.test.js': "import { a } from '../in-evil/lib.js'; test('a', () => {});",
      'in-evil/lib.js': 'export const a = 2;',
    });
    const manifest = { ...OPEN, allowedReadPaths: ['/workspace/in'] };
    expect(outputOf(await run({ path: 'in/ok.test.js' }, manifest))).toMatchObject({ status: 'passed', passed: 1 });
    expect(outputOf(await run({ path: 'in/out.test.js' }, manifest))).toMatchObject({ status: 'failed', passed: 0 });
    expect(
      audit.filter(({ status }) => status === 'denied').map(({ requested, denial }) => [requested, denial?.rule]),
    ).toContainEqual(['in-evil/lib.js', 'not-listed']);
    expect(await run({ path: '.' }, manifest)).toMatchObject({ status: 'denied', denial: { rule: 'not-listed' } });
  });
});

/** Ends that are told as any other failure is. */
const ORDINARY: Record<string, [source: string, wanted: RegExp]> = {
  'test_exits.py': ['import sys\ndef test_a(): sys.exit(0)\n', /SystemExit/],
  'test_broken.py': ['def test_a(:\n', /SyntaxError/],
  'test_setup.py': [
    'import unittest\nclass T(unittest.TestCase):\n    @classmethod\n    def setUpClass(cls): raise ValueError\n    def test_a(self): pass\n',
    /ValueError/,
  ],
  'test_missing.py': ['import nothing_like_it\ndef test_a(): pass\n', /nothing_like_it/],
};

describe('run_tests in Python', () => {
  it('runs unittest and plain functions over modules and packages of the workspace', async () => {
    lay({
      'pkg/__init__.py': 'from .core import add\n',
      'pkg/core.py': 'import json\ndef add(a, b):\n    return a + b\n',
      'tests/test_core.py': `import unittest
from pkg import (
    add,
)
import pkg.core as core

class CoreTest(unittest.TestCase):
    def test_adds(self):
        self.assertEqual(add(3, 4), 7)

    def test_wrong(self):
        self.assertEqual(core.add(1, 1), 3)

    @unittest.skip("later")
    def test_later(self):
        pass

    def test_parts(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)

class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def test_waits(self):
        self.assertTrue(True)

def test_plain():
    assert add("a", "b") == "ab"
`,
    });
    expect(outputOf(await run({ path: '.' }))).toMatchObject({
      status: 'failed',
      passed: 3,
      failed: 2,
      skipped: 1,
      failures: [
        { file: 'tests/test_core.py', line: 21, name: 'CoreTest.test_parts' },
        { file: 'tests/test_core.py', line: 12, name: 'CoreTest.test_wrong', message: 'AssertionError: 2 != 3' },
      ],
    });
  });

  it('is not green for a file that ends early or tampers, and says why', async () => {
    const reasons = await reasonsFor(OPEN, {
      'test_exit.py': ['import sys\ndef test_a(): pass\nsys.exit(0)\n', /SystemExit/],
      'test_end.py': ['import os\ndef test_a(): os._exit(0)\n', /report|kernel|SystemExit|Exit/],
      'test_twice.py': ['def test_a(): assert False\ndef test_a(): pass\n', /at least 2/],
      'test_none.py': ['a = 1\n', /declares no test/],
      'test_silent.py': [
        'import unittest\nunittest.TestSuite.run = lambda *a: None\ndef test_a(): assert False\n',
        /did not run/,
      ],
      ...(isAll ? ORDINARY : {}),
    });
    for (const [file, { wanted, found }] of reasons) expect(found, file).toMatch(wanted);
  });
});

it('makes the same program of the same tests, so that a recorded run can be run again', async () => {
  lay({ 'test_a.py': 'def test_a(): pass\n' });
  const programs = new Set<string>();
  const runCode: ToolContext['runCode'] = async (code) => void programs.add(code);
  await run({}, OPEN, { runCode });
  await run({}, OPEN, { runCode });
  expect(programs.size).toBe(1);
});

it('says that there are no tests rather than that none failed, and starts nothing from within a program', async () => {
  lay({ 'a.txt': '' });
  expect(await run()).toMatchObject({ status: 'failed', code: 'ENOENT' });
  const { bridge } = { bridge: createBridge({ manifest: parseManifest(OPEN, 'test'), workspaceRoot: root }) };
  expect(await new Dispatcher(TOOLS).call('run_tests', {}, { bridge })).toMatchObject({ code: 'EBUSY' });
});
