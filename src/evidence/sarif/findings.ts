import type { PilotSummary, ScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { caseOutcome, explainCase } from '../case-outcome.js';
import type { SummaryLines } from '../summary-lines.js';

/** Where in a pack a finding is to be seen. */
export interface Place {
  file: string;
  line: number;
}

/** What a report for machines says of one thing that was tested. */
export interface Finding {
  /** The same for the same test in every run: `scenario`, `scenario/case` or `scenario/utility/name`. */
  ruleId: string;
  outcome: 'passed' | 'bypassed' | 'inconclusive' | 'not-applicable' | 'not-run';
  /** What is tested, as the scenario has it. */
  what: string;
  scenario: ScenarioResult;
  message: string;
  place: Place;
}

/** Lists everything that a run tested, in its order; a scenario without cases stands for itself. */
export function listFindings(
  { scenarios }: Pick<PilotSummary, 'scenarios'>,
  summaryFile: string,
  lines: SummaryLines,
): Finding[] {
  return scenarios.flatMap((scenario) => {
    const { id, title, verdict, reason, cases, utilities } = scenario;
    const whole: Finding[] =
      cases.length > 0
        ? []
        : [
            {
              ruleId: id,
              outcome: verdict === 'not-run' ? 'not-run' : 'inconclusive',
              what: title,
              scenario,
              message: `Nothing proven: ${reason ?? verdict}`,
              place: { file: summaryFile, line: lines.scenario(id) },
            },
          ];
    const attacks = cases.map(
      (each): Finding => ({
        ruleId: `${id}/${each.id}`,
        outcome: caseOutcome(each),
        what: each.route,
        scenario,
        message: explainCase(each),
        // Where nothing is on record, the summary says so.
        place: each.proof ?? { file: summaryFile, line: lines.entry(id, 'cases', each.id) },
      }),
    );
    const work = utilities.map(
      (each): Finding => ({
        ruleId: `${id}/utility/${each.id}`,
        outcome: each.result === 'works' ? 'passed' : 'inconclusive',
        what: `allowed work: ${each.what}`,
        scenario,
        message:
          each.result === 'works'
            ? 'The allowed work is done'
            : `Nothing proven: allowed work fails (${each.detail ?? 'no detail'})`,
        place: { file: summaryFile, line: lines.entry(id, 'utilities', each.id) },
      }),
    );
    return [...whole, ...attacks, ...work];
  });
}
