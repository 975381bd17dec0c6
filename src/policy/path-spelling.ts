/** Longest guest path, in UTF-16 units. */
const MAX_PATH_LENGTH = 4_096;

/** The guest's name for the workspace of its session. */
const WORKSPACE = 'workspace';

// NUL cuts names short in C, a backslash is a separator elsewhere, lone surrogates have no UTF-8 form.
const FORBIDDEN = /[\p{Cc}\p{Cs}\\]/u;

/** A guest path taken apart: where it starts, and its names without empty ones and single dots. */
export interface SpelledPath {
  /** True for relative paths, `/workspace` and what is spelled below it. */
  isInWorkspace: boolean;
  /** Below the workspace or below `/`; may hold `..`. */
  names: string[];
}

/** Whether the text is a path at all: not empty, not too long, no control characters, backslashes or lone surrogates. */
export function isWellFormedPath(path: string): boolean {
  return path.length > 0 && path.length <= MAX_PATH_LENGTH && !FORBIDDEN.test(path);
}

/** Takes a well-formed path apart, without asking any file system. */
export function spellPath(path: string): SpelledPath {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (!path.startsWith('/')) return { isInWorkspace: true, names };
  if (names[0] === WORKSPACE) return { isInWorkspace: true, names: names.slice(1) };
  return { isInWorkspace: false, names };
}

/** Whether the names, read from left to right, ever rise above where they start. */
export function climbsAbove(names: readonly string[]): boolean {
  let depth = 0;
  for (const name of names) {
    depth += name === '..' ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Joins a folder and the names below it as text; `..` takes the name before it away. */
export function joinNames(folder: string, names: readonly string[]): string {
  let path = folder;
  for (const name of names) path = name === '..' ? parentOf(path) : childOf(path, name);
  return path;
}

/** The path of a thing in a folder. */
export function childOf(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** The folder that holds the thing at an absolute path without dots; `/` holds itself. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** Whether a real path is the folder or lies below it; `/allowed-evil` does not lie below `/allowed`. */
export function isInside(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
