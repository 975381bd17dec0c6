import type { ModelDelta } from '../../contracts/model.js';
import type { Paint } from '../theme.js';
import { LineFiller } from './line-filler.js';
import { behindGutter, foreignCells, type Row } from './rows.js';

/** Lines of one turn's text that are shown; the answer is printed whole by the command. */
const MAX_TEXT_LINES = 1000;

/** Lines of one turn's thinking that are kept. */
const MAX_THINKING_LINES = 3;

/** What a model says in one turn, while it says it. */
export class StreamedTurn {
  readonly #paint: Paint;
  readonly #columns: number;
  #kind: ModelDelta['kind'] = 'text';
  #filler: LineFiller;
  #lines = 0;
  #thinkingChars = 0;
  #hidden = 0;
  #text = '';
  #hiddenText = 0;

  constructor(columns: number, paint: Paint) {
    this.#columns = columns;
    this.#paint = paint;
    this.#filler = new LineFiller(foreignCells(columns));
  }

  /** True once any thinking came in pieces: the event that brings it whole says nothing new then. */
  get hasThought(): boolean {
    return this.#thinkingChars > 0;
  }

  /** True when this text, and no other, came in pieces and was shown to its end. */
  hasShown(text: string): boolean {
    return this.#hiddenText === 0 && text !== '' && this.#text === text;
  }

  /** The line that is being said. */
  get tail(): string | undefined {
    const { tail } = this.#filler;
    return tail === '' || this.#isFull ? undefined : this.#show(tail);
  }

  /** Takes a piece. @returns lines that are done, laid out */
  push({ kind, text }: ModelDelta): string[] {
    const done = kind === this.#kind ? [] : this.#endPart();
    this.#kind = kind;
    if (kind === 'thinking') this.#thinkingChars += text.length;
    else this.#text += text;
    return [...done, ...this.#keep(this.#filler.push(text))];
  }

  /** Ends the turn. @returns what is left of it: its last line, and how much was not shown */
  end(): { lines: string[]; rows: Row[] } {
    const lines = this.#endPart();
    const rows: Row[] =
      this.#hidden === 0
        ? []
        : [{ by: 'host', word: '', text: `(${this.#hidden} more lines of the model's)`, style: 'dim' }];
    return { lines, rows };
  }

  #endPart(): string[] {
    const lines = this.#keep(this.#filler.end());
    this.#filler = new LineFiller(foreignCells(this.#columns));
    this.#lines = 0;
    return lines;
  }

  #keep(lines: readonly string[]): string[] {
    const max = this.#max;
    const kept = lines.slice(0, Math.max(0, max - this.#lines));
    this.#lines += lines.length;
    this.#hidden += lines.length - kept.length;
    if (this.#kind === 'text') this.#hiddenText += lines.length - kept.length;
    return kept.map((line) => this.#show(line));
  }

  get #max(): number {
    return this.#kind === 'thinking' ? MAX_THINKING_LINES : MAX_TEXT_LINES;
  }

  get #isFull(): boolean {
    return this.#lines >= this.#max;
  }

  #show(line: string): string {
    return behindGutter(line, this.#paint, this.#kind === 'thinking' ? 'dim' : undefined);
  }
}
