import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTicketBook } from '../../../src/rollout/verifiers/ticket-book.js';

const BRANCH = { jobId: 'job', branchIndex: 1, sessionId: 'session' };
const HOUR_MS = 3_600_000;

function openAt(startMs = 0) {
  let issued = 0;
  const clock = { now: startMs, nowMs: () => clock.now, newToken: () => `nonce-${++issued}` };
  return { clock, book: openTicketBook(clock) };
}

describe('verification tickets', () => {
  it('let one verification of exactly their branch through', () => {
    const { book } = openAt();
    expect(book.spend(book.issue(BRANCH).nonce, BRANCH)).toBeUndefined();
  });

  it('are refused when nobody issued them', () => {
    const { book } = openAt();
    book.issue(BRANCH);
    for (const nonce of ['', 'nonce-2', '__proto__', 'constructor']) expect(book.spend(nonce, BRANCH)).toBe('unknown');
  });

  it('are refused the second time', () => {
    const { book } = openAt();
    const { nonce } = book.issue(BRANCH);
    book.spend(nonce, BRANCH);
    expect(book.spend(nonce, BRANCH)).toBe('reused');
  });

  it.each([
    ['job', { jobId: 'job2' }],
    ['branch', { branchIndex: 0 }],
    ['session', { sessionId: 'session-evil' }],
  ])('are refused for another %s, and are spent by it', (_, other) => {
    const { book } = openAt();
    const { nonce } = book.issue(BRANCH);
    expect(book.spend(nonce, { ...BRANCH, ...other })).toBe('mismatch');
    expect(book.spend(nonce, BRANCH)).toBe('reused');
  });

  it('are good for an hour, and not a millisecond longer', () => {
    const { book, clock } = openAt(1000);
    const [early, late] = [book.issue(BRANCH), book.issue(BRANCH)];
    expect(early.expiresAtMs).toBe(1000 + HOUR_MS);
    clock.now = 1000 + HOUR_MS - 1;
    expect(book.spend(early.nonce, BRANCH)).toBeUndefined();
    clock.now += 1;
    expect(book.spend(late.nonce, BRANCH)).toBe('expired');
  });

  it('are forgotten in the end, and then nobody issued them', () => {
    const { book, clock } = openAt();
    const { nonce } = book.issue(BRANCH);
    clock.now = 2 * HOUR_MS + 1;
    book.issue(BRANCH);
    expect(book.spend(nonce, BRANCH)).toBe('unknown');
  });

  it('are good at most once, however they are presented', () => {
    const use = fc.record({ ticket: fc.nat(3), branchIndex: fc.nat(3), waitMs: fc.nat(HOUR_MS) });
    fc.assert(
      fc.property(fc.array(use, { maxLength: 30 }), (uses) => {
        const { book, clock } = openAt();
        const nonces = [0, 1, 2, 3].map((branchIndex) => book.issue({ ...BRANCH, branchIndex }).nonce);
        const good = uses
          .filter(({ ticket, branchIndex, waitMs }) => {
            clock.now += waitMs;
            return book.spend(nonces[ticket] ?? '', { ...BRANCH, branchIndex }) === undefined;
          })
          .map(({ ticket, branchIndex }) => {
            expect(ticket).toBe(branchIndex);
            return ticket;
          });
        expect(new Set(good).size).toBe(good.length);
      }),
    );
  });
});
