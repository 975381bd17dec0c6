import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { EventTeller } from './event-teller.js';
import { host } from './event-teller.js';
import type { Row } from './rows.js';

/** Calls that are shown while they run. */
const MAX_SHOWN = 5;

/** The tool calls that have no result yet. */
export class CallsInFlight {
  readonly #calls = new Map<string, { name: string; isWaiting: boolean }>();
  readonly #teller: EventTeller;

  constructor(teller: EventTeller) {
    this.#teller = teller;
  }

  add({ event, data, traceId }: AgentEvent): void {
    switch (event) {
      case 'tool_call':
        this.#calls.set(`${traceId} ${data.callId}`, {
          name: this.#teller.inBranch(this.#teller.toolName(data.toolName), traceId),
          isWaiting: false,
        });
        break;
      case 'await_human_input': {
        const call = this.#calls.get(`${traceId} ${data.callId ?? ''}`);
        if (call !== undefined) call.isWaiting = true;
        break;
      }
      case 'tool_result':
        this.#calls.delete(`${traceId} ${data.callId}`);
        break;
      case 'kernel_start': {
        // Guest code runs, so whoever was asked has answered.
        const call = this.#calls.get(`${traceId} ${data.callId ?? ''}`);
        if (call !== undefined) call.isWaiting = false;
      }
    }
  }

  rows(): Row[] {
    const all = [...this.#calls.values()];
    const rows = all
      .slice(0, MAX_SHOWN)
      .map(({ name, isWaiting }) =>
        isWaiting ? host('waiting', `${name}, for approval`, 'yellow') : host('running', name),
      );
    return all.length <= MAX_SHOWN ? rows : [...rows, host('running', `and ${all.length - MAX_SHOWN} more`)];
  }
}
