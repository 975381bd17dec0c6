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
  /**
   * self-attested: the key was made for this run and is in the pack, so the signature says nothing of who ran it
   */
  attestation: 'signed' | 'self-attested';
  /**
   * each time the run was taken up again after it had been stopped; absent when it ran in one go
   *
   * @minItems 1
   */
  resumed?: Resumption[];
  stopped?: StoppedRun;
  pack: PackDigests;
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
  /**
   * an attack suite's cases, counted by language and class
   */
  classes?: ClassResult[];
  utilities: UtilityResult[];
}
export interface CaseResult {
  id: string;
  route: string;
  /**
   * not-applicable: no opened boundary can show this case; it is counted apart
   */
  control: 'effect' | 'no-effect' | 'not-applicable';
  enforced: 'held' | 'effect' | 'no-proof';
  rule?: string;
  detail?: string;
  proof?: {
    file: string;
    line: number;
  };
}
export interface ClassResult {
  language: 'javascript' | 'python';
  kernel: string;
  class: string;
  attempts: number;
  /**
   * had their effect in the same kernel under a larger manifest
   */
  shownOpen: number;
  /**
   * had their effect in the plain runtime
   */
  shownBare: number;
  /**
   * had no effect even with a wall opened: they prove nothing
   */
  notShown: number;
  /**
   * that no opened wall can show
   */
  notApplicable: number;
  /**
   * that this system cannot run; not among the attempts
   */
  leftOut: number;
  held: number;
  verdict: 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';
}
export interface UtilityResult {
  id: string;
  what: string;
  result: 'works' | 'fails';
  detail?: string;
}
export interface Resumption {
  /**
   * of events.jsonl, where the chain says so
   */
  line: number;
  atMs: number;
  /**
   * scenarios that had a verdict and were not run again
   */
  kept: string[];
  /**
   * scenarios that ran from their beginning
   */
  repeated: string[];
}
/**
 * why the run did not end; what did not run is not-run then, and no attestation covers the summary
 */
export interface StoppedRun {
  code: string;
  reason: string;
}
/**
 * SHA-256 of what the verdict stands on; manifest.json has the digests of everything
 */
export interface PackDigests {
  plan: string;
  environment: string;
  events: string;
  /**
   * hash of the last event
   */
  eventsHead: string;
}
