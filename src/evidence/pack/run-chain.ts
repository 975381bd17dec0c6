import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import type { Clock } from '../../host/clock.js';
import { EventLog } from '../../sessions/event-log.js';

/** What a line of a run's own chain can be about. */
export const RUN_PHASES = [
  'pilot_planned',
  'scenario_started',
  'arm_started',
  'arm_ended',
  'case_judged',
  'utility_judged',
  'scenario_ended',
  'pilot_ended',
] as const;

/** One of `RUN_PHASES`. */
export type RunPhase = (typeof RUN_PHASES)[number];

/** The chain of a run: one line for each step of it, on the disk before the next begins. */
export class RunChain {
  readonly #log: EventLog;
  readonly #clock: Clock;
  readonly #traceId: string;
  readonly #lines: EventLogLine[] = [];

  /** @throws WasmagentError `LOG_UNWRITABLE` */
  constructor(path: string, clock: Clock) {
    this.#log = new EventLog(path);
    this.#clock = clock;
    this.#traceId = clock.newId('pilot');
  }

  /** Every line so far. */
  get lines(): readonly EventLogLine[] {
    return this.#lines;
  }

  /** Writes one step. It is on the disk when this returns. @throws WasmagentError `LOG_UNWRITABLE` */
  record(phase: RunPhase, facts: Readonly<Record<string, unknown>>): void {
    const line = this.#log.append({
      traceId: this.#traceId,
      parentTraceId: null,
      timestampMs: this.#clock.nowMs(),
      channel: 'status',
      event: 'status',
      data: { phase, ...facts },
    });
    this.#lines.push(line);
  }

  close(): void {
    this.#log.close();
  }
}
