import { setTimeout as delay } from 'node:timers/promises';
import { systemErrorCode } from '../../errors.js';

const LOOK_EVERY_MS = 20;

/** Ends a process group of ours at once. One that is gone already is fine. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH') throw error;
  }
}

/** Waits until no process of a group is left; false when some are after `withinMs`. */
export async function isGroupGone(leader: number, withinMs: number): Promise<boolean> {
  for (const end = performance.now() + withinMs; performance.now() < end; await delay(LOOK_EVERY_MS)) {
    if (!isThere(leader)) return true;
  }
  return !isThere(leader);
}

function isThere(leader: number): boolean {
  try {
    process.kill(-leader, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}
