import { randomBytes } from 'node:crypto';
import { copyFileSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemErrorCode } from '../../errors.js';
import { cleanUpOnInterrupt } from './interrupt-cleanup.js';
import { makeFolders } from './make-folders.js';

/** The temporary file beside a target that is renamed to it when it is complete. */
export interface PartialFile {
  /** Nothing is there yet: whoever reserved it creates it, exclusively (`wx`). */
  readonly path: string;
  /** Renames the file to its target; what was there is put aside until `keep`. @throws the system's error */
  place(): void;
  /** Says that what was placed stays, and removes what was put aside. */
  keep(): void;
  /** Unless it was kept: removes the file and the folders made for it, and puts back what was there before. */
  discard(): void;
}

/**
 * Makes the folder of a target and picks an unpredictable name in it. What is left there is removed too, and what was
 * replaced put back, when the process is interrupted or ends.
 * @throws the system's error
 */
export function reservePartialFile(target: string): PartialFile {
  const folder = dirname(target);
  const removeFolders = makeFolders(folder);
  const temporary = (): string => join(folder, `.wasmagent-${randomBytes(8).toString('hex')}.tmp`);
  const path = temporary();
  let state: 'partial' | 'placed' | 'settled' = 'partial';
  let aside: string | undefined;
  const undo = (): void => {
    if (state === 'settled') return;
    try {
      if (aside !== undefined && state === 'placed') renameSync(aside, target);
      else {
        for (const left of [aside, state === 'placed' ? target : path])
          if (left !== undefined) rmSync(left, { force: true });
      }
      state = 'settled';
      removeFolders();
    } catch {
      // A folder that vanished or was locked meanwhile: there is nothing of ours to reach.
    }
  };
  const forget = cleanUpOnInterrupt(undo);
  return {
    path,
    // Without a pause in it: between the two steps no signal is handled.
    place: () => {
      const spare = temporary();
      if (putAside(target, spare)) aside = spare;
      renameSync(path, target);
      state = 'placed';
    },
    keep: () => {
      state = 'settled';
      forget();
      try {
        if (aside !== undefined) rmSync(aside, { force: true });
      } catch {
        // The new file is in its place; the old one stays beside it under its hidden name.
      }
    },
    discard: () => {
      undo();
      forget();
    },
  };
}

/** Gives a file a second name, or makes a copy where a file system has no links; false when there is no file. */
function putAside(target: string, spare: string): boolean {
  try {
    linkSync(target, spare);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    copyFileSync(target, spare);
    return true;
  }
}
