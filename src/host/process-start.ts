import { readFileSync } from 'node:fs';

/**
 * Tells one process from a later one that was given the same number: the boot, and the tick of it at which the process
 * began (proc(5), field 22). Undefined where the system does not say, or when there is no such process.
 */
export function processStart(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const ticks = readStat(pid)[19];
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process has ended and is only there until its parent asks for its exit code: a first process of a container
 * that never asks keeps it for ever. False where the system does not say.
 */
export function isEnded(pid: number): boolean {
  try {
    return ['Z', 'X'].includes(readStat(pid)[0] ?? '');
  } catch {
    return false;
  }
}

/** The fields of a process's line from the third on. */
function readStat(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in the second field may hold spaces and brackets; the fields after it hold none.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
