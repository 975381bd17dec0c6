import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { Approver } from '../../contracts/approval.js';
import type { ModelDelta } from '../../contracts/model.js';

/** What a person sees of a run, and how they are asked. Ends with what it showed left on the screen. */
export interface RunView extends AsyncDisposable {
  /** Tells an event of the run, or of one of its branches. */
  onEvent(event: AgentEvent): void;
  /** Tells a piece of what the model says. Model-controlled. */
  onDelta(delta: ModelDelta): void;
  /** Tells a line of the host's own words. */
  note(line: string): void;
  /** Undefined where nobody can be asked: what needs approval is denied. */
  readonly approver: Approver | undefined;
  /** Aborts at the first Ctrl-C, with an `INTERRUPTED` error as its reason; the second ends the process at once. */
  readonly interrupted: AbortSignal;
}
