/** What a file of training rows is for, by `--type`. */
export const TRAINING_TYPES = ['dpo', 'kto', 'reward', 'sft', 'prompts'] as const;

export type TrainingType = (typeof TRAINING_TYPES)[number];

/** Whose loader reads the file, by `--format`. */
export const TRAINING_FORMATS = ['wire', 'trl', 'openrlhf', 'llamafactory', 'axolotl', 'verl', 'openai'] as const;

export type TrainingFormatName = (typeof TRAINING_FORMATS)[number];

/**
 * How much of a branch a row holds, by `--trajectory`: the final answer alone; every tool turn before it; or, for pairs,
 * the turns from where the two branches part, with the shared ones in the prompt.
 */
export const TRAJECTORIES = ['final', 'full', 'divergence'] as const;

export type Trajectory = (typeof TRAJECTORIES)[number];

/** A branch as formats need it: valid, and redacted when redaction is on. */
export interface BranchSample {
  rolloutId: string;
  branch: number;
  sessionId: string;
  task: string;
  /**
   * The tool events as parsed JSON, in order, in any of the three dialects. A number that a double cannot hold exactly
   * is a `LosslessNumber`.
   */
  toolEvents: readonly unknown[];
  finalAnswer: string;
  /** The weighted total. */
  total: number;
  /** The verifier's score, 0..1, where it is known. */
  objective: number | undefined;
  temperature: number;
  model: string | undefined;
  /** SHA-256 of the source line without its end, in hex. */
  sourceSha256: string;
}

/** The branch that stands for its task where only the task is trained on; nobody need know how it did. */
export type PromptSource = Omit<BranchSample, 'total'> & Pick<Partial<BranchSample>, 'total'>;

/** What one training row is made of. */
export type TrainingSample =
  | { type: 'dpo' | 'reward'; chosen: BranchSample; rejected: BranchSample }
  | { type: 'kto'; branch: BranchSample; desirable: boolean }
  | { type: 'sft'; branch: BranchSample }
  /** `passes`: the branch's answer is known to be good, so that a reward may be measured by it. */
  | { type: 'prompts'; branch: PromptSource; passes: boolean };
