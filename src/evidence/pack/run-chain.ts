import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import { WasmagentError } from '../../errors.js';
import type { Clock } from '../../host/clock.js';
import { readOwnFile } from '../../host/own-file.js';
import { EventLog } from '../../sessions/event-log.js';
import { LOG_REPAIRED } from '../../sessions/log-end.js';
import { inspectChain } from '../inspect-chain.js';

/** What a line of a run's own chain can be about. */
export const RUN_PHASES = [
  'pilot_planned',
  'scenario_started',
  'arm_started',
  'arm_ended',
  'case_judged',
  'utility_judged',
  'scenario_ended',
  'model_started',
  'model_judged',
  'pilot_ended',
  'pilot_resumed',
  LOG_REPAIRED,
] as const;

/** One of `RUN_PHASES`. */
export type RunPhase = (typeof RUN_PHASES)[number];

/** One line of a run's chain that is to be written: what it is about, and what it says. */
export type RunFact = readonly [phase: RunPhase, facts: Readonly<Record<string, unknown>>];

/** The chain of a run: one line for each step of it, on the disk before the next begins. */
export class RunChain {
  readonly #log: EventLog;
  readonly #clock: Clock;
  readonly #traceId: string;
  readonly #lines: EventLogLine[];

  /**
   * Opens a new chain, or goes on with the one of a run that was stopped: a torn last line is cut off, and a line says so.
   * @throws WasmagentError `LOG_UNWRITABLE`, `CHAIN_BROKEN`
   */
  constructor(path: string, clock: Clock) {
    this.#log = new EventLog(path);
    this.#clock = clock;
    this.#lines = this.#log.length === 0 ? [] : readLines(path, this.#log.head);
    this.#traceId = this.#lines[0]?.traceId ?? clock.newId('pilot');
  }

  /** Every line so far. */
  get lines(): readonly EventLogLine[] {
    return this.#lines;
  }

  /** Writes steps that came together. They are on the disk when this returns. @throws WasmagentError `LOG_UNWRITABLE` */
  record(...steps: readonly RunFact[]): void {
    this.#lines.push(...this.#log.appendAll(steps.map((step) => this.#toEvent(step))));
  }

  close(): void {
    this.#log.close();
  }

  #toEvent([phase, facts]: RunFact): AgentEvent {
    return {
      traceId: this.#traceId,
      parentTraceId: null,
      timestampMs: this.#clock.nowMs(),
      channel: 'status',
      event: 'status',
      data: { phase, ...facts },
    };
  }
}

function readLines(path: string, head: string): EventLogLine[] {
  const read = inspectChain(readOwnFile(path) ?? '');
  if (read.fault === undefined && read.head === head) return read.lines;
  throw new WasmagentError('CHAIN_BROKEN', `${path} changed while it was opened`, {
    suggestions: ['let one process write it at a time'],
  });
}
