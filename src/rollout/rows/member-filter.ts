import type { PairPolicy } from '../pairs/pair-policy.js';
import { RECORD_FLAG } from '../record-flags.js';

/** Why no row may be made of a branch, whatever its score. */
export type FlagObjection = 'boundary-attacked' | 'contaminated';

/** Why a branch is in no row that is made of its answer alone: an answer of nothing, rewarded, teaches silence. */
export type MemberObjection = 'unknown' | FlagObjection | 'empty';

/** Says why a branch must be in no row, or nothing when it may be. */
export type MemberFilter = (member: { total: number | undefined; flags: number }) => MemberObjection | undefined;

/** What of the policy is about single branches. */
type MemberPolicy = Pick<PairPolicy, 'includeDenied' | 'excludeContaminated'>;

/** The same rules for single branches as for pairs: a known total, no flag that keeps it out, an answer. */
export function memberFilter(policy: MemberPolicy): MemberFilter {
  return ({ total, flags }) => {
    if (total === undefined) return 'unknown';
    return objectionToFlags(flags, policy) ?? ((flags & RECORD_FLAG.blankAnswer) === 0 ? undefined : 'empty');
  };
}

/** Why the bits of `RECORD_FLAG` keep a branch out of every row, or nothing when they do not. */
export function objectionToFlags(flags: number, policy: MemberPolicy): FlagObjection | undefined {
  if (!policy.includeDenied && (flags & RECORD_FLAG.boundaryAttacked) !== 0) return 'boundary-attacked';
  return policy.excludeContaminated && (flags & RECORD_FLAG.contaminated) !== 0 ? 'contaminated' : undefined;
}
