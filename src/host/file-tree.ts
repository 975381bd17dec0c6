import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is to stand in a folder, by path below it. Folders above a path are made. */
export interface FileTree {
  files: Readonly<Record<string, string>>;
  /** Symbolic links and where they lead. */
  links: Readonly<Record<string, string>>;
  /** Further names of files of the tree. */
  hardLinks: Readonly<Record<string, string>>;
}

/** Empties a folder of ours and plants a tree in it. */
export function replantTree(folder: string, { files, links, hardLinks }: FileTree): void {
  emptyFolder(folder);
  const place = (path: string): string => {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true, mode: 0o700 });
    return whole;
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(place(path), text, { mode: 0o600 });
  for (const [path, target] of Object.entries(links)) symlinkSync(target, place(path));
  for (const [path, existing] of Object.entries(hardLinks)) linkSync(join(folder, existing), place(path));
}

/** Keeps a file open for reading, as a host does that works with it. */
export function holdOpen(path: string): Disposable {
  const fd = openSync(path, 'r');
  return { [Symbol.dispose]: () => closeSync(fd) };
}

/** What stands at each path of a tree, as text that changes when anything about it does. */
export type TreePrint = ReadonlyMap<string, string>;

/**
 * Takes the print of a tree: kind, mode, size, number of names, target and content of everything in it. Links are not
 * followed. `skipped` names folders that may change.
 */
export function printTree(root: string, skipped: readonly string[] = []): TreePrint {
  const print = new Map<string, string>();
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      if (skipped.includes(path)) continue;
      print.set(path, printOf(path));
      if (lstatSync(path).isDirectory()) folders.push(path);
    }
  }
  return print;
}

/** The paths at which two prints of one tree differ, sorted. */
export function changedPaths(before: TreePrint, after: TreePrint): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

function emptyFolder(folder: string): void {
  for (const name of namesIn(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** A folder that a program made unreadable is opened again: it is ours. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    chmodSync(folder, 0o700);
    return readdirSync(folder);
  }
}

function printOf(path: string): string {
  const stats = lstatSync(path);
  const { mode, nlink, size } = stats;
  // A folder's size and its number of names are the file system's business; what is in it is looked at itself.
  if (stats.isDirectory()) return `folder ${mode}`;
  if (stats.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  return `${mode} ${nlink} ${size} ${stats.isFile() ? digestOf(path) : 'no file'}`;
}

function digestOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return 'unreadable';
  }
}
