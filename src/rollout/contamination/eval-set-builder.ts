import { Column } from '../column.js';
import { HashNumbers, NO_NUMBER } from '../tokens/hash-numbers.js';
import { TokenReader } from '../tokens/token-reader.js';
import type { EvalTokens } from './eval-tokens.js';
import { WholeHash } from './whole-hash.js';

const FIRST_CAPACITY = 4096;
const GROWTH = 1.5;

/** Where an item was read: the number of its file, from 0, and its line, from 1. */
export interface ItemPlace {
  file: number;
  line: number;
}

/** Collects the words of an evaluation set's items, and remembers where each item was read. */
export class EvalSetBuilder {
  /** Items read, with copies and empty ones. */
  items = 0;
  copies = 0;
  empty = 0;
  readonly #vocabulary = new HashNumbers();
  readonly #wholes = new HashNumbers();
  #words = new Uint32Array(FIRST_CAPACITY);
  #wordCount = 0;
  readonly #lengths = new Column((length) => new Uint32Array(length));
  readonly #lines = new Column((length) => new Uint32Array(length));
  readonly #files = new Column((length) => new Uint32Array(length));

  /** Items that are neither empty nor a copy. */
  get itemCount(): number {
    return this.#wholes.size;
  }

  /** Adds an item; false when it would bring the set past `maxTokens`. */
  add(text: string, place: ItemPlace, maxTokens: number): boolean {
    this.items += 1;
    const whole = new WholeHash();
    for (const reader = new TokenReader(text); reader.next(); ) whole.push(reader);
    if (whole.count === 0) this.empty += 1;
    else if (this.itemOf(whole) !== undefined) this.copies += 1;
    else {
      if (this.#wordCount + whole.count > maxTokens) return false;
      this.#wholes.add(whole.low, whole.high);
      this.#makeRoom(this.#wordCount + whole.count);
      for (const reader = new TokenReader(text); reader.next(); this.#wordCount += 1) {
        this.#words[this.#wordCount] = this.#vocabulary.add(reader.low, reader.high);
      }
      this.#lengths.push(whole.count);
      this.#lines.push(place.line);
      this.#files.push(place.file);
    }
    return true;
  }

  /** The number of a word that some item has. */
  wordOf(low: number, high: number): number | undefined {
    const number = this.#vocabulary.find(low, high);
    return number === NO_NUMBER ? undefined : number;
  }

  /** The item that consists of just these tokens. */
  itemOf(whole: WholeHash): number | undefined {
    const number = this.#wholes.find(whole.low, whole.high);
    return number === NO_NUMBER ? undefined : number;
  }

  placeOf(item: number): ItemPlace {
    return { file: this.#files.at(item), line: this.#lines.at(item) };
  }

  /** Gives the words away; nothing can be added after that. */
  tokens(): EvalTokens {
    const words = this.#words.slice(0, this.#wordCount);
    this.#words = new Uint32Array(0);
    const items = new Uint32Array(words.length);
    let from = 0;
    for (let item = 0; item < this.itemCount; item += 1) {
      items.fill(item, from, from + this.#lengths.at(item));
      from += this.#lengths.at(item);
    }
    return { words, items, itemCount: this.itemCount };
  }

  #makeRoom(count: number): void {
    if (count <= this.#words.length) return;
    const before = this.#words;
    this.#words = new Uint32Array(Math.ceil(count * GROWTH));
    this.#words.set(before);
  }
}
