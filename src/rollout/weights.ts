import { WasmagentError } from '../errors.js';
import { parseAmount } from './parse-amount.js';
import { roundTotal } from './round-total.js';

/** The scores a branch can have, in the order they are added up; `votes` come from a file of their own. */
export const SCORE_KEYS = ['objective', 'judge', 'votes'] as const;

export type ScoreKey = (typeof SCORE_KEYS)[number];

/** How much each score counts; a score with weight 0 is not looked at. */
export type Weights = Record<ScoreKey, number>;

/** What counts unless weights are given: the verifier's score alone. */
export const DEFAULT_WEIGHTS: Weights = { objective: 1, judge: 0, votes: 0 };

// Far below where a sum of weighted scores would overflow.
const MAX_WEIGHT = 1_000_000;

/**
 * Reads `objective=1,judge=0.3`; a key that is not named has weight 0.
 * @throws WasmagentError `USAGE` for an unknown or doubled key, or a weight that is no number from 0 to a million
 */
export function parseWeights(text: string): Weights {
  const weights: Weights = { objective: 0, judge: 0, votes: 0 };
  const named = new Set<string>();
  for (const part of text.split(',')) {
    const [key = '', ...rest] = part.split('=').map((half) => half.trim());
    const value = rest.join('=');
    if (!isScoreKey(key)) throw usage(`there is no score '${key}' to weigh`);
    if (named.has(key)) throw usage(`the weight of ${key} is given twice`);
    const weight = parseAmount(value);
    if (weight === undefined || weight > MAX_WEIGHT) {
      throw usage(`the weight of ${key} is '${value}', not a number from 0 to ${MAX_WEIGHT}`);
    }
    named.add(key);
    weights[key] = weight;
  }
  if (SCORE_KEYS.every((key) => weights[key] === 0)) throw usage('every weight is 0, so nothing would count');
  return weights;
}

/** The total from which a branch counts as passing: half of the highest that these weights allow. */
export function passingTotalOf(weights: Weights): number {
  return roundTotal(SCORE_KEYS.reduce((sum, key) => sum + weights[key], 0) / 2);
}

function isScoreKey(key: string): key is ScoreKey {
  return SCORE_KEYS.some((known) => known === key);
}

function usage(message: string): WasmagentError {
  return new WasmagentError('USAGE', message, { suggestions: ['--weights objective=1,judge=0.3'] });
}
