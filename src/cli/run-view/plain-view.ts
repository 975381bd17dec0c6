import type { WriteStream } from 'node:tty';
import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { handleInterrupt } from '../../host/data-file/interrupt-cleanup.js';
import { breakLogCommands } from '../break-log-commands.js';
import type { RunView } from '../run/run-view.js';
import { paintFor } from '../theme.js';
import { EventTeller, host } from './event-teller.js';
import { Interrupt, STOPPING } from './interrupt.js';
import { layOut, type Row } from './rows.js';
import { UnaskedCalls } from './unasked-calls.js';

/** What lines are laid out for: stderr, unless a test looks. */
export type LineStream = Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** Tells a run in plain lines. Nobody can be asked. */
export function openPlainView(tellLine: (line: string) => void, stream: LineStream = process.stderr): RunView {
  const paint = paintFor(stream);
  const teller = new EventTeller();
  const unasked = new UnaskedCalls();
  const interrupt = new Interrupt();
  const tell = (rows: readonly Row[]): void => {
    // What is no terminal breaks no lines.
    const columns = stream.isTTY === true ? stream.columns || 80 : Number.POSITIVE_INFINITY;
    for (const line of layOut(rows, columns, paint)) tellLine(breakLogCommands(line));
  };
  let isClosed = false;
  const settled = handleInterrupt(() => {
    if (!interrupt.signal.aborted) tell([host('note', STOPPING)]);
    interrupt.press();
  });
  return {
    approver: undefined,
    interrupted: interrupt.signal,
    hasShownAnswer: false,
    onEvent: (event: AgentEvent) => {
      unasked.add(event);
      tell(teller.tell(event));
    },
    // The answer is printed by the command, and half a turn says nothing to a log.
    onDelta: () => undefined,
    note: (line) => tell([host('note', line)]),
    async [Symbol.asyncDispose]() {
      settled();
      if (!isClosed) tell(unasked.rows());
      isClosed = true;
    },
  };
}
