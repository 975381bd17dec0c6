import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { mapStrings } from '../contracts/map-strings.js';
import { WasmagentError } from '../errors.js';
import { AppendFile } from '../host/append-file.js';
import { parseJson } from '../policy/parse-json.js';
import { linkEvent } from './chain.js';
import { type LogEnd, MAX_LOG_BYTES, readLogEnd, toFull, toRepair } from './log-end.js';

/** What an event goes through before it is written, e.g. to take out a canary's value. */
export type EventFilter = (event: AgentEvent) => AgentEvent;

/**
 * The log of one session: every event, in order, as a SHA-256 hash chain in a JSON Lines file. The writer is on the
 * host, outside every sandbox. An event is on the disk when `append` returns: whoever is told of it can rely on it.
 */
export class EventLog {
  readonly path: string;
  readonly #file: AppendFile;
  readonly #filter: EventFilter;
  readonly #maxBytes: number;
  #isFull = false;
  #seq: number;
  #head: string;

  /**
   * Opens a log and goes on where it ends. A torn last line, which nobody was told of, is cut off, and an event says so.
   * @param maxBytes what it may hold: the event that goes beyond it is not written, a last one says so, and none follows.
   * @throws WasmagentError `LOG_UNWRITABLE`, or `CHAIN_BROKEN` when a line was changed, cut or moved.
   */
  constructor(path: string, filter: EventFilter = (event) => event, maxBytes = MAX_LOG_BYTES) {
    this.path = path;
    this.#maxBytes = maxBytes;
    this.#filter = filter;
    // Opened first: what cannot be written need not be read, and a pipe in its place would never end.
    this.#file = new AppendFile(path);
    try {
      const end = readLogEnd(path);
      this.#seq = end.seq;
      this.#head = end.head;
      this.#repair(end);
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

  /** @throws WasmagentError `LOG_UNWRITABLE`, or `SESSION_FULL` when the log may hold no more */
  append(event: AgentEvent): EventLogLine {
    const [line] = this.appendAll([event]);
    if (line === undefined) throw new WasmagentError('BUG', 'one event makes one line');
    return line;
  }

  /**
   * Appends events that came together and waits for the disk once (group commit): when this returns all of them are
   * there. A crash before may leave the first of them.
   * @throws WasmagentError `LOG_UNWRITABLE`, or `SESSION_FULL` when the log may hold no more; then none of them is there
   */
  appendAll(events: readonly AgentEvent[]): EventLogLine[] {
    const lines: EventLogLine[] = [];
    for (const event of events) {
      const last = lines.at(-1);
      lines.push(this.#link(event, last?.seq ?? this.#seq, last?.hash ?? this.#head));
    }
    const texts = lines.map((line) => JSON.stringify(line));
    this.#requireRoom(texts, lines.at(-1)?.timestampMs ?? 0);
    if (texts.length > 0) this.#file.append(...texts);
    return lines.map((line) => this.#acknowledge(line));
  }

  close(): void {
    this.#file.close();
  }

  #link(event: AgentEvent, seq: number, head: string): EventLogLine {
    // Guest text may hold lone surrogates, which have no UTF-8 form and so no hash: they become U+FFFD.
    const kept = mapStrings(this.#filter(event), (text) => text.toWellFormed());
    // Numbers that JSON cannot hold (a model may ask for 1e999) become null, as they would in the file.
    return linkEvent(parseJson(JSON.stringify(kept)) as AgentEvent, seq + 1, head);
  }

  #requireRoom(texts: readonly string[], timestampMs: number): void {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
    if (this.#file.bytes + bytes <= this.#maxBytes) return;
    // A log that only stops could be one that was cut: its last line says why nothing follows. Said once, not once a run;
    // nobody was told of anything in a log that is empty.
    if (!this.#isFull && this.#seq > 0 && this.#file.bytes <= this.#maxBytes) {
      this.#isFull = true;
      const line = this.#link(toFull(this.#maxBytes, timestampMs), this.#seq, this.#head);
      this.#file.append(JSON.stringify(line));
      this.#acknowledge(line);
    }
    throw new WasmagentError('SESSION_FULL', `${this.path} may hold ${this.#maxBytes} bytes, and is full`, {
      suggestions: ['start a new session', 'set WASMAGENT_SESSION_LOG_MAX_BYTES to more'],
    });
  }

  #acknowledge(line: EventLogLine): EventLogLine {
    this.#seq = line.seq;
    this.#head = line.hash;
    return line;
  }

  #repair({ torn, ...end }: LogEnd): void {
    if (torn === undefined) return;
    this.#file.cutTo(torn.at);
    this.append(toRepair(torn, end));
  }
}
