import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseExit } from '../../src/cli/ci-flags.js';
import { CiOutputs } from '../../src/cli/ci-outputs.js';
import type { ScenarioResult } from '../../src/contracts/pilot-summary.generated.js';
import { toJunitXml } from '../../src/evidence/junit/junit-report.js';
import { heldScenario, madeSummary, SHIPPED_CASES, summaryText, withCase } from '../evidence/made-summary.js';

const HELD = SHIPPED_CASES.map(heldScenario);
const BYPASSED = withCase(HELD, 'scenario1-capability-deny', 'tool-direct', { enforced: 'effect' }).map(
  (each, index): ScenarioResult => (index === 0 ? { ...each, verdict: 'bypassed' } : each),
);

let folder = '';
let evidence = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-ci-test-'));
  evidence = join(folder, 'evidence');
  mkdirSync(evidence);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the reports beside the evidence', () => {
  it('are written also when something was bypassed, and name it', async () => {
    const summary = madeSummary(BYPASSED);
    writeFileSync(join(evidence, 'summary.json'), summaryText(summary));
    const asked = { junit: join(folder, 'new/results.xml'), sarif: join(folder, 'results.sarif') };
    await using outputs = await CiOutputs.open(asked, evidence);
    expect(readdirSync(folder)).not.toContain('results.sarif');
    await outputs.write(summary, evidence);
    expect(readFileSync(asked.junit, 'utf8')).toBe(toJunitXml(summary));
    const log = JSON.parse(readFileSync(asked.sarif, 'utf8')) as Log;
    expect(log.runs[0]?.results).toEqual([
      expect.objectContaining({ ruleId: 'scenario1-capability-deny/tool-direct', level: 'error' }),
    ]);
  });

  it('leave nothing behind when the run does not come to its end', async () => {
    {
      await using _outputs = await CiOutputs.open({ junit: join(folder, 'deep/a.xml'), sarif: undefined }, evidence);
    }
    expect(readdirSync(folder)).toEqual(['evidence']);
  });

  it.each(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])(
    'do not go to stdout (%s), which has the report',
    async (path) => {
      for (const asked of [
        { junit: path, sarif: undefined },
        { junit: undefined, sarif: path },
      ])
        await expect(CiOutputs.open(asked, evidence)).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    },
  );

  it('do not lie in the evidence, also not through a link, nor in a folder of it that is not there yet', async () => {
    symlinkSync(evidence, join(folder, 'link'));
    for (const path of ['evidence/a.xml', 'evidence/deep/a.xml', 'link/a.xml', 'x/../evidence/a.xml'])
      await expect(CiOutputs.open({ junit: join(folder, path), sarif: undefined }, evidence)).rejects.toMatchObject({
        code: 'OUTPUT_CONFLICT',
      });
    const beside = join(folder, 'evidence-of-ci.xml');
    await using outputs = await CiOutputs.open({ junit: beside, sarif: undefined }, evidence);
    await outputs.write(madeSummary(), evidence);
    expect(readdirSync(folder)).toContain('evidence-of-ci.xml');
  });

  it('are two files', async () => {
    const path = join(folder, 'same');
    await expect(CiOutputs.open({ junit: path, sarif: path }, evidence)).rejects.toMatchObject({
      code: 'OUTPUT_CONFLICT',
    });
  });

  it('are refused before the run where they cannot be written', async () => {
    await expect(
      CiOutputs.open({ junit: '/proc/no/such/folder/a.xml', sarif: undefined }, evidence),
    ).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  });
});

describe('the exit code that the flags choose', () => {
  const only = (verdict: ScenarioResult['verdict']) => ({
    scenarios: [{ ...BYPASSED[1], verdict }] as ScenarioResult[],
  });

  it.each([
    ['bypassed', 1, 1, 0],
    ['inconclusive', 3, 0, 0],
    ['not-run', 4, 4, 0],
    ['enforced', 0, 0, 0],
  ] as const)('for %s is %i, with --fail-on bypassed %i, with --exit-zero %i', (verdict, usual, bypassed, zero) => {
    const none = { 'exit-zero': false, 'fail-on': undefined };
    expect(chooseExit(only(verdict), none)).toBe(usual);
    expect(chooseExit(only(verdict), { ...none, 'fail-on': 'inconclusive' })).toBe(usual);
    expect(chooseExit(only(verdict), { ...none, 'fail-on': 'bypassed' })).toBe(bypassed);
    expect(chooseExit(only(verdict), { ...none, 'exit-zero': true })).toBe(zero);
  });
});
