import { logFactorial } from './log-factorial.js';

/**
 * The two-sided p-value of McNemar's test by its exact distribution: among the tasks that only one of two conditions
 * passes, each is as likely to be the one. Twice the smaller tail of the binomial distribution, at most 1. Summed from
 * the tail's largest term down, relative to it, so that neither many tasks nor a tiny result loses it.
 */
export function exactMcNemar(onlyFirst: number, onlySecond: number): number {
  const trials = onlyFirst + onlySecond;
  const fewer = Math.min(onlyFirst, onlySecond);
  if (2 * fewer === trials) return 1;
  let term = 1;
  let sum = 1;
  for (let hits = fewer; hits > 0 && term > sum * Number.EPSILON; hits -= 1) {
    term *= hits / (trials - hits + 1);
    sum += term;
  }
  const logLargest = logFactorial(trials) - logFactorial(fewer) - logFactorial(trials - fewer) - trials * Math.LN2;
  return Math.min(1, 2 * Math.exp(logLargest + Math.log(sum)));
}
