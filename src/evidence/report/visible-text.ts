/** What a reader would not see, or would see in the wrong place: control, format and direction characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

/**
 * Text with its invisible characters written out, as in `⟨U+202E⟩`. An agent's text could otherwise turn the reading
 * direction of what stands beside it, or hide that two names differ. Tabs and newlines become spaces.
 */
export function toVisibleText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNSEEN, (found) => `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** The beginning of a text, with `…` where something was left out. */
export function shorten(text: string, maxCharacters: number): string {
  const characters = [...text.slice(0, maxCharacters * 2 + 2)];
  return characters.length > maxCharacters ? `${characters.slice(0, maxCharacters - 1).join('')}…` : text;
}
