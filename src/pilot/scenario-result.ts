import type { CaseResult, ScenarioResult } from '../contracts/pilot-summary.generated.js';
import type { Scenario } from '../contracts/scenario.generated.js';
import type { ScenarioOutcome } from './scenario-run.js';
import type { reachVerdict } from './verdict.js';

/** A scenario's entry in the summary: from the outcome of a run, and from one that was judged again, alike. */
export function toScenarioResult(
  scenario: Scenario,
  { cases, utilities, artifacts, classes }: ScenarioOutcome,
  verdict: ReturnType<typeof reachVerdict>,
  durationMs: number,
): ScenarioResult {
  const { id, number, title, boundary } = scenario;
  return {
    id,
    number,
    title,
    boundary,
    ...verdict,
    control: formatControl(scenario, cases),
    enforced: `${count(cases, ({ enforced }) => enforced === 'held')}/${cases.length} held`,
    utility: `${count(utilities, ({ result }) => result === 'works')}/${utilities.length} work`,
    rules: [...new Set(cases.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))],
    durationMs,
    artifacts: [...artifacts],
    cases: [...cases],
    utilities: [...utilities],
    ...(classes === undefined ? {} : { classes }),
  };
}

/** How many attacks worked with the boundary open, and how many of these stand on another case's control. */
function formatControl(scenario: Scenario, cases: readonly CaseResult[]): string {
  const inapplicable = count(cases, ({ control }) => control === 'not-applicable');
  const shared = scenario.procedure === 'agent' ? count(scenario.cases, ({ control }) => control !== undefined) : 0;
  const effects = `${count(cases, ({ control }) => control === 'effect')}/${cases.length - inapplicable} effects`;
  const apart = inapplicable === 0 ? effects : `${effects}, ${inapplicable} cannot be shown`;
  return shared === 0 ? apart : `${apart}, ${shared} shared`;
}

function count<T>(items: readonly T[], matches: (item: T) => boolean): number {
  return items.filter(matches).length;
}
