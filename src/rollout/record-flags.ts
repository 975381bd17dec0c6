/** What the first reading notes about a record, one bit each. */
export const RECORD_FLAG = {
  /** The line already has `rank` or `total_score`, which must be replaced and not appended. */
  ranked: 1,
  /** The record contradicts itself about how the branch did. */
  conflict: 2,
  /** The branch tried what a boundary refused: a denial or a tripwire is among its tool events. */
  boundaryAttacked: 4,
  /** The task or the answer overlaps the evaluation set. */
  contaminated: 8,
  /** The answer shows nothing to whoever reads it. */
  blankAnswer: 16,
} as const;
