import { closeSync, constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { toOutputError } from './data-file/output-error.js';

const UNWRITABLE = {
  code: 'LOG_UNWRITABLE',
  hint: 'let one process write it at a time, in a folder you can write',
} as const;

/**
 * A file that only grows, by one writer. A line is on the disk when `append` returns; a failed append leaves no torn
 * line behind, unless another writer came in between: what others wrote is never cut off.
 */
export class AppendFile {
  readonly path: string;
  readonly #fd: number;
  #size: number;
  #closed = false;

  /** Opens or creates the file (mode 0600); a pipe is refused, not waited for. @throws WasmagentError `LOG_UNWRITABLE` */
  constructor(path: string) {
    this.path = path;
    try {
      this.#fd = openSync(
        path,
        constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW | constants.O_NONBLOCK,
        0o600,
      );
      const facts = fstatSync(this.#fd);
      if (!facts.isFile()) {
        closeSync(this.#fd);
        throw new Error('it is no regular file');
      }
      this.#size = facts.size;
    } catch (error) {
      throw toOutputError(path, error, UNWRITABLE);
    }
  }

  /**
   * Writes one line and its newline, and waits for the disk.
   * @throws WasmagentError `LOG_UNWRITABLE`, also when the file has not the size that the last append left
   */
  append(line: string): void {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    let written = 0;
    try {
      if (fstatSync(this.#fd).size !== this.#size) throw new Error('another process changed it');
      while (written < bytes.length) written += writeSync(this.#fd, bytes, written);
      fdatasyncSync(this.#fd);
      this.#size += bytes.length;
    } catch (error) {
      if (written > 0) this.#takeBack(written);
      throw toOutputError(this.path, error, UNWRITABLE);
    }
  }

  // A full disk may have taken half of the line.
  #takeBack(written: number): void {
    try {
      if (fstatSync(this.#fd).size === this.#size + written) ftruncateSync(this.#fd, this.#size);
    } catch {
      // The reader reports a torn tail; there is nothing more to save here.
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#fd);
  }
}
