import type { GroupStatistics, StatisticsReport } from '../../contracts/rollout-report.generated.js';
import { isKnown } from '../pairs/known-member.js';
import type { RankedGroup } from '../ranked-group.js';
import { ConditionComparison } from './condition-comparison.js';
import { GroupShapes } from './group-shapes.js';
import { LengthBias } from './length-bias.js';
import type { AnswerLength } from './measure-answer.js';
import type { NamedConditions } from './parse-comparison.js';
import { CONDITION_FIELDS, type ConditionField, type RunCondition } from './run-condition.js';
import { toRate } from './wilson-interval.js';
import { type ValuedBranch, WinTally } from './win-tally.js';

const LISTED_GROUPS = 1000;

/** What statistics are made with. */
export interface StatisticsOptions {
  /** A branch passes from this total on. */
  passingTotal: number;
  /** What `RankedMember.condition` is the number of; may grow until the first group is added. */
  conditions: readonly RunCondition[];
  /** Two conditions to compare. */
  compare?: NamedConditions | undefined;
  /** How many groups are listed with their pass rates. */
  listed?: number;
}

/** Statistics over the groups and pairs of a run, added up one by one in memory that does not follow their number. */
export class RunStatistics {
  readonly #options: StatisticsOptions;
  readonly #shapes = new GroupShapes();
  readonly #wins: Record<ConditionField, WinTally> = { temperature: new WinTally(), model: new WinTally() };
  readonly #lengths = new LengthBias();
  readonly #comparison: ConditionComparison | undefined;
  readonly #listed: GroupStatistics['listed'] = { total: 0, first: [] };
  readonly #groups = { mixed: 0, allPass: 0, allFail: 0, unknown: 0 };
  readonly #branches = { passed: 0, known: 0, unknown: 0 };

  constructor(options: StatisticsOptions) {
    const { compare, conditions, passingTotal } = options;
    this.#options = options;
    this.#comparison = compare && new ConditionComparison(compare, conditions, passingTotal);
  }

  /** Adds a group, with all its ranked members. */
  add(group: RankedGroup): void {
    const { passingTotal, conditions, listed = LISTED_GROUPS } = this.#options;
    const known = group.members.filter(isKnown);
    let passed = 0;
    for (const { total } of known) if (total >= passingTotal) passed += 1;
    const unknown = group.members.length - known.length;
    this.#branches.passed += passed;
    this.#branches.known += known.length;
    this.#branches.unknown += unknown;
    this.#groups[kindOf(known.length, passed)] += 1;
    this.#shapes.add(known.length, passed);
    this.#comparison?.add(group);
    for (const field of CONDITION_FIELDS) {
      const valued: ValuedBranch[] = [];
      for (const { total, condition } of known) {
        const value = conditions[condition]?.[field];
        if (value !== undefined) valued.push({ total, value });
      }
      this.#wins[field].add(valued);
    }
    this.#listed.total += 1;
    if (this.#listed.first.length < listed) {
      this.#listed.first.push({ rollout_id: group.rolloutId, passed: toRate(passed, known.length), unknown });
    }
  }

  /** Adds a pair that was made, by the lengths of its answers. */
  addPair(chosen: AnswerLength, rejected: AnswerLength): void {
    this.#lengths.add(chosen, rejected);
  }

  /** @throws WasmagentError `USAGE` when a condition that is to be compared occurs nowhere */
  report(): StatisticsReport {
    const { mixed, unknown } = this.#groups;
    const { passed, known } = this.#branches;
    const { temperature, model } = this.#wins;
    const comparison = this.#comparison?.report();
    const { total } = this.#listed;
    return {
      passingTotal: this.#options.passingTotal,
      branches: { passed: toRate(passed, known), unknown: this.#branches.unknown },
      groups: { total, ...this.#groups, mixedShare: toRate(mixed, total - unknown), listed: this.#listed },
      passAtK: this.#shapes.passAtK(),
      winRates: {
        temperature: temperature.report(),
        model: model.report(),
        notTracked: temperature.notTracked + model.notTracked,
      },
      lengths: this.#lengths.report(),
      ...(comparison && { comparison }),
    };
  }
}

function kindOf(known: number, passed: number): 'mixed' | 'allPass' | 'allFail' | 'unknown' {
  if (known === 0) return 'unknown';
  if (passed === known) return 'allPass';
  return passed === 0 ? 'allFail' : 'mixed';
}
