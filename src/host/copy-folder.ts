import { accessSync, constants, copyFileSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WasmagentError } from '../errors.js';
import { toInputError } from './data-file/input-error.js';
import { toOutputError } from './data-file/output-error.js';

/** What was copied, and what was left out: what is neither a file nor a folder, and what was to be left out. */
export interface CopiedFolder {
  files: number;
  bytes: number;
  skipped: number;
}

const MAX_FILES = 20_000;
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Copies a folder of the operator into an empty folder of ours: files and folders, by name. Links are left out: a copy
 * that leads elsewhere is not a workspace of its own.
 * @param from its real path.
 * @param leaveOut real path of a folder that is not copied.
 * @throws WasmagentError `INPUT_TOO_LARGE` past 20,000 files or 512 MiB, `INPUT_UNREADABLE`, `OUTPUT_UNWRITABLE`
 */
export function copyFolder(from: string, to: string, { leaveOut }: { leaveOut?: string } = {}): CopiedFolder {
  const copied: CopiedFolder = { files: 0, bytes: 0, skipped: 0 };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of read(join(from, folder), (whole) => readdirSync(whole))) {
      const path = join(folder, name);
      const stats = read(join(from, path), (whole) => lstatSync(whole));
      if (join(from, path) === leaveOut) copied.skipped += 1;
      else if (stats.isDirectory()) {
        write(path, () => mkdirSync(join(to, path), { mode: 0o700 }));
        folders.push(path);
      } else if (stats.isFile()) {
        copied.files += 1;
        copied.bytes += stats.size;
        if (copied.files > MAX_FILES || copied.bytes > MAX_BYTES) throw tooLarge(from);
        read(join(from, path), (whole) => accessSync(whole, constants.R_OK));
        write(path, () => copyFileSync(join(from, path), join(to, path), constants.COPYFILE_EXCL));
      } else copied.skipped += 1;
    }
  }
  return copied;
}

function read<T>(path: string, act: (path: string) => T): T {
  try {
    return act(path);
  } catch (error) {
    throw toInputError(path, error);
  }
}

function write(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    throw toOutputError(path, error, { hint: 'set WASMAGENT_HOME to a folder you can write' });
  }
}

function tooLarge(from: string): WasmagentError {
  return new WasmagentError('INPUT_TOO_LARGE', `${from} is too large to be copied for every branch`, {
    suggestions: [`name a folder of at most ${MAX_FILES} files and ${MAX_BYTES / 1024 / 1024} MiB`],
  });
}
