import { describe, expect, it } from 'vitest';
import { chooseKernels, kernelForFile } from '../../src/kernels/choose-kernels.js';
import { KERNELS } from '../../src/kernels/registry.js';
import { fakeProvider, newLife } from './fake-kernel.js';

const namesOf = (names?: string[]): (string | undefined)[] => {
  const { javascript, python } = chooseKernels(names);
  return [javascript.descriptor.name, python?.descriptor.name];
};

describe('the kernel of each language', () => {
  it('is the default where none is named, also beside one that is', () => {
    for (const names of [undefined, [], ['quickjs'], ['pyodide'], ['pyodide', 'quickjs'], ['quickjs', 'quickjs']]) {
      expect(namesOf(names)).toEqual(['quickjs', 'pyodide']);
    }
  });

  it('is the one that is named, where there are several', () => {
    const several = [...KERNELS, fakeProvider(newLife(), { name: 'other' })];
    expect(chooseKernels(['other'], several).javascript.descriptor.name).toBe('other');
    expect(chooseKernels(['other'], several).python?.descriptor.name).toBe('pyodide');
  });

  it('cannot be two', () => {
    const several = [...KERNELS, fakeProvider(newLife(), { name: 'other' })];
    expect(() => chooseKernels(['quickjs', 'other'], several)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('need not be there for Python, and must be there for JavaScript', () => {
    const [javascript, python] = KERNELS;
    if (javascript === undefined || python === undefined) throw new Error('no kernels');
    expect(chooseKernels([], [javascript])).toEqual({ javascript });
    expect(() => chooseKernels([], [python])).toThrow(expect.objectContaining({ code: 'UNKNOWN_KERNEL' }));
  });

  it.each(['', 'QuickJS', 'node-vm', 'plain-pyodide', '__proto__'])('cannot be %j', (name) => {
    expect(() => chooseKernels(['quickjs', name])).toThrow(expect.objectContaining({ code: 'UNKNOWN_KERNEL' }));
  });
});

describe('the kernel for a file', () => {
  it('is the one that says it runs such files, and no two say so of the same', () => {
    const endings = KERNELS.flatMap(({ descriptor }) => descriptor.fileEndings);
    expect(new Set(endings).size).toBe(endings.length);
    for (const kernel of KERNELS) {
      for (const ending of kernel.descriptor.fileEndings)
        expect(kernelForFile(`/a.b/c${ending.toUpperCase()}`)).toBe(kernel);
    }
  });

  it.each(['program', 'program.txt', '.py', 'js', 'a.js/b', 'a.py.bak', ''])('is none for %j', (path) => {
    expect(kernelForFile(path)).toBeUndefined();
  });
});
