import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this system shows its processes as files. */
export function hasProcfs(): boolean {
  return existsSync('/proc/self/cmdline');
}

/** Ids of the processes, other than this one, with the marker in their command line; none where there is no `/proc`. */
export function findMarkedProcesses(marker: string): number[] {
  if (!hasProcfs()) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandLine(pid).includes(marker));
}

/** Ends processes that were found by their marker. */
export function endMarkedProcesses(marker: string): void {
  for (const pid of findMarkedProcesses(marker)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
