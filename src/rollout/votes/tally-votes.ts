import type { PairResult } from './bradley-terry.js';
import type { StoredVote } from './vote-store.js';

/** What the votes on one rollout say. */
export interface VoteTally {
  /** One entry for every two branches that were compared, in order of their places. */
  results: PairResult[];
  /** Votes that name a branch the group does not have. */
  absent: number;
  order: OrderTally;
}

/** What it mattered which branch a judge was shown first. */
export interface OrderTally {
  /** Votes that are no tie. */
  decided: number;
  /** Of which the first branch won. */
  firstWins: number;
  /** Times a judge compared two branches in both orders. */
  bothOrders: number;
  /** Of which the orders had opposite winners: the judge looked at the place, and the two count as tied. */
  opposite: number;
}

/** A judge's votes on two branches in one order. */
interface OrderVotes {
  votes: number;
  lowWins: number;
}

interface Comparison {
  low: number;
  high: number;
  lowFirst: OrderVotes;
  highFirst: OrderVotes;
}

/**
 * Adds up the votes on one rollout; the order of the votes plays no part. Where a judge compared two branches in both
 * orders, both orders count the same however often each was asked, so opposite winners are a tie.
 */
export function tallyVotes(votes: Iterable<StoredVote>, branches: readonly number[]): VoteTally {
  const places = new Map(branches.map((branch, place) => [branch, place]));
  const comparisons = new Map<string, Comparison>();
  const order: OrderTally = { decided: 0, firstWins: 0, bothOrders: 0, opposite: 0 };
  let absent = 0;
  for (const { first, second, winner, judge } of votes) {
    const [shownFirst, shownSecond] = [places.get(first), places.get(second)];
    if (shownFirst === undefined || shownSecond === undefined) {
      absent += 1;
      continue;
    }
    if (winner !== 'tie') order.decided += 1;
    if (winner === 'first') order.firstWins += 1;
    const [low, high] = [Math.min(shownFirst, shownSecond), Math.max(shownFirst, shownSecond)];
    const key = `${low}:${high}:${judge}`;
    const comparison = comparisons.get(key) ?? { low, high, lowFirst: noVotes(), highFirst: noVotes() };
    comparisons.set(key, comparison);
    const inOrder = shownFirst === low ? comparison.lowFirst : comparison.highFirst;
    inOrder.votes += 1;
    if (winner === 'tie') inOrder.lowWins += 0.5;
    else if ((winner === 'first') === (shownFirst === low)) inOrder.lowWins += 1;
  }
  for (const { lowFirst, highFirst } of comparisons.values()) {
    if (lowFirst.votes === 0 || highFirst.votes === 0) continue;
    order.bothOrders += 1;
    if ((lowWinRate(lowFirst) - 0.5) * (lowWinRate(highFirst) - 0.5) < 0) order.opposite += 1;
  }
  return { results: toResults(comparisons.values()), absent, order };
}

function noVotes(): OrderVotes {
  return { votes: 0, lowWins: 0 };
}

function lowWinRate({ votes, lowWins }: OrderVotes): number {
  return lowWins / votes;
}

function toResults(comparisons: Iterable<Comparison>): PairResult[] {
  const byPair = new Map<string, Comparison[]>();
  for (const comparison of comparisons) {
    const key = `${comparison.low}:${comparison.high}`;
    const ofPair = byPair.get(key) ?? [];
    byPair.set(key, ofPair);
    ofPair.push(comparison);
  }
  const results = [...byPair.values()].flatMap((ofPair): PairResult[] => {
    const [one] = ofPair;
    if (one === undefined) return [];
    const votes = ofPair.reduce((sum, { lowFirst, highFirst }) => sum + lowFirst.votes + highFirst.votes, 0);
    // Sums of fractions depend on their order, which must not depend on that of the votes.
    const wins = ofPair.map(lowWinsOf).sort((a, b) => a - b);
    const lowWins = wins.reduce((sum, won) => sum + won, 0);
    return [{ low: one.low, high: one.high, votes, lowWins }];
  });
  return results.sort((a, b) => a.low - b.low || a.high - b.high);
}

function lowWinsOf({ lowFirst, highFirst }: Comparison): number {
  const votes = lowFirst.votes + highFirst.votes;
  if (lowFirst.votes === highFirst.votes || lowFirst.votes === 0 || highFirst.votes === 0) {
    return lowFirst.lowWins + highFirst.lowWins;
  }
  return (votes * (lowWinRate(lowFirst) + lowWinRate(highFirst))) / 2;
}
