import type { EvalTokens } from './eval-tokens.js';
import { ItemTally } from './item-tally.js';
import { hashWindow, RollingHash } from './rolling-hash.js';
import { COMMON, NOWHERE, type ShingleIndex } from './shingle-index.js';

// A power of two past the widest shingle and the word that leaves it.
const RING = 16;
const RING_MASK = RING - 1;

/** Follows a text word by word, and tallies the short and the long shingles that it shares with items. */
export class TextScan {
  readonly short: ItemTally;
  readonly long: ItemTally;
  readonly #shortIndex: ShingleIndex;
  readonly #longIndex: ShingleIndex;
  readonly #items: Uint32Array;
  readonly #window: RollingHash;
  readonly #words = new Uint32Array(RING);
  readonly #starts = new Uint32Array(RING);
  // The text in which each short shingle was last met, so that containment counts different ones.
  readonly #metIn: Uint32Array;
  readonly #wordAt = (back: number): number => this.#words[(this.#count - back) & RING_MASK] ?? 0;
  #text = 0;
  #count = 0;
  // Short shingles in a row that some item has, common ones too.
  #run = 0;

  constructor(indexes: { short: ShingleIndex; long: ShingleIndex }, tokens: EvalTokens) {
    this.#shortIndex = indexes.short;
    this.#longIndex = indexes.long;
    this.#items = tokens.items;
    this.#window = new RollingHash(indexes.short.width);
    this.#metIn = new Uint32Array(tokens.words.length);
    this.short = new ItemTally(tokens.itemCount);
    this.long = new ItemTally(tokens.itemCount);
  }

  startText(): void {
    this.#text += 1;
    this.skip();
    this.short.startText();
    this.long.startText();
  }

  /** A word that no item has: no shingle goes across it. */
  skip(): void {
    this.#window.reset();
    this.#run = 0;
  }

  /** The next word of the text, known by its number, and where it stands. */
  push(word: number, start: number, end: number): void {
    this.#count = (this.#count + 1) >>> 0;
    const at = this.#count & RING_MASK;
    this.#words[at] = word;
    this.#starts[at] = start;
    const { width } = this.#shortIndex;
    if (!this.#window.push(word, this.#wordAt(width))) return;
    const place = this.#shortIndex.find(this.#window.value, this.#wordAt);
    if (place === NOWHERE) {
      this.#run = 0;
      return;
    }
    this.#run += 1;
    if (place !== COMMON) {
      const isNew = this.#metIn[place] !== this.#text;
      this.#metIn[place] = this.#text;
      this.#tally(this.short, this.#shortIndex, { place, end, isNew });
    }
    // An item that has a long shingle has all the short ones in it.
    if (this.#run > this.#longIndex.width - width) this.#findLong(end);
  }

  #findLong(end: number): void {
    const place = this.#longIndex.find(hashWindow(this.#longIndex.width, this.#wordAt), this.#wordAt);
    if (place >= 0) this.#tally(this.long, this.#longIndex, { place, end, isNew: true });
  }

  #tally(tally: ItemTally, index: ShingleIndex, found: { place: number; end: number; isNew: boolean }): void {
    const start = this.#starts[(this.#count - index.width + 1) & RING_MASK] ?? 0;
    const stretch = { word: this.#count, start, end: found.end, isNew: found.isNew };
    for (let each = found.place; each !== NOWHERE; each = index.after(each)) tally.hit(this.#items[each] ?? 0, stretch);
  }
}
