import type { Intrinsics } from './intrinsics.js';

/** The guest's timers, and what drives them from outside the program. */
export interface Timers {
  readonly globals: Record<string, unknown>;
  /**
   * Runs the next timer if it is due. Returns how many milliseconds are left until the next one as text, `0` when one was
   * run, and `''` when there is none. Throws what a callback threw, in its stead.
   */
  turn(): string;
}

/**
 * Makes `setTimeout`, `setInterval` and `queueMicrotask`. They keep a list and wait for nothing themselves: the kernel
 * takes turns and waits in between. Runs in the guest's realm, see `captureIntrinsics`.
 * @param now milliseconds on a clock that never goes back.
 */
export function makeTimers(kit: Intrinsics, now: () => number): Timers {
  const { apply, create, max, newList, toNumber, WrongType } = kit;
  interface Timer {
    id: number;
    dueAt: number;
    /** Timers due at the same moment run in the order they were set. */
    order: number;
    everyMs: number | undefined;
    callback: (...args: unknown[]) => unknown;
    args: unknown[];
  }
  const live: Record<number, Timer> = create(null);
  // A binary heap: a flood of timers costs a guest no more than it has to.
  const heap = newList<Timer>();
  let size = 0;
  let lastId = 0;
  let lastOrder = 0;
  let failures = newList<unknown>();
  let failed = 0;

  const isBefore = (one: Timer, other: Timer): boolean =>
    one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.order < other.order);
  const push = (timer: Timer): void => {
    let at = size;
    size += 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (above === undefined || isBefore(above, timer)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = timer;
  };
  const removeFirst = (): void => {
    size -= 1;
    const last = heap[size];
    heap.length = size;
    if (last === undefined || size === 0) return;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      let below = heap[down];
      const right = heap[down + 1];
      if (below !== undefined && right !== undefined && isBefore(right, below)) {
        down += 1;
        below = right;
      }
      if (below === undefined || isBefore(last, below)) break;
      heap[at] = below;
      at = down;
    }
    heap[at] = last;
  };
  const schedule = (timer: Timer, delayMs: number): void => {
    lastOrder += 1;
    timer.order = lastOrder;
    timer.dueAt = now() + delayMs;
    push(timer);
  };
  const set = (name: string, callback: unknown, delay: unknown, args: unknown[], repeats: boolean): number => {
    if (typeof callback !== 'function') throw new WrongType(name + ': the callback must be a function');
    const run = (...given: unknown[]): unknown => apply(callback, undefined, given);
    // As the web reads a delay: a 32-bit integer, and nothing below zero.
    const wanted = toNumber(delay) | 0;
    const delayMs = max(wanted, 1);
    lastId += 1;
    const timer = { id: lastId, dueAt: 0, order: 0, everyMs: repeats ? delayMs : undefined, callback: run, args };
    live[lastId] = timer;
    schedule(timer, delayMs);
    return lastId;
  };
  const clear = (id: unknown): void => {
    delete live[toNumber(id)];
  };
  const first = (): Timer | undefined => {
    for (;;) {
      const timer = heap[0];
      if (timer === undefined || live[timer.id] === timer) return timer;
      removeFirst();
    }
  };

  return {
    globals: {
      setTimeout: (callback: unknown, delay: unknown, ...args: unknown[]) =>
        set('setTimeout', callback, delay, args, false),
      setInterval: (callback: unknown, delay: unknown, ...args: unknown[]) =>
        set('setInterval', callback, delay, args, true),
      clearTimeout: clear,
      clearInterval: clear,
      queueMicrotask(callback: unknown) {
        if (typeof callback !== 'function') throw new WrongType('queueMicrotask: the callback must be a function');
        void (async () => {
          await undefined;
          try {
            apply(callback, undefined, newList());
          } catch (error) {
            failures[failed] = error;
            failed += 1;
          }
        })();
      },
    },
    turn() {
      if (failed > 0) {
        const error = failures[0];
        failures = newList();
        failed = 0;
        throw error;
      }
      const timer = first();
      if (timer === undefined) return '';
      const leftMs = timer.dueAt - now();
      if (leftMs > 0) return '' + leftMs;
      removeFirst();
      if (timer.everyMs === undefined) delete live[timer.id];
      else schedule(timer, timer.everyMs);
      apply(timer.callback, undefined, timer.args);
      return '0';
    },
  };
}
