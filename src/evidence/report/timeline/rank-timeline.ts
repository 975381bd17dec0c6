import type { TimelineBranch } from './timeline.js';

/** A branch, and where in its rollout it stands; a run that is no branch has neither. */
export interface PlacedBranch extends TimelineBranch {
  rolloutId?: string;
  branchIndex?: number;
}

/**
 * Ranks the judged branches of each rollout as `rank-rollout` does without weights: known scores first, the highest
 * before the others, equal ones by branch index.
 */
export function rankTimeline(branches: readonly PlacedBranch[]): TimelineBranch[] {
  const groups = new Map<string, PlacedBranch[]>();
  for (const branch of branches) {
    if (branch.rolloutId === undefined) continue;
    groups.set(branch.rolloutId, [...(groups.get(branch.rolloutId) ?? []), branch]);
  }
  const ranks = new Map<PlacedBranch, number>();
  for (const group of groups.values()) {
    for (const [index, branch] of group.sort(compareBranches).entries()) ranks.set(branch, index + 1);
  }
  return branches.map((branch) => {
    const { rolloutId: _rollout, branchIndex: _index, ...shown } = branch;
    const rank = ranks.get(branch);
    return rank === undefined ? shown : { ...shown, rank };
  });
}

function compareBranches(a: PlacedBranch, b: PlacedBranch): number {
  const [left, right] = [a.verdict?.score, b.verdict?.score];
  if (left !== undefined && right !== undefined && left !== right) return right - left;
  if ((left === undefined) !== (right === undefined)) return left === undefined ? 1 : -1;
  return (a.branchIndex ?? 0) - (b.branchIndex ?? 0);
}
