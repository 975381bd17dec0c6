import { stripControls } from '../strip-controls.js';

/** What is put on screen as one: a character with its marks, or the escape that stands for one that is not shown. */
export interface Unit {
  text: string;
  /** The most cells a terminal may give it. */
  cells: number;
  /** Set where it changes the character before it: what stands for it where there is none. */
  alone?: string;
}

/** The end of a line of the text. */
export const LINE_END = Symbol('line end');

// Nothing to see, or no telling what will be seen: format characters (zero-width, bidirectional, tags), unassigned and
// private ones, lone surrogates, separators other than the space, fillers and variation selectors.
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
const MARK = /\p{M}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const EMOJI_STYLE = '\ufe0f';

/** Marks on one character that scripts need; a flood of them climbs over the lines above. */
const MAX_MARKS = 3;

/**
 * Cells of a character beyond ASCII: terminals disagree on many, and none takes more. A line that a terminal finds too
 * long would go on below, without its gutter.
 */
const WIDEST = 2;

/**
 * Splits model-, tool- or guest-controlled text, which may come in pieces, into what may be shown of it. What is not
 * shown as itself is an escape that can be read; homoglyphs are shown as they are.
 */
export class VisibleUnits {
  readonly #isExact: boolean;
  #held = '';
  #base = '';
  #marks = MAX_MARKS;

  /** @param isExact a backslash is doubled and a tab is `\t`, so that no two texts look the same */
  constructor({ isExact = false }: { isExact?: boolean } = {}) {
    this.#isExact = isExact;
  }

  /** Units of the next piece of the text. A half of a pair waits for its other half. */
  *push(piece: string): Generator<Unit | typeof LINE_END> {
    let text = this.#held + piece;
    const last = text.charCodeAt(text.length - 1);
    const isHalf = last >= 0xd800 && last <= 0xdbff;
    this.#held = isHalf ? text.slice(-1) : '';
    if (isHalf) text = text.slice(0, -1);
    for (const char of text) yield this.#unit(char);
  }

  /** What waits for a half that does not come. */
  *end(): Generator<Unit | typeof LINE_END> {
    if (this.#held !== '') yield escaped(this.#held);
    this.#held = '';
    this.#marks = MAX_MARKS;
  }

  #unit(char: string): Unit | typeof LINE_END {
    const marks = this.#marks;
    const base = this.#base;
    this.#base = char;
    // Nothing but a character that is shown as itself carries marks: on a gutter or an escape they would change ours.
    this.#marks = MAX_MARKS;
    if (char === '\n') return LINE_END;
    if (char === '\t') return this.#isExact ? { text: '\\t', cells: 2 } : { text: '  ', cells: 2 };
    if (char === '\r' && this.#isExact) return { text: '\\r', cells: 2 };
    if (char === '\\' && this.#isExact) return { text: '\\\\', cells: 2 };
    if (char >= ' ' && char <= '~') {
      this.#marks = char === ' ' ? MAX_MARKS : 0;
      return { text: char, cells: 1 };
    }
    if (char === EMOJI_STYLE && PICTURE.test(base)) return joined(char);
    if (HIDDEN.test(char)) return escaped(char);
    if (MARK.test(char)) {
      if (marks >= MAX_MARKS) return escaped(char);
      this.#marks = marks + 1;
      return joined(char);
    }
    this.#marks = 0;
    return { text: char, cells: WIDEST };
  }
}

function joined(char: string): Unit {
  return { text: char, cells: WIDEST, alone: escaped(char).text };
}

function escaped(char: string): Unit {
  const known = stripControls(char);
  const text = known === char ? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}` : known;
  return { text, cells: text.length };
}
