/** What a mark on a branch stands for. */
export type MarkKind = 'model' | 'call' | 'result' | 'refusal' | 'kernel' | 'answer' | 'error';

/** One event of a branch. `label` may hold what a model chose. */
export interface TimelineMark {
  /** Line of the event in the log, from 1. */
  seq: number;
  kind: MarkKind;
  label: string;
}

/** What the host's verifier said of a branch. */
export interface TimelineVerdict {
  seq: number;
  status: string;
  /** 0..1; absent where the verifier scored nothing. */
  score?: number;
}

/** One branch of a job, or a run on its own. */
export interface TimelineBranch {
  name: string;
  /** As the branch's recorded rollout has it. */
  temperature?: number;
  first: number;
  last: number;
  marks: TimelineMark[];
  verdict?: TimelineVerdict;
  /** 1-based, among the branches of the same rollout; absent where nothing was judged. */
  rank?: number;
}

/** What a session did, branch by branch, in the order of its log. */
export interface Timeline {
  /** Number of events in the log. */
  events: number;
  /** What the first run was asked to do; model- or operator-controlled. */
  task: string;
  branches: TimelineBranch[];
}
