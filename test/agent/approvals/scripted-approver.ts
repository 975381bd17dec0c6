import type { ApprovalAnswer, ApprovalQuestion, Approver } from '../../../src/contracts/approval.js';

/** An approver that answers by a function, and what it was asked. */
export interface ScriptedApprover extends Approver {
  questions: ApprovalQuestion[];
  /** Questions that were open at one moment, at most. */
  mostOpen: number;
}

export const YES: ApprovalAnswer = { outcome: 'approved', scope: 'once', answeredBy: 'tester' };
export const FOR_SESSION: ApprovalAnswer = { outcome: 'approved', scope: 'session', answeredBy: 'tester' };
export const NO: ApprovalAnswer = { outcome: 'rejected', answeredBy: 'tester', reason: 'not today' };

export function scriptedApprover(
  answer: (question: ApprovalQuestion, signal: AbortSignal) => ApprovalAnswer | Promise<ApprovalAnswer>,
): ScriptedApprover {
  let open = 0;
  const approver: ScriptedApprover = {
    questions: [],
    mostOpen: 0,
    async ask(question, signal) {
      approver.questions.push(question);
      open += 1;
      approver.mostOpen = Math.max(approver.mostOpen, open);
      try {
        await Promise.resolve();
        return await answer(question, signal);
      } finally {
        open -= 1;
      }
    },
  };
  return approver;
}

/** An answer that never comes; rejects when the question ends, as approvers must. */
export function noAnswer(_: ApprovalQuestion, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
