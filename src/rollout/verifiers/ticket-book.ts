import { randomBytes } from 'node:crypto';
import type { BranchIdentity, TicketRefusal, VerificationTicket } from '../../contracts/verifier.js';
import type { Clock } from '../../host/clock.js';

const TTL_MS = 3_600_000;

/** Which verifications were asked for, and which of them are still to come. */
export interface TicketBook {
  issue(branch: BranchIdentity): VerificationTicket;
  /** Spends a ticket; undefined when it was good for exactly this branch, else why not. */
  spend(nonce: string, branch: BranchIdentity): TicketRefusal | undefined;
}

/** Opens an empty book. A ticket lasts one hour and is spent by the first who presents it, for whichever branch. */
export function openTicketBook(clock: Pick<Clock, 'nowMs'>): TicketBook {
  const tickets = new Map<string, VerificationTicket & { spent: boolean }>();

  const forgetOld = (nowMs: number): void => {
    for (const [nonce, { expiresAtMs }] of tickets) {
      // Kept for as long again as it was good, so that a late one is told that it came late.
      if (expiresAtMs + TTL_MS < nowMs) tickets.delete(nonce);
    }
  };

  return {
    issue({ jobId, branchIndex, sessionId }) {
      const nowMs = clock.nowMs();
      forgetOld(nowMs);
      // Never from the clock: where ids repeat from run to run, a nonce could be known beforehand.
      const nonce = randomBytes(16).toString('hex');
      const ticket = { nonce, jobId, branchIndex, sessionId, expiresAtMs: nowMs + TTL_MS };
      tickets.set(nonce, { ...ticket, spent: false });
      return ticket;
    },
    spend(nonce, branch) {
      const ticket = tickets.get(nonce);
      if (ticket === undefined) return 'unknown';
      if (ticket.spent) return 'reused';
      ticket.spent = true;
      if (ticket.expiresAtMs <= clock.nowMs()) return 'expired';
      const same =
        ticket.jobId === branch.jobId &&
        ticket.branchIndex === branch.branchIndex &&
        ticket.sessionId === branch.sessionId;
      return same ? undefined : 'mismatch';
    },
  };
}
