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

/** An empty count for each reason that a group has no pair. */
export function countReasons(): Record<NoPairReason, number> {
  return {
    'tied-pass': 0,
    'tied-fail': 0,
    unknown: 0,
    single: 0,
    identical: 0,
    empty: 0,
    'task-mismatch': 0,
    'boundary-attacked': 0,
    contaminated: 0,
    'below-margin': 0,
  };
}
