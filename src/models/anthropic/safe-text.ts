// Controls and what reorders or breaks a line; each becomes a space.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;

const MAX_CHARS = 500;

/**
 * Text of a server, fit for a message of ours: one line, no control characters, never the key, at most 500 characters.
 * Controls go first, since a key could be put together by taking them out of it; and a space takes their place.
 */
export function safeText(text: string, key: string | undefined): string {
  const flat = text.toWellFormed().replace(CONTROLS, ' ').replace(/ {2,}/g, ' ').trim();
  const redacted = key === undefined ? flat : flat.replaceAll(key, '[key]');
  if (redacted.length <= MAX_CHARS) return redacted;
  // At a word where there is one: half of a secret would not be known as one by whoever takes those out.
  return `${redacted.slice(0, MAX_CHARS - 1).replace(/ [^ ]*$/, '')}…`;
}
