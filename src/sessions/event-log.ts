import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { mapStrings } from '../contracts/map-strings.js';
import { WasmagentError } from '../errors.js';
import { AppendFile } from '../host/append-file.js';
import { readOwnFile } from '../host/own-file.js';
import { CHAIN_START, hashLine, linkEvent } from './chain.js';

/** What an event goes through before it is written, e.g. to take out a canary's value. */
export type EventFilter = (event: AgentEvent) => AgentEvent;

/**
 * The log of one session: every event, in order, as a SHA-256 hash chain in a JSON Lines file. The writer is on the
 * host, outside every sandbox. An event is on the disk when `append` returns.
 */
export class EventLog {
  readonly path: string;
  readonly #file: AppendFile;
  readonly #filter: EventFilter;
  #seq: number;
  #head: string;

  /**
   * Opens a log and goes on where it ends.
   * @throws WasmagentError `LOG_UNWRITABLE`, or `CHAIN_BROKEN` when the last line was not written by this log.
   */
  constructor(path: string, filter: EventFilter = (event) => event) {
    const last = readLastLine(path);
    this.path = path;
    this.#filter = filter;
    this.#seq = last?.seq ?? 0;
    this.#head = last?.hash ?? CHAIN_START;
    this.#file = new AppendFile(path);
  }

  /** Hash of the last line; 64 zeros while the log is empty. */
  get head(): string {
    return this.#head;
  }

  /** Number of lines written, from the start of the log. */
  get length(): number {
    return this.#seq;
  }

  append(event: AgentEvent): EventLogLine {
    // Guest text may hold lone surrogates, which have no UTF-8 form and so no hash: they become U+FFFD.
    const kept = mapStrings(this.#filter(event), (text) => text.toWellFormed());
    const line = linkEvent(kept, this.#seq + 1, this.#head);
    this.#file.append(JSON.stringify(line));
    this.#seq = line.seq;
    this.#head = line.hash;
    return line;
  }

  close(): void {
    this.#file.close();
  }
}

function readLastLine(path: string): EventLogLine | undefined {
  const text = readOwnFile(path);
  if (text === undefined || text === '') return undefined;
  const lineNumber = text.split('\n').length - 1;
  const broken = (why: string): WasmagentError =>
    new WasmagentError('CHAIN_BROKEN', `${path}:${Math.max(1, lineNumber)}: ${why}; the log cannot be continued`, {
      suggestions: ['keep the file as evidence and start a new session'],
    });
  if (!text.endsWith('\n')) throw broken('the last line is torn');
  try {
    const line = JSON.parse(text.slice(text.lastIndexOf('\n', text.length - 2) + 1)) as EventLogLine;
    if (line.hash === hashLine(line) && line.seq === lineNumber) return line;
  } catch {
    // Falls through: a line that does not parse was not written by this log.
  }
  throw broken('the last line does not carry its own hash');
}
