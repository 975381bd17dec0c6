import { LINE_END, type Unit, VisibleUnits } from './visible-units.js';

/** Fewer cells than this hold no unit. */
const LEAST_CELLS = 15;

/** What an exact line needs at its end: for a backslash, or a last space that can be seen. */
const EXACT_END_CELLS = 4;
const LAST_SPACE = '\\x20';

/**
 * Breaks foreign text into lines that fit, as it arrives: at spaces where it can. No line is longer than `cells`,
 * however a terminal counts.
 */
export class LineFiller {
  readonly #cells: number;
  readonly #units: VisibleUnits;
  readonly #isExact: boolean;
  #line: Unit[] = [];
  #used = 0;
  #breakAfter = 0;

  /**
   * @param isExact see VisibleUnits; a line that goes on in the next one then ends with a single backslash, so that a
   * break of ours does not look like one of the text's
   */
  constructor(cells: number, { isExact = false }: { isExact?: boolean } = {}) {
    this.#cells = Math.max(LEAST_CELLS, cells) - (isExact ? EXACT_END_CELLS : 0);
    this.#isExact = isExact;
    this.#units = new VisibleUnits({ isExact });
  }

  /** Takes a piece; gives the lines that are full or ended. */
  push(piece: string): string[] {
    return this.#fill(this.#units.push(piece));
  }

  /** What stands on the line that is not full yet. */
  get tail(): string {
    return textOf(this.#line);
  }

  /** Ends the text: gives its last line, when there is anything on it. */
  end(): string[] {
    const lines = this.#fill(this.#units.end());
    if (this.#line.length > 0) lines.push(this.#last());
    return lines;
  }

  #fill(units: Iterable<Unit | typeof LINE_END>): string[] {
    const lines: string[] = [];
    for (const unit of units) {
      if (unit === LINE_END) {
        lines.push(this.#last());
        continue;
      }
      while (this.#used + unit.cells > this.#cells && this.#line.length > 0) {
        const line = this.#cut(this.#breakAfter > 0 ? this.#breakAfter : this.#line.length);
        lines.push(this.#isExact ? `${line}\\` : line);
      }
      // A mark at the beginning of a line would change the gutter.
      const placed =
        unit.alone !== undefined && this.#line.length === 0 ? { text: unit.alone, cells: unit.alone.length } : unit;
      this.#line.push(placed);
      this.#used += placed.cells;
      if (unit.text === ' ' && !this.#isExact) this.#breakAfter = this.#line.length;
    }
    return lines;
  }

  /** The line as the text ends it. */
  #last(): string {
    const line = this.#cut(this.#line.length);
    return this.#isExact && line.endsWith(' ') ? `${line.slice(0, -1)}${LAST_SPACE}` : line;
  }

  #cut(count: number): string {
    const line = textOf(this.#line.slice(0, count));
    this.#line = this.#line.slice(count);
    this.#used = this.#line.reduce((sum, { cells }) => sum + cells, 0);
    this.#breakAfter = 0;
    return line;
  }
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}
