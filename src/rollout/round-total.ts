const DIGITS = 12;

/**
 * A total or a reward without what adding doubles leaves behind: 12 significant digits, so that sums that are equal as
 * decimals are equal (0.1 + 0.2 and 0.3), and ranking keeps its order.
 */
export function roundTotal(total: number): number {
  // A few decimals are what most totals have. The double that is nearest to such a decimal is nearest to no other of
  // 12 digits, so writing 12 digits and reading them again would give it back, at ten times the cost. (-0 becomes 0.)
  const whole = Math.round(total * FEW_DECIMALS);
  if (Math.abs(whole) < MAX_WHOLE && whole / FEW_DECIMALS === total) return total + 0;
  return Number(total.toPrecision(DIGITS));
}

const FEW_DECIMALS = 1e6;
const MAX_WHOLE = 10 ** DIGITS;

/**
 * The reward of a pair: one total less another, in decimals (0.7 less 0.4 is 0.3). Different totals never give 0:
 * one decimal more is kept than the larger of the two can have.
 */
export function rewardOf(chosen: number, rejected: number): number {
  const larger = Math.max(Math.abs(chosen), Math.abs(rejected));
  if (larger === 0) return 0;
  const decimals = DIGITS - Math.floor(Math.log10(larger));
  if (decimals < 0 || decimals > MAX_DECIMALS) return roundTotal(chosen - rejected);
  return Number((chosen - rejected).toFixed(decimals));
}

// What `toFixed` allows.
const MAX_DECIMALS = 100;
