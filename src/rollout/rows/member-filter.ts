import type { PairPolicy } from '../pairs/pair-policy.js';
import { RECORD_FLAG } from '../record-flags.js';

/** Why a branch is in no row that is made of it alone. */
export type MemberObjection = 'unknown' | 'boundary-attacked' | 'contaminated';

/** Says why a branch must be in no row, or nothing when it may be. */
export type MemberFilter = (member: { total: number | undefined; flags: number }) => MemberObjection | undefined;

/** The same rules for single branches as for pairs. */
export function memberFilter(policy: Pick<PairPolicy, 'includeDenied' | 'excludeContaminated'>): MemberFilter {
  return ({ total, flags }) => {
    if (total === undefined) return 'unknown';
    if (!policy.includeDenied && (flags & RECORD_FLAG.boundaryAttacked) !== 0) return 'boundary-attacked';
    return policy.excludeContaminated && isContaminated({ flags }) ? 'contaminated' : undefined;
  };
}

/** Whether a branch overlaps the evaluation set. */
export function isContaminated({ flags }: { flags: number }): boolean {
  return (flags & RECORD_FLAG.contaminated) !== 0;
}
