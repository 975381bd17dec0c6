// What is not seen at all; and what NFKC or a reader takes for ASCII: full-width, mathematical, circled and raised letters
// and digits, dashes and spaces of other widths.
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const DASH = /^[\u2010-\u2015\u2212]$/;
const FOLDABLE =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\u00a0\u00aa\u00b2\u00b3\u00b9\u00ba\u2000-\u200a\u2010-\u2015\u202f\u205f\u2070-\u209c\u2100-\u214f\u2212\u2460-\u24ff\u3000\ufe50-\ufe6b\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/u;

/** A text as a reader sees it, in ASCII where it looks like ASCII, and the way back to offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** Offsets in the original of a stretch of the folded text. */
  unfold(start: number, end: number): { start: number; end: number };
}

/**
 * Folds characters that hide a secret from patterns: zero-width ones go, full-width ones and escapes such as \u0067 become
 * ASCII; undefined where there are none.
 */
export function foldText(text: string): FoldedText | undefined {
  // Nearly all text is ASCII without escapes of ASCII, and these tests are the fastest.
  const hasEscapes = text.includes('\\u00');
  if (!hasEscapes && !/[^\x00-\x7f]/.test(text)) return undefined;
  const pieces: string[] = [];
  // Where each folded character stood, and where its replacement ended.
  const starts: number[] = [];
  const ends: number[] = [];
  const foldedEnds: number[] = [];
  let from = 0;
  let length = 0;
  const put = (start: number, end: number, folded: string) => {
    pieces.push(text.slice(from, start), folded);
    length += start - from + folded.length;
    from = end;
    starts.push(start);
    ends.push(end);
    foldedEnds.push(length);
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === BACKSLASH && hasEscapes) {
      const escaped = escapeAt(text, index);
      if (escaped === undefined) continue;
      put(index, index + escaped.length, escaped.character);
      index += escaped.length - 1;
    }
    if (code < 128) continue;
    const point = text.codePointAt(index) ?? 0;
    const folded = foldOf(point);
    const start = index;
    if (point > 0xffff) index += 1;
    if (folded !== undefined) put(start, index + 1, folded);
  }
  if (ends.length === 0) return undefined;
  pieces.push(text.slice(from));
  const back = (offset: number) => {
    const index = lastAtMost(foldedEnds, offset);
    const unfolded = index < 0 ? offset : (ends[index] ?? 0) + offset - (foldedEnds[index] ?? 0);
    // One character may fold to several; an offset among them is that of the character.
    return Math.min(unfolded, starts[index + 1] ?? unfolded);
  };
  const behind = (offset: number) => {
    const index = lastAtMost(starts, offset);
    return starts[index] === offset ? (ends[index] ?? 0) : offset + widthAt(text, offset);
  };
  return {
    text: pieces.join(''),
    // The end is that of the last character inside, so that nothing invisible behind it is taken along.
    unfold: (start, end) => ({ start: back(start), end: end > start ? behind(back(end - 1)) : back(end) }),
  };
}

// A printable character as JSON and most languages may write it, in text that was quoted again too.
const ESCAPE = /\\{1,8}u00([2-7][0-9a-f])/iy;
const BACKSLASH = 0x5c;

function escapeAt(text: string, offset: number): { character: string; length: number } | undefined {
  ESCAPE.lastIndex = offset;
  const [whole, hex] = ESCAPE.exec(text) ?? [];
  if (whole === undefined || hex === undefined) return undefined;
  return { character: String.fromCharCode(Number.parseInt(hex, 16)), length: whole.length };
}

const KNOWN_AS_IT_IS = new Uint8Array(0x10000);
const KNOWN = new Map<number, string>();

// What a character becomes, or undefined where it stays; remembered, as texts repeat few characters.
function foldOf(point: number): string | undefined {
  if (KNOWN_AS_IT_IS[point] === 1) return undefined;
  const known = KNOWN.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const folded = foldCharacter(character);
  if (folded === character) {
    if (point < KNOWN_AS_IT_IS.length) KNOWN_AS_IT_IS[point] = 1;
    return undefined;
  }
  KNOWN.set(point, folded);
  return folded;
}

function foldCharacter(character: string): string {
  if (!FOLDABLE.test(character)) return character;
  if (INVISIBLE.test(character)) return '';
  if (DASH.test(character)) return '-';
  const folded = character.normalize('NFKC');
  return /^[\x20-\x7e]+$/.test(folded) ? folded : character;
}

// UTF-16 units of the code point at an offset.
function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

// The index of the last of the sorted numbers that is at most `limit`, or -1.
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
