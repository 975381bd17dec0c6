import { foldText, type PathForms } from './spell-path.js';

/** A pattern of paths, taken apart. Matching takes at most the product of both lengths, whatever the pattern is. */
export interface PathPattern {
  text: string;
  /** Names with `*` and `?` in them; `**` stands for any number of names. */
  plain: readonly string[];
  folded: readonly string[];
  /** From the root and not from the workspace. */
  isAbsolute: boolean;
}

const ANY_DEPTH = '**';
const MAX_PATTERN_LENGTH = 512;

/**
 * Reads a pattern: `*` is any text within a name, `?` one character, `**` as a whole name any number of names. A pattern
 * without a slash fits at any depth; one with a slash starts at the workspace; one with a slash in front, at the root.
 * @returns the pattern, or what is wrong with it.
 */
export function parsePattern(text: string): PathPattern | string {
  if (text.length > MAX_PATTERN_LENGTH) return `is longer than ${MAX_PATTERN_LENGTH} characters`;
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return 'holds a character that no path has';
  if (/[[\]{}\\]|^!/u.test(text)) return 'has more than *, ** and ? in it: write one pattern for each name';
  const isRooted = text.startsWith('/');
  const names = text.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (names.includes('')) return 'has an empty name';
  if (names.includes('.') || names.includes('..')) return 'has dots in it: write where it leads';
  if (names.some((name) => name.includes(ANY_DEPTH) && name !== ANY_DEPTH)) return 'has ** beside other characters';
  const isInWorkspace = isRooted && names[0] === 'workspace';
  const anchored = isInWorkspace ? names.slice(1) : names;
  const plain = !isRooted && names.length === 1 ? [ANY_DEPTH, ...names] : anchored;
  return { text, plain, folded: plain.map(foldText), isAbsolute: isRooted && !isInWorkspace };
}

/**
 * Whether a pattern may mean a path: in either form, and also where it fits a folder above it. For rules that ask,
 * where a doubt must match.
 */
export function mayMean(pattern: PathPattern, { plain, folded }: PathForms): boolean {
  return fits(pattern, [...pattern.plain, ANY_DEPTH], plain) || fits(pattern, [...pattern.folded, ANY_DEPTH], folded);
}

/** Whether a pattern may mean something in a folder, whatever that holds. False for what is no folder. */
export function mayMeanBelow(pattern: PathPattern, { plain, folded, isFolder }: PathForms): boolean {
  return isFolder && (fitsAbove(pattern, pattern.plain, plain) || fitsAbove(pattern, pattern.folded, folded));
}

/** Whether the path fits the beginning of the pattern, so that the rest of it may fit what is below. */
function fitsAbove(pattern: PathPattern, names: readonly string[], path: string): boolean {
  return names.some((_, count) => fits(pattern, names.slice(0, count), path));
}

/** Whether a pattern means exactly this path, in both forms. For rules that let pass, where a doubt must not match. */
export function surelyMeans(pattern: PathPattern, { plain, folded }: PathForms): boolean {
  return fits(pattern, pattern.plain, plain) && fits(pattern, pattern.folded, folded);
}

function fits({ isAbsolute }: PathPattern, names: readonly string[], path: string): boolean {
  const isAnywhere = names[0] === ANY_DEPTH;
  if (!isAnywhere && path.startsWith('/') !== isAbsolute) return false;
  return fitsInTurn(names, path.split('/').filter(isNamed), ANY_DEPTH, fitsName);
}

function isNamed(name: string): boolean {
  return name !== '';
}

function fitsName(pattern: string, name: string): boolean {
  return fitsInTurn([...pattern], [...name], '*', (sign, letter) => sign === '?' || sign === letter);
}

/** Greedy matching that goes back to the last star only: no pattern makes it slower than the product of the lengths. */
function fitsInTurn(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  fitsOne: (sign: string, item: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let resumeAt = 0;
  for (let index = 0; index < items.length; ) {
    const sign = pattern[at];
    const item = items[index] ?? '';
    if (sign === star) {
      lastStar = at;
      resumeAt = index;
      at += 1;
    } else if (sign !== undefined && fitsOne(sign, item)) {
      at += 1;
      index += 1;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      resumeAt += 1;
      index = resumeAt;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((sign) => sign === star);
}
