import { describe, expect, it, vi } from 'vitest';
import { WaitMeter } from '../../../src/agent/approvals/wait-meter.js';

describe('the time a call has waited for a person', () => {
  it('counts waits at the same time once, goes on while one is open, and never goes down', async () => {
    vi.useFakeTimers();
    try {
      const meter = new WaitMeter();
      const wait = (ms: number) => meter.during(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
      const both = Promise.all([wait(100), wait(300)]);
      await vi.advanceTimersByTimeAsync(200);
      expect(meter.waitedMs).toBe(200);
      await vi.advanceTimersByTimeAsync(100);
      await both;
      await vi.advanceTimersByTimeAsync(1_000);
      expect(meter.waitedMs).toBe(300);
      await expect(meter.during(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
      await vi.advanceTimersByTimeAsync(1_000);
      expect(meter.waitedMs).toBe(300);
    } finally {
      vi.useRealTimers();
    }
  });
});
