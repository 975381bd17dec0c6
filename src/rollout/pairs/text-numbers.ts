import { createHash, randomBytes } from 'node:crypto';
import { HashNumbers } from '../tokens/hash-numbers.js';

// Drawn anew in every process, so that nobody can write two texts that this program takes for one.
const SALT = randomBytes(16);

/** Numbers texts from 0 so that equal texts have equal numbers, in about 20 bytes a text, however long it is. */
export class TextNumbers {
  readonly #hashes: HashNumbers;
  #last: { text: string; number: number } | undefined;

  /** `expected`: how many texts there may be. */
  constructor(expected: number) {
    this.#hashes = new HashNumbers(expected);
  }

  /** The text's number, below the count of texts that were asked for. */
  numberOf(text: string): number {
    // Branches of one rollout have one task.
    if (this.#last?.text === text) return this.#last.number;
    const digest = createHash('sha256').update(SALT).update(text, 'utf16le').digest();
    const number = this.#hashes.add(digest.readUInt32LE(0), digest.readUInt32LE(4));
    this.#last = { text, number };
    return number;
  }
}
