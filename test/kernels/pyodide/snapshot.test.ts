import { describe, expect, it } from 'vitest';
import { readPyodideArguments } from '../../../src/kernels/pyodide/child-arguments.js';
import { packSnapshot, readSnapshot } from '../../../src/kernels/pyodide/snapshot.js';

const snapshot = Uint8Array.from([1, 2, 0, 3, ...new Array(100).fill(0)]);
const { file, info } = packSnapshot(snapshot, '1.0');

/** Reads as a file of these bytes would be read. */
const reading = (bytes: Uint8Array) => (_path: string, into: Uint8Array) => {
  into.set(bytes.subarray(0, into.length));
  return Math.min(bytes.length, into.length + 1);
};

describe('a snapshot of the interpreter', () => {
  it('is stored without the zeros at its end, and comes back with them', () => {
    expect(file).toHaveLength(4);
    expect(readSnapshot('/snapshot', info, reading(file))).toEqual(snapshot);
  });

  it.each([
    ['a flipped bit', (bytes: Uint8Array) => bytes.fill(3, 1, 2)],
    ['a byte less', (bytes: Uint8Array) => bytes.subarray(0, 3)],
    ['a byte more', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
    ['nothing in it', () => new Uint8Array(0)],
    ['more than it can hold', () => new Uint8Array(1000)],
  ])('is not used with %s', (_name, change) => {
    expect(readSnapshot('/snapshot', info, reading(change(Uint8Array.from(file))))).toBeUndefined();
  });

  it('that is not what it should be leaves the child to start from nothing', () => {
    const argv = ['node', 'child', '/engine/', '/snapshot', JSON.stringify(info)];
    expect(readPyodideArguments(argv, reading(file))).toEqual({ folder: '/engine/', snapshot });
    expect(readPyodideArguments(argv, reading(new Uint8Array(4)))).toEqual({ folder: '/engine/', snapshot: undefined });
    expect(readPyodideArguments(argv.slice(0, 3), reading(file))).toEqual({ folder: '/engine/' });
  });
});
