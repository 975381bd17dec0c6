/**
 * Counts, for one text at a time, which items it shares shingles with and over which stretch: 24 bytes an item. Going
 * to the next text costs nothing, whatever the number of items.
 */
export class ItemTally {
  /** Items that the present text has a shingle of, in the order they were met. */
  readonly met: number[] = [];
  readonly #textOf: Uint32Array;
  readonly #hits: Uint32Array;
  readonly #lastWord: Uint32Array;
  readonly #runFrom: Uint32Array;
  readonly #bestFrom: Uint32Array;
  readonly #bestTo: Uint32Array;
  #text = 0;

  constructor(itemCount: number) {
    const column = (): Uint32Array => new Uint32Array(itemCount);
    this.#textOf = column();
    this.#hits = column();
    this.#lastWord = column();
    this.#runFrom = column();
    this.#bestFrom = column();
    this.#bestTo = column();
  }

  startText(): void {
    this.#text += 1;
    this.met.length = 0;
  }

  /** Notes a shingle of the item, which ends with the text's word of that number. `isNew`: not seen in this text yet. */
  hit(item: number, stretch: { word: number; start: number; end: number; isNew: boolean }): void {
    const { word, start, end, isNew } = stretch;
    if (this.#textOf[item] !== this.#text) {
      this.#textOf[item] = this.#text;
      this.#hits[item] = 0;
      this.#bestFrom[item] = 0;
      this.#bestTo[item] = 0;
      this.#runFrom[item] = start;
      this.met.push(item);
    } else if (this.#lastWord[item] !== word - 1) this.#runFrom[item] = start;
    if (isNew) this.#hits[item] = (this.#hits[item] ?? 0) + 1;
    this.#lastWord[item] = word;
    const from = this.#runFrom[item] ?? 0;
    if (end - from > (this.#bestTo[item] ?? 0) - (this.#bestFrom[item] ?? 0)) {
      this.#bestFrom[item] = from;
      this.#bestTo[item] = end;
    }
  }

  /** How many different shingles of the item the text has. */
  hitsOf(item: number): number {
    return this.#textOf[item] === this.#text ? (this.#hits[item] ?? 0) : 0;
  }

  /** The longest stretch of the text that is the item's, in UTF-16 units. */
  stretchOf(item: number): { start: number; end: number } {
    return { start: this.#bestFrom[item] ?? 0, end: this.#bestTo[item] ?? 0 };
  }
}
