/** Control characters, bidirectional ones and lone surrogates. */
export const anyControl = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const WORDS =
  /^(?:call|running|ok|denied|failed|kernel|waiting|tripped|retry|error|allowed|refused|expired|ask|path|args|text|diff|moved|lost|note|so far|end)(?: |$)/;

/** A line of somebody else's text. */
export function isForeign(line: string): boolean {
  return line === '│' || line.startsWith('│ ');
}

/** A line of ours: a verdict word, or the indent that only continuations of ours have. */
export function isOurs(line: string): boolean {
  return WORDS.test(line) || /^ {8}\S/.test(line);
}
