import { type Dir, lstatSync, opendirSync } from 'node:fs';
import { join } from 'node:path';

/** Size of one regular file, no link followed; 0 for anything else and for nothing. */
export function regularFileSize(path: string): number {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  return facts?.isFile() === true ? facts.size : 0;
}

/** Bytes of all regular files below a folder of ours. Links are not followed, and what vanishes meanwhile counts nothing. */
export function measureTree(root: string): number {
  let bytes = 0;
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = openOrSkip(folder);
    if (entries === undefined) continue;
    try {
      for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile()) bytes += regularFileSize(path);
      }
    } finally {
      entries.closeSync();
    }
  }
  return bytes;
}

function openOrSkip(folder: string): Dir | undefined {
  try {
    return opendirSync(folder);
  } catch {
    return undefined;
  }
}
