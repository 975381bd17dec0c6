import { createHash } from 'node:crypto';

/**
 * Makes a stream of numbers from 0 to below 1 that follows from the seed and the name alone, so that a group's sample
 * is the same whatever other groups there are and in whatever order they come. The generator is sfc32, with SHA-256 of
 * both as its state.
 */
export function seededRandom(seed: number, name: string): () => number {
  const digest = createHash('sha256').update(`${seed}\0${name}`, 'utf16le').digest();
  let a = digest.readInt32LE(0);
  let b = digest.readInt32LE(4);
  let c = digest.readInt32LE(8);
  let counter = digest.readInt32LE(12);
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // 53 bits, as many as a double holds: there can be more pairs than 32 bits count.
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}
