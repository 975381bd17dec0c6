// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
/** One violation: where in the document (JSON pointer), which keyword refused it, and with what parameters. */
export interface Violation { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }
/** Says whether the data has the shape; on false, `errors` holds the violations of that call. */
export interface Validator<T> { (data: unknown): data is T; errors?: Violation[] | null }
import type { AgentEvent } from './agent-event.generated.js';
export declare const agentEventValidator: Validator<AgentEvent>;
import type { AttackHeader } from './attack-header.generated.js';
export declare const attackHeaderValidator: Validator<AttackHeader>;
import type { CapabilityManifest } from './manifest.generated.js';
export declare const capabilityManifestValidator: Validator<CapabilityManifest>;
import type { DpoRecord } from './dpo-record.generated.js';
export declare const dpoRecordValidator: Validator<DpoRecord>;
import type { EventLogLine } from './event-log-line.generated.js';
export declare const eventLogLineValidator: Validator<EventLogLine>;
import type { KernelReport } from './kernel-report.generated.js';
export declare const kernelReportValidator: Validator<KernelReport>;
import type { PairwiseVote } from './pairwise-vote.generated.js';
export declare const pairwiseVoteValidator: Validator<PairwiseVote>;
import type { PilotSummary } from './pilot-summary.generated.js';
export declare const pilotSummaryValidator: Validator<PilotSummary>;
import type { PpoRecord } from './ppo-record.generated.js';
export declare const ppoRecordValidator: Validator<PpoRecord>;
import type { RankedBranch } from './ranked-branch.generated.js';
export declare const rankedBranchValidator: Validator<RankedBranch>;
import type { RolloutBranch } from './rollout-branch.generated.js';
export declare const rolloutBranchValidator: Validator<RolloutBranch>;
import type { Scenario } from './scenario.generated.js';
export declare const scenarioValidator: Validator<Scenario>;
