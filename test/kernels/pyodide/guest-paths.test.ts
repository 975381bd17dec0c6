import { describe, expect, it } from 'vitest';
import { boundedPaths, MAX_PATH_BYTES } from '../../../src/kernels/pyodide/guest-paths.js';
import { ALLOWED } from '../../../src/kernels/pyodide/import-table.js';

const ENAMETOOLONG = 37;

/** Memory with a path of that many bytes at an address, and nothing but letters elsewhere. */
function memoryWith(address: number, bytes: number): Uint8Array {
  const memory = new Uint8Array(4 * MAX_PATH_BYTES).fill(0x61);
  memory[address + bytes] = 0;
  return memory;
}

function call(name: string, memory: Uint8Array, args: number[]): unknown {
  const override = boundedPaths(() => memory).get(name);
  if (override === undefined) throw new Error(`${name} is not bounded`);
  return override((...passed) => passed)(...args);
}

describe('paths that a Python guest names', () => {
  it('are handed on as they are up to the longest that a system takes', () => {
    expect(call('__syscall_openat', memoryWith(16, MAX_PATH_BYTES - 1), [-100, 16, 2, 0])).toEqual([-100, 16, 2, 0]);
  });

  it('are refused when they are one byte longer, or end nowhere', () => {
    expect(call('__syscall_openat', memoryWith(16, MAX_PATH_BYTES), [-100, 16, 2, 0])).toBe(-ENAMETOOLONG);
    expect(call('__syscall_chdir', new Uint8Array(8).fill(0x61), [4])).toBe(-ENAMETOOLONG);
    expect(call('__syscall_chdir', new Uint8Array(8), [-1])).toBe(-ENAMETOOLONG);
  });

  it('are each looked at where a call takes two', () => {
    const memory = memoryWith(16, 4);
    expect(call('__syscall_renameat', memory, [-100, 16, -100, 16])).toEqual([-100, 16, -100, 16]);
    expect(call('__syscall_renameat', memory, [-100, 16, -100, 64])).toBe(-ENAMETOOLONG);
    expect(call('__syscall_symlinkat', memory, [64, -100, 16])).toBe(-ENAMETOOLONG);
  });

  it('are bounded in every import that takes one', () => {
    const paths = ALLOWED.find(({ about }) => about === 'paths')?.names ?? [];
    const takesNone = ['__syscall_getcwd'];
    expect([...boundedPaths(() => new Uint8Array(0)).keys()].sort()).toEqual(
      paths.filter((name) => !takesNone.includes(name)).sort(),
    );
  });
});
