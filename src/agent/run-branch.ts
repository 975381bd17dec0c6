import type { AgentEvent } from '../contracts/agent-event.generated.js';
import { spentIn } from '../contracts/spent-in.js';
import { WasmagentError } from '../errors.js';
import type { Attempt, RecordedEvent } from './attempt.js';
import { BlameFinder, type BranchFailure, failureOfStop } from './branch-failure.js';
import { toRecordedEvent } from './branch-record.js';
import { type EventListener, followRun } from './follow-run.js';
import type { BranchPlan, JobOptions } from './job-options.js';
import { runAgent } from './run-agent.js';
import { Spending } from './spending.js';

/** Where a branch runs and whose child it is. */
export interface BranchRun {
  branchIndex: number;
  workspaceRoot: string;
  parentTraceId: string;
}

/**
 * Runs one branch to its end. A branch that breaks is an attempt with a failure, blamed on one boundary.
 * @throws the signal's reason; what the listener throws (a log that cannot be written)
 */
export async function runBranch(
  options: JobOptions & { expectMore: boolean },
  { model, temperature }: BranchPlan,
  { branchIndex, workspaceRoot, parentTraceId }: BranchRun,
  emit: EventListener,
): Promise<Attempt> {
  const watch = new BranchWatch(emit);
  const { id: sessionId, space } = options.session;
  const run = runAgent({
    ...options,
    model,
    temperature,
    workspaceRoot,
    space,
    sessionId,
    parentTraceId,
    branchIndex,
  });
  try {
    const { answer, stop } = await followRun(run, (event) => watch.see(event));
    const failure = failureOfStop(stop);
    return {
      branchIndex,
      ...watch.facts,
      answer: answer ?? '',
      ...(failure === undefined ? {} : { failure }),
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (watch.isBroken) throw error;
    const isWallMissing = error instanceof WasmagentError && error.code === 'KERNEL_UNAVAILABLE';
    return {
      branchIndex,
      ...watch.facts,
      answer: '',
      failure: watch.blame(error),
      ...(isWallMissing ? { fatal: error } : {}),
    };
  }
}

/** Tells each event of a branch, and keeps what its record will hold. */
class BranchWatch {
  readonly #emit: EventListener;
  readonly #blame = new BlameFinder();
  readonly #toolEvents: RecordedEvent[] = [];
  readonly #cost = new Spending(undefined);
  #temperature: number | null | undefined;
  #isBroken = false;

  constructor(emit: EventListener) {
    this.#emit = emit;
  }

  see(event: AgentEvent): void {
    try {
      this.#emit(event);
    } catch (error) {
      this.#isBroken = true;
      throw error;
    }
    this.#blame.see(event);
    const kept = toRecordedEvent(event);
    if (kept !== undefined) this.#toolEvents.push(kept);
    if (event.event === 'model_done') this.#temperature = event.data.temperature;
    // Branches may share one count of what is spent; each record tells of its own turns.
    const spent = spentIn(event);
    if (spent !== undefined) this.#cost.add(spent.costUsd);
  }

  /** The listener failed: what happens cannot be written down any more. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  get facts(): Pick<Attempt, 'toolEvents' | 'costUsd' | 'temperatureApplied'> {
    return {
      toolEvents: this.#toolEvents,
      costUsd: this.#cost.totalUsd,
      ...(this.#temperature === undefined ? {} : { temperatureApplied: this.#temperature }),
    };
  }

  blame(error: unknown): BranchFailure {
    return this.#blame.blame(error);
  }
}
