const EXACT = 32;

/** The natural logarithm of n!, for n of any size; Stirling's series from 32 on, where its error is below 1e-16. */
export function logFactorial(n: number): number {
  if (n < EXACT) {
    let sum = 0;
    for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
    return sum;
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}
