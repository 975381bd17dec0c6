// Joiners, zero-width spaces, variation selectors, tags, fillers and controls show nothing, and say as much.
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Whether a text shows nothing to whoever reads it: blanks, controls and characters that are never displayed. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}
