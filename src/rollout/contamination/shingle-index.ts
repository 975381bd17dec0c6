import { toRange } from '../tokens/mix.js';
import type { EvalTokens } from './eval-tokens.js';
import { RollingHash } from './rolling-hash.js';
import { ShingleFilter } from './shingle-filter.js';

const MAX_LOAD = 0.625;
// Of two or three items, what more than half of them share may be what is asked and not how.
const MIN_ITEMS_FOR_HALF = 4;
const COMMON_MARK = 0xffffffff;

/** Returned for a shingle that no item has. */
export const NOWHERE = -1;
/** Returned for a shingle that too many items have. */
export const COMMON = -2;

/** Reads the word that is `back` places before the newest one, 0 being the newest. */
export type WordWindow = (back: number) => number;

/**
 * Finds in which items a run of `width` words stands: about 13 bytes a word. A hash only says where to look; the words
 * themselves are then compared, so that no collision makes a finding. A shingle of more than `maxItems` items, or of
 * more than half of them, is common: it says nothing about any one item.
 */
export class ShingleIndex {
  readonly width: number;
  /** How many different shingles are common. */
  commonCount = 0;
  /** For each item, how many different shingles it has that are not common. */
  readonly judgeable: Uint32Array;
  readonly #tokens: EvalTokens;
  // Both hold positions of last words plus one; 0 is free, or the end of a chain of items.
  readonly #slots: Uint32Array;
  readonly #next: Uint32Array;
  readonly #filter: ShingleFilter;

  constructor(width: number, tokens: EvalTokens, limits: { maxItems: number }) {
    this.width = width;
    this.#tokens = tokens;
    this.judgeable = new Uint32Array(tokens.itemCount);
    this.#slots = new Uint32Array(Math.ceil(tokens.words.length / MAX_LOAD) + 1);
    this.#next = new Uint32Array(tokens.words.length);
    this.#filter = new ShingleFilter(tokens.words.length);
    this.#fill();
    const half = tokens.itemCount >= MIN_ITEMS_FOR_HALF ? Math.floor(tokens.itemCount / 2) : tokens.itemCount;
    this.#markCommon(Math.min(limits.maxItems, half));
  }

  /** Where the shingle that ends with the newest word stands in the evaluation set; or `NOWHERE`, or `COMMON`. */
  find(hash: number, wordAt: WordWindow): number {
    if (!this.#filter.mayHave(hash)) return NOWHERE;
    const last = (this.#slots[this.#slotOf(hash, wordAt)] ?? 0) - 1;
    return last !== NOWHERE && this.#next[last] === COMMON_MARK ? COMMON : last;
  }

  /** The next item's place for the same shingle, or `NOWHERE`: at most `maxItems` in all. */
  after(place: number): number {
    return (this.#next[place] ?? 0) - 1;
  }

  #fill(): void {
    const { words, items } = this.#tokens;
    const window = new RollingHash(this.width);
    let item = NOWHERE;
    for (let at = 0; at < words.length; at += 1) {
      if (items[at] !== item) window.reset();
      item = items[at] ?? 0;
      if (!window.push(words[at] ?? 0, words[at - this.width] ?? 0)) continue;
      const slot = this.#slotOf(window.value, (back) => words[at - back] ?? 0);
      const last = this.#slots[slot] ?? 0;
      // Items come one after the other, so a shingle that its item has twice is found at the head of its chain.
      if (last !== 0 && items[last - 1] === item) continue;
      if (last === 0) this.#filter.add(window.value);
      this.#next[at] = last;
      this.#slots[slot] = at + 1;
    }
  }

  #markCommon(maxItems: number): void {
    for (const head of this.#slots) {
      if (head === 0) continue;
      let count = 0;
      for (let place = head - 1; place !== NOWHERE; place = this.after(place)) count += 1;
      if (count > maxItems) {
        this.#next[head - 1] = COMMON_MARK;
        this.commonCount += 1;
        continue;
      }
      for (let place = head - 1; place !== NOWHERE; place = this.after(place)) {
        const item = this.#tokens.items[place] ?? 0;
        this.judgeable[item] = (this.judgeable[item] ?? 0) + 1;
      }
    }
  }

  /** Where the shingle is, or the free place where it belongs. */
  #slotOf(hash: number, wordAt: WordWindow): number {
    const slots = this.#slots;
    for (let slot = toRange(hash, slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const last = (slots[slot] ?? 0) - 1;
      if (last === NOWHERE || this.#isAt(last, wordAt)) return slot;
    }
  }

  #isAt(last: number, wordAt: WordWindow): boolean {
    const { words } = this.#tokens;
    for (let back = 0; back < this.width; back += 1) if (words[last - back] !== wordAt(back)) return false;
    return true;
  }
}
