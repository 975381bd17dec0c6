/** How long an answer is. */
export interface AnswerLength {
  /** Code points; a lone surrogate counts as one. */
  characters: number;
  /** Runs of characters that are no white space. */
  words: number;
}

/** Measures an answer, once for all the pairs that it is in. */
export function measureAnswer(text: string): AnswerLength {
  let words = 0;
  let pairs = 0;
  let afterBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let blank = unit === SPACE || (unit <= CR && unit >= TAB);
    if (unit >= NO_BREAK) {
      blank = isWideBlank(unit);
      if (isLow(unit) && isHigh(text.charCodeAt(at - 1))) pairs += 1;
    }
    if (afterBlank && !blank) words += 1;
    afterBlank = blank;
  }
  return { characters: text.length - pairs, words };
}

const TAB = 0x09;
const CR = 0x0d;
const SPACE = 0x20;
const NO_BREAK = 0xa0;

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/** White space beyond ASCII, as `\s` has it; none of it is wider than one unit. */
function isWideBlank(unit: number): boolean {
  return (
    unit === NO_BREAK ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}
