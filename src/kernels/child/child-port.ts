import type { ChildChannel } from '../../host/kernel-process/child-channel.js';
import { FrameError } from '../../host/kernel-process/frame.js';
import { MAX_LOG_CHARS, MAX_LOG_LINES } from './limits.js';
import { HOST_OPERATIONS } from './protocol.js';
import { RunClock } from './run-clock.js';
import type { TimedPort } from './run-program.js';

// Replies to calls that never reach the host; shaped like every other (see `toReplyText`).
const TOO_LARGE = JSON.stringify(['failed', 'E2BIG', 'the arguments are too large for a host call']);
const UNREADABLE = JSON.stringify(['failed', 'ENOMEM', 'no memory is left for a host call']);

/** How often a computing guest's child looks whether its host is still there. */
const ORPHAN_CHECK_MS = 100;

/** One run's way from a guest to the host, inside the child: forwards calls and console lines, and keeps the clock. */
export class ChildPort implements TimedPort {
  readonly clock = new RunClock();
  readonly #channel: ChildChannel;
  readonly #cpuMs: number;
  #logChars = 0;
  #logLines = 0;
  #dropped = 0;
  readonly #answered = new Set<string>();
  #nextOrphanCheckMs = ORPHAN_CHECK_MS;
  readonly #idle = new Int32Array(new SharedArrayBuffer(4));

  constructor(channel: ChildChannel, cpuMs: number) {
    this.#channel = channel;
    this.#cpuMs = cpuMs;
  }

  isOver(): boolean {
    const elapsedMs = this.clock.elapsedMs();
    if (elapsedMs > this.#nextOrphanCheckMs) {
      this.#nextOrphanCheckMs = elapsedMs + ORPHAN_CHECK_MS;
      this.#channel.exitIfOrphaned();
    }
    return elapsedMs > this.#cpuMs;
  }

  leftMs(): number {
    return this.#cpuMs - this.clock.elapsedMs();
  }

  /** Blocks without computing; the clock counts on. A host that has died meanwhile is noticed. */
  wait(ms: number): void {
    for (let waitedMs = 0; waitedMs < ms && !this.isOver(); ) {
      const from = this.clock.elapsedMs();
      Atomics.wait(this.#idle, 0, 0, Math.min(ms - waitedMs, ORPHAN_CHECK_MS));
      waitedMs += this.clock.elapsedMs() - from;
    }
  }

  /** Asks the host and waits for its answer; the clock stands still meanwhile. */
  readonly call = (operation: string, args: string): string => {
    // An engine out of memory hands over empty strings.
    if (args === '' || !HOST_OPERATIONS.some((name) => name === operation)) return UNREADABLE;
    this.clock.pause();
    try {
      this.#channel.send(JSON.stringify({ type: 'call', operation }), args);
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      this.clock.resume();
      return TOO_LARGE;
    }
    const reply = this.#channel.receive();
    this.clock.resume();
    return reply;
  };

  /** Sends a console line at once, so that a program that is killed has not lost what it said. */
  readonly log = (level: string, quoted: string): string => {
    const line: unknown = quoted === '' ? undefined : JSON.parse(quoted);
    if (typeof line !== 'string') return '';
    const room = this.#logLines < MAX_LOG_LINES ? MAX_LOG_CHARS - this.#logChars : 0;
    const text = line.slice(0, room);
    if (room > 0) {
      this.#logChars += text.length;
      this.#logLines += 1;
      this.#channel.send(JSON.stringify({ type: 'log', level }), JSON.stringify(text));
    }
    if (room <= 0 || text.length < line.length) this.#countDropped();
    return '';
  };

  /** Tells the host how far the engine's memory has grown. */
  readonly memoryGrew = (bytes: number): void => {
    this.#channel.send(JSON.stringify({ type: 'memory', bytes }));
  };

  /** Tells the host, once for each, of an import that was answered with an error. */
  readonly importAnswered = (name: string): void => {
    if (this.#answered.has(name)) return;
    this.#answered.add(name);
    this.#channel.send(JSON.stringify({ type: 'answered-import', name }));
  };

  /** Sends the exact number of dropped lines; called once, when the run is over. */
  reportDropped(): void {
    if (this.#dropped > 0) this.#channel.send(JSON.stringify({ type: 'dropped', count: this.#dropped }));
  }

  #countDropped(): void {
    this.#dropped += 1;
    // At powers of two, so that the host knows the magnitude also of a flood that has to be killed.
    if ((this.#dropped & (this.#dropped - 1)) === 0) this.reportDropped();
  }
}
