const MAX_LENGTH = 1_000;

/**
 * A text of a run as one line for machines that show it: no control or direction characters, no half characters, a
 * bounded length. What an agent or a guest wrote may be in it.
 */
export function toPlainLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH).join('')}…` : line;
}
