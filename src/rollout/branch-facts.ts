import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { ScoreFields } from './score-branch.js';

/**
 * What the first reading wants to know of one line, however the line was read. Every string is decoded when it is asked
 * for; valid only as long as the line's bytes are.
 */
export interface BranchFacts {
  readonly rolloutId: string;
  readonly branchIndex: number;
  readonly sessionId: string;
  readonly temperature: number;
  /** The model's name; undefined when there is none or it is no text. */
  readonly model: string | undefined;
  /** The line already has `rank` or `total_score`. */
  readonly ranked: boolean;
  /** The fields that say how the branch did. */
  readonly scores: ScoreFields;
  /** A boundary refused something to the branch, as its tool events tell it. */
  readonly attackedBoundary: boolean;
  /** The answer shows nothing to whoever reads it (`isBlank`). */
  readonly blankAnswer: boolean;
  /** The whole record. It may have to be parsed for this. */
  readonly record: RolloutBranch;
}
