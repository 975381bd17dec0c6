import { describe, expect, it } from 'vitest';
import { readPyodideArguments } from '../../../src/kernels/pyodide/child-arguments.js';
import { packSnapshot, readSnapshot, toPyodideSnapshot } from '../../../src/kernels/pyodide/snapshot.js';

const HEAD = Uint8Array.from([7, 7, 7, 7, 16, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0]);
const snapshot = new Uint8Array(HEAD.length + 3 * 4096);
snapshot.set(HEAD);
snapshot.set([1, 2, 0, 3], HEAD.length + 4096);
const { file, info } = packSnapshot(snapshot, '1.0');

/** Reads as a file of these bytes would be read. */
const reading = (bytes: Uint8Array) => (_path: string, into: Uint8Array) => {
  into.set(bytes.subarray(0, into.length));
  return Math.min(bytes.length, into.length + 1);
};
const read = (bytes: Uint8Array) => readSnapshot('/snapshot', info, reading(bytes));

describe('a snapshot of the interpreter', () => {
  it('is stored without the pages in which nothing is, and comes back with them', () => {
    expect(file).toHaveLength(4 + 1 + 4096);
    const found = read(file);
    if (found === undefined) throw new Error('it was not read');
    expect(found.head).toEqual(Buffer.from(HEAD));
    expect(found.memory.memoryBytes).toBe(3 * 4096);
    expect(toPyodideSnapshot(found)).toEqual(snapshot);
  });

  it.each([
    ['a flipped bit', (bytes: Uint8Array) => bytes.fill(3, 100, 101)],
    ['another map of its pages', (bytes: Uint8Array) => bytes.fill(1, 4, 5)],
    ['a byte less', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['a byte more', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
    ['nothing in it', () => new Uint8Array(0)],
  ])('is not used with %s', (_name, change) => {
    expect(read(change(Uint8Array.from(file)))).toBeUndefined();
  });

  it('that is not what it should be leaves the child to start from nothing', () => {
    const argv = ['node', 'child', '/engine/', '/snapshot', JSON.stringify(info)];
    expect(readPyodideArguments(argv, reading(file)).snapshot).toBeDefined();
    expect(readPyodideArguments(argv, reading(new Uint8Array(4)))).toEqual({ folder: '/engine/', snapshot: undefined });
    expect(readPyodideArguments(argv.slice(0, 3), reading(file))).toEqual({ folder: '/engine/' });
  });
});
