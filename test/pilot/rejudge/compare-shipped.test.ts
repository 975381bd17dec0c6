import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatVerifyReport } from '../../../src/cli/verify-report.js';
import type { PlannedAttack, PlannedScenario } from '../../../src/contracts/pilot-plan.generated.js';
import type { AttackScenario } from '../../../src/contracts/scenario.generated.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { BARE_RUNTIMES } from '../../../src/kernels/bare.js';
import { planAttacks, planFiles } from '../../../src/pilot/make-plan.js';
import { compareShipped } from '../../../src/pilot/rejudge/compare-shipped.js';
import { type LoadedScenario, pickScenarios } from '../../../src/pilot/scenarios.js';
import { verifyPack } from '../../../src/pilot/verify-pack.js';
import { refit, resign, rewriteReports } from '../forge.js';
import { KERNELS_IN_USE, makePack, SCENARIOS } from '../make-pack.js';

const KERNELS = [
  { name: 'quickjs', language: 'javascript' },
  { name: 'pyodide', language: 'python' },
] as const;

let scratch: string;
let suite: LoadedScenario<AttackScenario>;
let attacks: PlannedAttack[];
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'wasmagent-shipped-'));
  const [found] = pickScenarios(SCENARIOS, ['attack-suite']);
  if (found?.scenario.procedure !== 'attack-suite') throw new Error('no attack suite');
  suite = { folder: found.folder, scenario: found.scenario };
  attacks = await planAttacks(suite.scenario, KERNELS);
});
afterAll(() => rmSync(scratch, { recursive: true }));

const planned = (changed: Partial<PlannedScenario> = {}): PlannedScenario => ({
  id: suite.scenario.id,
  files: planFiles(suite.folder),
  steps: { control: [], enforced: [], utility: [] },
  attacks,
  definition: suite.scenario,
  ...changed,
});
const compare = (changed: Partial<PlannedScenario>, root?: string) =>
  compareShipped(planned(changed), KERNELS, suite, root);
const changeFirst = (change: (attack: PlannedAttack) => PlannedAttack): PlannedAttack[] =>
  attacks.map((attack, index) => (index === 0 ? change(attack) : attack));

describe('an attack suite in a plan', () => {
  it('is the shipped one when every program and every expectation is', async () => {
    const all = { shipped: attacks.length, same: attacks.length, changed: [] };
    expect(await compare({})).toMatchObject({ isShipped: true, attempts: all, notAttacked: [] });
  });

  it.each<[string, () => PlannedAttack[]]>([
    ['a program with another digest', () => changeFirst((attack) => ({ ...attack, sha256: '0'.repeat(64) }))],
    [
      'an expectation that excuses it',
      () => changeFirst((attack) => ({ ...attack, header: { ...attack.header, needs: 'procfs', value: 'excused' } })),
    ],
    ['a program left out', () => attacks.slice(1)],
    ['a program against a kernel that is none', () => changeFirst((attack) => ({ ...attack, kernel: 'none' }))],
  ])('is not the shipped one with %s, and says which', async (_, change) => {
    const { isShipped, attempts } = await compare({ attacks: change() });
    expect(isShipped).toBe(false);
    expect(attempts).toMatchObject({ shipped: attacks.length, same: attacks.length - 1 });
    expect(attempts).toMatchObject({ changed: expect.arrayContaining([`quickjs:${attacks[0]?.id}`]) });
  });

  it('is not the shipped one with a program more, with none, or with another definition under our digest', async () => {
    const more = [...attacks, ...attacks.slice(0, 1)];
    expect(await compare({ attacks: more })).toMatchObject({ isShipped: false });
    expect(await compare({ attacks: [] })).toMatchObject({ isShipped: false, attempts: { same: 0 } });
    const definition = { ...suite.scenario, programs: 'elsewhere' };
    expect(await compare({ definition })).toMatchObject({ isShipped: false, files: { changed: ['scenario.json'] } });
  });

  it('against one of two kernels, as an operator may ask for, names the other one', async () => {
    const some = attacks.filter(({ kernel }) => kernel === 'quickjs');
    expect(await compare({ attacks: some })).toMatchObject({ isShipped: true, notAttacked: ['pyodide'] });
  });

  it('is not compared, and not called shipped, where this installation has no programs', async () => {
    const comparison = await compare({}, scratch);
    expect(comparison).toMatchObject({ isShipped: false, attempts: 'not-compared' });
    const scenario = { id: suite.scenario.id, verdict: 'enforced', cases: 1, utilities: 1, ...comparison } as const;
    const report = { schema_version: 'verify-report/v1', valid: true, signatureChecked: true } as const;
    const text = formatVerifyReport({ ...report, scenarios: [scenario] }, 'x', (_, words) => words);
    expect(text).toMatch(/^valid, but attempts not compared /);
  });
});

it('a pack of two harmless attempts under our definition is whole, and nobody reads that it is ours', async () => {
  for (const name of ['environment/host-env.js', 'tools/undeclared.js']) {
    const target = join(scratch, 'programs/javascript', name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(PACKAGE_ROOT, suite.scenario.programs, 'javascript', name), target);
    writeFileSync(target, `${readFileSync(target, 'utf8')}\n`);
  }
  const programs = relative(PACKAGE_ROOT, join(scratch, 'programs'));
  const { output } = await makePack([{ ...suite, scenario: { ...suite.scenario, programs } }], {
    output: join(scratch, 'pack'),
    attacked: [{ provider: KERNELS_IN_USE.javascript, startBare: BARE_RUNTIMES.javascript }],
  });
  const plan = join(output, 'plan.json');
  writeFileSync(
    plan,
    readFileSync(plan, 'utf8').replace(JSON.stringify(programs), JSON.stringify(suite.scenario.programs)),
  );
  refit(output);
  await rewriteReports(output);
  resign(output);
  const report = await verifyPack(output);
  const shipped = attacks.filter(({ kernel }) => kernel === 'quickjs').length;
  expect(report).toMatchObject({
    valid: true,
    scenarios: [{ isShipped: false, files: { changed: [] }, attempts: { shipped, same: 0 }, notAttacked: ['pyodide'] }],
  });
  const text = formatVerifyReport(report, 'x', (_, words) => words);
  expect(text).toMatch(/^valid, but not the shipped attempts /);
  expect(text).toContain(`not the attempts of this version: 0 of ${shipped} shipped attempts are in it`);
});
