import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Redactor } from '../contracts/guardrail.js';
import type { Clock } from '../host/clock.js';

export type EventName = AgentEvent['event'];
/** The event of a name. */
export type EventOf<E extends EventName> = Extract<AgentEvent, { event: E }>;
export type EventData<E extends EventName> = EventOf<E>['data'];

const CHANNELS: { [E in EventName]: Extract<AgentEvent, { event: E }>['channel'] } = {
  run_start: 'text',
  step_start: 'thinking',
  thinking_delta: 'thinking',
  planning: 'thinking',
  model_start: 'model',
  model_done: 'model',
  tool_call: 'tool',
  tool_result: 'tool',
  kernel_start: 'kernel',
  kernel_end: 'kernel',
  await_human_input: 'status',
  guardrail_tripwire: 'status',
  error_recovery: 'status',
  status: 'status',
  final_answer: 'text',
  error: 'text',
};

/** Makes the events of one run: same trace, same parent, the clock's time; without secrets where there is a redactor. */
export class EventSource {
  readonly traceId: string;
  readonly #parentTraceId: string | null;
  readonly #clock: Clock;
  readonly #redactor: Redactor | undefined;

  constructor(clock: Clock, parentTraceId: string | null = null, redactor?: Redactor) {
    this.traceId = clock.newId('trace');
    this.#parentTraceId = parentTraceId;
    this.#clock = clock;
    this.#redactor = redactor;
  }

  make<E extends EventName>(event: E, data: EventData<E>): EventOf<E> {
    // The channel is looked up by the event's name, a pairing that the compiler cannot follow through the union.
    return {
      traceId: this.traceId,
      parentTraceId: this.#parentTraceId,
      timestampMs: this.#clock.nowMs(),
      channel: CHANNELS[event],
      event,
      data: this.#redact(data),
    } as EventOf<E>;
  }

  // The id of a session is made by the host or its operator, and under a name that tells of a secret.
  #redact(data: object): unknown {
    if (this.#redactor === undefined) return data;
    const clean = this.#redactor.value(data);
    const isObject = typeof clean === 'object' && clean !== null;
    return isObject && 'sessionId' in data ? { ...clean, sessionId: data.sessionId } : clean;
  }
}
