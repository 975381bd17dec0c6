/**
 * Whether a file name fits a pattern, in which `*` stands for any characters and `?` for one. Takes at most as many steps
 * as the two lengths multiplied, whatever the pattern: it may come from a model.
 */
export function fitsNamePattern(name: string, pattern: string): boolean {
  let at = 0;
  let wanted = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    const sign = pattern[wanted];
    if (sign === '*') {
      star = wanted;
      retry = at;
      wanted += 1;
    } else if (sign === '?' || (sign !== undefined && sign === name[at])) {
      wanted += 1;
      at += 1;
    } else if (star >= 0) {
      // The last star takes one character more; earlier ones need never be tried again.
      wanted = star + 1;
      retry += 1;
      at = retry;
    } else {
      return false;
    }
  }
  while (pattern[wanted] === '*') wanted += 1;
  return wanted === pattern.length;
}
