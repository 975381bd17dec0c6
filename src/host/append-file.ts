import { closeSync, constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { systemErrorCode, WasmagentError } from '../errors.js';

/** A file that only grows. A line is on the disk when `append` returns; a failed append leaves no torn line behind. */
export class AppendFile {
  readonly path: string;
  readonly #fd: number;
  #size: number;
  #closed = false;

  /** Opens or creates the file (mode 0600). @throws WasmagentError `LOG_UNWRITABLE` */
  constructor(path: string) {
    this.path = path;
    try {
      this.#fd = openSync(
        path,
        constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW,
        0o600,
      );
      this.#size = fstatSync(this.#fd).size;
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** Writes one line and its newline, and waits for the disk. @throws WasmagentError `LOG_UNWRITABLE` */
  append(line: string): void {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.#fd, bytes, written);
      fdatasyncSync(this.#fd);
      this.#size += bytes.length;
    } catch (error) {
      // A full disk may have taken half of the line.
      try {
        ftruncateSync(this.#fd, this.#size);
      } catch {
        // The reader reports a torn tail; there is nothing more to save here.
      }
      throw unwritable(this.path, error);
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#fd);
  }
}

function unwritable(path: string, error: unknown): WasmagentError {
  return new WasmagentError('LOG_UNWRITABLE', `cannot write ${path}: ${systemErrorCode(error) ?? String(error)}`, {
    suggestions: ['free some disk space, or point the output to a folder you can write'],
    cause: error,
  });
}
