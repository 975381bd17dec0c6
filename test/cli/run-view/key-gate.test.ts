import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyGate, QUIET_MS } from '../../../src/cli/run-view/key-gate.js';

/** A gate of a program that is never busy: all that was typed is read at once. */
class LiveGate extends KeyGate {
  override open(nowMs: number): void {
    super.open(nowMs);
    this.allRead(nowMs);
  }

  override take(chunk: string, nowMs: number) {
    this.allRead(nowMs);
    return super.take(chunk, nowMs);
  }
}

function gateAt(ms: number): LiveGate {
  const gate = new LiveGate();
  gate.open(ms);
  return gate;
}

describe('a key at an approval question', () => {
  it.each([
    ['y', 'once'],
    ['s', 'session'],
    ['n', 'deny'],
    ['\r', 'deny'],
    ['\n', 'deny'],
    ['\u001b', 'deny'],
  ])('%j means %s after a quiet of 300 ms, and nothing before', (key, meaning) => {
    expect(gateAt(0).take(key, QUIET_MS)).toBe(meaning);
    expect(gateAt(0).take(key, QUIET_MS - 1)).toBeUndefined();
  });

  it('means nothing while somebody types on, however long the question stands', () => {
    const gate = gateAt(0);
    for (let ms = 100; ms < 3000; ms += 100) expect(gate.take('y', ms)).toBeUndefined();
    expect(gate.take('y', 2900 + QUIET_MS)).toBe('once');
  });

  it('means nothing right after a paging key: a word that is typed holds those too', () => {
    const gate = gateAt(0);
    expect(gate.take('b', 1000)).toBe('previous');
    expect(gate.take('y', 1100)).toBeUndefined();
  });

  it.each(['Y', 'S', 'yes', 'yy', 'y\r', '\u001by', '\u0019', ' y', 'ｙ', 'у', ''])('is no approval as %j', (chunk) => {
    expect(['once', 'session']).not.toContain(gateAt(0).take(chunk, 5000));
  });

  it('is no answer when it is pasted, be the paste in one read or in many', () => {
    expect(gateAt(0).take('\u001b[200~y\u001b[201~', 1000)).toBeUndefined();
    const gate = gateAt(0);
    gate.take('\u001b[200~', 1000);
    expect(gate.take('y', 2000)).toBeUndefined();
    gate.take('\u001b[201~', 3000);
    expect(gate.take('y', 4000)).toBe('once');
  });

  it('is no approval when a paste comes in pieces of any size, which end inside its marks too, and works again after it', () => {
    const piece = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(fc.constantFrom('y', 's', 'y\n', 'yes\r'), fc.array(piece), (text, pieces) => {
        const gate = gateAt(0);
        let rest = `\u001b[200~${text}\u001b[201~`;
        let ms = 1000;
        for (const [length, afterMs] of [...pieces, [rest.length, 1] as const]) {
          if (rest === '') break;
          ms += afterMs;
          expect(['once', 'session']).not.toContain(gate.take(rest.slice(0, length), ms));
          rest = rest.slice(length);
        }
        expect(gate.take('y', ms + QUIET_MS)).toBe('once');
      }),
    );
  });

  it('is no answer when it may have been typed before the question could be read: the program was busy and read late', () => {
    const gate = new KeyGate();
    gate.allRead(900);
    gate.open(1000);
    expect(gate.take('y', 9000)).toBeUndefined();
    gate.allRead(9000 + QUIET_MS);
    expect(gate.take('y', 9000 + QUIET_MS)).toBe('once');
  });

  it('is no answer when it may have been typed in the quiet: only what came after all had been read is later', () => {
    const gate = new KeyGate();
    gate.open(1000);
    gate.allRead(1050);
    gate.allRead(1050 + QUIET_MS - 1);
    expect(gate.take('y', 9000)).toBeUndefined();
  });

  it('waits for a quiet that begins when all was read, not when the question was put there', () => {
    const gate = new KeyGate();
    gate.open(1000);
    gate.allRead(999);
    gate.allRead(5000);
    expect(gate.take('y', 5001)).toBeUndefined();
  });

  it('approves only as one read of y or s in quiet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 1000 }), (chunk, ms) => {
        const key = gateAt(0).take(chunk, ms);
        expect(key === 'once' || key === 'session').toBe((chunk === 'y' || chunk === 's') && ms >= QUIET_MS);
      }),
    );
  });
});
