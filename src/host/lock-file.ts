import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { systemErrorCode, WasmagentError } from '../errors.js';

/**
 * Takes a lock that one process can hold, and returns the function that gives it back. A lock whose process is gone is
 * taken over.
 * @param what what is locked, for the message.
 * @throws WasmagentError `SESSION_BUSY` while another process holds it.
 */
export function takeLock(path: string, what: string): () => void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (tryLock(path)) return () => rmSync(path, { force: true });
    const holder = readHolder(path);
    if (holder !== undefined && isAlive(holder)) break;
    rmSync(path, { force: true });
  }
  throw new WasmagentError('SESSION_BUSY', `${what} is in use by another process`, {
    suggestions: ['wait for it to end', 'use another session'],
  });
}

function tryLock(path: string): boolean {
  try {
    const fd = openSync(path, 'wx', 0o600);
    writeSync(fd, String(process.pid));
    closeSync(fd);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; undefined when it was given back meanwhile or never named its holder. */
function readHolder(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  // Opened twice by this very process.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}
