import { join } from 'node:path';
import Table from 'cli-table3';
import { countLines } from '../../host/count-lines.js';
import type { SessionShelf, ShelvedSession } from '../../sessions/session-shelf.js';
import { oneLine } from '../strip-controls.js';
import { formatBytes } from './format-bytes.js';

/** One row of `sessions list`; `id` and `createdAt` are null for a session that is older than its metadata. */
export interface ListedSession {
  id: string | null;
  folder: string;
  createdAt: string | null;
  lastUsedAt: string;
  model: string | null;
  /** Whole lines of its event log. */
  lines: number;
  bytes: number;
  inUse: boolean;
}

/** What `sessions list --json` prints. */
export interface SessionList {
  /** Null while there is no store. */
  store: string | null;
  /** How many sessions there are; `sessions` may hold fewer, by `--limit`. */
  total: number;
  sessions: ListedSession[];
}

/** The sessions of a store, the one that was used last first. */
export function listSessions(shelf: SessionShelf, limit: number): SessionList {
  const all = shelf.list();
  return {
    store: shelf.path ?? null,
    total: all.length,
    sessions: all.slice(0, limit).map((session) => toRow(shelf, session)),
  };
}

/** The list for people. */
export function formatSessionList({ store, total, sessions }: SessionList): string {
  if (sessions.length === 0) return total === 0 ? 'there are no sessions' : `${total} sessions, none shown`;
  const table = new Table({
    head: ['id', 'last used', 'created', 'model', 'events', 'size', ''],
    style: { head: [], border: [], compact: true },
  });
  for (const { id, folder, lastUsedAt, createdAt, model, lines, bytes, inUse } of sessions) {
    table.push([
      id ?? `(not recorded: ${folder})`,
      toMinute(lastUsedAt),
      createdAt === null ? '-' : toMinute(createdAt),
      model === null ? '-' : oneLine(model, 40),
      String(lines),
      formatBytes(bytes),
      inUse ? 'in use' : '',
    ]);
  }
  const more = total > sessions.length ? `, ${total - sessions.length} more` : '';
  return `${table.toString()}\n${sessions.length} sessions in ${oneLine(store ?? '')}${more}`;
}

function toRow(shelf: SessionShelf, session: ShelvedSession): ListedSession {
  const { id, folderName, createdMs, lastUsedMs, lastRun, inUse } = session;
  return {
    id,
    folder: folderName,
    createdAt: createdMs === null ? null : new Date(createdMs).toISOString(),
    lastUsedAt: new Date(lastUsedMs).toISOString(),
    model: lastRun?.model ?? null,
    lines: shelf.path === undefined ? 0 : countLines(join(shelf.path, folderName, 'events.jsonl')),
    bytes: shelf.measure(folderName),
    inUse,
  };
}

function toMinute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
