import { describe, expect, it } from 'vitest';
import { findKernel } from '../../../src/kernels/registry.js';
import { readSuiteModule } from '../../../src/rollout/verifiers/read-suite-module.js';

const read = (text: string, file = 'tests.ts') => readSuiteModule(text, file, findKernel('quickjs'));

describe('readSuiteModule', () => {
  it('takes cases that a TypeScript module computes', async () => {
    const text = `type Case = { args: number[]; expected: boolean };
export const functionName = 'isEven';
export const functionType = '(n: number) => boolean';
export const cases: Case[] = [...Array(4).keys()].map((n) => ({ args: [n], expected: n % 2 === 0 }));`;
    const { suite, submissionPath } = await read(text);
    expect(submissionPath).toBe('/workspace/isEven.ts');
    expect(suite.cases).toEqual([0, 1, 2, 3].map((n) => ({ args: [n], expected: n % 2 === 0 })));
  });

  it('takes a default export, and the file that it names', async () => {
    const suite = `{ functionName: 'f', functionType: '() => void', cases: [{ args: [], expected: null }], submission: 'src/f.ts' }`;
    expect((await read(`export default ${suite}`)).submissionPath).toBe('/workspace/src/f.ts');
    const json = '{"functionName":"f","functionType":"() => number","cases":[{"args":[],"expected":1}]}';
    expect((await read(json, 'tests.json')).suite.functionName).toBe('f');
  });

  it.each([
    ['no cases', "export const functionName = 'f'; export const functionType = '() => void'; export const cases = [];"],
    ['nothing', ''],
  ])('refuses a module with %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'SCENARIO_INVALID' });
  });

  it.each([
    ['imports', "import fs from 'node:fs'; export const cases = fs;"],
    ['throws', "throw new Error('no')"],
    ['does not end', 'for (;;) {}'],
    ['closes our wrapper', "}, 0); readFile('/etc/passwd'); (() => {"],
    [
      'names no file',
      `export default { submission: 7, functionName: 'f', functionType: '() => void', cases: [{ args: [], expected: 1 }] }`,
    ],
  ])('refuses a module that %s', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'INPUT_MALFORMED' });
  });
});
