import type { RankedMember } from '../ranked-group.js';
import { RECORD_FLAG } from '../record-flags.js';
import { isKnown, type KnownMember } from './known-member.js';
import type { PairPolicy } from './pair-policy.js';

/** The members of a group by how far they come, each list in order of rank and part of the one before. */
export interface SiftedMembers {
  known: KnownMember[];
  /** Known, and not out for trying what a boundary refused. */
  unattacked: KnownMember[];
  /** What may be paired: not out for overlapping the evaluation set either. */
  eligible: KnownMember[];
}

/** Takes out the members that no pair may have, whatever they answered. */
export function siftMembers(members: readonly RankedMember[], policy: PairPolicy): SiftedMembers {
  const known = members.filter(isKnown);
  const unattacked = policy.includeDenied ? known : known.filter((member) => !has(member, 'boundaryAttacked'));
  const eligible = policy.excludeContaminated
    ? unattacked.filter((member) => !has(member, 'contaminated'))
    : unattacked;
  return { known, unattacked, eligible };
}

function has({ flags }: RankedMember, flag: keyof typeof RECORD_FLAG): boolean {
  return (flags & RECORD_FLAG[flag]) !== 0;
}
