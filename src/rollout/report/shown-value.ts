// Controls, line separators and bidirectional overrides: a model's name is whatever the file says.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const MOST = 60;

/** A value from a file as text that stays on its line and moves no cursor. */
export function toShownValue(value: number | string): string {
  const text = String(value);
  const short = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  return short.replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
