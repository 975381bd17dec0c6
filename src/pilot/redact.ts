import type { AgentEvent } from '../contracts/agent-event.generated.js';
import { mapStrings } from '../contracts/map-strings.js';

/**
 * Replaces texts that must not be kept (a canary's value, the folder of this run) by their labels, in every string of
 * an event. The label of a canary names its digest, so that a log still shows that the canary came out.
 */
export function redactEvent(event: AgentEvent, labels: Labels): AgentEvent {
  return mapStrings(event, (text) => redactText(text, labels));
}

/** Texts that must not be kept, each with what stands for it. */
export type Labels = ReadonlyMap<string, string>;

/** A text as it is kept. */
export function redactText(text: string, labels: Labels): string {
  let clean = text;
  for (const [secret, label] of labels) clean = clean.replaceAll(secret, label);
  return clean;
}

/** What stands for a canary's value: its digest, which only somebody who saw the value can tell. */
export function canaryLabel(sha256: string): string {
  return `[canary sha256:${sha256}]`;
}

/** What stands for the first line of a file of the host. */
export function firstLineLabel(path: string): string {
  return `[first line of ${path}]`;
}
