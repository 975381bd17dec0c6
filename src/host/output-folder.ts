import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { cleanUpOnInterrupt } from './data-file/interrupt-cleanup.js';
import { makeFolders } from './data-file/make-folders.js';
import { toOutputError } from './data-file/output-error.js';
import { flushFolder } from './flush-folder.js';

/**
 * A folder of output that appears whole or not at all: it is filled beside its place under a hidden name, and renamed
 * when everything in it is on the disk. Disposing without a commit, and the end of the process, remove it.
 */
export class OutputFolder implements Disposable {
  readonly #path: string;
  readonly #staging: string;
  readonly #clean: () => void;
  readonly #settled: () => void;
  #committed = false;

  /** @throws WasmagentError `OUTPUT_CONFLICT` where there is something already, `OUTPUT_UNWRITABLE` */
  constructor(path: string) {
    this.#path = path;
    requireFree(path);
    try {
      const removeParents = makeFolders(dirname(resolve(path)));
      this.#staging = join(realpathSync(dirname(resolve(path))), `.wasmagent-${randomBytes(8).toString('hex')}.tmp`);
      mkdirSync(this.#staging, 0o700);
      this.#clean = () => {
        try {
          rmSync(this.#staging, { recursive: true, force: true });
          removeParents();
        } catch {
          // What cannot be removed stays under its hidden name.
        }
      };
      this.#settled = cleanUpOnInterrupt(this.#clean);
    } catch (error) {
      throw toOutputError(path, error);
    }
  }

  /** Writes one new file; `fill` is given what takes its bytes. `file` is a path with `/` that never leads out. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  write<T>(file: string, fill: (take: (chunk: Uint8Array) => void) => T): T {
    try {
      const target = this.#place(file);
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      const fd = openSync(target, 'wx', 0o600);
      try {
        const result = fill((chunk) => {
          for (let written = 0; written < chunk.length; ) written += writeSync(fd, chunk, written);
        });
        fsyncSync(fd);
        return result;
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      throw toOutputError(join(this.#path, file), error);
    }
  }

  /** Takes back a file that was begun. */
  drop(file: string): void {
    rmSync(this.#place(file), { force: true });
  }

  /** Puts the folder in its place. @throws WasmagentError `OUTPUT_CONFLICT`, `OUTPUT_UNWRITABLE` */
  commit(): void {
    requireFree(this.#path);
    const target = join(dirname(this.#staging), basename(resolve(this.#path)));
    try {
      flushFolder(this.#staging);
      // An empty folder in its place is replaced by rename(2); a link in its place is not, and ends here.
      renameSync(this.#staging, target);
      this.#committed = true;
      flushFolder(dirname(target));
    } catch (error) {
      throw toOutputError(this.#path, error);
    }
  }

  [Symbol.dispose](): void {
    if (!this.#committed) this.#clean();
    this.#settled();
  }

  #place(file: string): string {
    if (file.split('/').some((name) => name === '' || name === '.' || name === '..')) {
      throw new WasmagentError('BUG', `'${file}' is no path below an output folder`);
    }
    return join(this.#staging, file);
  }
}

function requireFree(path: string): void {
  try {
    if (readdirSync(path).length === 0) return;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    if (systemErrorCode(error) !== 'ENOTDIR') throw toOutputError(path, error);
  }
  throw new WasmagentError('OUTPUT_CONFLICT', `${path} is there already, and something is in it`, {
    suggestions: ['name a folder that is not there yet'],
  });
}
