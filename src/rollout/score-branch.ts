import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { readBuildVerdict } from './build-verdict.js';
import { roundTotal } from './round-total.js';
import type { Weights } from './weights.js';

/** A branch's score; `undefined` is unknown, which is never the same as 0. */
export interface BranchScore {
  /**
   * Sum of weight times score over what the record itself says, as `roundTotal` leaves it; unknown as soon as one score that counts is. Votes are
   * added later, group by group (`VoteBook.adjustTotals`): with them alone, this is 0.
   */
  total: number | undefined;
  /** The verifier's score, 0..1. */
  objective: number | undefined;
  /** The record contradicts itself about how the branch did, so the verifier's score is taken as unknown. */
  conflict: boolean;
}

/** The fields that say how a branch did. */
export type ScoreFields = Pick<
  RolloutBranch,
  'objective_score' | 'objective_status' | 'build_result' | 'judge_score' | 'failure'
>;

/**
 * Reads the scores of a branch and adds them up. One that an error cut off was not tried to its end: whatever is at
 * fault, what it left says nothing about its merit, and no score of it is believed.
 */
export function scoreBranch(branch: ScoreFields, weights: Weights): BranchScore {
  if (hasBroken(branch.failure)) return { total: undefined, objective: undefined, conflict: false };
  const objective = readObjective(branch);
  const conflict = objective === 'conflict';
  const known = conflict ? undefined : objective;
  const total = addScore(addScore(0, weights.objective, known), weights.judge, branch.judge_score);
  return { total: total === undefined ? undefined : roundTotal(total), objective: known, conflict };
}

function hasBroken(failure: unknown): boolean {
  return typeof failure === 'object' && failure !== null && 'broke' in failure && failure.broke === true;
}

function addScore(total: number | undefined, weight: number, score: number | undefined): number | undefined {
  if (weight === 0) return total;
  return total === undefined || score === undefined ? undefined : total + weight * score;
}

/**
 * The verifier's score by this order: a contradiction is a conflict; a status or build that is unknown or still runs
 * is unknown whatever else is said; then `objective_score`; then a bare verdict (pass 1, fail 0). A build alone is no
 * score: that it compiles does not say that it does what was asked.
 */
function readObjective(branch: ScoreFields): number | 'conflict' | undefined {
  const { objective_score: score, objective_status: status, build_result: buildResult } = branch;
  const build = readBuildVerdict(buildResult);
  const passes = status === 'pass' || (status !== 'fail' && score === 1);
  const contradictory = (status === 'pass' && score === 0) || (status === 'fail' && score === 1);
  if (build === 'conflict' || contradictory || (build === 'fail' && passes)) return 'conflict';
  if (status === 'unknown' || build === 'unknown') return undefined;
  if (build === 'skipped' && status === undefined) return undefined;
  if (score !== undefined) return score;
  if (status === undefined) return undefined;
  return status === 'pass' ? 1 : 0;
}
