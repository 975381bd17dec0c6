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
  for (const _ of text.matchAll(/\S+/gu)) words += 1;
  return { characters: countCodePoints(text), words };
}

function countCodePoints(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs += 1;
      at += 1;
    }
  }
  return text.length - pairs;
}
