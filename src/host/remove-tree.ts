import { lstatSync, rmSync } from 'node:fs';
import { WasmagentError } from '../errors.js';
import { toOutputError } from './data-file/output-error.js';

/**
 * Deletes a folder of ours with everything in it. A link in it is deleted and never followed; of a file with another
 * name elsewhere only the name in here goes. Two processes may do it to one folder at once.
 * @throws WasmagentError `OUTPUT_UNWRITABLE` when something stays
 */
export function removeTree(path: string): void {
  let failure: unknown;
  for (let attempt = 0; attempt < 3 && isThere(path); attempt += 1) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 2 });
    } catch (error) {
      failure = error;
    }
  }
  if (!isThere(path)) return;
  throw failure === undefined
    ? new WasmagentError('OUTPUT_UNWRITABLE', `${path} cannot be removed`)
    : toOutputError(path, failure);
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
