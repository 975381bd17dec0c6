/** What kept the event loop from turning. */
export interface EventLoopWatch {
  /** Longest time in milliseconds that this process computed without letting the loop turn. */
  longestBusyMs(): number;
  stop(): void;
}

/**
 * Watches how long the event loop is blocked. A gap between two ticks counts only as far as this process was computing in
 * it: on a crowded machine the rest is other programs' time.
 */
export function watchEventLoop(): EventLoopWatch {
  const TICK_MS = 5;
  let last = performance.now();
  let cpu = process.cpuUsage();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    const used = process.cpuUsage(cpu);
    longest = Math.max(longest, Math.min(now - last - TICK_MS, (used.user + used.system) / 1000));
    last = now;
    cpu = process.cpuUsage();
  }, TICK_MS);
  return {
    longestBusyMs: () => longest,
    stop: () => clearInterval(timer),
  };
}
