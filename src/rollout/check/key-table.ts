const INITIAL_SLOTS = 1024;
const MAX_LOAD = 0.6;
const TWO_32 = 2 ** 32;

/**
 * Byte offsets by the 53-bit number of a key, in 12 bytes a slot and without the keys: whoever asks reads the line at
 * the offset and says whether it is the one that was meant.
 */
export class KeyTable {
  #tags = new Uint32Array(INITIAL_SLOTS);
  // Offset plus one; 0 is a free slot.
  #values = new Float64Array(INITIAL_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(key: number, offset: number): void {
    if (this.#size + 1 > this.#values.length * MAX_LOAD) this.#grow();
    this.#put(tagOf(key), placeOf(key), offset + 1);
    this.#size += 1;
  }

  /** The first added offset of this key that `isMeant` accepts. */
  find(key: number, isMeant: (offset: number) => boolean): number | undefined {
    const tag = tagOf(key);
    const mask = this.#values.length - 1;
    for (let slot = placeOf(key) & mask; ; slot = (slot + 1) & mask) {
      const value = this.#values[slot] ?? 0;
      if (value === 0) return undefined;
      if (this.#tags[slot] === tag && isMeant(value - 1)) return value - 1;
    }
  }

  #put(tag: number, place: number, value: number): void {
    const mask = this.#values.length - 1;
    let slot = place & mask;
    while (this.#values[slot] !== 0) slot = (slot + 1) & mask;
    this.#tags[slot] = tag;
    this.#values[slot] = value;
  }

  // The place follows from the tag alone, so that growing needs no keys.
  #grow(): void {
    const [tags, values] = [this.#tags, this.#values];
    this.#tags = new Uint32Array(tags.length * 2);
    this.#values = new Float64Array(values.length * 2);
    // From a free slot on, so that offsets of one key keep their order.
    const start = values.indexOf(0);
    for (let step = 1; step <= values.length; step += 1) {
      const slot = (start + step) & (values.length - 1);
      const value = values[slot] ?? 0;
      if (value !== 0) this.#put(tags[slot] ?? 0, placeOf(tags[slot] ?? 0), value);
    }
  }
}

function tagOf(key: number): number {
  return key % TWO_32;
}

function placeOf(key: number): number {
  return Math.imul(tagOf(key), 0x9e3779b1) >>> 1;
}
