import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemErrorCode } from '../../errors.js';

/**
 * Makes a folder and its missing parents; returns a function that removes those it made, as far as they are empty.
 * One by one: the recursive mkdir of Node never returns where a file system says "no such file" to it (/proc).
 * @param mode of every folder that is made, less the umask.
 * @throws the system's error; `ENOTDIR` when the path names something that is no folder
 */
export function makeFolders(folder: string, mode = 0o777): () => void {
  const missing: string[] = [];
  for (let at = resolve(folder); !isThere(at); at = dirname(at)) {
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
    for (const at of missing) if (makeOne(at, mode)) made.push(at);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error('is no folder'), { code: 'ENOTDIR' });
    return remove;
  } catch (error) {
    remove();
    throw error;
  }
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** False when another process was faster. */
function makeOne(path: string, mode: number): boolean {
  try {
    mkdirSync(path, mode);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST' && isThere(path)) return false;
    throw error;
  }
}
