import type { RankedGroup, RankedMember } from '../ranked-group.js';
import { rewardOf } from '../round-total.js';
import { AllowedPairs, countApart, type PairPlaces } from './allowed-pairs.js';
import type { AnswerFacts } from './answer-facts.js';
import { hasMargin } from './has-margin.js';
import type { KnownMember } from './known-member.js';
import type { NoPairReason } from './no-pair-reason.js';
import type { PairPolicy } from './pair-policy.js';
import { addRefusals, pairsAmong, type RefusedPairs, refusedByScores } from './pair-refusal.js';
import { sampleIndices } from './sample-indices.js';
import { seededRandom } from './seeded-random.js';
import { type SiftedMembers, siftMembers } from './sift-members.js';

/** What pairing must know about a member beside its rank. */
export interface PairingView {
  /** May be costly (read from the file): asked at most once a member, and only where the choice depends on it. */
  factsOf(member: RankedMember): AnswerFacts;
}

/** One preference: both totals known, `margin` their difference, above 0. */
export interface RankedPair {
  chosen: RankedMember;
  rejected: RankedMember;
  margin: number;
}

/** What became of a member when its group was paired. `unpaired`: a pair could not, or need not, have it. */
export const MEMBER_FATES = ['paired', 'unpaired', 'unknown', 'boundary-attacked', 'contaminated'] as const;

export type MemberFate = (typeof MEMBER_FATES)[number];

/**
 * The pairs of one group, and what became of all others:
 * `candidates = pairCount + the sum of refused + notTaken`, and the fates add up to the group's members.
 */
export interface GroupPairs {
  /** In order of the chosen one's rank, then the rejected one's; may be walked again. Walk it, rather than copy it. */
  pairs: Iterable<RankedPair>;
  pairCount: number;
  /** There exactly when there is no pair. */
  reason: NoPairReason | undefined;
  /** How many pairs the members make, allowed or not. */
  candidates: number;
  /** Answers and tasks are compared only as far as the choice needs it, so those of best-worst may be fewer. */
  refused: RefusedPairs;
  /** Pairs that the strategy or the maximum does not ask for. */
  notTaken: number;
  fates: Record<MemberFate, number>;
}

/**
 * Chooses the pairs of a group. Both totals are known, the chosen one is higher (by the least margin, when there is
 * one), both answers are non-empty and different, and the task is the same. Best-worst is the highest-ranked branch
 * that can be chosen with the lowest-ranked that can be rejected against it; best-all that branch with every one that
 * can be rejected against it; all is every allowed pair. Without any pair the reason is the group's, or what keeps the
 * very best and the very worst apart.
 */
export function choosePairs(group: RankedGroup, view: PairingView, policy: PairPolicy): GroupPairs {
  const { members } = group;
  const minMargin = policy.minMargin ?? 0;
  const sifted = siftMembers(members, policy);
  const { eligible } = sifted;
  const refused = refusedByScores(members.length, sifted, countApart(eligible, minMargin));
  const account = (taken: Taken): GroupPairs => toGroupPairs(members.length, sifted, refused, taken);

  const reason = reasonByScores(members, sifted, policy);
  const [best, worst] = [eligible[0], eligible.at(-1)];
  if (reason !== undefined || best === undefined || worst === undefined) return account({ ...NOTHING, reason });
  const [bestFacts, worstFacts] = [view.factsOf(best), view.factsOf(worst)];
  const objection = objectionTo(bestFacts, worstFacts);
  if (objection === undefined && policy.strategy === 'best-worst') {
    const pair = { chosen: best, rejected: worst, margin: rewardOf(best.total, worst.total) };
    return account({ pairs: [pair], pairCount: 1, paired: 2 });
  }
  const factsOf = (place: number): AnswerFacts => {
    if (place === 0) return bestFacts;
    const member = eligible[place];
    return member === undefined || place === eligible.length - 1 ? worstFacts : view.factsOf(member);
  };
  const allowed = new AllowedPairs(eligible, factsOf, minMargin);
  Object.assign(refused, allowed.refused);
  return account(allowed.total === 0 ? { ...NOTHING, reason: objection } : take(group, eligible, allowed, policy));
}

