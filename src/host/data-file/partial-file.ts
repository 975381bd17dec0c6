import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanUpOnInterrupt } from './interrupt-cleanup.js';
import { makeFolders } from './make-folders.js';

/** The temporary file beside a target that is renamed to it when it is complete. */
export interface PartialFile {
  /** Nothing is there yet: whoever reserved it creates it, exclusively (`wx`). */
  readonly path: string;
  /** To be called after the rename: there is nothing to remove any more. */
  placed(): void;
  /** Removes the file, and the folders made for it, unless it was placed. */
  discard(): void;
}

/**
 * Makes the folder of a target and picks an unpredictable name in it. What is left there is removed too when the
 * process is interrupted.
 * @throws the system's error
 */
export function reservePartialFile(target: string): PartialFile {
  const folder = dirname(target);
  const removeFolders = makeFolders(folder);
  const path = join(folder, `.wasmagent-${randomBytes(8).toString('hex')}.tmp`);
  let leftovers = true;
  const removeLeftovers = (): void => {
    if (!leftovers) return;
    try {
      rmSync(path, { force: true });
      removeFolders();
    } catch {
      // A folder that vanished or was locked meanwhile: there is nothing of ours to reach.
    }
  };
  const forget = cleanUpOnInterrupt(removeLeftovers);
  return {
    path,
    placed: () => {
      leftovers = false;
      forget();
    },
    discard: () => {
      removeLeftovers();
      forget();
    },
  };
}
