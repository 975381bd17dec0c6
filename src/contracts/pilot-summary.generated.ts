// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * What a pilot run found: one verdict per scenario, with the cases behind it.
 */
export interface PilotSummary {
  schema_version: 'pilot-summary/v1';
  version: string;
  startedAtMs: number;
  sessionId: string;
  /**
   * what JavaScript ran in
   */
  kernel: string;
  /**
   * what programs could run in, one kernel per language
   *
   * @minItems 1
   */
  kernels?: string[];
  model: string;
  node: string;
  /**
   * the worst of the scenarios
   */
  verdict: 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';
  scenarios: ScenarioResult[];
  /**
   * what to run to repeat this
   */
  command: string;
}
export interface ScenarioResult {
  id: string;
  number: number;
  title: string;
  boundary: string;
  verdict: 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';
  /**
   * why nothing was proven, or what got through
   */
  reason?: string;
  control: string;
  enforced: string;
  utility: string;
  /**
   * what held, as capability/rule
   */
  rules: string[];
  durationMs: number;
  artifacts: string[];
  cases: CaseResult[];
  utilities: UtilityResult[];
}
export interface CaseResult {
  id: string;
  route: string;
  control: 'effect' | 'no-effect';
  enforced: 'held' | 'effect' | 'no-proof';
  rule?: string;
  detail?: string;
  proof?: {
    file: string;
    line: number;
  };
}
export interface UtilityResult {
  id: string;
  what: string;
  result: 'works' | 'fails';
  detail?: string;
}
