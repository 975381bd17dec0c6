import { CHARACTER_CLASS, characterClass } from './character-class.js';
import { decodeEscape } from './decode-escape.js';
import { foldSegment } from './fold-segment.js';
import { mix } from './mix.js';

const ASCII_END = 0x80;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
// As many marks as the stream-safe text format (UAX #15) allows: putting a longer run in order may take its square.
const MAX_MARKS = 30;
// The half-width voiced and semi-voiced marks of kana are letters that become marks.
const HALF_WIDTH_VOICED = 0xff9e;
const HALF_WIDTH_SEMI_VOICED = 0xff9f;
const LOW_SEED = 0x2f0b4c47;
const HIGH_SEED = 0x61c88647;

/** The lower-case letter or digit for each ASCII code; 0 for what ends a token. */
const ASCII_FOLDED = Uint8Array.from({ length: ASCII_END }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/**
 * Reads a text token by token: runs of letters and digits with their marks, in the form of `foldSegment`; in scripts
 * that do not part words (Han, kana, Thai, Lao, Khmer, Myanmar, ...) each letter is a token. A token is known by two
 * 32-bit hashes and by where it stands in the text as it was given, in UTF-16 units. Linear for any text; nothing is
 * kept of what was read. HTML entities and `\\u` escapes count as what they stand for.
 */
export class TokenReader {
  /** First half of the token's hash. */
  low = 0;
  /** Second half of the token's hash, independent of the first. */
  high = 0;
  /** Where the token begins. */
  start = 0;
  /** One past where the token ends. */
  end = 0;
  readonly #text: string;
  #at = 0;
  /** What the last segment became, and how much of it has been taken: one character can be several tokens. */
  #folded = '';
  #foldedAt = 0;
  #segmentStart = 0;
  #isOpen = false;
  #isAlone = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the next token; false when there is none. */
  next(): boolean {
    const text = this.#text;
    this.#isOpen = false;
    for (;;) {
      if (this.#foldedAt < this.#folded.length) {
        if (this.#takeFolded()) return this.#close();
        continue;
      }
      if (this.#at >= text.length) return this.#isOpen ? this.#close() : false;
      if (text.charCodeAt(this.#at) >= ASCII_END) this.#foldNext();
      else if (this.#takeAscii()) return this.#close();
    }
  }

  /** Takes ASCII up to the end of a token; true when that is reached. */
  #takeAscii(): boolean {
    const text = this.#text;
    let at = this.#at;
    if (!this.#isOpen) {
      for (; ASCII_FOLDED[text.charCodeAt(at)] === 0; at += 1) if (this.#foldEscape(at)) return false;
      this.#at = at;
      if (at >= text.length || text.charCodeAt(at) >= ASCII_END) return false;
      this.#open(at, false);
    } else if (this.#isAlone) return true;
    let { low, high } = this;
    let folded = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= ASCII_END) break;
      folded = ASCII_FOLDED[code] ?? 0;
      if (folded === 0) break;
      low = Math.imul(low ^ folded, 0x9e3779b1);
      low = (low << 13) | (low >>> 19);
      high = (Math.imul(high, 0x2c1b3c6d) + folded) | 0;
    }
    this.low = low;
    this.high = high;
    // What follows a letter may be a separator right after it, so the end is only moved over what was taken.
    if (at > this.#at) this.end = at;
    this.#at = at;
    return at < text.length && text.charCodeAt(at) < ASCII_END && !this.#foldEscape(at);
  }

  /** Folds the character that an entity or an escape at this place stands for; false when there is none. */
  #foldEscape(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code !== AMPERSAND && code !== BACKSLASH) return false;
    const decoded = decodeEscape(this.#text, at);
    if (decoded === undefined) return false;
    this.#folded = foldSegment(decoded.character);
    this.#foldedAt = 0;
    this.#segmentStart = at;
    this.#at = decoded.end;
    return true;
  }

  /** Folds the segment at the current place: a character that is not ASCII, and the marks after it. */
  #foldNext(): void {
    const text = this.#text;
    const start = this.#at;
    let end = start + unitsOf(text.codePointAt(start) ?? 0);
    for (let marks = 0; marks < MAX_MARKS && end < text.length; marks += 1) {
      const codePoint = text.codePointAt(end) ?? 0;
      if (codePoint < ASCII_END || !isMark(codePoint)) break;
      end += unitsOf(codePoint);
    }
    this.#folded = foldSegment(text.slice(start, end));
    this.#foldedAt = 0;
    this.#segmentStart = start;
    this.#at = end;
  }

  /** Takes one code point of the folded segment; true when the open token ends, by it or before it. */
  #takeFolded(): boolean {
    const codePoint = this.#folded.codePointAt(this.#foldedAt) ?? 0;
    const kind = characterClass(codePoint);
    const startsToken = kind === CHARACTER_CLASS.alone || (kind === CHARACTER_CLASS.word && this.#isAlone);
    if (this.#isOpen && startsToken) return true;
    this.#foldedAt += unitsOf(codePoint);
    if (kind === CHARACTER_CLASS.separator) return this.#isOpen;
    if (kind === CHARACTER_CLASS.ignored) return false;
    if (!this.#isOpen) {
      if (kind === CHARACTER_CLASS.mark) return false;
      this.#open(this.#segmentStart, kind === CHARACTER_CLASS.alone);
    }
    this.low = Math.imul(this.low ^ codePoint, 0x9e3779b1);
    this.low = (this.low << 13) | (this.low >>> 19);
    this.high = (Math.imul(this.high, 0x2c1b3c6d) + codePoint) | 0;
    this.end = this.#at;
    return false;
  }

  #open(start: number, isAlone: boolean): void {
    this.#isOpen = true;
    this.#isAlone = isAlone;
    this.start = start;
    this.low = LOW_SEED;
    this.high = HIGH_SEED;
  }

  #close(): true {
    this.low = mix(this.low);
    this.high = mix(this.high);
    this.#isOpen = false;
    this.#isAlone = false;
    return true;
  }
}

function isMark(codePoint: number): boolean {
  const kind = characterClass(codePoint);
  return kind === CHARACTER_CLASS.mark || codePoint === HALF_WIDTH_VOICED || codePoint === HALF_WIDTH_SEMI_VOICED;
}

function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
