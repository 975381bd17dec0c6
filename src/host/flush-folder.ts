import { closeSync, constants, fsyncSync, openSync } from 'node:fs';
import { systemErrorCode } from '../errors.js';

/** What a file system answers that keeps its folders in another way: there is nothing to wait for. */
const NOTHING_TO_FLUSH = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM', 'EACCES'];

/** Waits until the names in a folder are on the disk (fsync(2) of a file does not cover its name). @throws the system's error */
export function flushFolder(folder: string): void {
  let fd: number | undefined;
  try {
    fd = openSync(folder, constants.O_RDONLY);
    fsyncSync(fd);
  } catch (error) {
    if (!NOTHING_TO_FLUSH.includes(systemErrorCode(error) ?? '')) throw error;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
