import { join } from 'node:path';
import { writeWhole } from '../host/own-file.js';
import { readForeign } from '../host/pack-folder.js';
import { isSessionId, type SessionId, sessionFolderName } from './session-id.js';

/**
 * What a session's folder says of itself: its name is a digest, which tells nobody the id. There is no task in it:
 * what a user asked stands in the log and nowhere else.
 */
export interface SessionMetadata {
  version: 1;
  id: SessionId;
  /** Null when the session is older than this file. */
  createdMs: number | null;
  lastUsedMs: number;
  /** The run that began last; null before the first. */
  lastRun: { traceId: string; startedMs: number; model: string } | null;
}

const FILE = 'session.json';
const MAX_BYTES = 64 * 1024;

/** Reads what a session's folder says of itself; undefined when it says nothing that belongs to this very folder. */
export function readMetadata(store: string, folderName: string): SessionMetadata | undefined {
  const reading = readForeign(join(store, folderName), FILE, MAX_BYTES);
  if (reading.status !== 'ok') return undefined;
  const data = parse(reading.value.toString('utf8'));
  const { version, id, createdMs, lastUsedMs, lastRun } = data;
  // A file that was copied from another session would lend this one its name.
  if (version !== 1 || !isSessionId(id) || sessionFolderName(id) !== folderName || !isTime(lastUsedMs))
    return undefined;
  return { version, id, createdMs: isTime(createdMs) ? createdMs : null, lastUsedMs, lastRun: toLastRun(lastRun) };
}

/** Writes it whole or not at all. @throws WasmagentError `OUTPUT_UNWRITABLE` */
export function writeMetadata(folder: string, metadata: SessionMetadata): void {
  writeWhole(join(folder, FILE), `${JSON.stringify(metadata)}\n`);
}

function toLastRun(value: unknown): SessionMetadata['lastRun'] {
  const { traceId, startedMs, model } = toRecord(value);
  return typeof traceId === 'string' && isTime(startedMs) && typeof model === 'string'
    ? { traceId, startedMs, model }
    : null;
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function parse(text: string): Record<string, unknown> {
  try {
    return toRecord(JSON.parse(text));
  } catch {
    return {};
  }
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
