const CLASS_BITS = 5;
const CLASSES = 1 << CLASS_BITS;
const CELLS = CLASSES ** 3;
const OTHER = 0;
const DIGIT = 1;
const LETTER_A = 2;
// Of the signs these two have classes of their own: the one is a whole literal, the other is in every text.
const AT_SIGN = LETTER_A + 26;
const SPACE = AT_SIGN + 1;
const FIRST_SIGN = SPACE + 1;

/**
 * Finds where in a text a literal may begin, by its first three characters: upper case counts as lower, any digit as any
 * other, and signs that share a class as each other. Shorter literals may begin wherever their characters stand.
 */
export class TrigramTable<T> {
  readonly #classes = classify();
  /** By trigram: 1 and the index into `#entries`, or 0 where no literal begins so. */
  readonly #cells = new Uint16Array(CELLS);
  readonly #entries: T[] = [];

  /**
   * @param literals in lower case and ASCII
   * @param toEntry what `scan` gives for the literals that begin alike
   */
  constructor(literals: readonly string[], toEntry: (literals: readonly string[]) => T) {
    const byCell = new Map<number, string[]>();
    for (const literal of literals) {
      if (!/^[\x20-\x40\x5b-\x7e]+$/.test(literal)) throw new RangeError(`a literal is '${literal}'`);
      for (const cell of this.#cellsOf(literal)) {
        const known = byCell.get(cell);
        if (known === undefined) byCell.set(cell, [literal]);
        else known.push(literal);
      }
    }
    // Most cells of a short literal hold it alone.
    const entries = new Map<string, number>();
    for (const [cell, alike] of byCell) {
      const name = alike.join('\n');
      const entry = entries.get(name) ?? this.#entries.push(toEntry(alike));
      entries.set(name, entry);
      this.#cells[cell] = entry;
    }
  }

  /** Calls `onPlace` for each place where literals may begin, with what they were made into. */
  scan(text: string, onPlace: (start: number, entry: T) => void): void {
    const classes = this.#classes;
    const cells = this.#cells;
    const size = text.length;
    let cell = 0;
    for (let at = 0; at < size; at += 1) {
      const code = text.charCodeAt(at);
      cell = ((cell << CLASS_BITS) | (code < 128 ? (classes[code] ?? OTHER) : OTHER)) & (CELLS - 1);
      if (cells[cell] !== 0 && at >= 2) this.#tell(cell, at - 2, onPlace);
    }
    // A literal may be shorter than three characters, and what follows the last one counts as other.
    for (let at = size; at < size + 2; at += 1) {
      cell = (cell << CLASS_BITS) & (CELLS - 1);
      if (at >= 2) this.#tell(cell, at - 2, onPlace);
    }
  }

  #tell(cell: number, start: number, onPlace: (start: number, entry: T) => void): void {
    const entry = this.#entries[(this.#cells[cell] ?? 0) - 1];
    if (entry !== undefined) onPlace(start, entry);
  }

  #cellsOf(literal: string): number[] {
    let cells = [0];
    for (let at = 0; at < 3; at += 1) {
      const classes = at < literal.length ? [this.#classOf(literal, at)] : Array(CLASSES).keys();
      const steps = [...classes];
      cells = cells.flatMap((cell) => steps.map((each) => (cell << CLASS_BITS) | each));
    }
    return cells;
  }

  #classOf(literal: string, at: number): number {
    return this.#classes[literal.charCodeAt(at)] ?? OTHER;
  }
}

/** By ASCII code: its class. Letters have their own, digits one, and other signs share two. */
function classify(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 0x20; code < 0x7f; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower >= 'a' && lower <= 'z') classes[code] = LETTER_A + lower.charCodeAt(0) - 0x61;
    else if (lower >= '0' && lower <= '9') classes[code] = DIGIT;
    else classes[code] = lower === '@' ? AT_SIGN : lower === ' ' ? SPACE : FIRST_SIGN + (code % 2);
  }
  return classes;
}
