import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enginePackage } from '../../../src/host/engine-package.js';
import { ALLOWED, ANSWERED, REFUSED, ruleFor } from '../../../src/kernels/pyodide/import-table.js';

const binary = readFileSync(enginePackage('pyodide').resolve('pyodide.asm.wasm'));
const imported = WebAssembly.Module.imports(new WebAssembly.Module(binary))
  .filter(({ kind, module }) => kind === 'function' && !module.startsWith('GOT.'))
  .map(({ name }) => name);
const named = [...ALLOWED, ...ANSWERED].flatMap(({ names }) => names);

describe('the import table of Pyodide', () => {
  it('names each import once, and none that the engine does not have', () => {
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => !imported.includes(name))).toEqual([]);
  });

  it('leaves no import of the engine unexplained: each one is named, or in exactly one refused group', () => {
    const unexplained = imported
      .filter((name) => !named.includes(name))
      .filter((name) => REFUSED.filter(({ pattern }) => pattern.test(name)).length !== 1);
    expect(unexplained).toEqual([]);
  });

  it('has no refused group without an import, and none that covers what is let through', () => {
    for (const { about, pattern } of REFUSED) {
      const covered = imported.filter((name) => pattern.test(name) && ruleFor(name).kind === 'refused');
      expect(covered.length, about).toBeGreaterThan(0);
    }
  });

  it.each([
    'emscripten_asm_const_int',
    'raw_call_js',
    'JsvFunction_CallBound',
    'ffi_call_js',
    '_dlsym_js',
    'proc_exit',
    '_abort_js',
    'glDrawArrays',
    'an import of a later version',
    '__proto__',
    'constructor',
  ])('refuses %s', (name) => {
    expect(ruleFor(name)).toEqual({ kind: 'refused' });
  });

  it('lets fewer than a third of the imports through', () => {
    expect(imported.filter((name) => ruleFor(name).kind === 'allowed').length).toBeLessThan(imported.length / 3);
  });

  it('gives every group a reason', () => {
    for (const { about, reason } of [...ALLOWED, ...ANSWERED, ...REFUSED]) {
      expect(about.length).toBeGreaterThan(3);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
