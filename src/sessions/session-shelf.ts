import { join } from 'node:path';
import { systemErrorCode, WasmagentError } from '../errors.js';
import { isLocked, takeLock } from '../host/lock-file.js';
import { changedAtMs, isRealFolder, listFolders } from '../host/own-file.js';
import { foreignRoot } from '../host/pack-folder.js';
import { measureTree } from '../host/tree-size.js';
import { type SessionId, sessionFolderName } from './session-id.js';
import { readMetadata, type SessionMetadata } from './session-metadata.js';
import { finishRemovals, setAside } from './set-aside.js';

/** One session as the store's owner sees it, without reading its log. */
export interface ShelvedSession {
  /** Null when the session is older than the file that says so. */
  id: SessionId | null;
  /** Name of its folder: the digest of its id. */
  folderName: string;
  createdMs: number | null;
  lastUsedMs: number;
  lastRun: SessionMetadata['lastRun'];
  inUse: boolean;
}

/** A session that was removed, and the bytes it had. */
export interface RemovedSession {
  id: SessionId | null;
  folderName: string;
  bytes: number;
}

const FOLDER = /^[0-9a-f]{32}$/;

/** The sessions that a store holds, for those who keep it: to look at, to measure, to remove. It makes nothing. */
export class SessionShelf {
  /** Real path of the folder that holds the sessions; undefined while there is none. */
  readonly path: string | undefined;

  constructor(root: string) {
    this.path = foreignRoot(join(root, 'sessions'));
    if (this.path !== undefined) finishRemovals(this.path);
  }

  /** Every session, the one that was used last first. What is no session's folder is not looked at. */
  list(): ShelvedSession[] {
    const store = this.path;
    if (store === undefined) return [];
    return listFolders(store)
      .filter((name) => FOLDER.test(name))
      .map((name) => describe(store, name))
      .sort((a, b) => b.lastUsedMs - a.lastUsedMs || (a.folderName < b.folderName ? -1 : 1));
  }

  /** The session of this id, and the real path of its folder. Nothing but the whole id leads to it. */
  find(id: SessionId): (ShelvedSession & { folder: string }) | undefined {
    const store = this.path;
    const folderName = sessionFolderName(id);
    const folder = join(store ?? '', folderName);
    // A link in the place of a session would lead into another one.
    if (store === undefined || !isRealFolder(folder)) return undefined;
    return { ...describe(store, folderName), folder };
  }

  /** Bytes of everything in a session's folder. */
  measure(folderName: string): number {
    return this.path === undefined ? 0 : measureTree(join(this.path, folderName));
  }

  /**
   * Removes sessions: all of them are locked before the first one goes, each goes in one step, and then they are deleted.
   * @throws WasmagentError `SESSION_BUSY` or `UNKNOWN_SESSION` and nothing is removed, `OUTPUT_UNWRITABLE`
   */
  remove(sessions: readonly Pick<ShelvedSession, 'id' | 'folderName'>[]): RemovedSession[] {
    const store = this.path;
    if (store === undefined) throw new WasmagentError('BUG', 'there is no store to remove from');
    const removed = sessions.map(({ id, folderName }) => ({ id, folderName, bytes: this.measure(folderName) }));
    const unlocks: (() => void)[] = [];
    try {
      for (const { id, folderName } of sessions) {
        unlocks.push(lockShelved(store, folderName, id ?? folderName));
      }
      const deletions = sessions.map(({ folderName }) => setAside(store, folderName));
      for (const deleteIt of deletions) deleteIt();
      return removed;
    } finally {
      // Of a session that is gone, so is the lock.
      for (const unlock of unlocks) unlock();
    }
  }
}

function lockShelved(store: string, folderName: string, name: string): () => void {
  try {
    return takeLock(join(store, folderName, 'lock'), `the session ${name}`);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    throw new WasmagentError('UNKNOWN_SESSION', `the session ${name} was removed meanwhile`, {
      suggestions: ['wasmagent sessions list'],
    });
  }
}

function describe(store: string, folderName: string): ShelvedSession {
  const metadata = readMetadata(store, folderName);
  const folder = join(store, folderName);
  return {
    id: metadata?.id ?? null,
    folderName,
    createdMs: metadata?.createdMs ?? null,
    lastUsedMs: metadata?.lastUsedMs ?? changedAtMs(join(folder, 'events.jsonl')) ?? changedAtMs(folder) ?? 0,
    lastRun: metadata?.lastRun ?? null,
    inUse: isLocked(join(folder, 'lock')),
  };
}
