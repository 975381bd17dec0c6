import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { EventLogLine } from '../contracts/event-log-line.generated.js';

/** `prev` of the first line of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** Links an event to the line before it: adds `seq`, `prev` and the hash over the RFC 8785 form of the rest. */
export function linkEvent(event: AgentEvent, seq: number, prev: string): EventLogLine {
  const body = { ...event, seq, prev };
  return { ...body, hash: hashBody(body) };
}

/** The hash a log line must carry: SHA-256 (hex) over the RFC 8785 form of the line without `hash`. */
export function hashLine(line: EventLogLine): string {
  const { hash: _, ...body } = line;
  return hashBody(body);
}

function hashBody(body: object): string {
  const canonical = canonicalize(body);
  if (canonical === undefined) throw new Error('an event is always an object');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
