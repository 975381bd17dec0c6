import type { ControlCase, ControlRow } from '../../contracts/controls.generated.js';
import type { CrosswalkRow } from '../../contracts/crosswalk.generated.js';
import type { CaseResult, ScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { caseOutcome, doesAllowedWork } from '../case-outcome.js';

/**
 * Holds one entry of a framework against a run. It is demonstrated, in part, only when every case it names passed, in
 * scenarios that let the allowed work go on and let nothing else through; whatever else came of them is the reason why not.
 */
export function judgeRow(row: CrosswalkRow, scenarios: readonly ScenarioResult[]): ControlRow {
  const { id, name, demonstratedBy, documentedIn, limits } = row;
  const ran = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const cases = demonstratedBy.flatMap((reference) => casesOf(reference, ran));
  const added = row.alsoBy.flatMap((scenario) => addedBy(ran.get(scenario)));
  const { status, reason } = judgeStatus(row, cases, ran);
  return { id, name, status, ...(reason === undefined ? {} : { reason }), cases, added, documentedIn, limits };
}

function judgeStatus(
  { demonstratedBy, alsoBy, documentedIn }: CrosswalkRow,
  cases: readonly ControlCase[],
  ran: ReadonlyMap<string, ScenarioResult>,
): Pick<ControlRow, 'status' | 'reason'> {
  if (demonstratedBy.length === 0) return { status: documentedIn.length > 0 ? 'documented' : 'not-covered' };
  const scenarios = new Set([...demonstratedBy.map(scenarioOf), ...alsoBy]);
  const reasons = [
    ...cases.filter(({ outcome }) => outcome !== 'passed').map((each) => `${each.case}: ${each.outcome}`),
    ...[...scenarios].flatMap((scenario) => doubtsIn(ran.get(scenario))),
  ];
  if (reasons.length === 0) return { status: 'demonstrated' };
  return { status: 'not-demonstrated-in-this-run', reason: reasons.join('; ') };
}

/** The scenario that a reference `scenario` or `scenario/case` is about. */
function scenarioOf(reference: string): string {
  return reference.split('/')[0] ?? reference;
}

function casesOf(reference: string, ran: ReadonlyMap<string, ScenarioResult>): ControlCase[] {
  const id = scenarioOf(reference);
  const scenario = ran.get(id);
  if (scenario === undefined) return [{ case: reference, outcome: 'not-run' }];
  const cases = scenario.cases.filter((each) => reference === id || reference === `${id}/${each.id}`);
  // A case that the run does not know did not take place, whatever the rest of the scenario says.
  if (cases.length === 0) return [{ case: reference, outcome: 'not-run' }];
  return cases.map((each) => toControlCase(id, each));
}

function toControlCase(scenario: string, result: CaseResult): ControlCase {
  const { id, proof } = result;
  return {
    case: `${scenario}/${id}`,
    outcome: caseOutcome(result),
    ...(proof === undefined ? {} : { proof: `${proof.file}:${proof.line}` }),
  };
}

function addedBy(scenario: ScenarioResult | undefined): ControlRow['added'] {
  if (scenario === undefined) return [];
  const passed = scenario.cases.filter((each) => caseOutcome(each) === 'passed').length;
  return [{ scenario: scenario.id, passed, cases: scenario.cases.length }];
}

/** What makes a scenario that ran worth nothing as a whole: an effect that was seen says that its boundary is open. */
function doubtsIn(scenario: ScenarioResult | undefined): string[] {
  if (scenario === undefined) return [];
  if (scenario.cases.some((each) => caseOutcome(each) === 'bypassed'))
    return [`something got through in ${scenario.id}`];
  if (scenario.verdict === 'not-run' || doesAllowedWork(scenario)) return [];
  return [`allowed work fails in ${scenario.id}`];
}
