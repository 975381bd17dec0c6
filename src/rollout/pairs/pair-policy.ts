/**
 * Which of the allowed pairs of a group are taken, by `--pairs`: the best branch against the worst; the best against
 * every lower one; or every branch against every lower one.
 */
export const PAIR_STRATEGIES = ['best-worst', 'best-all', 'all'] as const;

export type PairStrategy = (typeof PAIR_STRATEGIES)[number];

/** How pairs are chosen. */
export interface PairPolicy {
  strategy: PairStrategy;
  /** At least 1; a seeded sample of this size is taken where a group has more pairs. */
  maxPairsPerGroup?: number | undefined;
  /** How far apart the two totals must be; any difference will do unless given. */
  minMargin?: number | undefined;
  /** What the samples are drawn from, together with the rollout's id. */
  seed: number;
  /** A tie at this total or above is tied-pass. */
  passingTotal: number;
  /** Branches that tried what a boundary refused take part too. */
  includeDenied: boolean;
  /** Branches that overlap the evaluation set take no part. */
  excludeContaminated: boolean;
}
