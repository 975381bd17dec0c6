import { describe, expect, it } from 'vitest';
import type { CaseResult, ScenarioResult } from '../../../src/contracts/pilot-summary.generated.js';
import { toJunitXml } from '../../../src/evidence/junit/junit-report.js';
import { junitErrors } from '../check-junit.js';
import { heldScenario, madeSummary, SHIPPED_CASES, withCase } from '../made-summary.js';

const ALL = SHIPPED_CASES.map(heldScenario);
const S2 = 'scenario2-session-isolation';

/** The text of one test of the report. */
function testOf(xml: string, classname: string, name: string): string {
  const start = xml.indexOf(`<testcase name="${name}" classname="${classname}">`);
  expect(start, `${classname} ${name}`).toBeGreaterThan(0);
  return xml.slice(start, xml.indexOf('</testcase>', start));
}

function reportOf(change: Partial<CaseResult>): string {
  return toJunitXml(madeSummary(withCase(ALL, S2, 'list-own', change)));
}

describe('results.junit.xml', () => {
  it('fits the schema that CI servers read, whatever the run came to', async () => {
    const unable: ScenarioResult[] = ALL.map((each) => ({ ...each, verdict: 'not-run', cases: [], utilities: [] }));
    const reports = [ALL, unable, []].map((scenarios) => toJunitXml(madeSummary(scenarios)));
    const mixed = [
      { enforced: 'effect' },
      { enforced: 'no-proof' },
      { control: 'no-effect' },
      { control: 'not-applicable' },
    ] as const;
    reports.push(...mixed.map((change) => reportOf({ ...change, detail: '<b>]]>&\u0000\ud800' })));
    for (const errors of await Promise.all(reports.map(junitErrors))) expect(errors).toEqual([]);
    expect(await junitErrors('<testsuites><testsuite/></testsuites>')).not.toEqual([]);
  });

  it('has a test for each case in its control and its enforced arm, and for each allowed action', () => {
    const xml = toJunitXml(madeSummary());
    for (const { id, cases, utilities } of ALL) {
      for (const each of cases) {
        testOf(xml, `${id}.control`, each.id);
        expect(testOf(xml, `${id}.enforced`, each.id)).toContain(`shown by ${each.proof?.file}:${each.proof?.line}`);
      }
      for (const each of utilities) testOf(xml, `${id}.utility`, each.id);
    }
    expect(xml).not.toMatch(/<(failure|error|skipped)/);
  });

  it.each<[string, Partial<CaseResult>, string, RegExp, string]>([
    ['a bypass a failure', { enforced: 'effect' }, 'enforced', /<failure type="bypassed"/, 'failures="1" errors="0"'],
    [
      'a missing refusal an error',
      { enforced: 'no-proof' },
      'enforced',
      /<error type="inconclusive"/,
      'failures="0" errors="1"',
    ],
    [
      'a vacuous control an error',
      { control: 'no-effect' },
      'control',
      /<error type="inconclusive"/,
      'failures="0" errors="1"',
    ],
    [
      'a control that cannot be shown skipped',
      { control: 'not-applicable' },
      'control',
      /<skipped>/,
      'failures="0" errors="0" skipped="1"',
    ],
  ])('calls %s', (_, change, arm, mark, counts) => {
    const xml = reportOf(change);
    expect(testOf(xml, `${S2}.${arm}`, 'list-own')).toMatch(mark);
    expect(/<testsuite name="scenario2[^>]*>/.exec(xml)?.[0]).toContain(counts);
    const [failures, errors] = [/failures="1"/.test(counts) ? 1 : 0, /errors="1"/.test(counts) ? 1 : 0];
    expect(xml).toMatch(new RegExp(`<testsuites [^>]*failures="${failures}" errors="${errors}"`));
    expect(xml.match(/<(failure|error|skipped)[ >]/g)).toHaveLength(1);
  });

  it('never shows what did not run, or failed to do allowed work, as green or skipped', () => {
    const worse = ALL.map((each): ScenarioResult => {
      if (each.id === S2) return { ...each, verdict: 'not-run', reason: 'no sandbox', cases: [], utilities: [] };
      return { ...each, utilities: [{ id: 'work', what: 'w', result: 'fails' }] };
    });
    const xml = toJunitXml(madeSummary(worse));
    expect(testOf(xml, `${S2}.scenario`, S2)).toContain('<error type="not-run" message="no sandbox">');
    expect(testOf(xml, 'scenario1-capability-deny.utility', 'work')).toContain('<error type="inconclusive"');
    expect(xml).not.toContain('<skipped');
    expect(xml).toContain(`errors="${ALL.length}"`);
  });

  it('is the same for the same run', () => {
    expect(toJunitXml(madeSummary())).toBe(toJunitXml(madeSummary()));
  });
});
