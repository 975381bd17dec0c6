import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enginePackage } from '../../../src/host/engine-package.js';
import { capMemory } from '../../../src/kernels/pyodide/cap-memory.js';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const EXPORT = [7, 5, 1, 1, 0x6d, 2, 0];
const moduleOf = (memorySection: number[]) => Uint8Array.from([...HEADER, ...memorySection, ...EXPORT]);
const memoryOf = (binary: Uint8Array): WebAssembly.Memory => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), {});
  return exports['m'] as WebAssembly.Memory;
};

describe('the maximum written into a binary', () => {
  it.each([
    ['without one', [5, 3, 1, 0, 1]],
    ['with a larger one', [5, 5, 1, 1, 1, 0x80, 0x08]],
    ['with a smaller one', [5, 4, 1, 1, 1, 2]],
    ['in a longer encoding', [5, 0x83, 0x80, 0, 1, 0, 1]],
  ])('replaces that of a binary %s, and the engine holds it', (_name, section) => {
    const memory = memoryOf(capMemory(moduleOf(section), 300));
    expect(memory.grow(299)).toBe(1);
    expect(memory.buffer.byteLength).toBe(300 * 65_536);
    expect(() => memory.grow(1)).toThrow(RangeError);
  });

  it('leaves every other byte of the interpreter as it is', () => {
    const binary = readFileSync(enginePackage('pyodide').resolve('pyodide.asm.wasm'));
    const capped = capMemory(binary, 1024);
    const first = binary.findIndex((byte, at) => byte !== capped[at]);
    const fromEnd = (bytes: Uint8Array, at: number) => bytes[bytes.length - 1 - at];
    let same = 0;
    while (fromEnd(binary, same) === fromEnd(capped, same)) same += 1;
    // What differs is the memory section: a handful of bytes.
    expect(binary.length - same - first).toBeLessThan(12);
    expect(capped.length - same - first).toBeLessThan(12);
    expect(WebAssembly.Module.imports(new WebAssembly.Module(capped)).length).toBeGreaterThan(200);
  });

  it.each([
    ['no memory', []],
    ['two memories', [5, 5, 2, 0, 1, 0, 1]],
    ['a shared memory', [5, 4, 1, 3, 1, 2]],
    ['a 64-bit memory', [5, 3, 1, 4, 1]],
    ['a section that is cut off', [5]],
  ])('is not written into a binary with %s', (_name, section) => {
    const binary = section.length === 1 ? Uint8Array.from([...HEADER, ...section]) : moduleOf(section);
    expect(() => capMemory(binary, 10)).toThrow(expect.objectContaining({ name: 'WasmFormatError' }));
  });

  it('cannot be less than what the interpreter starts with', () => {
    expect(() => capMemory(moduleOf([5, 3, 1, 0, 9]), 8)).toThrow(expect.objectContaining({ name: 'WasmFormatError' }));
  });
});
