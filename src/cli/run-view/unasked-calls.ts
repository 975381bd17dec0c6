import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { host } from './event-teller.js';
import type { Row } from './rows.js';

/** Counts the calls that were denied because there was nobody to ask, for the one hint that says what to do about it. */
export class UnaskedCalls {
  #count = 0;
  readonly #rules = new Set<string>();

  add({ event, data }: AgentEvent): void {
    if (event !== 'status' || data.phase !== 'approval_unasked') return;
    this.#count += 1;
    // The name of a rule is the operator's, and plain by its format.
    if (typeof data['ruleId'] === 'string') this.#rules.add(data['ruleId']);
  }

  /** The hint, at the end of a run that needs one. */
  rows(): Row[] {
    if (this.#count === 0) return [];
    const calls = this.#count === 1 ? '1 call' : `${this.#count} calls`;
    const rules = [...this.#rules].slice(0, 5).join(', ');
    return [
      host(
        'note',
        `${calls} needed approval (${rules}), and there was nobody to ask: --approval permissive allows all, a rules file with an allow rule above the one that asks allows some`,
      ),
    ];
  }
}
