import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { toOutputError } from './data-file/output-error.js';
import { readNamedFile } from './own-file.js';

/** A new file: its path, its text, and who may read it. */
export interface NewFile {
  path: string;
  text: string;
  mode: number;
}

const MAX_KEY_BYTES = 64 * 1024;

/**
 * Writes files that must not exist yet, all or none: a key that is overwritten is lost.
 * @throws WasmagentError `OUTPUT_CONFLICT` when one of them is there, `OUTPUT_UNWRITABLE`
 */
export function writeNewFiles(files: readonly NewFile[]): void {
  const made: string[] = [];
  try {
    for (const { path, text, mode } of files) {
      const fd = openNew(path, mode);
      made.push(path);
      try {
        writeFileSync(fd, text);
        fsyncSync(fd);
      } finally {
        closeSync(fd);
      }
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error instanceof WasmagentError ? error : toOutputError(files[made.length]?.path ?? '', error);
  }
}

function openNew(path: string, mode: number): number {
  try {
    return openSync(path, 'wx', mode);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw toOutputError(path, error);
    throw new WasmagentError('OUTPUT_CONFLICT', `${path} exists already; a key is never overwritten`, {
      suggestions: ['name another file, or move the old key away'],
      cause: error,
    });
  }
}

/**
 * The text of a key that the operator named: a file, or `env:NAME` for a variable of the environment.
 * @throws WasmagentError `INPUT_MISSING` and what reading a file throws; no message holds any of the text
 */
export function readKeyText(source: string, what: string): string {
  if (!source.startsWith('env:')) return readNamedFile(source, what, MAX_KEY_BYTES);
  const name = source.slice('env:'.length);
  const text = process.env[name];
  if (text !== undefined && text.trim() !== '') return text;
  throw new WasmagentError('INPUT_MISSING', `${what}: the environment has no variable '${name}', or it is empty`, {
    suggestions: ['export it, or name a file'],
  });
}
