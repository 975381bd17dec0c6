import { closeSync, constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { toOutputError } from './data-file/output-error.js';
import { flushFolder } from './flush-folder.js';

const UNWRITABLE = {
  code: 'LOG_UNWRITABLE',
  hint: 'let one process write it at a time, in a folder you can write',
} as const;

/**
 * A file that only grows, by one writer. Lines are on the disk when `append` returns; a failed append leaves no torn
 * line behind, unless another writer came in between: what others wrote is never cut off.
 */
export class AppendFile {
  readonly path: string;
  readonly #fd: number;
  #size: number;
  #failure: unknown;
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
      // A new file whose name is not on the disk is gone with all of its lines when the power is.
      if (facts.size === 0) flushFolder(dirname(path));
    } catch (error) {
      throw toOutputError(path, error, UNWRITABLE);
    }
  }

  /** Size of the file as the last append left it. */
  get bytes(): number {
    return this.#size;
  }

  /**
   * Writes lines, each with its newline, and waits once for the disk: all of them are there when this returns.
   * @throws WasmagentError `LOG_UNWRITABLE`, also when the file has not the size that the last append left; after the disk
   * itself failed, no later append is taken
   */
  append(...lines: readonly string[]): void {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
    let written = 0;
    try {
      this.#assertOwn();
      while (written < bytes.length) written += writeSync(this.#fd, bytes, written);
      this.#flush();
      this.#size += bytes.length;
    } catch (error) {
      if (written > 0) this.#takeBack(written);
      throw toOutputError(this.path, error, UNWRITABLE);
    }
  }

  /** Cuts the file to its first `bytes` bytes, and waits for the disk. @throws WasmagentError `LOG_UNWRITABLE` */
  cutTo(bytes: number): void {
    try {
      this.#assertOwn();
      ftruncateSync(this.#fd, bytes);
      this.#size = bytes;
      this.#flush();
    } catch (error) {
      throw toOutputError(this.path, error, UNWRITABLE);
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#fd);
  }

  #assertOwn(): void {
    if (this.#failure !== undefined) throw this.#failure;
    if (fstatSync(this.#fd).size !== this.#size) throw new Error('another process changed it');
  }

  // A system that failed to flush may call the next flush of the same lines a success, although they are lost.
  #flush(): void {
    try {
      fdatasyncSync(this.#fd);
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  // A full disk may have taken half of the lines.
  #takeBack(written: number): void {
    try {
      if (fstatSync(this.#fd).size === this.#size + written) ftruncateSync(this.#fd, this.#size);
    } catch {
      // The reader reports a torn tail; there is nothing more to save here.
    }
  }
}
