import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { makeFolders } from './data-file/make-folders.js';
import { toOutputError } from './data-file/output-error.js';
import { reservePartialFile } from './data-file/partial-file.js';
import { flushFolder } from './flush-folder.js';
import { readBounded } from './read-bounded.js';

// Small files that the product itself or its operator names: scenarios, manifests, logs, artifacts. Never a path that
// an agent or a guest chose: those go through the openers that take a grant.

/**
 * The whole text of a file, or undefined when there is none.
 * @throws WasmagentError `INPUT_UNREADABLE` for anything but a regular file
 */
export function readOwnFile(path: string): string | undefined {
  try {
    const fd = openUnblocked(path);
    try {
      if (!fstatSync(fd).isFile()) throw new WasmagentError('INPUT_UNREADABLE', `${path} is not a regular file`);
      return readFileSync(fd, 'utf8');
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The text of a file that the operator named; `-` is standard input.
 * @param what what the file is, for the message, as in `the manifest`.
 * @throws WasmagentError `INPUT_MISSING`, `INPUT_UNREADABLE`, `INPUT_MALFORMED` (no UTF-8) or `INPUT_TOO_LARGE` (over `maxBytes`)
 */
export function readNamedFile(path: string, what: string, maxBytes = 16 * 1024 * 1024): string {
  const bytes = readNamedBytes(path, what, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WasmagentError('INPUT_MALFORMED', `${what} ${path} is not UTF-8 text`, {
      suggestions: ['save it as UTF-8, or check that it is the file you meant'],
      cause: error,
    });
  }
}

/**
 * The bytes of a file that the operator named; `-` is standard input.
 * @throws WasmagentError `INPUT_MISSING`, `INPUT_UNREADABLE` or `INPUT_TOO_LARGE` (over `maxBytes`)
 */
export function readNamedBytes(path: string, what: string, maxBytes: number): Buffer {
  try {
    const bytes = readPath(path, maxBytes);
    if (bytes !== undefined) return bytes;
    throw new WasmagentError('INPUT_TOO_LARGE', `${what} ${path} has more than ${maxBytes} bytes`, {
      suggestions: ['check that it is the file you meant'],
    });
  } catch (error) {
    if (error instanceof WasmagentError) throw error;
    const code = systemErrorCode(error);
    if (code === 'ENOENT')
      throw new WasmagentError('INPUT_MISSING', `${what} ${path} does not exist`, {
        suggestions: ['check the path'],
        cause: error,
      });
    throw new WasmagentError('INPUT_UNREADABLE', `${what} ${path} cannot be read: ${code ?? String(error)}`, {
      suggestions: code === 'EISDIR' ? ['name a file, not a folder'] : [],
      cause: error,
    });
  }
}

/** Where a shell puts what `<(...)` gives. */
const OPEN_DESCRIPTOR = /^(?:\/dev\/stdin|\/(?:dev|proc\/self)\/fd\/\d+)$/;

/** Opens a file to read it. Opening a named pipe would otherwise wait for its writer. */
function openUnblocked(path: string): number {
  return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

function readPath(path: string, maxBytes: number): Buffer | undefined {
  if (path === '-') return readBounded(0, maxBytes);
  const fd = openUnblocked(path);
  try {
    // A named pipe gives nothing, or waits for ever, for want of a writer; one that the shell has opened has a writer.
    if (fstatSync(fd).isFIFO() && !OPEN_DESCRIPTOR.test(path)) {
      throw new WasmagentError('INPUT_UNREADABLE', `${path} is a named pipe, not a file`, {
        suggestions: [`read it from standard input: name - and add < ${path}`],
      });
    }
    return readBounded(fd, maxBytes);
  } finally {
    closeSync(fd);
  }
}

/** Names of the folders directly inside a folder, sorted; empty when it does not exist. */
export function listFolders(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Paths of the files below a folder, relative to it and sorted; empty when it does not exist. */
export function listFilesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .sort();
}

/** Paths of everything below a folder that is no folder itself, links and pipes included, relative to it and sorted. */
export function listAllBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .sort();
}

/** True when the path names an existing folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Gives a folder of ours another name in the folder it is in, and waits until that is on the disk. @throws WasmagentError `OUTPUT_UNWRITABLE` */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
    flushFolder(dirname(to));
  } catch (error) {
    throw toOutputError(from, error);
  }
}

/** Whether the path itself is a folder: a link to one is not. */
export function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** When a file or a folder was last changed, in milliseconds since the epoch; undefined when there is none. No link is followed. */
export function changedAtMs(path: string): number | undefined {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  return facts === undefined ? undefined : Math.trunc(facts.mtimeMs);
}

/** The real path of an existing folder. */
export function realFolder(path: string): string {
  return realpathSync(path);
}

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. Folders above it are made.
 * A symbolic link is replaced, never followed; a pipe, a device or a folder is refused.
 * @param beforePlaced called once the content is on the disk, just before it is renamed.
 * @throws WasmagentError `OUTPUT_UNWRITABLE`
 */
export function writeWhole(path: string, content: string | Uint8Array, beforePlaced?: () => void): void {
  try {
    const partial = reservePartialFile(path);
    try {
      writeFlushed(partial.path, content);
      const there = lstatSync(path, { throwIfNoEntry: false });
      if (there !== undefined && !there.isFile() && !there.isSymbolicLink()) throw new Error('it is no file');
      beforePlaced?.();
      renameSync(partial.path, path);
      partial.keep();
      flushFolder(dirname(path));
    } finally {
      partial.discard();
    }
  } catch (error) {
    throw toOutputError(path, error);
  }
}

function writeFlushed(path: string, content: string | Uint8Array): void {
  const fd = openSync(path, 'wx', 0o644);
  try {
    writeFileSync(fd, content);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Makes an output folder and sees that it can be written, before any work is done. @throws WasmagentError `OUTPUT_UNWRITABLE` */
export function makeOutputFolder(path: string): void {
  try {
    makeFolders(path);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw toOutputError(path, error);
  }
}

/** Puts files and symbolic links in place for a scenario, before any agent runs. */
export function plant(folder: string, files: Record<string, string>, links: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
}

/** Removes files of ours from a folder. */
export function removeOwnFiles(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true });
}

/** Removes the folders below a folder that hold no file, however deep; the folder itself stays. */
export function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder)) return;
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    // The deepest first, so that a folder of empty folders is empty when its turn comes.
    .sort((a, b) => b.length - a.length);
  for (const path of below) if (readdirSync(path).length === 0) rmdirSync(path);
}

/** Size of a file in bytes; 0 when there is none. */
export function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
