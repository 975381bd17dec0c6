import type { AgentEvent } from '../../contracts/agent-event.generated.js';

/** How a run of a model came to its end, as its log shows. Whatever is not an answer leaves the task open. */
export interface RunEnd {
  traceId: string;
  end: 'answer' | 'model-refused' | 'max-tokens' | 'max-steps' | 'max-cost' | 'model-failed' | 'cut';
  /** What the run's last error says. */
  detail?: string;
}

/**
 * How each run in a log ended, in the order of their beginnings. It is read from what the host recorded (turns that were
 * begun and done, calls that were answered), and never from what a model said of itself.
 */
export function readRunEnds(events: readonly AgentEvent[]): RunEnd[] {
  const starts = events.filter((event) => event.event === 'run_start');
  return starts.map((start) => {
    const own = events.filter(({ traceId }) => traceId === start.traceId);
    const error = own.findLast((event) => event.event === 'error')?.data.error;
    const detail = typeof error === 'string' ? { detail: error } : {};
    return { traceId: start.traceId, end: endOf(own, start.data.agentConfig.maxSteps), ...detail };
  });
}

function endOf(own: readonly AgentEvent[], maxSteps: number): RunEnd['end'] {
  const count = (name: AgentEvent['event']): number => own.filter(({ event }) => event === name).length;
  const turns = own.filter((event) => event.event === 'model_done');
  const reason = turns.at(-1)?.data.finishReason;
  // A turn that was begun and never done: the endpoint failed, or the run was cut off.
  if (count('model_start') > turns.length) return count('error') > 0 ? 'model-failed' : 'cut';
  if (reason === 'error') return 'model-failed';
  if (reason === 'refusal') return 'model-refused';
  if (reason === 'max_tokens') return 'max-tokens';
  if (count('final_answer') > 0) return 'answer';
  if (count('tool_call') > count('tool_result')) return 'cut';
  if (turns.length >= maxSteps) return 'max-steps';
  return count('error') > 0 ? 'max-cost' : 'cut';
}

/** Whether a run broke off through no choice of the model's: what it would have done is not known. */
export function isBrokenOff({ end }: RunEnd): boolean {
  return end === 'model-failed' || end === 'cut';
}
