import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BarStream, ProgressBar } from '../../src/cli/progress-bar.js';

beforeEach(() => {
  vi.stubEnv('CI', '');
  vi.stubEnv('TERM', 'xterm');
});
afterEach(() => vi.unstubAllEnvs());

/** A terminal that keeps what is written, and a clock that a test sets. */
function terminal(changes: Partial<BarStream> = {}) {
  const written: string[] = [];
  const at = { nowMs: 5000 };
  const write: BarStream['write'] = (chunk) => written.push(String(chunk)) > 0;
  const stream: BarStream = { isTTY: true, columns: 80, hasColors: () => false, write, ...changes };
  return { written, at, bar: new ProgressBar(stream, () => at.nowMs) };
}

describe('ProgressBar', () => {
  it('says how much is done, how fast, and how long it will take, and is cleared at the end', () => {
    const { written, at, bar } = terminal();
    bar.update('reading', 0, 1_000_000_000);
    at.nowMs += 2000;
    bar.update('reading', 250_000_000, 1_000_000_000);
    expect(written.at(-1)).toContain('250 of 1000 MB, 125 MB/s, 6 s left');
    expect(written.at(-1)).toContain(`reading ${'█'.repeat(8)}${'░'.repeat(22)} `);
    bar.clear();
    expect(written.at(-1)).toBe('\r\u001b[2K');
    bar.clear();
    expect(written).toHaveLength(3);
  });

  it('begins anew with the second reading, and draws at most ten times a second', () => {
    const { written, at, bar } = terminal();
    for (let update = 0; update < 1000; update += 1, at.nowMs += 1) bar.update('reading', update, 1000);
    expect(written.length).toBe(10);
    at.nowMs += 1000;
    bar.update('writing', 10_000_000, 20_000_000);
    at.nowMs += 1000;
    bar.update('writing', 20_000_000, 20_000_000);
    expect(written.at(-1)).toContain('writing');
    expect(written.at(-1)).toContain('20 MB/s, 0 s left');
  });

  it.each([40, 20, 5])('stays on one line of %i columns', (columns) => {
    const { written, at, bar } = terminal({ columns });
    bar.update('reading', 0, 1_000_000_000);
    at.nowMs += 1000;
    bar.update('reading', 400_000_000, 1_000_000_000);
    for (const line of written)
      expect(line.replace('\r\u001b[2K', '').length).toBeLessThanOrEqual(Math.max(columns, 7));
  });

  it('has a colour only where the terminal wants one', () => {
    const colored = terminal({ hasColors: () => true });
    colored.bar.update('reading', 5, 5);
    expect(colored.written.join('')).toContain('\u001b[36m');
    const plain = terminal();
    plain.bar.update('reading', 5, 5);
    expect(plain.written.join('')).not.toContain('\u001b[36m');
  });

  it.each([
    ['without a terminal', { isTTY: false }, ''],
    ['in a CI job', {}, 'true'],
  ])('draws nothing %s', (_, changes, ci) => {
    vi.stubEnv('CI', ci);
    const { written, bar } = terminal(changes);
    bar.update('reading', 1, 2);
    bar.clear();
    expect(written).toEqual([]);
  });
});
