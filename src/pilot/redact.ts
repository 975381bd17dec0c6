import type { AgentEvent } from '../contracts/agent-event.generated.js';

/**
 * Replaces texts that must not be kept (a canary's value, the folder of this run) by their labels, in every string of
 * an event. The label of a canary names its digest, so that a log still shows that the canary came out.
 */
export function redactEvent(event: AgentEvent, labels: ReadonlyMap<string, string>): AgentEvent {
  // A structure-preserving map of strings to strings keeps the event's type.
  return redact(event, labels) as AgentEvent;
}

function redact(value: unknown, labels: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return redactText(value, labels);
  if (Array.isArray(value)) return value.map((item) => redact(item, labels));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactText(key, labels), redact(item, labels)]),
  );
}

function redactText(text: string, labels: ReadonlyMap<string, string>): string {
  let clean = text;
  for (const [secret, label] of labels) clean = clean.replaceAll(secret, label);
  return clean;
}
