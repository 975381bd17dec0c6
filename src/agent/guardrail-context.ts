import type { GuardrailContext } from '../contracts/guardrail.js';
import type { EventData } from './events.js';
import type { Spending } from './spending.js';

/** What a guardrail's run knows of it. */
export interface GuardrailSurroundings {
  task: string;
  signal?: AbortSignal;
  spending: Spending;
  /** The call that is looked at, if it is one. */
  callId?: string;
}

/** What a guardrail is told, with its second model charged to the run and every pass without a verdict in the log. */
export function guardrailContext(
  guardrailName: string,
  { task, signal, spending, callId }: GuardrailSurroundings,
  emit: (data: EventData<'status'>) => void,
): GuardrailContext {
  const at = { guardrailName, ...(callId === undefined ? {} : { callId }) };
  return {
    task,
    ...(signal === undefined ? {} : { signal }),
    onSpent: (spent) => {
      spending.add(spent.costUsd);
      emit({ phase: 'guardrail_asked', ...at, ...spent });
    },
    onPassedOver: (metadata) => emit({ phase: 'guardrail_passed_over', ...at, metadata }),
  };
}
