import { writeJson } from './write-json.mjs';

/** A JSON object being written in one style, as parts: strings, and buffers that were encoded before. */
export class LineParts {
  #style;
  #comma;
  #colon;
  #parts = [];
  #text = '{';
  #empty = true;

  constructor(style) {
    this.#style = style;
    [this.#comma, this.#colon] = style === 'python' ? [', ', ': '] : [',', ':'];
  }

  /** Adds members by their values. */
  add(members) {
    for (const [key, value] of Object.entries(members)) this.#begin(key, writeJson(value, this.#style));
  }

  /** Adds a member by its text: `before` and `after` around encoded items, with commas between those. */
  addEncoded(key, before, items, after) {
    this.#begin(key, before);
    items.forEach((item, at) => {
      this.#parts.push(at === 0 ? this.#text : this.#comma, item);
      this.#text = '';
    });
    this.#text += after;
  }

  /** The whole object. */
  end() {
    return [...this.#parts, `${this.#text}}`];
  }

  #begin(key, text) {
    this.#text += `${this.#empty ? '' : this.#comma}"${key}"${this.#colon}${text}`;
    this.#empty = false;
  }
}
