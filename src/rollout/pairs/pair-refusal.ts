import type { KnownMember } from './known-member.js';
import type { SiftedMembers } from './sift-members.js';

/** Why two branches are no pair; the first that holds, in this order. */
export const PAIR_REFUSALS = [
  'unknown',
  'tied',
  'boundary-attacked',
  'contaminated',
  'below-margin',
  'task-mismatch',
  'empty',
  'identical',
] as const;

export type PairRefusal = (typeof PAIR_REFUSALS)[number];

/** How many pairs were refused, by reason. */
export type RefusedPairs = Record<PairRefusal, number>;

/** An empty count for each reason. */
export function countRefusals(): RefusedPairs {
  return {
    unknown: 0,
    tied: 0,
    'boundary-attacked': 0,
    contaminated: 0,
    'below-margin': 0,
    'task-mismatch': 0,
    empty: 0,
    identical: 0,
  };
}

/** How many pairs were refused for any reason. */
export function addRefusals(refused: RefusedPairs): number {
  let sum = 0;
  for (const reason of PAIR_REFUSALS) sum += refused[reason];
  return sum;
}

/** How many pairs `count` branches make. */
export function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/**
 * Counts the pairs that scores and flags alone refuse, without looking at each. `apart`: how many pairs of eligible
 * members are far enough apart.
 */
export function refusedByScores(members: number, sifted: SiftedMembers, apart: number): RefusedPairs {
  const untied = countUntied(sifted.known);
  const unattacked = countUntied(sifted.unattacked);
  const eligible = countUntied(sifted.eligible);
  const known = pairsAmong(sifted.known.length);
  return {
    unknown: pairsAmong(members) - known,
    tied: known - untied,
    'boundary-attacked': untied - unattacked,
    contaminated: unattacked - eligible,
    'below-margin': eligible - apart,
    'task-mismatch': 0,
    empty: 0,
    identical: 0,
  };
}

/** How many pairs of members, which are in order of rank, have different totals. */
function countUntied(members: readonly KnownMember[]): number {
  let untied = 0;
  let above = 0;
  members.forEach(({ total }, at) => {
    if (at > 0 && members[at - 1]?.total !== total) above = at;
    untied += above;
  });
  return untied;
}
