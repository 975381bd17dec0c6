import type { Rate } from '../../contracts/rollout-report.generated.js';

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a rate by E. B. Wilson (Journal of the American Statistical Association 22, 1927), without
 * continuity correction: it stays within 0..1 and says something for few trials and for rates of 0 and 1. Without any
 * trial it is 0..1. It takes the trials for independent.
 */
export function wilsonInterval(hits: number, trials: number): { low: number; high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const rate = hits / trials;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / trials + (Z * Z) / (4 * trials * trials));
  const centre = rate + (Z * Z) / (2 * trials);
  const scale = 1 + (Z * Z) / trials;
  // At a rate of 0 or 1 one end is the rate itself, and rounding must not move it past the rate.
  return {
    low: hits === 0 ? 0 : Math.min(rate, (centre - spread) / scale),
    high: hits === trials ? 1 : Math.max(rate, (centre + spread) / scale),
  };
}

/** A count of hits with its rate, null where there was no trial, and the rate's 95 % interval. */
export function toRate(hits: number, trials: number): Rate {
  return { hits, of: trials, rate: trials === 0 ? null : hits / trials, ...wilsonInterval(hits, trials) };
}
