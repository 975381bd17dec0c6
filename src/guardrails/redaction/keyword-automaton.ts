const CLASS_BITS = 6;
const OTHER = 0;
const DIGIT = 1;

/**
 * Finds many literals in one pass over a text, whatever their case (Aho-Corasick, as one table). A digit in a literal stands
 * for any digit.
 */
export class KeywordAutomaton {
  readonly #classes = new Uint8Array(128);
  readonly #next: Uint16Array;
  /** By state: the literals that end there, longest first; only states from `#firstHit` on have any. */
  readonly #hits: (readonly number[])[];
  readonly #firstHit: number;
  readonly #lengths: readonly number[];

  constructor(keywords: readonly string[]) {
    this.#lengths = keywords.map((keyword) => keyword.length);
    this.#classify(keywords);
    const trie = this.#buildTrie(keywords);
    const { next, hits } = connect(trie.children, trie.hits);
    const { table, order, firstHit } = hitsLast(next, hits);
    this.#next = table;
    this.#firstHit = firstHit;
    this.#hits = order.map((state) => hits[state] ?? []);
  }

  /** Calls `onHit` with the index of each keyword that stands in the text and where it starts, by where it ends. */
  scan(text: string, onHit: (keyword: number, start: number) => void): void {
    const classes = this.#classes;
    const next = this.#next;
    const firstHit = this.#firstHit;
    let state = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      // Both tables cover every value that can arrive here.
      state = next[(state << CLASS_BITS) | (code < 128 ? (classes[code] ?? OTHER) : OTHER)] ?? 0;
      if (state >= firstHit) {
        for (const keyword of this.#hits[state] ?? []) onHit(keyword, index + 1 - (this.#lengths[keyword] ?? 0));
      }
    }
  }

  #classify(keywords: readonly string[]): void {
    for (let code = 48; code < 58; code += 1) this.#classes[code] = DIGIT;
    let used = DIGIT;
    for (const character of new Set(keywords.join(''))) {
      const code = character.charCodeAt(0);
      if (code >= 128 || /[A-Z]/.test(character)) throw new RangeError(`a keyword holds '${character}'`);
      if (this.#classes[code] !== OTHER) continue;
      used += 1;
      this.#classes[code] = used;
      this.#classes[character.toUpperCase().charCodeAt(0)] = used;
    }
    if (used >= 1 << CLASS_BITS) throw new RangeError('keywords use too many characters');
  }

  #buildTrie(keywords: readonly string[]): { children: Map<number, number>[]; hits: number[][] } {
    const children: Map<number, number>[] = [new Map()];
    const hits: number[][] = [[]];
    keywords.forEach((keyword, index) => {
      let state = 0;
      for (const character of keyword) {
        const symbol = this.#classes[character.charCodeAt(0)] ?? OTHER;
        const known = children[state]?.get(symbol);
        const child = known ?? children.push(new Map()) - 1;
        if (known === undefined) hits.push([]);
        children[state]?.set(symbol, child);
        state = child;
      }
      hits[state]?.push(index);
    });
    return { children, hits };
  }
}

// Gives every state a next one for every class, and the literals that are a suffix of its own.
function connect(children: readonly Map<number, number>[], own: readonly number[][]) {
  const next = new Uint16Array(children.length << CLASS_BITS);
  const fallback = new Uint16Array(children.length);
  const hits: number[][] = own.map((indices) => [...indices]);
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    if (state !== 0) hits[state]?.push(...(hits[back] ?? []));
    for (let symbol = 0; symbol < 1 << CLASS_BITS; symbol += 1) {
      const inherited = state === 0 ? 0 : (next[(back << CLASS_BITS) | symbol] ?? 0);
      const child = children[state]?.get(symbol);
      next[(state << CLASS_BITS) | symbol] = child ?? inherited;
      if (child === undefined) continue;
      fallback[child] = inherited;
      queue.push(child);
    }
  }
  return { next, hits };
}

// Numbers the states anew, those with hits last, so that one comparison tells them.
function hitsLast(next: Uint16Array, hits: readonly number[][]) {
  const states = hits.map((_, state) => state);
  const isHit = (state: number) => (hits[state]?.length ?? 0) > 0;
  const order = [...states.filter((state) => !isHit(state)), ...states.filter(isHit)];
  const renamed = new Uint16Array(states.length);
  order.forEach((state, index) => {
    renamed[state] = index;
  });
  const table = new Uint16Array(next.length);
  order.forEach((state, index) => {
    for (let symbol = 0; symbol < 1 << CLASS_BITS; symbol += 1) {
      table[(index << CLASS_BITS) | symbol] = renamed[next[(state << CLASS_BITS) | symbol] ?? 0] ?? 0;
    }
  });
  return { table, order, firstHit: states.filter((state) => !isHit(state)).length };
}
