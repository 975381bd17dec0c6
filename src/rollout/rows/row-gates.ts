import type { RowAccount } from '../../contracts/rollout-report.generated.js';
import { RedactionCounts } from '../../guardrails/redaction/redaction-counts.js';
import { RowGate } from './row-gate.js';

// How many rows are kept to find those that repeat: 60 MB where they are only counted, 225 where they are left out.
const COUNTED_ROWS = { maxNearRows: 250_000, maxExactRows: 1_000_000 };
const DROPPED_ROWS = { maxNearRows: 1_000_000, maxExactRows: 4_000_000 };

/** The gates of one run: one for each output, and what they count together. */
export class RowGates {
  readonly redaction = new RedactionCounts();
  readonly #drop: boolean;
  readonly #gates: RowGate[] = [];

  /** `drop`: leave rows out that repeat an earlier one of their output, and not only count them. */
  constructor({ drop }: { drop: boolean }) {
    this.#drop = drop;
  }

  /** The gate of one more output. `kind`: what the report calls it. */
  open(kind: string): RowGate {
    const drop = this.#drop;
    const gate = new RowGate({ kind, drop, counts: this.redaction, ...(drop ? DROPPED_ROWS : COUNTED_ROWS) });
    this.#gates.push(gate);
    return gate;
  }

  /** What became of the candidates of each output so far. */
  accounts(): RowAccount[] {
    return this.#gates.map((gate) => gate.account());
  }

  /** Rows that repeat an earlier one of their output; undefined where there are no rows at all. */
  get duplicates(): { exact: number; near: number } | undefined {
    if (this.#gates.length === 0) return undefined;
    const sum = { exact: 0, near: 0 };
    for (const { duplicates } of this.#gates) {
      sum.exact += duplicates.exact;
      sum.near += duplicates.near;
    }
    return sum;
  }

  /** What a user should know about how rows were held against each other; each once. */
  get notes(): string[] {
    return [...new Set(this.#gates.flatMap((gate) => gate.notes))];
  }
}
