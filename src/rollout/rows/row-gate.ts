import type { RowAccount } from '../../contracts/rollout-report.generated.js';
import type { RedactionCounts } from '../../guardrails/redaction/redaction-counts.js';
import { type DeduplicationOptions, RowDeduplicator } from '../deduplication/row-deduplicator.js';
import type { FieldFinding } from './redact-fields.js';

/** How rows of one output are held against each other. */
export interface RowGateOptions extends DeduplicationOptions {
  /** The output's kind, as the report names it. */
  kind: string;
  /** Leave rows out that say the same as an earlier one, and not only count them. */
  drop: boolean;
  /** Where the findings in written rows are counted. */
  counts: RedactionCounts;
}

/** Where every candidate for a row of one output passes: it is written, or left out for a reason that is counted. */
export class RowGate {
  readonly #options: RowGateOptions;
  readonly #deduplicator: RowDeduplicator;
  readonly #leftOut = new Map<string, number>();
  #candidates = 0;
  #written = 0;
  #exact = 0;
  #near = 0;
  #findings = 0;

  constructor(options: RowGateOptions) {
    this.#options = options;
    this.#deduplicator = new RowDeduplicator(options);
  }

  /** Counts a candidate; each is then either left out or written, once. */
  open(): void {
    this.#candidates += 1;
  }

  leaveOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  /**
   * Whether a row that says this repeats an earlier one and is left out for it. `parts`: its texts, in order; `label`:
   * its reward, for rows that have one.
   */
  repeats(parts: readonly string[], label?: string): boolean {
    const { kind } = this.#deduplicator.judge({ parts, label });
    if (kind === 'new') return false;
    if (kind === 'exact') this.#exact += 1;
    else this.#near += 1;
    if (this.#options.drop) this.leaveOut(kind === 'exact' ? 'duplicate' : 'near-duplicate');
    return this.#options.drop;
  }

  write(findings: Iterable<FieldFinding>): void {
    this.#written += 1;
    for (const { field, rule } of findings) {
      this.#findings += 1;
      this.#options.counts.add(field, rule);
    }
  }

  /** How many secrets and personal data were found in the rows of this output. */
  get findings(): number {
    return this.#findings;
  }

  get duplicates(): { exact: number; near: number } {
    return { exact: this.#exact, near: this.#near };
  }

  get notes(): readonly string[] {
    const { contradictions, notes } = this.#deduplicator;
    if (contradictions === 0) return notes;
    const { kind } = this.#options;
    return [
      ...notes,
      `${kind}: ${contradictions} rows say what an earlier one says, and their reward or label is another`,
    ];
  }

  account(): RowAccount {
    return {
      kind: this.#options.kind,
      candidates: this.#candidates,
      written: this.#written,
      leftOut: Object.fromEntries([...this.#leftOut].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}
