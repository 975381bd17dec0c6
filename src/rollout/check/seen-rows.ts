import type { DataInput } from '../../host/data-file/data-input.js';
import type { ParsedRecord } from '../parse-record.js';
import { KeyTable } from './key-table.js';

/** The rows of a file so far, so that a later one can be told from them without keeping any. */
export class SeenRows<T> {
  readonly #input: DataInput;
  readonly #parse: (bytes: Buffer, offset: number) => ParsedRecord<T>;
  readonly #table = new KeyTable();

  /** `parse` reads a line that was good before. */
  constructor(input: DataInput, parse: (bytes: Buffer, offset: number) => ParsedRecord<T>) {
    this.#input = input;
    this.#parse = parse;
  }

  /** The first earlier row with this key that `isMeant` accepts; without one, the row at `offset` is added. */
  findOrAdd(key: number, at: { offset: number; sizeHint: number }, isMeant: (earlier: T) => boolean): T | undefined {
    let found: T | undefined;
    this.#table.find(key, (offset) => {
      const { value } = this.#parse(this.#input.lineAt(offset, at.sizeHint), offset);
      if (value === undefined || !isMeant(value)) return false;
      found = value;
      return true;
    });
    if (found === undefined) this.#table.add(key, at.offset);
    return found;
  }
}
