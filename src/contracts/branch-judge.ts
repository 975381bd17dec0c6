import type { Redactor } from './guardrail.js';
import type { VerificationCost } from './verifier.js';

/** One branch of a job. */
export interface BranchPlace {
  jobId: string;
  branchIndex: number;
  sessionId: string;
  /** Real path of the branch's own workspace: what the agent left there is what is judged. */
  workspaceRoot: string;
  /** What is quoted of the branch goes through it before it is cut: half of a secret is not known as one any more. */
  redactor?: Redactor | undefined;
}

/**
 * What was found out about a branch, in the fields of a rollout record. `objective_score` (0..1) is absent when it is
 * unknown: a missing score is not 0.
 */
export interface BranchVerdict {
  objective_status: 'pass' | 'fail' | 'unknown';
  objective_score?: number;
  /** What the judge saw; null where there was nothing to look at. May hold guest-controlled text. */
  build_result: object | null;
  /** Why nothing is known, as one word: `no-submission`, `ticket-expired`, ... */
  reason?: string;
  cost?: VerificationCost;
}

/** Judges what a branch left behind, on the host's behalf: the branch has no say in it. */
export interface BranchJudge {
  /** What the verdict rests on, for a digest of the job's plan: changes when anything about the judgement does. */
  readonly basis: string;
  /** Makes the first verdict as fast as the later ones; call it while the branches are still running. */
  warm(): Promise<void>;
  /**
   * Never rejects for anything a branch left.
   * @throws WasmagentError `VERIFIER_UNAVAILABLE` or `KERNEL_UNAVAILABLE` when the judge itself is missing.
   */
  judge(branch: BranchPlace): Promise<BranchVerdict>;
}
