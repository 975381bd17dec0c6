import { WasmagentError } from '../../../errors.js';
import { inspectChain } from '../../inspect-chain.js';
import type { TimelineFacts } from '../timeline-page.js';
import { readTimeline } from './read-timeline.js';

/**
 * What a timeline page shows of a session's log. The log must hold, but for a torn tail: a picture of a changed log would
 * be taken for evidence.
 * @param where name of the log in messages.
 * @throws WasmagentError `CHAIN_BROKEN`
 */
export function toTimelineFacts(sessionId: string, where: string, log: string, rollouts: string): TimelineFacts {
  const { lines, head, fault } = inspectChain(log);
  if (fault?.kind === 'broken') {
    throw new WasmagentError('CHAIN_BROKEN', `${where}:${fault.line}: ${fault.what}`, {
      suggestions: ['do not rely on this log; ask for the original'],
    });
  }
  return { sessionId, timeline: readTimeline(lines, rollouts), head, isTorn: fault !== undefined };
}
