import { createHash } from 'node:crypto';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { exceedsBounds, LINE_BOUNDS } from '../contracts/json-bounds.js';
import { WasmagentError } from '../errors.js';
import { fileSize, readNamedBytes } from '../host/own-file.js';
import { parseJson } from '../policy/parse-json.js';
import { CHAIN_START, hashLine } from './chain.js';

/** The bytes after the last whole line of a log: the writer was killed, and had told nobody of that line. */
export interface TornTail {
  /** Where they begin, in bytes. */
  at: number;
  bytes: number;
  sha256: string;
}

/** Where a log ends: what the next line must follow. */
export interface LogEnd {
  /** Number of whole lines. */
  seq: number;
  /** Hash of the last whole line; 64 zeros when there is none. */
  head: string;
  /** Time of the last whole line; 0 when there is none. */
  timestampMs: number;
  torn?: TornTail;
}

/** `phase` of the event that stands where a torn line was cut off. */
export const LOG_REPAIRED = 'log_repaired';

/** `phase` of the last event of a log that may hold no more. */
export const LOG_FULL = 'log_full';

/** A log beyond this is kept, and not continued. */
export const MAX_LOG_BYTES = 256 * 1024 * 1024;

/**
 * Reads where a log ends whose every whole line was written by it, one after the other.
 * @param onLine told of each of them, after it was found to follow the one before.
 * @throws WasmagentError `CHAIN_BROKEN`, `INPUT_TOO_LARGE`
 */
export function readLogEnd(path: string, onLine: (line: EventLogLine) => void = () => undefined): LogEnd {
  const bytes = fileSize(path);
  if (bytes > MAX_LOG_BYTES) {
    throw new WasmagentError(
      'INPUT_TOO_LARGE',
      `${path} has ${bytes} bytes; a log of at most ${MAX_LOG_BYTES} is continued`,
      { suggestions: ['start a new session'] },
    );
  }
  const content = readNamedBytes(path, 'the log', MAX_LOG_BYTES);
  const at = content.lastIndexOf('\n') + 1;
  const end: LogEnd = { seq: 0, head: CHAIN_START, timestampMs: 0 };
  for (const [index, text] of content.toString('utf8', 0, at).split('\n').slice(0, -1).entries()) {
    const line = readLine(text, end.head, path, index + 1);
    end.seq = line.seq;
    end.head = line.hash;
    end.timestampMs = line.timestampMs;
    onLine(line);
  }
  const tail = content.subarray(at);
  if (tail.length === 0) return end;
  return { ...end, torn: { at, bytes: tail.length, sha256: createHash('sha256').update(tail).digest('hex') } };
}

/** The event that says what was cut off. It has the time of the line before it: a log has no clock of its own. */
export function toRepair({ bytes, sha256 }: TornTail, { timestampMs }: Pick<LogEnd, 'timestampMs'>): AgentEvent {
  return {
    traceId: 'log',
    parentTraceId: null,
    timestampMs,
    channel: 'status',
    event: 'status',
    data: { phase: LOG_REPAIRED, tornBytes: bytes, tornSha256: sha256 },
  };
}

/** The event that says why nothing follows it. */
export function toFull(maxBytes: number, timestampMs: number): AgentEvent {
  return {
    traceId: 'log',
    parentTraceId: null,
    timestampMs,
    channel: 'status',
    event: 'status',
    data: { phase: LOG_FULL, maxBytes },
  };
}

function readLine(text: string, prev: string, path: string, number: number): EventLogLine {
  let line: EventLogLine;
  try {
    // `null` has no fields to compare: an object without any fails below.
    line = Object(parseJson(text)) as EventLogLine;
  } catch {
    throw broken(path, number, 'the line is not JSON');
  }
  if (exceedsBounds(line, LINE_BOUNDS)) throw broken(path, number, 'no event is that deep or that large');
  if (line.seq !== number || line.prev !== prev) throw broken(path, number, 'the line does not follow the one before');
  if (line.hash !== hashLine(line)) throw broken(path, number, 'the line does not carry its own hash');
  return line;
}

function broken(path: string, line: number, why: string): WasmagentError {
  return new WasmagentError('CHAIN_BROKEN', `${path}:${line}: ${why}; the log cannot be continued`, {
    suggestions: ['keep the file as evidence and start a new session'],
  });
}
