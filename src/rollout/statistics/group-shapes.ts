import type { PassAtK } from '../../contracts/rollout-report.generated.js';
import { passAtK } from './pass-at-k.js';

// Groups of one run have few sizes; the bound is for files where every group has another.
const MAX_SHAPES = 100_000;

/** How many groups had n known outcomes, c of them passes: all that pass@k needs, in memory that is bounded. */
export class GroupShapes {
  readonly #shapes = new Map<string, { n: number; c: number; groups: number }>();
  #notCounted = 0;

  add(n: number, c: number): void {
    const key = `${n}:${c}`;
    const shape = this.#shapes.get(key);
    if (shape !== undefined) shape.groups += 1;
    else if (this.#shapes.size < MAX_SHAPES) this.#shapes.set(key, { n, c, groups: 1 });
    else this.#notCounted += 1;
  }

  /**
   * pass@k for 1, 2, 4, ... and for the most common number of known outcomes in a group, up to it; of equally common
   * ones it is the larger. Groups with fewer than k known outcomes are left out and counted.
   */
  passAtK(): PassAtK[] {
    const most = this.#mostCommonSize();
    const sizes: number[] = [];
    for (let k = 1; k < most; k *= 2) sizes.push(k);
    return [...sizes, ...(most > 0 ? [most] : [])].map((k) => this.#estimate(k));
  }

  #mostCommonSize(): number {
    const groupsBySize = new Map<number, number>();
    for (const { n, groups } of this.#shapes.values()) groupsBySize.set(n, (groupsBySize.get(n) ?? 0) + groups);
    groupsBySize.delete(0);
    const [largest] = [...groupsBySize].sort(([a, groupsA], [b, groupsB]) => groupsB - groupsA || b - a);
    return largest?.[0] ?? 0;
  }

  #estimate(k: number): PassAtK {
    let [groups, leftOut, sum, squares] = [0, this.#notCounted, 0, 0];
    for (const shape of this.#shapes.values()) {
      if (shape.n < k) {
        leftOut += shape.groups;
        continue;
      }
      const chance = passAtK(shape.n, shape.c, k);
      groups += shape.groups;
      sum += shape.groups * chance;
      squares += shape.groups * chance * chance;
    }
    if (groups === 0) return { k, estimate: null, standardError: null, groups, leftOut };
    const estimate = sum / groups;
    const variance = groups < 2 ? null : Math.max(0, squares - groups * estimate * estimate) / (groups - 1);
    return { k, estimate, standardError: variance === null ? null : Math.sqrt(variance / groups), groups, leftOut };
  }
}
