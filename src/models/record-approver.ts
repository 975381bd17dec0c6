import type { ApprovalAnswer, ApprovalQuestion, Approver } from '../contracts/approval.js';
import type { RecordedAnswer, RecordingAnswer } from '../contracts/recording.generated.js';
import { askedDigest } from './asked-digest.js';
import { untilAborted } from './until-aborted.js';

/** The same approver, with somebody told of what became of each question; one that fails has approved nothing. */
export function recordApprover(approver: Approver, tell: (answer: RecordingAnswer) => void): Approver {
  return {
    async ask(question, signal) {
      const keep = (answer: RecordedAnswer): void => tell(toLine(question, answer));
      try {
        // An answer that comes after the question has ended is none.
        const answer = await untilAborted(() => approver.ask(question, signal), signal);
        keep(plainAnswer(answer));
        return answer;
      } catch (error) {
        keep({ outcome: signal.aborted ? 'expired' : 'broken' });
        throw error;
      }
    },
  };
}

function toLine(question: ApprovalQuestion, answer: RecordedAnswer): RecordingAnswer {
  return { kind: 'answer', promptId: question.promptId, askedSha256: askedDigest(question), answer };
}

/** Nothing that a recording has no form for; what is no answer approves nothing, then and in a replay. */
function plainAnswer(answer: ApprovalAnswer): RecordedAnswer {
  const { outcome } = answer;
  switch (outcome) {
    case 'approved':
      return { outcome, scope: answer.scope === 'session' ? 'session' : 'once', answeredBy: answer.answeredBy };
    case 'rejected': {
      const { answeredBy, reason } = answer;
      return { outcome, answeredBy, ...(reason === undefined ? {} : { reason }) };
    }
    case 'expired':
      return { outcome };
    default:
      return { outcome: 'broken' };
  }
}
