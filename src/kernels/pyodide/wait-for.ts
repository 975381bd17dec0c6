/** How long one wait may be before the deadline is looked at again, in milliseconds. */
const SLICE_MS = 20;

// Private, and nobody notifies it: waiting on it is sleeping.
const idle = new Int32Array(new SharedArrayBuffer(4));

/** Sleeps without using the processor, until the time has passed or `isOver` says so. Blocks the thread. */
export function waitFor(ms: number, isOver: () => boolean): void {
  const end = performance.now() + ms;
  for (let left = ms; left > 0 && !isOver(); left = end - performance.now()) {
    Atomics.wait(idle, 0, 0, Math.min(left, SLICE_MS));
  }
}
