/** What a branch was sampled with. */
export interface RunCondition {
  temperature: number;
  /** Absent where the record does not name its model. */
  model: string | undefined;
}

/** What conditions differ in. */
export const CONDITION_FIELDS = ['temperature', 'model'] as const;

export type ConditionField = (typeof CONDITION_FIELDS)[number];
