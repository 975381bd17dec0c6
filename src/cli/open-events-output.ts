import type { AgentEvent } from '../contracts/agent-event.generated.js';
import { WasmagentError } from '../errors.js';
import { isStdout, refuseSameFile } from '../host/data-file/file-identity.js';
import { OutputSet } from '../host/data-file/output-set.js';

const LABEL = '--events';

/** A copy of a run's events, JSON Lines; it appears when it is committed, and never if it is not. */
export interface EventsOutput extends AsyncDisposable {
  add(event: AgentEvent): void;
  /** @throws WasmagentError `OUTPUT_UNWRITABLE` */
  commit(): Promise<void>;
}

/**
 * Opens the file that `--events` names, so that a run which could not write it does not begin.
 * @param inputs the files that the run reads; those not given are undefined.
 * @throws WasmagentError `OUTPUT_CONFLICT` (an input, stdout), `OUTPUT_UNWRITABLE`, `USAGE` (a folder)
 */
export async function openEventsOutput(path: string, inputs: readonly (string | undefined)[]): Promise<EventsOutput> {
  if (isStdout(path)) {
    throw new WasmagentError('OUTPUT_CONFLICT', 'the events and the answer would both go to stdout', {
      suggestions: ['--events events.jsonl'],
    });
  }
  await refuseSameFile(
    [{ label: LABEL, path }],
    inputs.filter((input) => input !== undefined),
  );
  const outputs = await OutputSet.open([{ label: LABEL, path }]);
  return {
    add: (event) => outputs.get(LABEL)?.write(`${JSON.stringify(event)}\n`),
    commit: () => outputs.commit(),
    [Symbol.asyncDispose]: () => outputs[Symbol.asyncDispose](),
  };
}
