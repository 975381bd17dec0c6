/** What a code point is to a token. */
export const CHARACTER_CLASS = {
  /** Ends a token: blanks, punctuation, symbols, lone surrogates. */
  separator: 1,
  /** A letter or digit of a script that puts blanks between words. */
  word: 2,
  /** A letter of a script without blanks between words: a token of its own. */
  alone: 3,
  /** A combining mark: part of the token before it. */
  mark: 4,
  /** Nothing to see, so nothing to compare: soft hyphens, joiners, variation selectors. */
  ignored: 5,
} as const;

export type CharacterClass = (typeof CHARACTER_CLASS)[keyof typeof CHARACTER_CLASS];

const CODE_POINTS = 0x110000;
const IGNORED = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{N}]/u;
const ALONE =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Yi}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

// Made on first use: text that is all ASCII never needs it.
let known: Uint8Array | undefined;

/** Says what a code point is to a token; one look in a table once it has been met. */
export function characterClass(codePoint: number): number {
  known ??= new Uint8Array(CODE_POINTS);
  const before = known[codePoint] ?? 0;
  if (before !== 0) return before;
  const found = classify(String.fromCodePoint(codePoint));
  known[codePoint] = found;
  return found;
}

function classify(character: string): CharacterClass {
  if (IGNORED.test(character)) return CHARACTER_CLASS.ignored;
  if (MARK.test(character)) return CHARACTER_CLASS.mark;
  if (!WORD.test(character)) return CHARACTER_CLASS.separator;
  return ALONE.test(character) ? CHARACTER_CLASS.alone : CHARACTER_CLASS.word;
}
