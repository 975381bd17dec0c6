import { describe, expect, it } from 'vitest';
import { readChildArguments, toChildArguments } from '../../../src/kernels/pyodide/child-arguments.js';
import { openPlainSnapshot, openSnapshot, packSnapshot } from '../../../src/kernels/pyodide/snapshot.js';

const PAGE = 4096;
const HEAD = Uint8Array.from([7, 7, 7, 7, 16, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0]);
const plain = new Uint8Array(HEAD.length + 2 * PAGE);
plain.set(HEAD);
plain.set([1, 2, 0, 3], HEAD.length + PAGE);
const memory = new Uint8Array(3 * PAGE);
memory.set([1, 2, 9, 3], PAGE);
const { files, info } = packSnapshot({ plain, memory, runCode: 42 }, '1.0');

const open = (bytes: Uint8Array) => openSnapshot(Promise.resolve(bytes), info);
const openPlain = (patch: Uint8Array) => openPlainSnapshot(Promise.resolve(files.ready), Promise.resolve(patch), info);

const CHANGES: [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['a flipped bit', (bytes) => bytes.fill(255 - (bytes[100] ?? 0), 100, 101)],
  ['another map of its pages', (bytes) => bytes.fill(255 - (bytes[4] ?? 0), 4, 5)],
  ['a byte less', (bytes) => bytes.subarray(0, -1)],
  ['a byte more', (bytes) => Uint8Array.from([...bytes, 0])],
  ['nothing in it', () => new Uint8Array(0)],
];

describe('a snapshot of the interpreter', () => {
  it('is stored without the pages in which nothing is, and comes back with them', async () => {
    expect(files.ready).toHaveLength(4 + 1 + PAGE);
    const found = await open(files.ready);
    const target = new Uint8Array(4 * PAGE).fill(8);
    found?.memory.writeTo(target, { isFresh: false });
    expect(target).toEqual(Uint8Array.from([...memory, ...new Uint8Array(PAGE)]));
    expect(found?.runCode).toBe(42);
  });

  it('gives plain Pyodide what it made, from before it was made ready', async () => {
    const found = await openPlain(files.plain);
    expect(found?.subarray(0, plain.length)).toEqual(plain);
    expect(found?.subarray(plain.length)).toEqual(new Uint8Array(PAGE));
  });

  it.each(CHANGES)('is not used with %s', async (_name, change) => {
    expect(await open(change(Uint8Array.from(files.ready)))).toBeUndefined();
    expect(await openPlain(change(Uint8Array.from(files.plain)))).toBeUndefined();
  });

  it('that cannot be read is one that is not there', async () => {
    expect(await openSnapshot(Promise.reject(new Error('no')), info)).toBeUndefined();
  });

  it('reaches the child by its arguments, and so does that there is none', () => {
    const whole = { folder: '/engine/', snapshot: { ready: '/a', plain: '/b', info } };
    expect(readChildArguments(['node', 'child', ...toChildArguments(whole)])).toEqual(whole);
    const none = { folder: '/engine/' };
    expect(readChildArguments(['node', 'child', ...toChildArguments(none)])).toEqual(none);
  });
});
