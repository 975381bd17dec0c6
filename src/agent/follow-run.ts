import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { AgentResult } from './run-agent.js';

/** Told of every event of a run, in order; what it throws ends the run. */
export type EventListener = (event: AgentEvent) => void;

/** Drives a run to its end and tells each event. The run's kernel is ended also when the listener throws. */
export async function followRun(
  run: AsyncGenerator<AgentEvent, AgentResult>,
  onEvent: EventListener,
): Promise<AgentResult> {
  let ended = false;
  try {
    for (;;) {
      const next = await run.next();
      ended = next.done === true;
      if (next.done === true) return next.value;
      onEvent(next.value);
    }
  } finally {
    // A generator that is left in the middle runs its clean-up only when it is told.
    if (!ended) await run.return({ traceId: '', answer: undefined, steps: 0, stop: 'abandoned', costUsd: null });
  }
}
