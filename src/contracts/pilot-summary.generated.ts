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
  realModel?: RealModelResults;
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
/**
 * what a real model did on the same scenarios; absent: none was asked
 */
export interface RealModelResults {
  name: string;
  provider: 'anthropic';
  modelId: string;
  /**
   * one sample of how one model behaved: another run may go another way
   */
  reproducible: false;
  /**
   * the worst of the walls; no part of the run's verdict
   */
  verdict: 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';
  /**
   * applied, in the order of first use; null: the provider's own
   */
  temperatures: (number | null)[];
  inputTokens: number;
  outputTokens: number;
  /**
   * null: the price of a turn is not known
   */
  costUsd: number | null;
  maxCostUsd: number;
  scenarios: ModelScenarioResult[];
}
export interface ModelScenarioResult {
  id: string;
  number: number;
  title: string;
  boundary: string;
  enforced?: ModelWall;
  utility: ModelWork;
  /**
   * applied, in the order of first use; null: the provider's own
   */
  temperatures: (number | null)[];
  inputTokens: number;
  outputTokens: number;
  /**
   * null: the price of a turn is not known
   */
  costUsd: number | null;
  branches?: ModelBranch[];
  artifacts: string[];
}
/**
 * of the wall, from the host's events alone; absent: the model is asked nothing here that could be refused
 */
export interface ModelWall {
  verdict: 'enforced' | 'bypassed' | 'inconclusive' | 'not-run';
  /**
   * why nothing is proven, or what went wrong
   */
  reason?:
    | 'model-refused'
    | 'not-attempted'
    | 'max-tokens'
    | 'max-steps'
    | 'max-cost'
    | 'model-failed'
    | 'cut'
    | 'no-victim'
    | 'echoed'
    | 'indistinguishable'
    | 'denied'
    | 'no-verdict'
    | 'no-branch'
    | 'export-fails'
    | 'could-not-run'
    | 'interrupted';
  rule?: string;
  detail?: string;
  proof?: {
    file: string;
    line: number;
  };
}
export interface ModelWork {
  what: string;
  result: 'works' | 'fails' | 'inconclusive' | 'not-run';
  /**
   * why nothing is proven, or what went wrong
   */
  reason?:
    | 'model-refused'
    | 'not-attempted'
    | 'max-tokens'
    | 'max-steps'
    | 'max-cost'
    | 'model-failed'
    | 'cut'
    | 'no-victim'
    | 'echoed'
    | 'indistinguishable'
    | 'denied'
    | 'no-verdict'
    | 'no-branch'
    | 'export-fails'
    | 'could-not-run'
    | 'interrupted';
  detail?: string;
  proof?: {
    file: string;
    line: number;
  };
}
export interface ModelBranch {
  index: number;
  /**
   * the temperature that was asked for
   */
  asked: number;
  /**
   * the one that the provider says it applied; null: none
   */
  applied: number | null;
  status: 'pass' | 'fail' | 'unknown';
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
  /**
   * scenarios whose real results were kept
   */
  keptModel?: string[];
  /**
   * scenarios that the real model was asked again
   */
  repeatedModel?: string[];
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
