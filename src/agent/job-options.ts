import type { BranchJudge } from '../contracts/branch-judge.js';
import type { Model } from '../contracts/model.js';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { Session } from '../sessions/session-store.js';
import type { AgentOptions } from './agent-options.js';

/** One attempt at the job's task. */
export interface BranchPlan {
  model: Model;
  /** 0 to 2. */
  temperature: number;
}

/** A task that is tried in several branches, each judged by the host. */
export interface JobOptions
  extends Omit<
    AgentOptions,
    'model' | 'temperature' | 'workspaceRoot' | 'space' | 'sessionId' | 'parentTraceId' | 'branchIndex' | 'expectMore'
  > {
  session: Session;
  branches: readonly BranchPlan[];
  judge: BranchJudge;
  /** Branches under way at once; absent: one after the other. */
  concurrency?: number;
  /** Plants what a branch starts with in its new workspace. */
  prepareWorkspace?(root: string): void;
  /** Names what `prepareWorkspace` plants: a job that starts from something else is another one. */
  planted?: string;
  /** The job that was stopped, and which this one goes on with. */
  stopped?: StoppedJob;
  /** The text of one rollout line; written as it is, so that its digest names it. */
  toLine(branch: RolloutBranch): string;
}

/** What a job that was stopped had come to. */
export interface StoppedJob {
  jobId: string;
  rolloutId: string;
  /** As `jobPlanDigest` makes it. */
  planSha256: string;
  /** The branches that were recorded. */
  records: readonly RolloutBranch[];
  /** Digests of the records of branches that broke and are tried again. */
  broken: readonly string[];
}
