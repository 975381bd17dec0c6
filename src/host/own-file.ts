import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode, WasmagentError } from '../errors.js';

// Small files that the product itself or its operator names: scenarios, manifests, logs, artifacts. Never a path that
// an agent or a guest chose: those go through the openers that take a grant.

/** The whole text of a file, or undefined when there is none. */
export function readOwnFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The text of a file that the operator named.
 * @param what what the file is, for the message, as in `the manifest`.
 * @throws WasmagentError `INPUT_MISSING`, `INPUT_UNREADABLE` or `INPUT_TOO_LARGE` (over `maxBytes`)
 */
export function readNamedFile(path: string, what: string, maxBytes = 16 * 1024 * 1024): string {
  try {
    // Opened once and read from the descriptor, so that standard input (0) and pipes work too.
    const text = readFileSync(path === '-' ? 0 : path);
    if (text.length > maxBytes) {
      throw new WasmagentError(
        'INPUT_TOO_LARGE',
        `${what} ${path} has ${text.length} bytes; at most ${maxBytes} are read`,
      );
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch (error) {
    if (error instanceof WasmagentError) throw error;
    if (error instanceof TypeError) {
      throw new WasmagentError('INPUT_MALFORMED', `${what} ${path} is not UTF-8 text`, { cause: error });
    }
    const code = systemErrorCode(error);
    if (code === 'ENOENT')
      throw new WasmagentError('INPUT_MISSING', `${what} ${path} does not exist`, { cause: error });
    throw new WasmagentError('INPUT_UNREADABLE', `${what} ${path} cannot be read: ${code ?? String(error)}`, {
      suggestions: code === 'EISDIR' ? ['name a file, not a folder'] : [],
      cause: error,
    });
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

/** True when the path names an existing folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The real path of an existing folder. */
export function realFolder(path: string): string {
  return realpathSync(path);
}

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed, then renamed. Folders above it are made.
 * @throws WasmagentError `OUTPUT_UNWRITABLE`
 */
export function writeWhole(path: string, text: string): void {
  const partial = join(dirname(path), `.${process.pid}-${Date.now()}.partial`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(partial, text, { flag: 'wx', mode: 0o644 });
    const fd = openSync(partial, 'r');
    fsyncSync(fd);
    closeSync(fd);
    renameSync(partial, path);
  } catch (error) {
    removeIfThere(partial);
    throw unwritable(path, error);
  }
}

/** Makes an output folder and sees that it can be written, before any work is done. @throws WasmagentError `OUTPUT_UNWRITABLE` */
export function makeOutputFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A path below a file cannot hold anything to remove.
  }
}

function unwritable(path: string, error: unknown): WasmagentError {
  return new WasmagentError('OUTPUT_UNWRITABLE', `cannot write ${path}: ${systemErrorCode(error) ?? String(error)}`, {
    suggestions: ['choose another place for the output', 'check that the folder is writable and the disk is not full'],
    cause: error,
  });
}

/** Puts files and symbolic links in place for a scenario, before any agent runs. */
export function plant(folder: string, files: Record<string, string>, links: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o600 });
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
}
