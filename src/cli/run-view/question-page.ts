import type { Paint } from '../theme.js';
import { host } from './event-teller.js';
import type { QuestionKey } from './key-gate.js';
import type { OpenQuestion } from './question-queue.js';
import { questionRows, questionTitle } from './question-rows.js';
import { layOut } from './rows.js';

/** A part of the arguments that is shorter shows too little to judge by. */
const LEAST_PAGE_LINES = 3;

/** The size of a screen, in cells. */
export interface ScreenSize {
  columns: number;
  rows: number;
}

/** A question as it stands on the screen: one page of all that is asked for, and how much there is above and below. */
export class QuestionPage {
  readonly #open: OpenQuestion;
  readonly #paint: Paint;
  #columns = 0;
  #title: string[] = [];
  #body: string[] = [];
  #offset = 0;
  #seen = 0;
  #pageLines = 1;

  constructor(open: OpenQuestion, paint: Paint) {
    this.#open = open;
    this.#paint = paint;
  }

  /** True for the question it was made for. */
  shows(open: OpenQuestion | undefined): boolean {
    return open === this.#open;
  }

  /** The lines to draw. They never fill the screen: what scrolls off its top would be hidden without a word. */
  draw({ columns, rows }: ScreenSize, leftMs: number, others: number): string[] {
    this.#fit(columns);
    const footer = (): string[] =>
      layOut([host('', this.#where()), host('', this.#keys(leftMs, others))], columns, this.#paint);
    this.#pageLines = rows - 1 - this.#title.length - footer().length;
    if (!this.#hasRoom) {
      const text = 'the screen is too small to show what is asked; enlarge it, or n: no';
      return layOut([host('ask', text, 'red')], columns, this.#paint).slice(0, Math.max(1, rows - 1));
    }
    this.#scroll(0);
    const page = this.#body.slice(this.#offset, this.#offset + this.#pageLines);
    this.#seen = Math.max(this.#seen, this.#offset + page.length);
    const below = footer();
    // What is said below may have become longer by a line.
    return [...this.#title, ...page.slice(0, rows - 1 - this.#title.length - below.length), ...below];
  }

  /** Turns pages. @returns the answer, when the key is one that may be given now */
  press(key: QuestionKey): 'once' | 'session' | 'deny' | undefined {
    switch (key) {
      case 'deny':
        return key;
      case 'once':
      case 'session':
        return this.#isSeen ? key : undefined;
      case 'next':
        return this.#scroll(this.#pageLines);
      case 'previous':
        return this.#scroll(-this.#pageLines);
      case 'down':
        return this.#scroll(1);
      case 'up':
        return this.#scroll(-1);
      case 'end':
        return this.#scroll(this.#body.length);
      case 'home':
        return this.#scroll(-this.#body.length);
    }
  }

  get #hasRoom(): boolean {
    return this.#pageLines >= LEAST_PAGE_LINES;
  }

  /** Nothing is approved whose end was never on the screen. */
  get #isSeen(): boolean {
    return this.#hasRoom && this.#seen >= this.#body.length;
  }

  #fit(columns: number): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    const { question } = this.#open;
    this.#title = layOut([questionTitle(question)], columns, this.#paint);
    this.#body = layOut(questionRows(question), columns, this.#paint);
    this.#offset = 0;
    this.#seen = 0;
  }

  #scroll(lines: number): undefined {
    const last = Math.max(0, this.#body.length - this.#pageLines);
    this.#offset = Math.min(Math.max(0, this.#offset + lines), last);
  }

  #where(): string {
    const [first, last, all] = [
      this.#offset + 1,
      Math.min(this.#offset + this.#pageLines, this.#body.length),
      this.#body.length,
    ];
    if (first === 1 && last === all) return `all ${all} lines are shown`;
    return `lines ${first}-${last} of ${all}: ${first - 1} above, ${all - last} below (space, b, arrows; G: end)`;
  }

  #keys(leftMs: number, others: number): string {
    const isSeen = this.#isSeen || this.#offset + this.#pageLines >= this.#body.length;
    const approve = isSeen ? 'y: once, s: this session' : 'y and s work when the end was shown';
    const behind = others === 0 ? '' : `; ${others} more wait`;
    return `${approve}, n, Enter or Esc: no; ${Math.max(0, Math.ceil(leftMs / 1000))} s left${behind}`;
  }
}