/** The pairs that are taken, and how many members they have. */
interface Taken {
  pairs: Iterable<RankedPair>;
  pairCount: number;
  paired: number;
  reason?: NoPairReason | undefined;
}

const NOTHING: Taken = { pairs: [], pairCount: 0, paired: 0 };

/** The reason that needs no look at the answers, if there is one. */
function reasonByScores(
  members: readonly RankedMember[],
  { known, unattacked, eligible }: SiftedMembers,
  policy: PairPolicy,
): NoPairReason | undefined {
  if (members.length === 1) return 'single';
  if (known.length < 2) return 'unknown';
  if (isTied(known)) return (known[0]?.total ?? 0) >= policy.passingTotal ? 'tied-pass' : 'tied-fail';
  if (isTied(unattacked)) return 'boundary-attacked';
  if (isTied(eligible)) return 'contaminated';
  const [best, worst] = [eligible[0]?.total ?? 0, eligible.at(-1)?.total ?? 0];
  return hasMargin(best, worst, policy.minMargin ?? 0) ? undefined : 'below-margin';
}

/** No two have different totals: also where there are not two. */
function isTied(members: readonly KnownMember[]): boolean {
  return members[0]?.total === members.at(-1)?.total;
}

function objectionTo(chosen: AnswerFacts, rejected: AnswerFacts): NoPairReason | undefined {
  if (chosen.task !== rejected.task) return 'task-mismatch';
  if (chosen.empty || rejected.empty) return 'empty';
  return chosen.answer === rejected.answer ? 'identical' : undefined;
}

function take(
  { rolloutId }: RankedGroup,
  eligible: readonly KnownMember[],
  allowed: AllowedPairs,
  { strategy, maxPairsPerGroup = Number.POSITIVE_INFINITY, seed }: PairPolicy,
): Taken {
  const best = allowed.best ?? 0;
  if (strategy === 'best-worst') return takeListed(eligible, [{ chosen: best, rejected: allowed.worstFor(best) ?? 0 }]);
  // The best one's pairs are the first of all, so a number means the same pair for both strategies.
  const count = strategy === 'all' ? allowed.total : allowed.countOf(best);
  if (count > maxPairsPerGroup) {
    const numbers = sampleIndices(count, maxPairsPerGroup, seededRandom(seed, rolloutId));
    return takeListed(eligible, [...allowed.numbered(numbers)]);
  }
  return {
    pairs: { [Symbol.iterator]: () => walk(eligible, strategy === 'all' ? allowed.all() : allowed.of(best)) },
    pairCount: count,
    paired: strategy === 'all' ? allowed.countPaired() : count + 1,
  };
}

function takeListed(members: readonly KnownMember[], places: readonly PairPlaces[]): Taken {
  const paired = new Set(places.flatMap(({ chosen, rejected }) => [chosen, rejected])).size;
  return { pairs: [...walk(members, places)], pairCount: places.length, paired };
}

function* walk(members: readonly KnownMember[], places: Iterable<PairPlaces>): Generator<RankedPair> {
  for (const place of places) {
    const [chosen, rejected] = [members[place.chosen], members[place.rejected]];
    if (chosen === undefined || rejected === undefined) continue;
    yield { chosen, rejected, margin: rewardOf(chosen.total, rejected.total) };
  }
}

function toGroupPairs(count: number, sifted: SiftedMembers, refused: RefusedPairs, taken: Taken): GroupPairs {
  const { pairs, pairCount, paired, reason } = taken;
  const { known, unattacked, eligible } = sifted;
  const candidates = pairsAmong(count);
  return {
    pairs,
    pairCount,
    reason,
    candidates,
    refused,
    notTaken: candidates - pairCount - addRefusals(refused),
    fates: {
      paired,
      unpaired: eligible.length - paired,
      unknown: count - known.length,
      'boundary-attacked': known.length - unattacked.length,
      contaminated: unattacked.length - eligible.length,
    },
  };
}
