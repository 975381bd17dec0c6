import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { mapStrings } from '../contracts/map-strings.js';
import { WasmagentError } from '../errors.js';
import { AppendFile } from '../host/append-file.js';
import { fileSize, readOwnFile } from '../host/own-file.js';
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
   * @throws WasmagentError `LOG_UNWRITABLE`, or `CHAIN_BROKEN` when a line was changed, cut or moved.
   */
  constructor(path: string, filter: EventFilter = (event) => event) {
    this.path = path;
    this.#filter = filter;
    // Opened first: what cannot be written need not be read, and a pipe in its place would never end.
    this.#file = new AppendFile(path);
    try {
      const last = readLastLine(path);
      this.#seq = last?.seq ?? 0;
      this.#head = last?.hash ?? CHAIN_START;
    } catch (error) {
      this.#file.close();
      throw error;
    }
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
    // Numbers that JSON cannot hold (a model may ask for 1e999) become null, as they would in the file.
    const line = linkEvent(JSON.parse(JSON.stringify(kept)) as AgentEvent, this.#seq + 1, this.#head);
    this.#file.append(JSON.stringify(line));
    this.#seq = line.seq;
    this.#head = line.hash;
    return line;
  }

  close(): void {
    this.#file.close();
  }
}

/** A log beyond this is kept, and not continued. */
const MAX_LOG_BYTES = 256 * 1024 * 1024;

/** The last line of a log whose every line was written by it, one after the other; undefined for an empty one. */
function readLastLine(path: string): EventLogLine | undefined {
  const bytes = fileSize(path);
  if (bytes > MAX_LOG_BYTES) {
    throw new WasmagentError(
      'INPUT_TOO_LARGE',
      `${path} has ${bytes} bytes; a log of at most ${MAX_LOG_BYTES} is continued`,
      {
        suggestions: ['start a new session'],
      },
    );
  }
  const text = readOwnFile(path) ?? '';
  if (text !== '' && !text.endsWith('\n')) throw broken(path, text.split('\n').length, 'the last line is torn');
  let last: EventLogLine | undefined;
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    last = readLine(line, last, path, index + 1);
  }
  return last;
}

function readLine(text: string, before: EventLogLine | undefined, path: string, number: number): EventLogLine {
  let line: EventLogLine;
  try {
    line = JSON.parse(text) as EventLogLine;
  } catch {
    throw broken(path, number, 'the line is not JSON');
  }
  if (line.seq !== number || line.prev !== (before?.hash ?? CHAIN_START))
    throw broken(path, number, 'the line does not follow the one before');
  if (line.hash !== hashLine(line)) throw broken(path, number, 'the line does not carry its own hash');
  return line;
}

function broken(path: string, line: number, why: string): WasmagentError {
  return new WasmagentError('CHAIN_BROKEN', `${path}:${line}: ${why}; the log cannot be continued`, {
    suggestions: ['keep the file as evidence and start a new session'],
  });
}
