import type { Approver } from '../contracts/approval.js';
import type { RecordingAnswer } from '../contracts/recording.generated.js';
import { askedDigest } from './asked-digest.js';
import { untilAborted } from './until-aborted.js';

/** An approver that plays recorded answers, and knows which nobody has come for. */
export interface ReplayApprover extends Approver {
  /** The first answer that was not given; undefined when all were. */
  readonly unused: RecordingAnswer | undefined;
}

/** What an approver that plays recorded answers is told by, and tells. */
export interface ReplayedQuestions {
  /** In the order of the file. */
  answers: readonly RecordingAnswer[];
  /** Resolves when everything has happened that happened before this question was answered. */
  whenDue(promptId: string, signal: AbortSignal): Promise<void>;
  /** Told when the run is another one; what it returns is thrown. */
  diverge(what: string): Error;
}

/**
 * An approver that gives the recorded answers in their order, each to the very question that it was given to. It asks
 * nobody, and whatever else is asked is refused.
 */
export function replayApprover({ answers, whenDue, diverge }: ReplayedQuestions): ReplayApprover {
  let next = 0;
  return {
    get unused() {
      return answers[next];
    },
    async ask(question, signal) {
      const recorded = answers[next];
      next += 1;
      const { promptId, effect } = question;
      if (recorded === undefined) throw diverge(`${effect.toolName} needs an approval that was not asked for`);
      if (recorded.promptId !== promptId || recorded.askedSha256 !== askedDigest(question))
        throw diverge(`${effect.toolName} needs an approval for something else than was asked about`);
      // Somebody took a while, and other things happened meanwhile.
      await untilAborted(() => whenDue(promptId, signal), signal);
      const { answer } = recorded;
      switch (answer.outcome) {
        case 'approved':
        case 'rejected':
          return answer;
        case 'expired':
          return { outcome: 'expired' };
        default:
          throw new Error('whoever was asked failed');
      }
    },
  };
}
