/** Which of the three ways a scenario is played in. */
export type ArmName = 'control' | 'enforced' | 'utility';

/** Told when an arm of a scenario begins and which files it left, so that the run's own chain can say so. */
export interface ArmRecorder {
  /** `facts` are what a reader needs to judge the arm again and no file of it holds. */
  started(arm: ArmName, facts?: Readonly<Record<string, unknown>>): void;
  /** The files are whole by now, and do not change any more. */
  ended(arm: ArmName, files: readonly string[]): void;
}

/** Tells nobody: for a scenario that is only judged again. */
export const NO_RECORDER: ArmRecorder = { started: () => undefined, ended: () => undefined };
