/** How many lines of each kind (refused, without a pair, missing, overlapping) a run lists; the others are counted. */
export const LISTED_LINES = 1000;

/** How many invalid records a run describes; the others are counted. */
export const LISTED_ERRORS = 20;
