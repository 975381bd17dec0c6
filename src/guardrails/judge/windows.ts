/** Longest part of a text that is judged at once, in UTF-16 units. */
export const WINDOW_CHARS = 24_000;

/** What two neighbouring parts share, so that nothing shorter is cut in two. */
export const OVERLAP_CHARS = 2_000;

/** Most parts of one text; a longer one is not judged at all. */
export const MAX_WINDOWS = 8;

/**
 * The overlapping parts in which a text is judged, all of it; undefined for a text that is too long. Never its head and
 * tail alone: what is to be hidden would stand in the middle.
 */
export function splitWindows(text: string): string[] | undefined {
  const parts: string[] = [];
  for (let start = 0; ; start += WINDOW_CHARS - OVERLAP_CHARS) {
    if (parts.length === MAX_WINDOWS) return undefined;
    parts.push(text.slice(start, start + WINDOW_CHARS).toWellFormed());
    if (start + WINDOW_CHARS >= text.length) return parts;
  }
}
