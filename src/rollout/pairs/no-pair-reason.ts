/** Why a group has no pair; every group without one has exactly one of these. */
export const NO_PAIR_REASONS = [
  'tied-pass',
  'tied-fail',
  'unknown',
  'single',
  'identical',
  'empty',
  'task-mismatch',
  'boundary-attacked',
  'contaminated',
  'below-margin',
] as const;

export type NoPairReason = (typeof NO_PAIR_REASONS)[number];
