import type { RankedMember } from '../ranked-group.js';

/** A member whose total is known. */
export type KnownMember = RankedMember & { total: number };

/** Says whether a member's total is known: an unknown one is never chosen and never rejected. */
export function isKnown(member: RankedMember): member is KnownMember {
  return member.total !== undefined;
}
