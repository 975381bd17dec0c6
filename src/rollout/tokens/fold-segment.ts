const UNITS = 0x10000;
// What hostile text can make of bases and marks has no end, so the memory for it has one.
const MAX_KEPT = 16_384;

const singles: (string | undefined)[] = new Array(UNITS);
const longer = new Map<string, string>();

/**
 * The form in which one base character and its combining marks are compared: compatibility forms (full-width letters,
 * ligatures, circled digits) become the plain ones, upper and lower case become one, and accents are apart from their
 * letters, in canonical order. Equal after NFKC and full case folding means equal here. Taking NFKD and not NFKC lets
 * each segment be folded by itself, which is what keeps the way back to the offsets of the text.
 */
export function foldSegment(segment: string): string {
  if (segment.length === 1) {
    const unit = segment.charCodeAt(0);
    const kept = singles[unit];
    if (kept !== undefined) return kept;
    const folded = fold(segment);
    singles[unit] = folded;
    return folded;
  }
  const kept = longer.get(segment);
  if (kept !== undefined) return kept;
  const folded = fold(segment);
  if (longer.size >= MAX_KEPT) longer.clear();
  longer.set(segment, folded);
  return folded;
}

/**
 * There is no case folding in the language. Upper case expands (ß is SS, and ς is Σ), and the lower case of that is
 * the folded form; the lower case before it is for ẞ, which has no other upper case.
 */
function fold(segment: string): string {
  return segment.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().normalize('NFKD');
}
