import fc from 'fast-check';
import type { Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { CaseResult, PilotSummary, ScenarioResult } from '../../../src/contracts/pilot-summary.generated.js';
import { keepAlerts } from '../../../src/evidence/sarif/alerts-only.js';
import { toSarifLog } from '../../../src/evidence/sarif/sarif-log.js';
import { anyText } from '../any-text.js';
import { sarifErrors } from '../check-sarif.js';
import { heldScenario, madeSummary, SHIPPED_CASES, summaryText, withCase } from '../made-summary.js';

const ALL = SHIPPED_CASES.map(heldScenario);
const S2 = 'scenario2-session-isolation';

function logOf(summary: PilotSummary) {
  return toSarifLog(summary, summaryText(summary));
}

function resultsOf(summary: PilotSummary): Map<string, Result> {
  const results = logOf(summary).runs[0]?.results ?? [];
  return new Map(results.map((result) => [result.ruleId ?? '', result]));
}

/** One of everything that can come of a case, a utility and a scenario. */
function mixedRun(): ScenarioResult[] {
  const outcomes: [string, Partial<CaseResult>][] = [
    ['same-path', { enforced: 'effect' }],
    ['same-path-guest', { enforced: 'no-proof' }],
    ['sibling-folder', { control: 'no-effect' }],
    ['absolute-folder', { control: 'not-applicable' }],
  ];
  const changed = outcomes.reduce((all, [name, change]) => withCase(all, S2, name, change), ALL);
  return changed.map((each): ScenarioResult => {
    if (each.id === 'scenario3-rollout')
      return { ...each, verdict: 'not-run', reason: 'no sandbox', cases: [], utilities: [], artifacts: [] };
    if (each.id !== 'scenario4-export') return each;
    return { ...each, utilities: [{ id: 'work', what: 'w', result: 'fails', detail: 'it stopped' }] };
  });
}

describe('results.sarif', () => {
  it('fits the schema of SARIF 2.1.0, whatever the run came to', () => {
    for (const scenarios of [ALL, mixedRun(), []]) expect(sarifErrors(logOf(madeSummary(scenarios)))).toEqual([]);
  });

  it('is held against that schema for real: a level that does not exist is refused', () => {
    const log = logOf(madeSummary());
    const [run] = log.runs;
    expect(
      sarifErrors({ ...log, runs: [{ ...run, results: [{ message: { text: 'x' }, level: 'fatal' }] }] }),
    ).not.toEqual([]);
  });

  it.each<[string, string, string, string]>([
    ['what was bypassed as an error', `${S2}/same-path`, 'fail', 'error'],
    ['what left no refusal as a warning', `${S2}/same-path-guest`, 'fail', 'warning'],
    ['an attack that fails when it is let as a warning', `${S2}/sibling-folder`, 'fail', 'warning'],
    ['what no opened boundary can show as information', `${S2}/absolute-folder`, 'informational', 'none'],
    ['what did not run as a note', 'scenario3-rollout', 'fail', 'note'],
    ['allowed work that fails as a warning', 'scenario4-export/utility/work', 'fail', 'warning'],
    ['what passed as a pass', `${S2}/list-own`, 'pass', 'none'],
  ])('tells %s', (_, ruleId, kind, level) => {
    expect(resultsOf(madeSummary(mixedRun())).get(ruleId)).toMatchObject({ kind, level });
  });

  it('has exactly one result for every case and utility of the run', () => {
    const summary = madeSummary(mixedRun());
    const expected = summary.scenarios.flatMap(({ id, cases, utilities }) => [
      ...(cases.length === 0 ? [id] : cases.map((each) => `${id}/${each.id}`)),
      ...utilities.map((each) => `${id}/utility/${each.id}`),
    ]);
    const log = logOf(summary);
    const [run] = log.runs;
    expect(run?.results?.map(({ ruleId }) => ruleId)).toEqual(expected);
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(expected);
    for (const [index, { ruleIndex }] of (run?.results ?? []).entries()) expect(ruleIndex).toBe(index);
  });

  it('gives code scanning what it asks for: a rule, a message, a place and a fingerprint for each result', () => {
    const summary = madeSummary(mixedRun());
    const lines = summaryText(summary).split('\n');
    for (const [ruleId, { message, locations, partialFingerprints }] of resultsOf(summary)) {
      expect(message.text).not.toBe('');
      expect(partialFingerprints?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{16}:1$/);
      const place = locations?.[0]?.physicalLocation;
      expect(place?.artifactLocation?.uri).toMatch(/^[^/:][^:]*$/);
      expect(place?.artifactLocation?.uriBaseId).toBe('%SRCROOT%');
      const line = place?.region?.startLine ?? 0;
      expect(line).toBeGreaterThan(0);
      if (place?.artifactLocation?.uri === 'summary.json')
        expect(lines[line - 1]).toContain(`"id": ${JSON.stringify(ruleId.split('/').at(-1))}`);
    }
    const [run] = logOf(summary).runs;
    for (const { shortDescription, fullDescription, help } of run?.tool.driver.rules ?? [])
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text]) expect(text).toMatch(/\S/);
  });

  it('points to the line of the pack that shows a refusal, and keeps its fingerprint when that line moves', () => {
    const moved = withCase(ALL, S2, 'list-own', { proof: { file: 'arms/an own.jsonl', line: 77 } });
    const [before, after] = [ALL, moved].map((each) => resultsOf(madeSummary(each)).get(`${S2}/list-own`));
    expect(after?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'arms/an%20own.jsonl' },
      region: { startLine: 77 },
    });
    expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
  });

  it.each([
    ['all enforced', ALL, 0, true],
    ['a bypass beside a scenario that could not run', mixedRun(), 1, true],
    ['a scenario that could not run', mixedRun().filter(({ id }) => id !== S2), 4, false],
  ] as const)('says how the run ended: %s', (_, scenarios, exitCode, executionSuccessful) => {
    const judged = scenarios.map(
      (each): ScenarioResult => (each.id === S2 && exitCode === 1 ? { ...each, verdict: 'bypassed' } : each),
    );
    expect(logOf(madeSummary(judged)).runs[0]?.invocations).toEqual([
      expect.objectContaining({ exitCode, executionSuccessful, commandLine: 'wasmagent pilot --all' }),
    ]);
  });

  it('makes no link, no placeholder and no control character of what a run says', () => {
    fc.assert(
      fc.property(anyText(40), (noise) => {
        const detail = `[click](https://evil.example/) {0} ${noise}\u001b]8;;x\u0007`;
        const summary = madeSummary(withCase(ALL.slice(1, 2), S2, 'list-own', { detail, route: detail }));
        const log = logOf(summary);
        const text = resultsOf(summary).get(`${S2}/list-own`)?.message.text ?? '';
        expect(text).not.toContain('](');
        expect(text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
        expect(JSON.stringify(log)).not.toMatch(/\\u00[01]|\\u001b/);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same run', () => {
    expect(JSON.stringify(logOf(madeSummary(mixedRun())))).toBe(JSON.stringify(logOf(madeSummary(mixedRun()))));
  });
});

describe('the SARIF for code scanning', () => {
  it('leaves out what passed, and nothing else', () => {
    const log = logOf(madeSummary(mixedRun()));
    const alerts = keepAlerts(log);
    expect(sarifErrors(alerts)).toEqual([]);
    expect(alerts.runs[0]?.results).toEqual(log.runs[0]?.results?.filter(({ level }) => level !== 'none'));
    expect(alerts.runs[0]?.results).toHaveLength(5);
  });

  it('of a run in which everything held has no results, and closes what was open', () => {
    expect(keepAlerts(logOf(madeSummary())).runs[0]?.results).toEqual([]);
  });
});
