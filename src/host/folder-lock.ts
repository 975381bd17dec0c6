import { dirname } from 'node:path';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { toOutputError } from './data-file/output-error.js';
import { takeLock } from './lock-file.js';
import { isFolder } from './own-file.js';

/**
 * Takes the lock on an output folder, which is there already: one process at a time writes in it. The lock is given back
 * when the process ends at the latest; what a killed one left is taken over.
 * @param path the lock, a file in that folder.
 * @returns the function that gives it back; calling it again does nothing.
 * @throws WasmagentError `OUTPUT_BUSY` while another process holds it, `OUTPUT_UNWRITABLE`
 */
export function lockFolder(path: string): () => void {
  const folder = dirname(path);
  const busy = {
    code: 'OUTPUT_BUSY' as const,
    suggestions: ['wait for it to end', 'name another folder: --output a-new-folder'],
  };
  let unlock: () => void;
  try {
    unlock = takeLock(path, `the folder ${folder}`, busy);
  } catch (error) {
    // Who got the lock meanwhile clears the folder of what lies about, our half-made lock too.
    if (systemErrorCode(error) === 'ENOENT' && isFolder(folder)) {
      throw new WasmagentError(busy.code, `the folder ${folder} is in use by another process`, {
        suggestions: busy.suggestions,
        cause: error,
      });
    }
    throw toOutputError(folder, error);
  }
  const release = (): void => {
    process.off('exit', release);
    unlock();
  };
  // After what an interrupted run still writes there: that is done before the process exits.
  process.on('exit', release);
  return release;
}
