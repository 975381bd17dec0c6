import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import { agentEventValidator } from '../../contracts/validators.generated.js';
import { WasmagentError } from '../../errors.js';
import { inspectChain } from '../../evidence/inspect-chain.js';
import { readForeign } from '../../host/pack-folder.js';

/** A session's log, every whole line of it verified. */
export interface SessionChain {
  /** In order; event n stands on line n, and n is its `seq`. */
  events: AgentEvent[];
  /** Hash of the last line; 64 zeros for an empty log. */
  head: string;
  /** The bytes of the whole lines, as they stand in the file. */
  bytes: Buffer;
  /** Bytes after the last whole line: of a writer that was killed, or is writing now. */
  tornBytes: number;
}

/** As long as a log that can be continued. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads and verifies the log in a session's folder.
 * @throws WasmagentError `CHAIN_BROKEN` naming the first line that is wrong, `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`
 */
export function readChain(folder: string): SessionChain {
  const whole = readLog(folder);
  const bytes = whole.subarray(0, whole.lastIndexOf('\n') + 1);
  const { lines, head, fault } = inspectChain(bytes.toString('utf8'));
  if (fault !== undefined) throw broken(folder, fault.line, fault.what);
  const events = lines.map((line) => toEvent(line, folder));
  return { events, head, bytes, tornBytes: whole.length - bytes.length };
}

function toEvent({ seq, prev: _prev, hash: _hash, ...event }: EventLogLine, folder: string): AgentEvent {
  const data: unknown = event;
  if (agentEventValidator(data)) return data;
  throw broken(folder, seq, 'it is no event that a run writes');
}

function broken(folder: string, line: number, what: string): WasmagentError {
  return new WasmagentError('CHAIN_BROKEN', `${folder}/events.jsonl:${line}: ${what}`, {
    suggestions: ['do not rely on this log; keep it as evidence'],
  });
}

function readLog(folder: string): Buffer {
  const log = readForeign(folder, 'events.jsonl', MAX_BYTES);
  if (log.status === 'ok') return log.value;
  // A session that was killed before its first event has no log.
  if (log.why === 'missing') return Buffer.alloc(0);
  const code = log.why === 'too-large' ? 'INPUT_TOO_LARGE' : 'INPUT_UNREADABLE';
  throw new WasmagentError(code, `${folder}/events.jsonl cannot be read: ${log.why}`);
}
