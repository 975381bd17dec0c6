import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import { agentEventValidator } from '../../contracts/validators.generated.js';
import { inspectChain } from '../inspect-chain.js';
import { PackFault } from './pack-fault.js';
import type { PackReader } from './pack-reader.js';

/** A log whose chain holds. */
export interface ReadLog {
  text: string;
  lines: EventLogLine[];
  /** Line n holds event n. */
  events: AgentEvent[];
}

/** Reads a log of a pack: its chain must hold, and every line must be an event. @throws PackFault */
export function readLog(reader: PackReader, file: string): ReadLog {
  const text = reader.text(file);
  const { lines, fault } = inspectChain(text);
  if (fault !== undefined) throw new PackFault(fault.kind === 'torn' ? 'torn' : 'chain', file, fault.what, fault.line);
  return { text, lines, events: toEvents(lines, file) };
}

/** The events that log lines hold. @throws PackFault */
export function toEvents(lines: readonly EventLogLine[], file: string): AgentEvent[] {
  return lines.map((line, index) => {
    const { seq: _seq, prev: _prev, hash: _hash, ...event } = line;
    const data: unknown = event;
    if (agentEventValidator(data)) return data;
    throw new PackFault('shape', file, 'it is no event that a run writes', index + 1);
  });
}
