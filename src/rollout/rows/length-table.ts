import { Column } from '../column.js';
import type { AnswerLength } from '../statistics/measure-answer.js';
import { HashNumbers, NO_NUMBER } from '../tokens/hash-numbers.js';
import { mix } from '../tokens/mix.js';

const TWO_32 = 2 ** 32;
// Most groups have a few branches.
const EXPECTED = 8;

/** The lengths of answers by record, in about 30 bytes each outside the heap: a group may have any number of branches. */
export class LengthTable {
  readonly #records = new HashNumbers(EXPECTED);
  readonly #characters = new Column((length) => new Uint32Array(length));
  readonly #words = new Column((length) => new Uint32Array(length));

  get(record: number): AnswerLength | undefined {
    const number = this.#records.find(mix(record % TWO_32), Math.floor(record / TWO_32));
    return number === NO_NUMBER
      ? undefined
      : { characters: this.#characters.at(number), words: this.#words.at(number) };
  }

  /** Notes the length of a record that has none yet. */
  add(record: number, { characters, words }: AnswerLength): void {
    this.#records.add(mix(record % TWO_32), Math.floor(record / TWO_32));
    this.#characters.push(characters);
    this.#words.push(words);
  }
}
