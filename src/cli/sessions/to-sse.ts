import type { AgentEvent } from '../../contracts/agent-event.generated.js';

/** Ends a stream of events. */
const DONE = 'data: [DONE]\n\n';

/**
 * Events as a stream of server-sent events: the id of each is its number in the log, in twelve digits. JSON text has no
 * line break, so no event can forge a frame.
 */
export function toSse(events: readonly AgentEvent[]): string {
  const frames = events.map(
    (event, index) =>
      `id: ${String(index + 1).padStart(12, '0')}\nevent: ${event.event}\ndata: ${JSON.stringify(event)}\n\n`,
  );
  return `${frames.join('')}${DONE}`;
}
