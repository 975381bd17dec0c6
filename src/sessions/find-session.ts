import { join } from 'node:path';
import { isRealFolder } from '../host/own-file.js';
import { type SessionId, sessionFolderName } from './session-id.js';

/** Where the records of an existing session lie. */
export interface SessionRecords {
  folder: string;
  log: string;
  /** Exists after the session's first job. */
  rollouts: string;
}

/** Finds a session that is kept below a root, to read what it left: nothing is made and nothing locked. */
export function findSession(root: string, id: SessionId): SessionRecords | undefined {
  const folder = join(root, 'sessions', sessionFolderName(id));
  // A link in the place of a session would lead into another one.
  if (!isRealFolder(folder)) return undefined;
  return { folder, log: join(folder, 'events.jsonl'), rollouts: join(folder, 'rollouts.jsonl') };
}
