import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { sampled } from '../sampled.js';

let install = '';
afterEach(() => rmSync(install, { recursive: true, force: true }));

/** The package as it is installed, in a folder of its own in which files may be broken. */
function makeInstall(engine: string): { root: string; engine: string } {
  install = realpathSync(mkdtempSync(join(tmpdir(), 'install-')));
  for (const part of ['bin', 'dist', 'schemas', 'package.json', 'oclif.manifest.json']) {
    cpSync(join(PACKAGE_ROOT, part), join(install, part), { recursive: true });
  }
  const modules = join(install, 'node_modules');
  mkdirSync(join(modules, '@jitl'), { recursive: true });
  for (const name of readdirSync(join(PACKAGE_ROOT, 'node_modules'))) {
    if (name === '@jitl' || name === 'pyodide') continue;
    symlinkSync(join(PACKAGE_ROOT, 'node_modules', name), join(modules, name));
  }
  for (const name of ['pyodide', ...readdirSync(join(PACKAGE_ROOT, 'node_modules/@jitl')).map((it) => `@jitl/${it}`)]) {
    cpSync(join(PACKAGE_ROOT, 'node_modules', name), join(modules, name), { recursive: true });
  }
  return { root: install, engine: join(modules, engine) };
}

function exec(root: string, kernel: string, program = '6 * 7') {
  const args = [join(root, 'bin/run.js'), 'exec', '-', '--kernel', kernel, '--json'];
  const { status, stdout } = spawnSync(process.execPath, args, { input: program, encoding: 'utf8', timeout: 50_000 });
  return { status, report: JSON.parse(stdout) };
}

const QUICKJS = '@jitl/quickjs-ng-wasmfile-release-sync/dist/emscripten-module.wasm';
const GARBAGE = Buffer.from('\0asm\x01\0\0\0 and then something else');

describe('an installation', () => {
  it.each([
    ['quickjs', 'without the engine’s binary', QUICKJS, (path: string) => rmSync(path)],
    ['quickjs', 'with a damaged binary', QUICKJS, (path: string) => writeFileSync(path, GARBAGE)],
    ['pyodide', 'without the engine’s binary', 'pyodide/pyodide.asm.wasm', (path: string) => rmSync(path)],
    ['pyodide', 'with a damaged binary', 'pyodide/pyodide.asm.wasm', (path: string) => writeFileSync(path, GARBAGE)],
    ['pyodide', 'with an empty runtime', 'pyodide/pyodide.asm.mjs', (path: string) => writeFileSync(path, '')],
    ['pyodide', 'without the standard library', 'pyodide/python_stdlib.zip', (path: string) => rmSync(path)],
  ])('of %s %s runs nothing, says so and exits 4', (kernel, _name, file, damage) => {
    const { root, engine } = makeInstall(file);
    damage(engine);
    const { status, report } = exec(root, kernel);
    expect(report).toMatchObject({ error: { code: 'KERNEL_UNAVAILABLE', exit: 4 } });
    expect(status).toBe(4);
  });

  const damages: [string, (root: string) => void][] = [
    ['a damaged snapshot', (root) => writeFileSync(join(root, 'dist/kernels/pyodide.snapshot'), 'x')],
    ['a missing snapshot', (root) => rmSync(join(root, 'dist/kernels/pyodide.snapshot'))],
    ['a missing note on the snapshot', (root) => rmSync(join(root, 'dist/kernels/pyodide.snapshot.json'))],
  ];
  it.each(sampled(damages, 3))('with %s starts Python from nothing, behind the same walls', (_name, damage) => {
    const { root } = makeInstall('');
    damage(root);
    const program = 'import os\n[6 * 7, os.system("true"), os.listdir("/home/guest")]';
    const { status, report } = exec(root, 'pyodide', program);
    expect(report).toMatchObject({ status: 'ok', value: [42, -1, []] });
    expect(report.denials).toEqual([{ capability: 'kernel', requested: '_emscripten_system', rule: 'import-errno' }]);
    expect(status).toBe(0);
  });
});
