import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { oneLine, stripControls } from '../strip-controls.js';
import type { RunView } from './run-view.js';

/** Shows a run as plain lines: what is used where there is no terminal. Nobody can be asked anything. */
export function plainView(tell: (line: string) => void): RunView {
  return {
    onEvent: (event) => {
      const line = describe(event);
      if (line !== undefined) tell(line);
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** One line for people about an event, or undefined for events that say nothing new. */
function describe({ event, data }: AgentEvent): string | undefined {
  switch (event) {
    case 'tool_call':
      return `call    ${oneLine(`${data.toolName} ${JSON.stringify(data.args)}`, 120)}`;
    case 'tool_result':
      if (data.error === undefined) return `ok      ${oneLine(data.toolName)}`;
      return data.error.denied === undefined
        ? `failed  ${oneLine(data.error.message)}`
        : `denied  ${oneLine(data.error.message)}   (${data.error.denied.capability}/${data.error.denied.rule})`;
    case 'guardrail_tripwire':
      return `tripped ${data.guardrailName} (${data.layer})`;
    case 'error_recovery':
      return `retry   ${oneLine(data.errorType)} (${data.attempt} of ${data.maxAttempts})`;
    case 'error':
      return `error   ${stripControls(data.error)}`;
    default:
      return undefined;
  }
}
