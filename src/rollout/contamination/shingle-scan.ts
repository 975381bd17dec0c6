import type { EvalTokens } from './eval-tokens.js';
import { ItemTally } from './item-tally.js';
import { RollingHash } from './rolling-hash.js';
import { NOWHERE, type ShingleIndex } from './shingle-index.js';

// A power of two past the widest shingle and the word that leaves it.
const RING = 16;
const RING_MASK = RING - 1;

/** Follows a text word by word and tallies the shingles of one width that it shares with items. */
export class ShingleScan {
  readonly tally: ItemTally;
  readonly #index: ShingleIndex;
  readonly #items: Uint32Array;
  readonly #window: RollingHash;
  readonly #words = new Uint32Array(RING);
  readonly #starts = new Uint32Array(RING);
  // The text in which each shingle was last met, so that containment counts different ones.
  readonly #metIn: Uint32Array;
  readonly #wordAt = (back: number): number => this.#words[(this.#count - back) & RING_MASK] ?? 0;
  #text = 0;
  #count = 0;

  constructor(index: ShingleIndex, tokens: EvalTokens) {
    this.#index = index;
    this.#items = tokens.items;
    this.#window = new RollingHash(index.width);
    this.#metIn = new Uint32Array(tokens.words.length);
    this.tally = new ItemTally(tokens.itemCount);
  }

  startText(): void {
    this.#text += 1;
    this.#window.reset();
    this.tally.startText();
  }

  /** A word that no item has: no shingle goes across it. */
  skip(): void {
    this.#window.reset();
  }

  /** The next word of the text, known by its number, and where it stands. */
  push(word: number, start: number, end: number): void {
    this.#count = (this.#count + 1) >>> 0;
    const at = this.#count & RING_MASK;
    this.#words[at] = word;
    this.#starts[at] = start;
    const { width } = this.#index;
    if (!this.#window.push(word, this.#wordAt(width))) return;
    const place = this.#index.find(this.#window.value, this.#wordAt);
    if (place === NOWHERE) return;
    const isNew = this.#metIn[place] !== this.#text;
    this.#metIn[place] = this.#text;
    const stretch = { word: this.#count, start: this.#starts[(this.#count - width + 1) & RING_MASK] ?? 0, end, isNew };
    for (let each = place; each !== NOWHERE; each = this.#index.after(each)) {
      this.tally.hit(this.#items[each] ?? 0, stretch);
    }
  }
}
