import { readFileSync } from 'node:fs';

/**
 * Tells one process from a later one that was given the same number: the boot, and the tick of it at which the process
 * began (proc(5), field 22). Undefined where the system does not say, or when there is no such process.
 */
export function processStart(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in the second field may hold spaces and brackets; the fields after it hold none.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}
