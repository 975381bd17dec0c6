import type { ComparisonReport } from '../../contracts/rollout-report.generated.js';
import { WasmagentError } from '../../errors.js';
import { redactId } from '../../guardrails/redaction/redact-id.js';
import type { RankedGroup, RankedMember } from '../ranked-group.js';
import { exactMcNemar } from './exact-mc-nemar.js';
import type { NamedConditions } from './parse-comparison.js';
import type { RunCondition } from './run-condition.js';
import { toRate } from './wilson-interval.js';

// How many values that do occur are told to whoever named one that does not.
const TOLD_VALUES = 10;

/**
 * Compares two named conditions over the same tasks. A group is a task with one outcome for each: where a condition has
 * several branches, that of the lowest branch_index, which is fixed before anything is known about how they did. A
 * group where that outcome is unknown is left out, rather than replaced by a branch that is known.
 */
export class ConditionComparison {
  readonly #named: NamedConditions;
  readonly #conditions: readonly RunCondition[];
  readonly #passingTotal: number;
  readonly #occur: [boolean, boolean] = [false, false];
  readonly #counts = { bothPass: 0, onlyFirst: 0, onlySecond: 0, bothFail: 0, severalBranches: 0 };
  readonly #leftOut = { missing: 0, unknown: 0 };

  constructor(named: NamedConditions, conditions: readonly RunCondition[], passingTotal: number) {
    this.#named = named;
    this.#conditions = conditions;
    this.#passingTotal = passingTotal;
  }

  add({ members }: RankedGroup): void {
    const [first, second] = this.#named.values.map((value) => this.#branchesOf(members, value));
    if (first === undefined || second === undefined) return;
    if (first.branches > 0) this.#occur[0] = true;
    if (second.branches > 0) this.#occur[1] = true;
    if (first.branches === 0 || second.branches === 0) {
      this.#leftOut.missing += 1;
      return;
    }
    if (first.total === undefined || second.total === undefined) {
      this.#leftOut.unknown += 1;
      return;
    }
    if (first.branches > 1 || second.branches > 1) this.#counts.severalBranches += 1;
    const [firstPasses, secondPasses] = [first.total >= this.#passingTotal, second.total >= this.#passingTotal];
    if (firstPasses) this.#counts[secondPasses ? 'bothPass' : 'onlyFirst'] += 1;
    else this.#counts[secondPasses ? 'onlySecond' : 'bothFail'] += 1;
  }

  /** @throws WasmagentError `USAGE` when a named condition occurs nowhere */
  report(): ComparisonReport {
    const { field, values } = this.#named;
    values.forEach((value, which) => {
      if (this.#occur[which] !== true) throw this.#neverSeen(value);
    });
    const { bothPass, onlyFirst, onlySecond, bothFail } = this.#counts;
    const tasks = bothPass + onlyFirst + onlySecond + bothFail;
    return {
      field,
      values: [...values],
      tasks,
      ...this.#counts,
      first: toRate(bothPass + onlyFirst, tasks),
      second: toRate(bothPass + onlySecond, tasks),
      pValue: exactMcNemar(onlyFirst, onlySecond),
      leftOut: { ...this.#leftOut },
    };
  }

  #branchesOf(
    members: readonly RankedMember[],
    value: number | string,
  ): { branches: number; total?: number | undefined } {
    let branches = 0;
    let lowest: RankedMember | undefined;
    for (const member of members) {
      if (this.#conditions[member.condition]?.[this.#named.field] !== value) continue;
      branches += 1;
      if (lowest === undefined || member.branch < lowest.branch) lowest = member;
    }
    return { branches, total: lowest?.total };
  }

  #neverSeen(value: number | string): WasmagentError {
    const { field } = this.#named;
    const seen = new Set<number | string>();
    for (const { [field]: other } of this.#conditions) {
      if (other !== undefined) seen.add(other);
      if (seen.size === TOLD_VALUES) break;
    }
    const known = seen.size === 0 ? `no record names its ${field}` : `there are ${[...seen].map(shown).join(', ')}`;
    return new WasmagentError('USAGE', `no ranked branch has the ${field} ${shown(value)}; ${known}`, {
      suggestions: [`name two values of ${field} that occur: --compare ${field}=A,B`],
    });
  }
}

function shown(value: number | string): string {
  return redactId(String(value));
}
