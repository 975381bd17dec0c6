import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUpOnInterrupt } from './data-file/interrupt-cleanup.js';
import { makeFolders } from './data-file/make-folders.js';
import { toOutputError } from './data-file/output-error.js';

/**
 * The folder where sessions live: `WASMAGENT_HOME`, else `wasmagent` under the user's state folder
 * (`XDG_STATE_HOME`, or `~/.local/state`).
 */
export function stateFolder(): string {
  const own = process.env['WASMAGENT_HOME'];
  if (own !== undefined && own !== '') return own;
  const state = process.env['XDG_STATE_HOME'];
  return join(state !== undefined && state !== '' ? state : join(homedir(), '.local', 'state'), 'wasmagent');
}

/**
 * Makes a folder that only this user can enter, with its parents, and returns its real path.
 * @throws WasmagentError `OUTPUT_UNWRITABLE`
 */
export function makePrivateFolder(path: string): string {
  try {
    makeFolders(path, 0o700);
    chmodSync(path, 0o700);
    return realpathSync(path);
  } catch (error) {
    throw toOutputError(path, error, { hint: 'set WASMAGENT_HOME to a folder you can write' });
  }
}

/** Makes a private folder that is empty: what an earlier run left in it is gone. @throws WasmagentError `OUTPUT_UNWRITABLE` */
export function makeEmptyFolder(path: string): string {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    throw toOutputError(path, error, { hint: 'set WASMAGENT_HOME to a folder you can write' });
  }
  return makePrivateFolder(path);
}

/** A fresh private folder under the system's temporary folder, and the function that removes it. */
export interface ScratchFolder {
  path: string;
  remove(): void;
}

/** Makes a scratch folder; `label` shows in its name. It is removed too when the process is interrupted. */
export function makeScratchFolder(label: string): ScratchFolder {
  const path = makeTemporary(label);
  const clean = (): void => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // What cannot be removed stays in the temporary folder; the result of the run is worth more.
    }
  };
  const settled = cleanUpOnInterrupt(clean);
  return {
    path,
    remove: () => {
      settled();
      clean();
    },
  };
}

function makeTemporary(label: string): string {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), `wasmagent-${label}-`)));
  } catch (error) {
    throw toOutputError(tmpdir(), error, { hint: 'set TMPDIR to a folder you can write' });
  }
}
