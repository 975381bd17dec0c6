import type { VoteReport } from '../../contracts/rollout-report.generated.js';
import { WasmagentError } from '../../errors.js';
import { redactId } from '../../guardrails/redaction/redact-id.js';
import { roundTotal } from '../round-total.js';
import { toRate } from '../statistics/wilson-interval.js';
import { expectedWinRates, fitBradleyTerry, type PairResult } from './bradley-terry.js';
import { largestComponent } from './largest-component.js';
import { tallyVotes, type VoteTally } from './tally-votes.js';
import type { VoteStore } from './vote-store.js';

// How many names of what is not there are told.
const NAMED = 5;

/** A member of a group as votes change it. */
export interface VotedMember {
  branch: number;
  total: number | undefined;
}

/** The votes of a file, and the strengths that follow from them. */
export class VoteBook {
  readonly #store: VoteStore;
  readonly #weight: number;
  readonly #read: { records: number; invalid: number };
  /** The rollouts that were ranked and have votes. */
  readonly #ranked = new Set<string>();
  /** Those of them that have a vote on a branch that was not ranked. */
  readonly #lacksBranch = new Set<string>();
  readonly #counts = {
    used: 0,
    unconnected: 0,
    absentBranch: 0,
    branchesKnown: 0,
    branchesUnknown: 0,
    notConverged: 0,
    decided: 0,
    firstWins: 0,
    bothOrders: 0,
    opposite: 0,
  };

  /** `weight`: how much a strength counts in the total. `read`: what was read to fill the store. */
  constructor(store: VoteStore, weight: number, read: { records: number; invalid: number }) {
    this.#store = store;
    this.#weight = weight;
    this.#read = read;
  }

  /**
   * How strong each branch is: the share of comparisons that it is expected to win against the other branches that
   * votes connect it to, 0..1, one half being the average. A branch that is not in the map is unknown: nobody voted on
   * it, or votes do not connect it to the largest part of the group.
   */
  strengthsOf(rolloutId: string, branches: readonly number[]): Map<number, number> {
    return this.#fit(rolloutId, branches).strengths;
  }

  /**
   * Adds each branch's weighted strength to its total; a branch without a strength is unknown, never 0. Call it once
   * for every group that is ranked, with all its members: the report counts by it.
   */
  adjustTotals(rolloutId: string, members: VotedMember[]): void {
    const branches = members.map(({ branch }) => branch);
    const fit = this.#fit(rolloutId, branches);
    this.#count(rolloutId, fit, branches.length);
    for (const member of members) {
      const strength = fit.strengths.get(member.branch);
      const { total } = member;
      member.total =
        total === undefined || strength === undefined ? undefined : roundTotal(total + this.#weight * strength);
    }
  }

  /** What became of the votes, once every group was ranked. */
  report(): VoteReport {
    const { decided, firstWins, bothOrders, opposite, ...counts } = this.#counts;
    const votes = this.#store.size;
    return {
      ...this.#read,
      votes,
      ...counts,
      absentRollout: votes - counts.used - counts.unconnected - counts.absentBranch,
      firstWon: toRate(firstWins, decided),
      opposite: toRate(opposite, bothOrders),
    };
  }

  /**
   * Fails when votes name a rollout or a branch that was not ranked; call it once every group was.
   * @throws WasmagentError `RECORD_INVALID`
   */
  assertAllRanked(): void {
    const { absentRollout, absentBranch } = this.report();
    if (absentRollout + absentBranch === 0) return;
    const names = this.#notAllRanked(NAMED);
    throw new WasmagentError(
      'RECORD_INVALID',
      `${absentRollout} votes name a rollout, and ${absentBranch} a branch, that is not among those ranked; ` +
        `rollouts: ${names.map((name) => JSON.stringify(redactId(name))).join(', ')}`,
      { suggestions: ['use the votes that belong to these rollouts', '--skip-invalid counts such votes and goes on'] },
    );
  }

  #fit(rolloutId: string, branches: readonly number[]): GroupFit {
    const sorted = [...branches].sort((a, b) => a - b);
    const tally = tallyVotes(this.#store.votesOf(rolloutId), sorted);
    const component = largestComponent(sorted.length, tally.results);
    const places = new Map(component.map((place, number) => [place, number]));
    const connected = tally.results.flatMap((result) => {
      const [low, high] = [places.get(result.low), places.get(result.high)];
      return low === undefined || high === undefined ? [] : [{ ...result, low, high }];
    });
    const { logs, converged } = fitBradleyTerry(component.length, connected);
    const rates = expectedWinRates(logs);
    return {
      strengths: new Map(component.map((place, number) => [sorted[place] ?? 0, rates[number] ?? 0])),
      tally,
      used: countVotes(connected),
      converged,
    };
  }

  #count(rolloutId: string, { strengths, tally, used, converged }: GroupFit, size: number): void {
    const counts = this.#counts;
    counts.branchesKnown += strengths.size;
    counts.branchesUnknown += size - strengths.size;
    if (!converged) counts.notConverged += 1;
    const votes = countVotes(tally.results);
    if (votes + tally.absent === 0) return;
    this.#ranked.add(rolloutId);
    counts.used += used;
    counts.unconnected += votes - used;
    counts.absentBranch += tally.absent;
    if (tally.absent > 0) this.#lacksBranch.add(rolloutId);
    counts.decided += tally.order.decided;
    counts.firstWins += tally.order.firstWins;
    counts.bothOrders += tally.order.bothOrders;
    counts.opposite += tally.order.opposite;
  }

  // In the order of the votes: groups are ranked in another one on disk than in memory.
  #notAllRanked(limit: number): string[] {
    const names: string[] = [];
    for (const rolloutId of this.#store.rolloutIds) {
      if (!this.#ranked.has(rolloutId) || this.#lacksBranch.has(rolloutId)) names.push(rolloutId);
      if (names.length === limit) break;
    }
    return names;
  }
}

/** What the votes say about one group. */
interface GroupFit {
  strengths: Map<number, number>;
  tally: VoteTally;
  /** Votes that the strengths follow from. */
  used: number;
  converged: boolean;
}

function countVotes(results: readonly PairResult[]): number {
  return results.reduce((sum, { votes }) => sum + votes, 0);
}
