/** Whether two numbers are one, up to what other writers round when they add decimal fractions. */
export function isCloseTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
