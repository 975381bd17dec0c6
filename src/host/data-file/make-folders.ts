import { rmdirSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and its missing parents; returns a function that removes those it made, as far as they are empty.
 * One by one: the recursive mkdir of Node never returns where a file system says "no such file" to it (/proc).
 */
export async function makeFolders(folder: string): Promise<() => void> {
  const missing: string[] = [];
  for (let at = folder; (await stat(at).catch(() => undefined)) === undefined; at = dirname(at)) {
    if (missing[0] === at) break;
    missing.unshift(at);
  }
  const made: string[] = [];
  const remove = (): void => {
    try {
      for (let at = made.pop(); at !== undefined; at = made.pop()) rmdirSync(at);
    } catch {
      // Someone else put a file there meanwhile: it stays.
    }
  };
  try {
    for (const at of missing) {
      await mkdir(at);
      made.push(at);
    }
    return remove;
  } catch (error) {
    remove();
    throw error;
  }
}
