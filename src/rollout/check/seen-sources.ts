import { Column } from '../column.js';
import { HashNumbers, NO_NUMBER } from '../tokens/hash-numbers.js';
import { mix } from '../tokens/mix.js';

const TWO_32 = 2 ** 32;

/** Which lines of a file of rollouts were found again in ranked files, and in which first; about 20 bytes a line. */
export class SeenSources {
  readonly #offsets = new HashNumbers();
  readonly #files = new Column((length) => new Uint16Array(length));

  has(offset: number): boolean {
    return this.#offsets.find(lowOf(offset), highOf(offset)) !== NO_NUMBER;
  }

  /** Notes that a ranked file has the line at this offset. Returns the number of the file that had it first. */
  see(offset: number, file: number): number {
    const number = this.#offsets.add(lowOf(offset), highOf(offset));
    if (number === this.#files.length) this.#files.push(file);
    return this.#files.at(number);
  }
}

function lowOf(offset: number): number {
  return mix(offset % TWO_32);
}

function highOf(offset: number): number {
  return Math.floor(offset / TWO_32);
}
