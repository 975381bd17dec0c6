import type { ToolAnswer } from '../contracts/model.js';
import type { ToolOutcome } from '../contracts/tool.js';
import { fence } from '../guardrails/fence.js';
import type { Clock } from '../host/clock.js';
import type { EventData } from './events.js';

type ResultData = Pick<EventData<'tool_result'>, 'output' | 'isUntrusted' | 'error'>;

/** How a run treats output from outside. */
export interface Fencing {
  clock: Clock;
  /** Untrusted output stands between marks that say so, in what the model is told. */
  fenceUntrusted?: boolean;
}

/** An outcome as a `tool_result` tells it. */
export function toResultData(outcome: ToolOutcome, { fenceUntrusted = false }: Fencing): ResultData {
  if (outcome.status === 'ok') return { output: outcome.output, ...marked(outcome.untrusted === true) };
  const output = outcome.output ?? null;
  // A program chooses the message of what it throws, and the path that it is denied.
  const mark = marked(fenceUntrusted && (outcome.untrusted === true || outcome.output !== undefined));
  if (outcome.status === 'denied') {
    const denied = { ...outcome.denial };
    return { output, ...mark, error: { code: 'execution_error', message: outcome.message, denied } };
  }
  return { output, ...mark, error: { code: 'execution_error', message: outcome.message, errno: outcome.code } };
}

function marked(isUntrusted: boolean): { isUntrusted?: true } {
  return isUntrusted ? { isUntrusted } : {};
}

/** What the model is told of a call: made of the event, so that it is what the log holds and nothing beside it. */
export function toAnswer(
  callId: string,
  { output, isUntrusted = false, error }: ResultData,
  { clock, fenceUntrusted = false }: Fencing,
): ToolAnswer {
  const isError = error !== undefined;
  const plain = typeof output === 'string' ? output : JSON.stringify(output);
  const text = isError ? `Error: ${error.message}` : plain;
  if (!isUntrusted || !fenceUntrusted) return { callId, text, isError, isUntrusted };
  return { callId, text: fence(text, () => clock.newToken('fence')), unfenced: text, isError, isUntrusted };
}
