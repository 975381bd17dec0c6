// What is not seen: zero-width characters, soft hyphens, direction marks, tags, and controls that are no white space.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\s\x85])\p{Cc}/gu;

// Letters and symbols by their category, and an empty cell to whoever reads them: the fillers of Hangul, and Braille's.
const BLANK = /[\u2800\u3164\uffa0]/g;

const MAX_ROUNDS = 4;

/**
 * A text as phrases are compared: without what cannot be seen, in compatibility form (NFKC), in one case, with one blank
 * for any run of white space. Letters of another script that only look alike stay what they are.
 */
export function foldPhrase(text: string): string {
  let folded = text;
  // Folding the case may leave what has another compatibility form, and the other way round.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
  }
  return folded.trim();
}

function foldOnce(text: string): string {
  return (
    text
      .replace(BLANK, ' ')
      .replace(INVISIBLE, '')
      .normalize('NFKC')
      // Upper case first: it takes what one letter at a time would miss, as the German sharp s.
      .toUpperCase()
      .toLowerCase()
      // The same letter, whichever of its forms stands at the end of a word.
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(/[\s\x85\p{Z}]+/gu, ' ')
  );
}
