// 0.7 - 0.4 is a little less than 0.3 as doubles, and a margin of 0.3 to whoever asks for it.
const TOLERANCE = 1e-9;

/** Says whether one total is above another, and by the least margin: a tie is never above, however small the margin. */
export function hasMargin(chosen: number, rejected: number, minMargin: number): boolean {
  return chosen > rejected && chosen - rejected >= minMargin - TOLERANCE * Math.max(1, minMargin);
}
