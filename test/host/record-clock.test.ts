import { describe, expect, it } from 'vitest';
import { openClock } from '../../src/host/clock.js';
import { type Draw, recordClock, replayClock } from '../../src/host/record-clock.js';

const FIGURES = { cpuMs: 1.23456, wallMs: 9.87654, peakBytes: 65_536 };

function draw(clock: ReturnType<typeof openClock>): unknown[] {
  return [
    clock.nowMs(),
    clock.newId('trace'),
    clock.newToken('fence'),
    clock.newId('kernel-run'),
    clock.measured(FIGURES),
    clock.elapsedMs(),
    clock.newId('trace'),
  ];
}

describe('a recorded clock', () => {
  it('hands out again what it handed out, each kind in its order, whatever comes between', () => {
    const draws: Draw[] = [];
    const first = draw(recordClock(openClock(''), (each) => draws.push(each)));
    const missing: string[] = [];
    const again = replayClock(JSON.parse(JSON.stringify(draws)), openClock(''), (what) => missing.push(what));
    expect(draw(again)).toEqual(first);
    expect(missing).toEqual([]);
  });

  it('tells of what was never handed out, and goes on with the real clock', () => {
    const missing: string[] = [];
    const clock = replayClock([{ what: 'now', value: 1 }], openClock(''), (what) => missing.push(what));
    expect(clock.nowMs()).toBe(1);
    expect(clock.nowMs()).toBeGreaterThan(1_000_000_000_000);
    expect(clock.newId('trace')).toMatch(/^[0-9a-f-]{36}$/);
    expect(missing).toEqual(['now', 'id of trace']);
  });

  it('rounds what was measured to microseconds, and a fixed clock leaves the times out', () => {
    expect(openClock('').measured(FIGURES)).toEqual({ cpuMs: 1.235, wallMs: 9.877, peakBytes: 65_536 });
    expect(openClock('1').measured(FIGURES)).toEqual({ cpuMs: 0, wallMs: 0, peakBytes: 65_536 });
  });
});
