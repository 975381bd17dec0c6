import type { Paint } from '../theme.js';
import { LineFiller } from './line-filler.js';

/** How a row is coloured; colour only repeats what a word says already. */
export type Style = Parameters<Paint>[0];

/** What is said: by us, or by somebody else. */
export type Row =
  /** Words of the host alone; names that others choose only through `plainWord`. */
  | { by: 'host'; word: string; text: string; style?: Style }
  /** Model-, tool-, guest- or provider-controlled. */
  | { by: 'other'; text: string; style?: Style; maxLines?: number; isExact?: boolean };

/**
 * Every line that holds foreign text begins with this, and no other line does. A line that continues one has it too, so
 * foreign text can never stand where a verdict stands: at the beginning of a line.
 */
export const GUTTER = '│ ';

/** The gutter's line counts twice: some terminals draw it that wide. */
const GUTTER_CELLS = 3;

/** Where the text of our own lines begins; their continuations too, so the first column is for verdict words. */
const WORD_CELLS = 8;

/** Columns below which a screen is taken to be this wide. */
const LEAST_COLUMNS = 20;

/** Lays rows out for a screen this wide; `Infinity` for what is no screen. */
export function layOut(rows: readonly Row[], columns: number, paint: Paint): string[] {
  return rows.flatMap((row) =>
    row.by === 'host' ? hostLines(row, columns, paint) : foreignLines(row, columns, paint),
  );
}

/** A name that somebody else chose, when it is plain enough for a line of ours. */
export function plainWord(name: string): string | undefined {
  return /^[A-Za-z0-9_.:/@+-]{1,64}$/.test(name) ? name : undefined;
}

/** One line of foreign text that was laid out before. Of an empty one the bar is left. */
export function behindGutter(line: string, paint: Paint, style?: Style): string {
  return `${GUTTER}${paintLine(line, paint, style)}`.trimEnd();
}

/** Cells that a line of foreign text has on a screen this wide. One column stays free: some terminals break early. */
export function foreignCells(columns: number): number {
  return Math.max(LEAST_COLUMNS, columns) - 1 - GUTTER_CELLS;
}

function hostLines({ word, text, style }: Row & { by: 'host' }, columns: number, paint: Paint): string[] {
  // Also here nothing but text may come through: a note may name a file.
  const lines = wholeLines(text.replace(/\s+/g, ' '), Math.max(LEAST_COLUMNS, columns) - 1 - WORD_CELLS)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (lines.length === 0 ? [''] : lines).map((line, index) =>
    `${index === 0 ? paintLine(word, paint, style) + ' '.repeat(Math.max(0, WORD_CELLS - word.length)) : ' '.repeat(WORD_CELLS)}${line}`.trimEnd(),
  );
}

function foreignLines(row: Row & { by: 'other' }, columns: number, paint: Paint): string[] {
  const { text, style, maxLines = Number.POSITIVE_INFINITY, isExact = false } = row;
  const lines = wholeLines(text, foreignCells(columns), isExact);
  const shown = lines.slice(0, maxLines).map((line) => behindGutter(line, paint, style));
  const hidden = lines.length - shown.length;
  if (hidden === 0) return shown;
  return [...shown, ...hostLines({ by: 'host', word: '', text: `(${hidden} more lines)` }, columns, paint)];
}

function wholeLines(text: string, cells: number, isExact = false): string[] {
  const filler = new LineFiller(cells, { isExact });
  return [...filler.push(text), ...filler.end()];
}

function paintLine(text: string, paint: Paint, style: Style | undefined): string {
  return style === undefined || text === '' ? text : paint(style, text);
}
