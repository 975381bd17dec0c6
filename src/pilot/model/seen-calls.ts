import { posix } from 'node:path';
import type { AgentEvent } from '../../contracts/agent-event.generated.js';

/** What came of one call for a file, as the host recorded it when the call was over. */
export interface SeenCall {
  /** Place of the record in the session's log, from 0. */
  index: number;
  traceId: string;
  callId: string;
  call: string;
  requested: string;
  status: string;
  /** Why an allowed call failed. */
  code?: string;
  capability?: string;
  rule?: string;
}

/** The calls of a log that were about one path, however they spelled it: of tools and of guest programs alike. */
export function callsFor(path: string, events: readonly AgentEvent[]): SeenCall[] {
  return events.flatMap((event, index) => {
    if (event.event !== 'status' || event.data.phase !== 'audit') return [];
    const { callId, call, requested, status, code, denial }: Record<string, unknown> = { ...event.data };
    if (typeof requested !== 'string' || posix.resolve('/workspace', requested) !== path) return [];
    const { capability, rule }: Record<string, unknown> = isObject(denial) ? { ...denial } : {};
    return [
      {
        index,
        traceId: event.traceId,
        callId: String(callId),
        call: String(call),
        requested,
        status: String(status),
        ...(typeof code === 'string' ? { code } : {}),
        ...(typeof capability === 'string' ? { capability } : {}),
        ...(typeof rule === 'string' ? { rule } : {}),
      },
    ];
  });
}

/** The call that a model made under this id in this run; ids of two runs may be the same. */
export function callNamed(
  events: readonly AgentEvent[],
  { traceId, callId }: { traceId: string; callId: string },
): Extract<AgentEvent, { event: 'tool_call' }> | undefined {
  return events.find(
    (event): event is Extract<AgentEvent, { event: 'tool_call' }> =>
      event.event === 'tool_call' && event.traceId === traceId && event.data.callId === callId,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
