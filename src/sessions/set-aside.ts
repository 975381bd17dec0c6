import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { listFolders, moveFolder } from '../host/own-file.js';
import { removeTree } from '../host/remove-tree.js';

/** What the folder of a removed session is called until it is gone; no digest begins with a dot. */
const PREFIX = '.removed-';

/**
 * Takes a session out of the store in one step, so that nobody ever meets half of it, and returns what deletes it. Whoever
 * calls it holds the session's lock, which goes with it.
 */
export function setAside(store: string, folderName: string): () => void {
  const aside = join(store, `${PREFIX}${folderName}-${randomBytes(8).toString('hex')}`);
  moveFolder(join(store, folderName), aside);
  return () => removeTree(aside);
}

/** Deletes what removals left that were killed half-way. What cannot be deleted now is left to the next command. */
export function finishRemovals(store: string): void {
  for (const name of listFolders(store)) {
    if (!name.startsWith(PREFIX)) continue;
    try {
      removeTree(join(store, name));
    } catch {
      // The command that was asked for is worth more than the room.
    }
  }
}
