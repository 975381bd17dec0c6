import type { GuardrailContext, GuardrailTrip } from '../../contracts/guardrail.js';
import { askJudge } from './ask-judge.js';
import type { Judge } from './judge.js';
import type { Verdict } from './read-verdict.js';
import { MAX_WINDOWS, splitWindows, WINDOW_CHARS } from './windows.js';

/** What a guardrail has its second model judge. */
export interface Subject {
  /** What makes it a trip, for the second model. */
  criterion: string;
  /** What the text is, as in `answer`. */
  label: string;
  text: string;
  /** The task, where the text is held against it. */
  task?: string;
  /** What is wrong with a text that trips, for people and for the first model. */
  reason: string;
}

/**
 * Has all of a text judged by a second model, in overlapping parts, and stops at the first that does not pass. Fails
 * closed: no verdict is a trip, unless the judge is told otherwise; a text too long to be judged is one in any case.
 */
export async function judgeText(
  judge: Judge,
  subject: Subject,
  context: GuardrailContext,
): Promise<GuardrailTrip | undefined> {
  const { criterion, label, text, task, reason } = subject;
  const parts = splitWindows(text);
  if (parts === undefined || (task?.length ?? 0) > WINDOW_CHARS) {
    return {
      reason: 'it is too long to be judged',
      metadata: { verdict: 'too-long', chars: text.length, maxParts: MAX_WINDOWS },
    };
  }
  for (const [index, part] of parts.entries()) {
    const name = parts.length === 1 ? label : `${label}, part ${index + 1} of ${parts.length}`;
    const material = { ...(task === undefined ? {} : { task }), [name]: part };
    const verdict = await askJudge(judge, { criterion, material }, context);
    if (verdict === 'pass') continue;
    const metadata = { verdict, modelId: judge.model.id, part: index + 1, parts: parts.length };
    if (verdict === 'trip') return { reason, metadata };
    if (judge.onError !== 'open') return { reason: explain(verdict), metadata };
    context.onPassedOver?.(metadata);
  }
  return undefined;
}

function explain(verdict: Verdict): string {
  return `the second model gave no verdict (${verdict}), which counts as a trip`;
}
