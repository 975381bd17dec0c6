import { readdirSync, readFileSync } from 'node:fs';

const BLOCK = 100;

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

/** Times both in turn, block by block, so that a noisy moment hits both; the first block of each is warm-up. */
export async function alternate(rounds, idleMs, runOurs, runBare) {
  const samples = { ours: [], bare: [] };
  for (let block = -1; block < Math.ceil(rounds / BLOCK); block += 1) {
    for (const [name, run] of [
      ['ours', runOurs],
      ['bare', runBare],
    ]) {
      for (let count = 0; count < BLOCK; count += 1) {
        if (idleMs > 0) await idle(idleMs);
        const ms = await time(run);
        if (block >= 0) samples[name].push(ms);
      }
    }
  }
  return samples;
}

/** The median and the slow end of warm runs. @param target what the median is held to */
export function warmRows(what, { ours, bare }, target) {
  return [0.5, 0.95].map((share) => ({
    what: `${what} p${share * 100}`,
    unit: 'ms',
    ours: quantile(ours, share),
    bare: quantile(bare, share),
    note: share === 0.5 ? target : '',
  }));
}
