import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { Clock } from '../host/clock.js';

export type EventName = AgentEvent['event'];
export type EventData<E extends EventName> = Extract<AgentEvent, { event: E }>['data'];

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

/** Makes the events of one run: same trace, same parent, the clock's time. */
export class EventSource {
  readonly traceId: string;
  readonly #parentTraceId: string | null;
  readonly #clock: Clock;

  constructor(clock: Clock, parentTraceId: string | null = null) {
    this.traceId = clock.newId('trace');
    this.#parentTraceId = parentTraceId;
    this.#clock = clock;
  }

  make<E extends EventName>(event: E, data: EventData<E>): AgentEvent {
    // The channel is looked up by the event's name, a pairing that the compiler cannot follow through the union.
    return {
      traceId: this.traceId,
      parentTraceId: this.#parentTraceId,
      timestampMs: this.#clock.nowMs(),
      channel: CHANNELS[event],
      event,
      data,
    } as AgentEvent;
  }
}
