import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { Approver } from '../../contracts/approval.js';
import type { ModelDelta } from '../../contracts/model.js';

/** What people see of a run while it goes on; it shows events and decides nothing. */
export interface RunView extends AsyncDisposable {
  /** Told of each event after it is in the session's log. */
  onEvent(event: AgentEvent): void;
  /** Told of pieces of a turn as they arrive. Model-controlled. */
  onDelta?(delta: ModelDelta): void;
  /** Somebody who can be asked; absent where nobody can, and what needs approval is then denied. */
  readonly approver?: Approver;
}
