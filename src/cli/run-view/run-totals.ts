import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { spentIn } from '../../contracts/spent-in.js';

/** What a run, or all branches of a job, came to so far. */
export class RunTotals {
  step = 0;
  maxSteps = 0;
  inputTokens = 0;
  outputTokens = 0;
  /** Null once a turn had no known price. */
  costUsd: number | null = 0;
  denials = 0;
  /** Tries that were cut off; what they took is in the other figures. */
  cutTries = 0;
  readonly #branches = new Set<number>();

  add(told: AgentEvent): void {
    const { event, data } = told;
    const spent = spentIn(told);
    if (spent !== undefined) {
      this.inputTokens += spent.inputTokens;
      this.outputTokens += spent.outputTokens;
      this.costUsd = this.costUsd === null || spent.costUsd === null ? null : this.costUsd + spent.costUsd;
      if (spent.isCut) this.cutTries += 1;
    }
    switch (event) {
      case 'run_start':
        this.maxSteps = data.agentConfig.maxSteps;
        if (data.branchIndex !== undefined) this.#branches.add(data.branchIndex);
        break;
      case 'step_start':
        this.step = data.step;
        break;
      case 'tool_result':
        if (data.error?.denied !== undefined) this.denials += 1;
    }
  }

  /** `step 3 of 20, 2,310 tokens in, 410 out, $0.0123, 1 denied`. */
  describe(): string {
    const cost = this.costUsd === null ? 'price not known' : `$${this.costUsd.toFixed(4)}`;
    const tokens = `${count(this.inputTokens)} tokens in, ${count(this.outputTokens)} out`;
    // Steps of several branches at once count nothing.
    const { size } = this.#branches;
    const place = size === 0 ? `step ${this.step} of ${this.maxSteps}` : `${size} branch${size === 1 ? '' : 'es'}`;
    const cut = this.cutTries === 0 ? '' : `, ${this.cutTries} cut off`;
    return `${place}, ${tokens}, ${cost}, ${this.denials} denied${cut}`;
  }
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
