import type { AgentEvent } from '../contracts/agent-event.generated.js';

/** Events that come about beside a piece of work, told in order while it goes on. */
export class EventQueue {
  readonly #pending: AgentEvent[] = [];
  #wake: () => void = () => undefined;

  add(event: AgentEvent): void {
    this.#pending.push(event);
    this.#wake();
  }

  /**
   * Yields what is added until the work has ended, and returns its result.
   * @throws what the work throws; or the signal's reason, and then the work is not waited for
   */
  async *follow<T>(work: Promise<T>, signal?: AbortSignal): AsyncGenerator<AgentEvent, T> {
    let ended = false;
    const wake = (): void => this.#wake();
    const running = work.finally(() => {
      ended = true;
      this.#wake();
    });
    // Whoever follows hears of a failure from the await below.
    running.catch(() => undefined);
    signal?.addEventListener('abort', wake);
    try {
      while (!ended || this.#pending.length > 0) {
        const next = this.#pending.shift();
        if (next !== undefined) yield next;
        else if (!ended) {
          signal?.throwIfAborted();
          await new Promise<void>((resolve) => (this.#wake = resolve));
        }
      }
    } finally {
      signal?.removeEventListener('abort', wake);
    }
    return await running;
  }
}
