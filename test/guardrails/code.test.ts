import { describe, expect, it } from 'vitest';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';

const patterns = async (code: string, manifest = DENY_ALL): Promise<string[]> =>
  (await codeGuardrail.inspect(code, manifest, 'javascript')).map(({ pattern }) => pattern);

describe('codeGuardrail, for JavaScript', () => {
  it.each([
    ['readFile("/etc/passwd")', 'allowedReadPaths'],
    ["writeFile('/etc/cron.d/x', '')", 'allowedWritePaths'],
    ['process.env.API_KEY', 'environment'],
    ['process["env"]["API_KEY"]', 'environment'],
    ['process.exit(1)', 'host-process'],
    ['require("fs")', 'host-global'],
    ['new Function("return 1")()', 'host-global'],
    ['eval("1")', 'host-global'],
    ['import("node:fs")', 'dynamic-import'],
    ['[].constructor.constructor("return this")()', 'constructor-chain'],
    ['({}).__proto__', 'prototype-access'],
    ['function (', 'unparsable'],
  ])('trips on %s', async (code, pattern) => {
    expect(await patterns(code)).toContain(pattern);
  });

  it.each([
    'const text = await readFile("notes.txt"); text.length',
    'listFiles("/workspace")'.replace('/workspace', '.'),
    'const eval_ = 1; ({ require: 2, Function: 3 }).require',
    'class A { constructor() { this.x = 1 } } new A().x',
    'return 1',
  ])('lets %s go on to the kernel', async (code) => {
    expect(await patterns(code)).toEqual([]);
  });

  it('knows the manifest: what is granted does not trip, what is nearly right does', async () => {
    const manifest = parseManifest({ allowedReadPaths: ['/srv/data'], env: { MODE: 'test' } }, 'test');
    expect(await patterns('readFile("/srv/data/a.csv"); process.env.MODE', manifest)).toEqual([]);
    expect(await patterns('readFile("/srv/data-evil/a.csv")', manifest)).toEqual(['allowedReadPaths']);
    expect(await patterns('writeFile("/srv/data/a.csv", "")', manifest)).toEqual(['allowedWritePaths']);
    expect(await patterns('process.env.MODES', manifest)).toEqual(['environment']);
  });

  it('trips on code that nests too deep to be read, and does not break', async () => {
    expect(await patterns(`a${'.b'.repeat(200_000)}`)).toEqual(['unparsable']);
  });

  it('says where: line and column from 1', async () => {
    expect(await codeGuardrail.inspect('\n  readFile("/etc/passwd")', DENY_ALL, 'javascript')).toEqual([
      { pattern: 'allowedReadPaths', line: 2, column: 3 },
    ]);
  });

  it('lists no more findings than anybody reads', async () => {
    expect(await patterns('eval;'.repeat(5000))).toHaveLength(100);
  });
});
