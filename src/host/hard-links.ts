import { type BigIntStats, type Dir, lstatSync, opendirSync } from 'node:fs';
import { childOf } from '../policy/path-spelling.js';

/** Entries looked at in search of other names of one file; with lookups of some microseconds, well under 100 ms. */
const MAX_ENTRIES = 5_000;

/**
 * The names inside a folder that belong to a file, until all of its links are found. Gives up after 5,000 entries, and
 * then they are short: a file with more than one name is refused rather than searched for at length.
 */
export function findNamesInside(root: string, file: BigIntStats): string[] {
  const folders = [root];
  let seen = 0;
  const found: string[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = openOrSkip(folder);
    if (entries === undefined) continue;
    try {
      for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
        seen += 1;
        if (seen > MAX_ENTRIES) return found;
        const path = childOf(folder, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile() && isSameFile(path, file)) found.push(path);
        if (BigInt(found.length) === file.nlink) return found;
      }
    } finally {
      entries.closeSync();
    }
  }
  return found;
}

/** A folder that may not be read hides its names, so what it holds is not counted. */
function openOrSkip(folder: string): Dir | undefined {
  try {
    return opendirSync(folder);
  } catch {
    return undefined;
  }
}

function isSameFile(path: string, file: BigIntStats): boolean {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats !== undefined && stats.dev === file.dev && stats.ino === file.ino;
}
