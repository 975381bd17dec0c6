import { readdirSync, readFileSync } from 'node:fs';

/** The value below which a share (0..1) of the samples lies. */
export function quantile(samples, share) {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** How long a step takes, in milliseconds. */
export async function time(step) {
  const startedAt = performance.now();
  await step();
  return performance.now() - startedAt;
}

/** Waits as an idle host does. */
export function idle(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Most memory that any child process of this one has had resident, in MiB; undefined where there is no /proc. */
export function childPeakMib() {
  try {
    const children = readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
    );
    const peaks = children.map((pid) => {
      const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Number(kib ?? 0) / 1024;
    });
    return peaks.length === 0 ? undefined : Math.max(...peaks);
  } catch {
    return undefined;
  }
}
