import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { Approver } from '../../contracts/approval.js';
import type { ModelDelta } from '../../contracts/model.js';

/** What people see of a run while it goes on, and how they are asked; it shows and decides nothing. */
export interface RunView extends AsyncDisposable {
  /** Told of each event after it is in the session's log. */
  onEvent(event: AgentEvent): void;
  /** Told of pieces of a turn as they arrive. Model-controlled. */
  onDelta(delta: ModelDelta): void;
  /** Tells a line of the host's own words. */
  note(line: string): void;
  /** The answer was shown whole as it came, so that a person who sees stdout too needs no second copy. */
  readonly hasShownAnswer: boolean;
  /** Undefined where nobody can be asked: what needs approval is denied. */
  readonly approver: Approver | undefined;
  /** Aborts at the first Ctrl-C, with an `INTERRUPTED` error as its reason; the second ends the process at once. */
  readonly interrupted: AbortSignal;
}
