import type { CaseResult, PilotSummary, ScenarioResult } from '../../src/contracts/pilot-summary.generated.js';
import type { Scenario } from '../../src/contracts/scenario.generated.js';
import { isInAll, loadScenarios } from '../../src/pilot/scenarios.js';

/** The case of a rollout scenario: it is the procedure's own, and in no file. */
const ROLLOUT_CASES = [{ id: 'forged-pass', route: 'a candidate that forges its verdict' }];

/** What each scenario of `--all` attacks, by its own data. */
export const SHIPPED_CASES: readonly { scenario: Scenario; cases: readonly { id: string; route: string }[] }[] =
  loadScenarios()
    .map(({ scenario }) => scenario)
    .filter(isInAll)
    .map((scenario) => ({ scenario, cases: casesOf(scenario) }));

function casesOf(scenario: Scenario): readonly { id: string; route: string }[] {
  if (scenario.procedure === 'agent') return scenario.cases;
  return scenario.procedure === 'export' ? scenario.planted : ROLLOUT_CASES;
}

/** The result of a scenario in which everything held, with a proof for each case. */
export function heldScenario({ scenario, cases }: (typeof SHIPPED_CASES)[number]): ScenarioResult {
  const { id, number, title, boundary } = scenario;
  return {
    id,
    number,
    title,
    boundary,
    verdict: 'enforced',
    control: '',
    enforced: '',
    utility: '',
    rules: [],
    durationMs: 1_500,
    artifacts: [`${id}.jsonl`],
    cases: cases.map(
      ({ id: name, route }, index): CaseResult => ({
        id: name,
        route,
        control: 'effect',
        enforced: 'held',
        rule: 'allowedReadPaths/not-listed',
        proof: { file: `${id}.jsonl`, line: index + 2 },
      }),
    ),
    utilities: [{ id: 'work', what: 'what is allowed', result: 'works' }],
  };
}

/** The summary of a run, by default one of every scenario of `--all` in which everything held. */
export function madeSummary(scenarios: readonly ScenarioResult[] = SHIPPED_CASES.map(heldScenario)): PilotSummary {
  const digest = 'ab'.repeat(32);
  return {
    schema_version: 'pilot-summary/v1',
    version: '0.1.0',
    startedAtMs: 1_767_225_600_000,
    sessionId: 'made',
    kernel: 'quickjs',
    model: 'scripted',
    node: 'v22.0.0',
    verdict: 'enforced',
    scenarios: [...scenarios],
    command: 'wasmagent pilot --all',
    attestation: 'self-attested',
    pack: { plan: digest, environment: digest, events: digest, eventsHead: digest },
  };
}

/** The same results, with one case of one scenario changed. */
export function withCase(
  scenarios: readonly ScenarioResult[],
  scenario: string,
  name: string,
  change: Partial<CaseResult>,
): ScenarioResult[] {
  return scenarios.map((result) =>
    result.id === scenario
      ? { ...result, cases: result.cases.map((each) => (each.id === name ? { ...each, ...change } : each)) }
      : result,
  );
}

/** The text of `summary.json` for a summary. */
export function summaryText(summary: PilotSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
