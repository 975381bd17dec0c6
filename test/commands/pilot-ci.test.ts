import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import Pilot from '../../src/commands/pilot.js';
import type { ScenarioResult } from '../../src/contracts/pilot-summary.generated.js';
import { runExit } from '../../src/evidence/run-exit.js';
import { heldScenario, madeSummary, SHIPPED_CASES, summaryText } from '../evidence/made-summary.js';
import { runCommand } from './run-command.js';

/** The verdict that the run of these tests comes to: no sandbox is started for them. */
let verdict: ScenarioResult['verdict'] = 'enforced';

vi.mock('../../src/pilot/open-pilot.js', () => ({
  openPilot: ({ output }: { output: string }) => {
    const [first] = SHIPPED_CASES.map(heldScenario);
    if (first === undefined) throw new Error('there is no scenario');
    const summary = madeSummary([{ ...first, verdict }]);
    return {
      begin: async (picked: readonly unknown[]) => picked,
      openModel: [],
      runScenario: async () => summary.scenarios[0],
      finish: async () => {
        writeFileSync(join(output, 'summary.json'), summaryText(summary));
        return { summary, exit: runExit(summary) };
      },
      stop: () => undefined,
      close: async () => undefined,
    };
  },
}));

const folder = mkdtempSync(join(tmpdir(), 'wasmagent-pilot-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));
const evidence = mkdtempSync(join(folder, 'evidence-'));

describe('pilot in a CI job', () => {
  it.each<[ScenarioResult['verdict'], string[], number]>([
    ['enforced', [], 0],
    ['bypassed', [], 1],
    ['bypassed', ['--fail-on', 'bypassed'], 1],
    ['bypassed', ['--exit-zero'], 0],
    ['inconclusive', [], 3],
    ['inconclusive', ['--fail-on', 'inconclusive'], 3],
    ['inconclusive', ['--fail-on', 'bypassed'], 0],
    ['not-run', ['--fail-on', 'bypassed'], 4],
    ['not-run', ['--exit-zero'], 0],
  ])(
    'ends a run that is %s, asked with %j, with %i, and says when that is not what was found',
    async (reached, flags, exit) => {
      verdict = reached;
      for (const json of [[], ['--json']]) {
        const run = await runCommand(Pilot, ['1', '--output', evidence, ...flags, ...json]);
        expect(run.exit).toBe(exit);
        const usual = { enforced: 0, bypassed: 1, inconclusive: 3, 'not-run': 4 }[reached];
        expect(run.stderr.includes(`exit code ${usual}`)).toBe(usual !== exit);
        if (json.length > 0) expect(JSON.parse(run.stdout)).toMatchObject({ scenarios: [{ verdict: reached }] });
      }
    },
  );

  it('writes both reports whatever the verdict is', async () => {
    for (const reached of ['enforced', 'bypassed', 'not-run'] as const) {
      verdict = reached;
      const [junit, sarif] = ['xml', 'sarif'].map((ending) => join(folder, `${reached}.${ending}`));
      await runCommand(Pilot, ['1', '--output', evidence, '--junit', junit ?? '', '--sarif', sarif ?? '']);
      expect(readFileSync(junit ?? '', 'utf8')).toContain(`value="${reached}"`);
      expect(JSON.parse(readFileSync(sarif ?? '', 'utf8'))).toMatchObject({
        version: '2.1.0',
        runs: [{ properties: {}, invocations: [{ exitCode: { enforced: 0, bypassed: 1, 'not-run': 4 }[reached] }] }],
      });
    }
  });

  it.each([
    [['--exit-zero', '--fail-on', 'bypassed']],
    [['--fail-on', 'enforced']],
    [['--list', '--exit-zero']],
    [['--list', '--junit', 'a.xml']],
    [['--list', '--sarif', 'a.sarif']],
    [['--junit', '-']],
    [['--sarif', join(evidence, 'a.sarif')]],
  ])('refuses %j', async (flags) => {
    verdict = 'enforced';
    const names = flags.includes('--list') ? [] : ['1'];
    expect((await runCommand(Pilot, [...names, '--output', evidence, ...flags])).exit).toBe(2);
  });
});
