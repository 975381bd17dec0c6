import { solveSymmetric } from './solve-symmetric.js';

/** How two branches, by their places, did against each other; a tie is half a win for each. */
export interface PairResult {
  low: number;
  high: number;
  votes: number;
  /** Of which the lower place won; the other place won the rest. */
  lowWins: number;
}

/** What the model says about each branch. */
export interface FittedStrengths {
  /** Logarithms of the strengths: i is expected to beat j in `1 / (1 + exp(logs[j] - logs[i]))` of their comparisons. */
  logs: Float64Array;
  converged: boolean;
}

/**
 * What every branch is taken to have won, and lost, against an imagined one of strength 1: without it, a branch that
 * always wins would be infinitely strong.
 */
export const PRIOR_WINS = 0.1;

const MAX_ROUNDS = 100;
const TOLERANCE = 1e-8;
// A longer step, on the logarithms, leaves the region where the curvature says anything.
const MAX_STEP = 5;

/**
 * Fits the Bradley-Terry model by Newton's method on the logarithms of the strengths, whose likelihood has one maximum.
 * Where judges agree and some branches win nearly always, the model's usual MM algorithm needs tens of thousands of
 * rounds; this needs some ten. All strengths change at once, so that branches that did the same stay the same.
 */
export function fitBradleyTerry(
  size: number,
  results: readonly PairResult[],
  priorWins: number = PRIOR_WINS,
): FittedStrengths {
  let logs = new Float64Array(size);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const step = newtonStep(logs, results, priorWins);
    const longest = step.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
    if (longest < TOLERANCE) return { logs, converged: true };
    logs = climb(logs, step, Math.min(1, MAX_STEP / longest), (at) => logLikelihood(at, results, priorWins));
  }
  return { logs, converged: false };
}

/** Goes along the step as far as the likelihood grows. */
function climb(
  logs: Float64Array,
  step: Float64Array,
  longest: number,
  likelihood: (logs: Float64Array) => number,
): Float64Array<ArrayBuffer> {
  const before = likelihood(logs);
  let next = new Float64Array(logs);
  for (let length = longest; length > TOLERANCE; length /= 2) {
    next = logs.map((log, place) => log + length * at(step, place));
    // Near the maximum, rounding decides which of two equal sums is larger.
    if (likelihood(next) >= before - Math.abs(before) * Number.EPSILON * 8) break;
  }
  return next;
}

/** How far Newton's method moves each logarithm: won minus expected, divided by the curvature. */
function newtonStep(logs: Float64Array, results: readonly PairResult[], priorWins: number): Float64Array {
  const gradient = logs.map((log) => priorWins - 2 * priorWins * winRate(log, 0));
  const curvature = logs.map((log) => 2 * priorWins * variance(winRate(log, 0)));
  const links = results.map(({ low, high, votes, lowWins }) => {
    const rate = winRate(at(logs, low), at(logs, high));
    add(gradient, low, lowWins - votes * rate);
    add(gradient, high, votes * rate - lowWins);
    const weight = votes * variance(rate);
    add(curvature, low, weight);
    add(curvature, high, weight);
    return { low, high, weight };
  });
  return solveSymmetric(curvature, links, gradient);
}

function logLikelihood(logs: Float64Array, results: readonly PairResult[], priorWins: number): number {
  let sum = logs.reduce((total, log) => total + priorWins * (logWinRate(log) + logWinRate(-log)), 0);
  for (const { low, high, votes, lowWins } of results) {
    const lead = at(logs, low) - at(logs, high);
    sum += lowWins * logWinRate(lead) + (votes - lowWins) * logWinRate(-lead);
  }
  return sum;
}

/** The logarithm of how often a branch is expected to win with this lead, without overflow for any lead. */
function logWinRate(lead: number): number {
  return Math.min(0, lead) - Math.log1p(Math.exp(-Math.abs(lead)));
}

function winRate(own: number, other: number): number {
  return 1 / (1 + Math.exp(other - own));
}

function variance(rate: number): number {
  return rate * (1 - rate);
}

// Equal branches differ by rounding errors, and a difference of 1e-16 would make a pair of a tie.
const DECIMALS = 1e6;

/** How often each branch is expected to win against the others, on average: 0..1, rounded to six decimals. */
export function expectedWinRates(logs: Float64Array): Float64Array {
  return logs.map((own) => {
    // Against itself it would win half.
    const sum = logs.reduce((total, other) => total + winRate(own, other), -0.5);
    return Math.round((sum / (logs.length - 1)) * DECIMALS) / DECIMALS;
  });
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? 0;
}

function add(values: Float64Array, place: number, amount: number): void {
  values[place] = at(values, place) + amount;
}
