/** A value, or nothing where a strict reader refuses the text. Written apart from what it is compared with. */
export function readStrictly(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const reader = new StrictReader(text);
    const value = reader.value(0);
    reader.end();
    return value;
  } catch {
    return undefined;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

class StrictReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): unknown {
    if (depth > 512) throw new Error('too deep');
    this.#take(SPACE);
    const char = this.#text[this.#at];
    let value: unknown;
    if (char === '{') value = this.#object(depth + 1);
    else if (char === '[') value = this.#array(depth + 1);
    else if (char === '"') value = JSON.parse(this.#need(STRING));
    else if (char === 't' || char === 'f' || char === 'n') value = JSON.parse(this.#need(WORD));
    else {
      value = Number(this.#need(NUMBER));
      if (!Number.isFinite(value)) throw new Error('not finite');
    }
    this.#take(SPACE);
    return value;
  }

  end(): void {
    if (this.#at < this.#text.length) throw new Error('more');
  }

  #object(depth: number): object {
    if (depth > 512) throw new Error('too deep');
    const members = new Map<string, unknown>();
    this.#at += 1;
    this.#take(SPACE);
    while (this.#text[this.#at] !== '}') {
      if (members.size > 0) this.#character(',');
      this.#take(SPACE);
      const key: string = JSON.parse(this.#need(STRING));
      if (members.has(key)) throw new Error('twice');
      this.#take(SPACE);
      this.#character(':');
      members.set(key, this.value(depth));
    }
    this.#at += 1;
    return Object.fromEntries(members);
  }

  #array(depth: number): unknown[] {
    if (depth > 512) throw new Error('too deep');
    const items: unknown[] = [];
    this.#at += 1;
    this.#take(SPACE);
    while (this.#text[this.#at] !== ']') {
      if (items.length > 0) this.#character(',');
      items.push(this.value(depth));
    }
    this.#at += 1;
    return items;
  }

  #character(char: string): void {
    if (this.#text[this.#at] !== char) throw new Error('unexpected');
    this.#at += 1;
  }

  #need(pattern: RegExp): string {
    const found = this.#take(pattern);
    if (found === '') throw new Error('unexpected');
    return found;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}
