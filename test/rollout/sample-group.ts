import type { RankedGroup, RankedMember } from '../../src/rollout/ranked-group.js';

/** A member with whatever a test says about it; its record is its place in the group. */
export type SampleMember = Partial<Omit<RankedMember, 'record' | 'total'>> & { total: number | undefined };

/** A ranked group of these members, sorted as ranking sorts them. */
export function sampleGroup(members: readonly SampleMember[], rolloutId = 'job-1'): RankedGroup {
  const ranked = members
    .map((member, at) => ({ offset: 0, sizeHint: 0, branch: at, flags: 0, condition: 0, ...member, record: at }))
    .sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || a.branch - b.branch);
  return { rolloutId, members: ranked };
}
