/**
 * The chance that at least one of k branches passes, drawn without replacement from n >= k of which c pass:
 * `1 - C(n-c, k) / C(n, k)`, the unbiased estimator of Chen et al. (Evaluating Large Language Models Trained on Code,
 * 2021). The quotient is a product of k or of c factors below 1, whichever are fewer, added up as logarithms.
 */
export function passAtK(n: number, c: number, k: number): number {
  if (k > n - c) return 1;
  let log = 0;
  const [factors, taken] = k < c ? [k, c] : [c, k];
  for (let at = 0; at < factors; at += 1) log += Math.log1p(-taken / (n - at));
  // Adding 0 keeps the sign of a result of 0.
  return -Math.expm1(log) + 0;
}
