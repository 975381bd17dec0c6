import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { WasmagentError } from '../errors.js';
import type { BranchFailure } from './branch-failure.js';

/** An event as a rollout record keeps it. */
export type RecordedEvent = Pick<AgentEvent, 'event'> & { data: object };

/** What one branch did. */
export interface Attempt {
  branchIndex: number;
  /** Model-controlled; empty when there is none. */
  answer: string;
  toolEvents: RecordedEvent[];
  failure?: BranchFailure;
  /** US dollars; null when a turn had no known price. */
  costUsd: number | null;
  /** What the provider really applied, where it was asked anything; null where it applied none. */
  temperatureApplied?: number | null;
  /** The branch broke because this machine lacks a wall: the job must not go on. */
  fatal?: WasmagentError;
}
