/** Slots of a row's signature; one slot in common is worth one percent of likeness. */
export const SIGNATURE_SLOTS = 96;
/** Bytes of a signature: 4 bits a slot. */
export const SIGNATURE_BYTES = SIGNATURE_SLOTS / 2;

// Two slots of unlike rows agree by chance once in 16.
const CHANCE = 1 / 16;
const CHUNK_BITS = 12;
const CHUNK_ROWS = 1 << CHUNK_BITS;

const EQUAL_NIBBLES = Uint8Array.from({ length: 256 }, (_, xor) => (xor & 0xf ? 0 : 1) + (xor & 0xf0 ? 0 : 1));

/** The signatures of rows, 48 bytes each; growing copies nothing. */
export class SignatureStore {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(signature: Uint8Array): number {
    const at = this.#size & (CHUNK_ROWS - 1);
    if (at === 0) this.#chunks.push(new Uint8Array(CHUNK_ROWS * SIGNATURE_BYTES));
    this.#chunks[this.#chunks.length - 1]?.set(signature, at * SIGNATURE_BYTES);
    this.#size += 1;
    return this.#size - 1;
  }

  /** Three bytes of a row's signature as one number. */
  threeBytesOf(row: number, from: number): number {
    const chunk = this.#chunks[row >>> CHUNK_BITS];
    return threeBytes(chunk ?? EQUAL_NIBBLES, (row & (CHUNK_ROWS - 1)) * SIGNATURE_BYTES + from);
  }

  /** How alike a row and a signature are, 0..1: the estimate of the mean Jaccard similarity of their parts. */
  similarity(row: number, signature: Uint8Array): number {
    const chunk = this.#chunks[row >>> CHUNK_BITS] ?? EQUAL_NIBBLES;
    const from = (row & (CHUNK_ROWS - 1)) * SIGNATURE_BYTES;
    let equal = 0;
    for (let at = 0; at < SIGNATURE_BYTES; at += 1) {
      equal += EQUAL_NIBBLES[(chunk[from + at] ?? 0) ^ (signature[at] ?? 0)] ?? 0;
    }
    return Math.max(0, (equal / SIGNATURE_SLOTS - CHANCE) / (1 - CHANCE));
  }
}

/** Three bytes as one number. */
export function threeBytes(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}
