import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../errors.js';
import { descriptorPath } from './folder-walk.js';
import { findNamesInside } from './hard-links.js';

// A folder that somebody else handed over, to be read and nothing else. Everything in it may be hostile: names, links,
// sizes. Nothing here follows a link, waits for a pipe, or reads more than it was told to.

/** One regular file below a handed-over folder, by its path with `/`, and its size. */
export interface ForeignFile {
  file: string;
  bytes: number;
}

/** Why something in a handed-over folder is not looked at. */
export type Refusal =
  | 'link'
  | 'special'
  | 'too-many'
  | 'too-deep'
  | 'too-large'
  | 'missing'
  | 'unreadable'
  | 'moved'
  | 'hard-link';

/** The files of a handed-over folder, or the first thing in it that must not be there. */
export type Listing =
  | { status: 'ok'; files: ForeignFile[]; folders: string[] }
  | { status: 'refused'; file: string; why: Refusal };

/** What was read of a file, or why it was not. */
export type Reading<T> = { status: 'ok'; value: T } | { status: 'refused'; why: Refusal };

const MAX_FILES = 4_096;
const MAX_DEPTH = 8;
const CHUNK_BYTES = 256 * 1024;

/** The real path of an existing folder, or undefined when the path names none. */
export function foreignRoot(path: string): string | undefined {
  try {
    const root = realpathSync(path);
    return statSync(root).isDirectory() ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Lists every regular file and every folder below a folder, sorted by name; anything that is neither file nor folder ends it. */
export function listForeign(root: string): Listing {
  const files: ForeignFile[] = [];
  // It grows while it is walked.
  const folders = [''];
  for (const folder of folders) {
    const refused = listOne(root, folder, files, folders);
    if (refused !== undefined) return { status: 'refused', ...refused };
  }
  return { status: 'ok', files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), folders: folders.slice(1).sort() };
}

function listOne(
  root: string,
  folder: string,
  files: ForeignFile[],
  folders: string[],
): { file: string; why: Refusal } | undefined {
  try {
    using directory = openDirectory(join(root, folder));
    for (let entry = directory.read(); entry !== null; entry = directory.read()) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (files.length + folders.length >= MAX_FILES) return { file, why: 'too-many' };
      if (entry.isSymbolicLink()) return { file, why: 'link' };
      if (entry.isDirectory()) {
        if (file.split('/').length > MAX_DEPTH) return { file, why: 'too-deep' };
        folders.push(file);
      } else if (entry.isFile()) files.push({ file, bytes: lstatSync(join(root, file)).size });
      else return { file, why: 'special' };
    }
    return undefined;
  } catch {
    return { file: folder === '' ? '.' : folder, why: 'unreadable' };
  }
}

function openDirectory(path: string): { read(): ReturnType<ReturnType<typeof opendirSync>['readSync']> } & Disposable {
  const directory = opendirSync(path);
  return { read: () => directory.readSync(), [Symbol.dispose]: () => directory.closeSync() };
}

/** The bytes of a file below a folder, when there are no more than `maxBytes`. */
export function readForeign(root: string, file: string, maxBytes: number): Reading<Buffer> {
  return withForeign(root, file, maxBytes, (fd, size) => {
    const bytes = Buffer.alloc(size);
    let filled = 0;
    for (let count = -1; count !== 0 && filled < size; filled += count)
      count = readSync(fd, bytes, filled, size - filled, null);
    return bytes.subarray(0, filled);
  });
}

/** SHA-256 (hex) of a file below a folder, when it has no more than `maxBytes`; it is never in memory as a whole. */
export function digestForeign(root: string, file: string, maxBytes: number): Reading<string> {
  return withForeign(root, file, maxBytes, (fd, size) => {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let left = size; left > 0; ) {
      const count = readSync(fd, chunk, 0, Math.min(left, CHUNK_BYTES), null);
      if (count === 0) break;
      hash.update(chunk.subarray(0, count));
      left -= count;
    }
    return hash.digest('hex');
  });
}

/** A copy of a file below a handed-over folder: how long it is, and its SHA-256 (hex). */
export interface ForeignCopy {
  bytes: number;
  sha256: string;
}

/**
 * Hands every chunk of a file below a folder to `take`, in order. A file that has another name is refused, unless its
 * other names are below the folder too: what it holds may be somebody else's.
 */
export function copyForeign(
  root: string,
  file: string,
  maxBytes: number,
  take: (chunk: Buffer) => void,
): Reading<ForeignCopy> {
  const copied = withForeign(root, file, maxBytes, (fd, size): ForeignCopy | undefined => {
    const facts = fstatSync(fd, { bigint: true });
    if (facts.nlink > 1n && BigInt(findNamesInside(root, facts).length) < facts.nlink) return undefined;
    const hash = createHash('sha256');
    let bytes = 0;
    // A file that grows meanwhile is copied as long as it was, so that a writer cannot keep the copy from ending.
    while (bytes < size) {
      const chunk = Buffer.allocUnsafe(Math.min(size - bytes, CHUNK_BYTES));
      const count = readSync(fd, chunk, 0, chunk.length, null);
      if (count === 0) break;
      hash.update(chunk.subarray(0, count));
      take(chunk.subarray(0, count));
      bytes += count;
    }
    return { bytes, sha256: hash.digest('hex') };
  });
  if (copied.status === 'refused') return copied;
  return copied.value === undefined ? { status: 'refused', why: 'hard-link' } : { status: 'ok', value: copied.value };
}

function withForeign<T>(
  root: string,
  file: string,
  maxBytes: number,
  use: (fd: number, size: number) => T,
): Reading<T> {
  const path = join(root, file);
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const facts = fstatSync(fd);
      if (!facts.isFile()) return { status: 'refused', why: 'special' };
      // A folder on the way may have been swapped for a link since it was listed.
      if (descriptorPath(fd, path) !== path) return { status: 'refused', why: 'moved' };
      if (facts.size > maxBytes) return { status: 'refused', why: 'too-large' };
      return { status: 'ok', value: use(fd, facts.size) };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    const code = systemErrorCode(error);
    return { status: 'refused', why: code === 'ENOENT' ? 'missing' : code === 'ELOOP' ? 'link' : 'unreadable' };
  }
}
