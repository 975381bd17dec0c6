import type { RankOptions } from '../rank-options.js';
import { passingTotalOf, type Weights } from '../weights.js';
import type { PairPolicy } from './pair-policy.js';

/** The pair policy that a run's options ask for. */
export function toPairPolicy(options: RankOptions, weights: Weights): PairPolicy {
  return {
    strategy: options.pairs ?? 'best-worst',
    maxPairsPerGroup: options.maxPairsPerGroup,
    minMargin: options.minMargin,
    seed: options.seed ?? 0,
    passingTotal: passingTotalOf(weights),
    includeDenied: options.includeDenied ?? false,
    excludeContaminated: options.onContaminated !== 'flag',
  };
}
