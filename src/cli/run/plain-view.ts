import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { EXIT, WasmagentError } from '../../errors.js';
import { handleInterrupt } from '../../host/data-file/interrupt-cleanup.js';
import { oneLine, stripControls } from '../strip-controls.js';
import type { RunView } from './run-view.js';

/** Shows a run as plain lines: what is used where there is no terminal. Nobody can be asked anything. */
export function plainView(tell: (line: string) => void): RunView {
  const interrupted = new AbortController();
  const settled = handleInterrupt(() => {
    // The files that the process would leave behind are removed by its exit.
    if (interrupted.signal.aborted) process.exit(EXIT.interrupted);
    interrupted.abort(new WasmagentError('INTERRUPTED', 'the run was interrupted'));
  });
  return {
    approver: undefined,
    interrupted: interrupted.signal,
    onEvent: (event) => {
      const line = describe(event);
      if (line !== undefined) tell(line);
    },
    // Half a turn says nothing to a log.
    onDelta: () => undefined,
    note: (line) => tell(`note: ${line}`),
    [Symbol.asyncDispose]: async () => settled(),
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
