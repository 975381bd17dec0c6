import { WasmagentError } from '../../errors.js';
import type { SessionShelf, ShelvedSession } from '../../sessions/session-shelf.js';
import { formatBytes } from './format-bytes.js';
import { requireSession } from './require-session.js';

/** Which sessions are to go: those that are named, or those not used for a while, or all. */
export interface RemovalRequest {
  ids: readonly string[];
  olderThan: string | undefined;
  all: boolean;
  yes: boolean;
}

/** What `sessions rm --json` prints; `id` is null for a session that is older than its metadata. */
export interface RemovalReport {
  removed: { id: string | null; folder: string; bytes: number }[];
  bytes: number;
  /** Left as they are: somebody works in them. */
  inUse: { id: string | null; folder: string }[];
}

const SPAN = /^([1-9][0-9]{0,5})([mhdw])$/;
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/**
 * Removes sessions. One that is named and in use is refused, and then none is removed; `--older-than` and `--all` leave it.
 * @throws WasmagentError `USAGE`, `SESSION_ID_INVALID`, `UNKNOWN_SESSION`, `SESSION_BUSY`, `OUTPUT_UNWRITABLE`
 */
export function removeSessions(shelf: SessionShelf, request: RemovalRequest, nowMs: number): RemovalReport {
  const chosen = choose(shelf, request, nowMs);
  const isNamed = request.ids.length > 0;
  const busy = isNamed ? [] : chosen.filter(({ inUse }) => inUse);
  const removed = chosen.length === 0 ? [] : shelf.remove(chosen.filter((session) => !busy.includes(session)));
  return {
    removed: removed.map(({ id, folderName, bytes }) => ({ id, folder: folderName, bytes })),
    bytes: removed.reduce((sum, { bytes }) => sum + bytes, 0),
    inUse: busy.map(({ id, folderName }) => ({ id, folder: folderName })),
  };
}

/** The report for people. */
export function formatRemoval({ removed, bytes, inUse }: RemovalReport): string {
  return [
    ...removed.map((session) => `removed ${nameOf(session)}   ${formatBytes(session.bytes)}`),
    ...inUse.map((session) => `in use, left as it is: ${nameOf(session)}`),
    `${removed.length} sessions removed, ${formatBytes(bytes)}`,
  ].join('\n');
}

function nameOf({ id, folder }: { id: string | null; folder: string }): string {
  return id ?? `(not recorded: ${folder})`;
}

function choose(shelf: SessionShelf, request: RemovalRequest, nowMs: number): ShelvedSession[] {
  const { ids, olderThan, all, yes } = request;
  const ways = [ids.length > 0, olderThan !== undefined, all].filter(Boolean).length;
  if (ways !== 1) {
    throw new WasmagentError('USAGE', 'say which sessions are to be removed, in one way', {
      suggestions: ['wasmagent sessions rm ID', '--older-than 30d', '--all --yes'],
    });
  }
  if (all && !yes) {
    throw new WasmagentError('USAGE', `this removes every session, ${shelf.list().length} of them`, {
      suggestions: ['add --yes', '--older-than 30d'],
    });
  }
  if (ids.length > 0) return [...new Set(ids)].map((id) => requireSession(shelf, id));
  const before = olderThan === undefined ? Number.POSITIVE_INFINITY : nowMs - toMs(olderThan);
  return shelf.list().filter(({ lastUsedMs }) => lastUsedMs < before);
}

function toMs(span: string): number {
  const [, count, unit] = SPAN.exec(span) ?? [];
  const unitMs = Object.entries(UNIT_MS).find(([name]) => name === unit)?.[1];
  if (unitMs !== undefined) return Number(count) * unitMs;
  throw new WasmagentError('USAGE', `--older-than is '${span.slice(0, 40)}', not a number with m, h, d or w`, {
    suggestions: ['--older-than 30d'],
  });
}
