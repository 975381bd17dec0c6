import { LISTED_LINES } from './listing-limits.js';
import type { RankedRollouts } from './ranked-rollouts.js';
import type { ReadBranches } from './read-branches.js';
import type { RolloutInputs } from './rollout-inputs.js';

/** Adds different records of one branch, which only ranking shows, to what the first reading refused. */
export function listConflicts({ conflicts }: RankedRollouts, found: ReadBranches, inputs: RolloutInputs): void {
  inputs.locate(conflicts.first).forEach(({ file, line }, at) => {
    const address = conflicts.first[at] ?? 0;
    const message = 'repeats an earlier branch of its rollout with other content';
    found.invalid.add(address, { file, line, pointer: '/branch_index', code: 'DUPLICATE_BRANCH', message });
    const name = inputs.names.length > 1 ? { file } : {};
    const refused = { ...name, line, rollout_id: null, branch_index: null, reason: 'DUPLICATE_BRANCH' } as const;
    found.refused.push({ address, line: refused });
  });
  found.invalid.addUnlisted(conflicts.total - conflicts.first.length);
  found.refused.sort((a, b) => a.address - b.address).splice(LISTED_LINES);
}
