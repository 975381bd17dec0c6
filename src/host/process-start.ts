import { readFileSync } from 'node:fs';

/**
 * Tells one process from a later one that was given the same number: the boot, and the tick of it at which the process
 * began (proc(5), field 22). Undefined where the system does not say, or when there is no such process.
 */
export function processStart(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const ticks = readFields(pid)[19];
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process has ended and its parent has not asked how. Nobody asks where the first process of a container is
 * no init, so it would seem to run for ever. False where the system does not say.
 */
export function isDefunct(pid: number): boolean {
  try {
    return ['Z', 'X'].includes(readFields(pid)[0] ?? '');
  } catch {
    return false;
  }
}

/** From the third field on: the name in the second may hold spaces and brackets, the fields after it hold none. */
function readFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
