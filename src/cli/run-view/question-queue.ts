import type { ApprovalAnswer, ApprovalQuestion, Approver } from '../../contracts/approval.js';

/** Who answered, as the log has it: whoever sits at this terminal. Who that is, a terminal does not know. */
export const ANSWERED_BY = 'terminal';

/** A question that is on the screen. */
export interface OpenQuestion {
  question: ApprovalQuestion;
  /** On the monotonic clock. */
  endsAtMs: number;
}

/** Who draws the questions. */
export interface QueueListeners {
  /** Another question, or none, is to be shown. */
  onCurrent(): void;
  /** Another question waits behind the one that is shown. */
  onQueued(): void;
  onAnswer(question: ApprovalQuestion, answer: ApprovalAnswer): void;
}

interface Waiting extends OpenQuestion {
  settle(answer: ApprovalAnswer): void;
}

/** Node fires a timer that is longer at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** How a view measures time. */
export type ViewClock = { nowMs(): number; elapsedMs(): number };

/** The approver at a terminal: shows one question at a time, in the order they came, each until its own end. */
export class QuestionQueue implements Approver {
  readonly #waiting: Waiting[] = [];
  readonly #clock: ViewClock;
  readonly #listeners: QueueListeners;
  #isClosed = false;

  /**
   * @param clock `nowMs` is the clock that `expiresAtMs` was set by (it may stand still), `elapsedMs` a monotonic one
   */
  constructor(clock: ViewClock, listeners: QueueListeners) {
    this.#clock = clock;
    this.#listeners = listeners;
  }

  /** The question to be shown now. */
  get current(): OpenQuestion | undefined {
    return this.#waiting[0];
  }

  /** How many more wait behind the current one. */
  get others(): number {
    return Math.max(0, this.#waiting.length - 1);
  }

  async ask(question: ApprovalQuestion, signal: AbortSignal): Promise<ApprovalAnswer> {
    signal.throwIfAborted();
    if (this.#isClosed) return reject('the terminal view has ended');
    const leftMs = question.expiresAtMs - this.#clock.nowMs();
    if (leftMs <= 0) return { outcome: 'expired' };
    return new Promise((resolve, rejectWith) => {
      const timer = setTimeout(() => waiting.settle({ outcome: 'expired' }), Math.min(leftMs, LONGEST_TIMER_MS));
      const onAbort = (): void => {
        this.#drop(waiting, timer, signal, onAbort);
        rejectWith(signal.reason);
      };
      const waiting: Waiting = {
        question,
        endsAtMs: this.#clock.elapsedMs() + leftMs,
        settle: (answer) => {
          this.#listeners.onAnswer(question, answer);
          this.#drop(waiting, timer, signal, onAbort);
          resolve(answer);
        },
      };
      signal.addEventListener('abort', onAbort, { once: true });
      this.#waiting.push(waiting);
      if (this.#waiting[0] === waiting) this.#listeners.onCurrent();
      else this.#listeners.onQueued();
    });
  }

  /** Answers the question that is shown. */
  answer(choice: 'once' | 'session' | 'deny'): void {
    const current = this.#waiting[0];
    if (current === undefined) return;
    // A timer may be late; an answer that is too late is none.
    if (this.#clock.elapsedMs() >= current.endsAtMs) current.settle({ outcome: 'expired' });
    else if (choice === 'deny') current.settle(reject());
    else current.settle({ outcome: 'approved', scope: choice, answeredBy: ANSWERED_BY });
  }

  /** Denies what is open and everything that comes after: nobody can be asked any more. */
  close(reason: string): void {
    this.#isClosed = true;
    for (const waiting of [...this.#waiting]) waiting.settle(reject(reason));
  }

  #drop(waiting: Waiting, timer: NodeJS.Timeout, signal: AbortSignal, onAbort: () => void): void {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
    const index = this.#waiting.indexOf(waiting);
    if (index === -1) return;
    this.#waiting.splice(index, 1);
    if (index === 0) this.#listeners.onCurrent();
  }
}

function reject(reason?: string): ApprovalAnswer {
  return { outcome: 'rejected', answeredBy: ANSWERED_BY, ...(reason === undefined ? {} : { reason }) };
}
