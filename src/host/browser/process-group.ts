import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { systemErrorCode } from '../../errors.js';
import { hasProcfs } from '../marked-processes.js';

const LOOK_EVERY_MS = 20;

/** Ends a process group of ours at once. One that is gone already, or gone but for what nobody collected, is fine. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // EPERM: macOS says so of a group in which nothing runs any more.
    const code = systemErrorCode(error);
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

/** Waits until no process of a group runs any more; false when some do after `withinMs`. */
export async function isGroupGone(leader: number, withinMs: number): Promise<boolean> {
  for (const end = performance.now() + withinMs; performance.now() < end; await delay(LOOK_EVERY_MS)) {
    if (!isRunning(leader)) return true;
  }
  return !isRunning(leader);
}

function isRunning(leader: number): boolean {
  try {
    process.kill(-leader, 0);
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
  // What has ended and was not collected by its parent yet counts as there for a signal; it runs nothing any more.
  return !hasProcfs() || readdirSync('/proc').some((name) => /^\d+$/.test(name) && isLiveMember(name, leader));
}

/** From `/proc/PID/stat` (proc(5)): after the name in parentheses come state, parent and group. */
function isLiveMember(pid: string, leader: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(group) === leader && !'ZX'.includes(state);
  } catch {
    // It ended meanwhile.
    return false;
  }
}
