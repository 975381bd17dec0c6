import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { toOutputError } from './data-file/output-error.js';
import { reservePartialFile } from './data-file/partial-file.js';

const RESERVE_BYTES = 64 * 1024;

/**
 * Keeps a little room on a disk, for what must still be said once it is full. Whoever releases it, writes at once.
 * @returns the function that gives the room back; calling it again does nothing.
 * @throws WasmagentError `OUTPUT_UNWRITABLE`
 */
export function reserveDisk(folder: string): () => void {
  const target = join(folder, 'reserve');
  try {
    const partial = reservePartialFile(target);
    try {
      const fd = openSync(partial.path, 'wx', 0o600);
      try {
        // What can be compressed, or is zero, would take no room on some file systems.
        writeSync(fd, randomBytes(RESERVE_BYTES));
        fsyncSync(fd);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      partial.discard();
      throw error;
    }
    return () => partial.discard();
  } catch (error) {
    throw toOutputError(folder, error);
  }
}
