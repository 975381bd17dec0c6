// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * What one pilot run shows of the entries of published frameworks, and what it does not show.
 */
export interface PilotControls {
  schema_version: 'pilot-controls/v1';
  /**
   * version of this package
   */
  version: string;
  run: ControlsRun;
  /**
   * what the statuses mean
   */
  reading: string;
  /**
   * every entry that this run does not demonstrate
   */
  notCovered: string;
  frameworks: FrameworkControls[];
}
export interface ControlsRun {
  sessionId: string;
  startedAtMs: number;
  verdict: 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';
  /**
   * those of this run
   */
  scenarios: string[];
}
export interface FrameworkControls {
  id: string;
  title: string;
  publisher: string;
  edition: string;
  source: string;
  published: string;
  checked: string;
  scope: string;
  counts: ControlCounts;
  /**
   * @minItems 1
   */
  rows: ControlRow[];
}
export interface ControlCounts {
  rows: number;
  demonstrated: number;
  notDemonstratedInThisRun: number;
  documented: number;
  notCovered: number;
}
export interface ControlRow {
  id: string;
  name: string;
  /**
   * demonstrated: part of the entry, by all the cases listed; never the whole entry
   */
  status: 'demonstrated' | 'not-demonstrated-in-this-run' | 'documented' | 'not-covered';
  /**
   * why nothing was demonstrated
   */
  reason?: string;
  cases: ControlCase[];
  /**
   * scenarios that ran and add to it
   */
  added: AddedScenario[];
  documentedIn: string[];
  limits: string;
}
export interface ControlCase {
  /**
   * scenario/case
   */
  case: string;
  outcome: 'passed' | 'bypassed' | 'inconclusive' | 'not-applicable' | 'not-run';
  /**
   * file:line in the pack
   */
  proof?: string;
}
export interface AddedScenario {
  scenario: string;
  passed: number;
  cases: number;
}
