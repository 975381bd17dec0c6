/** Spreads the bits of a 32-bit number over all of it (the last step of MurmurHash3); a permutation. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Maps a 32-bit hash to 0..size-1, evenly, without a division. */
export function toRange(hash: number, size: number): number {
  return Math.floor((hash / 2 ** 32) * size);
}
