const known = new Map<number, boolean>();

/** Looks for a divisor up to the square root, and remembers every answer. */
export function isPrime(n: number): boolean {
  if (!known.has(n)) known.set(n, Number.isInteger(n) && n >= 2 && !hasDivisor(n));
  return known.get(n);
}

function hasDivisor(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor += divisor === 2 ? 1 : 2) {
    if (n % divisor === 0) return true;
  }
  return false;
}
