import type { LineFields } from '../line-fields.js';

/** A line some of whose members are replaced; the others are the bytes of the source. */
export class RedactedLine implements LineFields {
  readonly #source: LineFields;
  readonly #replaced: ReadonlyMap<string, Buffer>;

  /** `replaced`: JSON text of the members that are others now. */
  constructor(source: LineFields, replaced: ReadonlyMap<string, Buffer>) {
    this.#source = source;
    this.#replaced = replaced;
  }

  raw(key: string): Buffer {
    return this.#replaced.get(key) ?? this.#source.raw(key);
  }

  text(key: string): string {
    const raw = this.raw(key);
    return raw.length === 0 ? '' : String(JSON.parse(raw.toString('utf8')));
  }

  sha256(): string {
    return this.#source.sha256();
  }
}
