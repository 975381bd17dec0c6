import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type ErrorCode, systemErrorCode, WasmagentError } from '../errors.js';
import { isDefunct, processStart } from './process-start.js';

/**
 * Takes a lock that one process can hold, and returns the function that gives it back. A lock whose process is gone is
 * taken over, also when its number was given to another process since (as in a container that is started again). The lock appears whole (link(2) of a written file), so no moment of it looks abandoned.
 * @param what what is locked, for the message.
 * @param busy how it is told that another process holds it.
 * @throws WasmagentError with the code of `busy` while another process holds it.
 */
export function takeLock(path: string, what: string, busy = SESSION_BUSY): () => void {
  const mine = `${path}.${randomUUID()}`;
  const content = `${process.pid} ${processStart(process.pid) ?? UNKNOWN_START} ${mine}`;
  writeFileSync(mine, content, { flag: 'wx', mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (tryLink(mine, path)) return () => removeIf(path, content);
      const held = readLock(path);
      if (held !== undefined && isHeld(held)) break;
      if (held !== undefined) removeIf(path, held);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new WasmagentError(busy.code, `${what} is in use by another process`, { suggestions: busy.suggestions });
}

const SESSION_BUSY: { code: ErrorCode; suggestions: readonly string[] } = {
  code: 'SESSION_BUSY',
  suggestions: ['wait for it to end', 'use another session'],
};

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = systemErrorCode(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.includes(code)) throw error;
    return tryCopy(from, to);
  }
}

/** What link(2) says on a file system without hard links (FAT, some network shares). */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Made by one alone, too; for the moment in which it is still empty it looks abandoned. */
function tryCopy(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock if it is the one that was looked at: it is moved aside first, and put back when it is another's. */
function removeIf(path: string, content: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readLock(aside) !== content) tryLink(aside, path);
  rmSync(aside, { force: true });
}

/** What is in the lock; undefined when it was given back meanwhile. */
function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a process that still runs holds the lock. Nothing is changed. */
export function isLocked(path: string): boolean {
  const held = readLock(path);
  return held !== undefined && isHeld(held);
}

/** Stands for the start of a process where the system does not tell it. */
const UNKNOWN_START = '-';
const START = /^[0-9a-f-]{36}:\d+$/;

function isHeld(content: string): boolean {
  const [number = '', start = ''] = content.split(' ');
  const pid = Number.parseInt(number, 10);
  if (!isAlive(pid)) return false;
  const now = processStart(pid);
  return now === undefined || !START.test(start) || start === now;
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  // Opened twice by this very process, or by one that had its number before.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}
