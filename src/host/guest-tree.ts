import { lstatSync, opendirSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of a folder that a guest wrote in, by its path with `/`. Names and kinds are guest-controlled. */
export interface GuestEntry {
  path: string;
  kind: 'file' | 'folder' | 'link' | 'special' | 'unreadable';
  bytes: number;
}

const MAX_ENTRIES = 100_000;
const MAX_DEPTH = 64;

/**
 * Lists everything below a folder that a guest wrote in, sorted by path, no link followed. Past 100,000 entries or 64
 * levels what is left out stands there as one `unreadable` entry: nothing is missing without a word.
 */
export function listGuestTree(root: string): GuestEntry[] {
  const entries: GuestEntry[] = [];
  // It grows while it is walked.
  const folders = [''];
  for (const folder of folders) listInto(root, folder, entries, folders);
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listInto(root: string, folder: string, entries: GuestEntry[], folders: string[]): void {
  const unreadable = { path: folder === '' ? '.' : folder, kind: 'unreadable', bytes: 0 } as const;
  if (folder.split('/').length > MAX_DEPTH) {
    entries.push(unreadable);
    return;
  }
  try {
    const directory = opendirSync(join(root, folder));
    try {
      for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
        if (entries.length >= MAX_ENTRIES) {
          entries.push(unreadable);
          return;
        }
        const found = toEntry(root, folder === '' ? entry.name : `${folder}/${entry.name}`);
        entries.push(found);
        if (found.kind === 'folder') folders.push(found.path);
      }
    } finally {
      directory.closeSync();
    }
  } catch {
    entries.push(unreadable);
  }
}

function toEntry(root: string, path: string): GuestEntry {
  const facts = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (facts === undefined) return { path, kind: 'unreadable', bytes: 0 };
  if (facts.isSymbolicLink()) return { path, kind: 'link', bytes: 0 };
  if (facts.isDirectory()) return { path, kind: 'folder', bytes: 0 };
  return facts.isFile() ? { path, kind: 'file', bytes: facts.size } : { path, kind: 'special', bytes: 0 };
}
