import { LINE_END, type Unit, VisibleUnits } from './visible-units.js';

/** Fewer cells than this hold no unit. */
const LEAST_CELLS = 12;

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

  /** @param isExact see VisibleUnits; also breaks lines where they are full, not at spaces */
  constructor(cells: number, { isExact = false }: { isExact?: boolean } = {}) {
    this.#cells = Math.max(LEAST_CELLS, cells);
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
    if (this.#line.length > 0) lines.push(this.#cut(this.#line.length));
    return lines;
  }

  #fill(units: Iterable<Unit | typeof LINE_END>): string[] {
    const lines: string[] = [];
    for (const unit of units) {
      if (unit === LINE_END) {
        lines.push(this.#cut(this.#line.length));
        continue;
      }
      while (this.#used + unit.cells > this.#cells && this.#line.length > 0) {
        lines.push(this.#cut(this.#breakAfter > 0 ? this.#breakAfter : this.#line.length));
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
