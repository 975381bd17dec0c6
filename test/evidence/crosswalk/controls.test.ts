import { describe, expect, it } from 'vitest';
import { controlsValidator } from '../../../src/contracts/controls-validators.generated.js';
import type { CrosswalkRow } from '../../../src/contracts/crosswalk.generated.js';
import type { CaseResult, ScenarioResult } from '../../../src/contracts/pilot-summary.generated.js';
import { toControls } from '../../../src/evidence/crosswalk/controls.js';
import { judgeRow } from '../../../src/evidence/crosswalk/judge-row.js';
import { toJunitXml } from '../../../src/evidence/junit/junit-report.js';
import { toSarifLog } from '../../../src/evidence/sarif/sarif-log.js';
import { heldScenario, madeSummary, SHIPPED_CASES, summaryText, withCase } from '../made-summary.js';

const S1 = 'scenario1-capability-deny';
const ALL = SHIPPED_CASES.map(heldScenario);
const ROW: CrosswalkRow = {
  id: 'X1',
  name: 'an entry',
  demonstratedBy: [`${S1}/tool-direct`, `${S1}/tool-symlink`],
  alsoBy: ['attack-suite'],
  documentedIn: ['docs/threat-model.md#2-tool-abuse'],
  limits: 'The rest of it.',
};

function suite(cases: readonly Partial<CaseResult>[]): ScenarioResult {
  const base = heldScenario({ scenario: { ...firstScenario(), id: 'attack-suite' }, cases: [] });
  return {
    ...base,
    cases: cases.map((each, index) => ({ id: `q:${index}`, route: 'r', control: 'effect', enforced: 'held', ...each })),
  };
}

function firstScenario(): (typeof SHIPPED_CASES)[number]['scenario'] {
  const [first] = SHIPPED_CASES;
  if (first === undefined) throw new Error('there is no scenario');
  return first.scenario;
}

describe('an entry of a framework', () => {
  it('is demonstrated when all of its cases passed, with the line that shows each', () => {
    const { status, cases, reason } = judgeRow(ROW, ALL);
    expect(status).toBe('demonstrated');
    expect(reason).toBeUndefined();
    expect(cases.map(({ case: name }) => name)).toEqual(ROW.demonstratedBy);
    for (const each of cases) {
      expect(each.outcome).toBe('passed');
      expect(each.proof).toMatch(/^scenario1-capability-deny\.jsonl:\d+$/);
    }
  });

  it.each<[string, Partial<CaseResult>, string]>([
    ['got through', { enforced: 'effect' }, 'bypassed'],
    ['left no refusal on record', { enforced: 'no-proof' }, 'inconclusive'],
    ['fails even with the boundary open', { control: 'no-effect' }, 'inconclusive'],
    ['cannot be shown by any opened boundary', { control: 'not-applicable' }, 'not-applicable'],
  ])('is not demonstrated when one of its cases %s', (_, change, outcome) => {
    const row = judgeRow(ROW, withCase(ALL, S1, 'tool-symlink', change));
    expect(row.status).toBe('not-demonstrated-in-this-run');
    expect(row.reason).toContain(`${S1}/tool-symlink: ${outcome}`);
  });

  it('is not demonstrated by scenarios that did not run, or could not', () => {
    const unable: ScenarioResult[] = ALL.map((each) =>
      each.id === S1 ? { ...each, verdict: 'not-run', cases: [], utilities: [] } : each,
    );
    for (const scenarios of [[], ALL.filter(({ id }) => id !== S1), unable]) {
      const { status, cases } = judgeRow(ROW, scenarios);
      expect(status).toBe('not-demonstrated-in-this-run');
      expect(cases.map(({ outcome }) => outcome)).toEqual(['not-run', 'not-run']);
    }
  });

  it('is not demonstrated where another case of the scenario got through: its boundary is open', () => {
    const anywhere: CaseResult = { id: 'anywhere', route: 'r', control: 'effect', enforced: 'effect' };
    const leaky = ALL.map((each) => (each.id === S1 ? { ...each, cases: [...each.cases, anywhere] } : each));
    expect(judgeRow(ROW, leaky).status).toBe('not-demonstrated-in-this-run');
  });

  it('is not demonstrated by a wall that lets no allowed work through', () => {
    for (const utilities of [[], [{ id: 'u', what: 'w', result: 'fails' as const }]]) {
      const deaf = ALL.map((each) => (each.id === S1 ? { ...each, utilities } : each));
      expect(judgeRow(ROW, deaf).status).toBe('not-demonstrated-in-this-run');
    }
  });

  it('needs no scenario that only adds to it, and is undone by an effect in one', () => {
    expect(judgeRow(ROW, ALL).added).toEqual([]);
    const unclear = judgeRow(ROW, [...ALL, suite([{}, { control: 'not-applicable' }])]);
    expect(unclear).toMatchObject({
      status: 'demonstrated',
      added: [{ scenario: 'attack-suite', passed: 1, cases: 2 }],
    });
    expect(judgeRow(ROW, [...ALL, suite([{}, { enforced: 'effect' }])]).status).toBe('not-demonstrated-in-this-run');
  });

  it('without a case is documented or not covered, whatever the run showed', () => {
    const described = { ...ROW, demonstratedBy: [] };
    expect(judgeRow(described, ALL).status).toBe('documented');
    expect(judgeRow({ ...described, documentedIn: [] }, ALL).status).toBe('not-covered');
  });
});

describe('controls.json', () => {
  const controls = toControls(madeSummary());

  it('has its shape, and counts every row once', () => {
    expect(controlsValidator(controls), JSON.stringify(controlsValidator.errors)).toBe(true);
    for (const { counts, rows } of controls.frameworks) {
      const { rows: total, ...parts } = counts;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(total).toBe(rows.length);
    }
  });

  it('lists every entry that the run does not demonstrate, and never has a framework whole', () => {
    for (const { title, counts, rows } of controls.frameworks) {
      const line = controls.notCovered.split('\n').find((each) => each.startsWith(title)) ?? '';
      for (const { id, status } of rows) if (status !== 'demonstrated') expect(line).toContain(id);
      expect(counts.demonstrated, title).toBeLessThan(counts.rows);
      expect(counts.notCovered, title).toBeGreaterThan(0);
    }
  });

  it('demonstrates nothing where nothing ran', () => {
    for (const { counts } of toControls(madeSummary([])).frameworks) expect(counts.demonstrated).toBe(0);
  });

  it('is the same for the same run', () => {
    expect(JSON.stringify(toControls(madeSummary()))).toBe(JSON.stringify(controls));
  });

  it('claims no compliance, neither do the reports for machines', () => {
    const summary = madeSummary();
    const texts = [
      JSON.stringify(controls),
      JSON.stringify(toSarifLog(summary, summaryText(summary))),
      toJunitXml(summary),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/compl(y|ies|ian(t|ce))|conform|certif|satisf|fulfil|accredit|guarantee/i);
      expect(text).not.toMatch(/all ten|fully|entirely covered|10\/10|100 ?%/i);
    }
  });
});
