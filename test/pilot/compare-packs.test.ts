import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Diff from '../../src/commands/diff.js';
import type { Scenario } from '../../src/contracts/scenario.generated.js';
import { makeKeys } from '../../src/evidence/pack/make-keys.js';
import { namedSigner } from '../../src/evidence/pack/signer.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { comparePacks, type PackDiff } from '../../src/pilot/compare-packs.js';
import type { LoadedScenario } from '../../src/pilot/scenarios.js';
import { runCommand } from '../commands/run-command.js';
import { refit, resign, rewriteReports } from './forge.js';
import { makePack, SCENARIOS } from './make-pack.js';

const ID = 'scenario2-session-isolation';
let scratch: string;
let pack: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'wasmagent-diff-'));
  pack = await makeNew();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function makeNew(
  scenario: LoadedScenario[] = [shipped()],
  changed: Parameters<typeof makePack>[1] = {},
): Promise<string> {
  return (await makePack(scenario, { output: mkdtempSync(join(scratch, 'pack-')), ...changed })).output;
}

function shipped(change: (text: string) => string = (text) => text): LoadedScenario {
  const found = SCENARIOS.find(({ scenario }) => scenario.id === ID);
  if (found === undefined) throw new Error('there is no scenario');
  return { ...found, scenario: JSON.parse(change(JSON.stringify(found.scenario))) as Scenario };
}

/** A copy of a pack in which files were changed, and all of it signed again. */
function copyWith(changes: Record<string, (text: string) => string>, sign: (folder: string) => void): string {
  const folder = mkdtempSync(join(scratch, 'copy-'));
  cpSync(pack, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (change(text) === text) throw new Error(`${file} was not changed`);
    writeFileSync(join(folder, file), change(text));
  }
  sign(folder);
  return folder;
}

const whatOf = ({ changes }: PackDiff, area: string) =>
  changes.filter((change) => change.area === area).map(({ what }) => what);

describe('a comparison of two packs', () => {
  it('finds nothing between two runs of the same, at other times and in other sessions', async () => {
    const other = await makeNew();
    expect(await comparePacks(pack, other)).toMatchObject({ same: true, changes: [] });
    expect(await runCommand(Diff, [pack, other, '--json'])).toMatchObject({ exit: 0 });
  });

  it('names a policy that changed by step and field, and a run that ends otherwise for it', async () => {
    // B may read where A's workspace lies: what held under the old policy is bypassed under the new one.
    const opened = shipped((text) => {
      const scenario = JSON.parse(text);
      for (const step of scenario.arms.enforced.steps)
        step.manifest = { ...step.manifest, allowedReadPaths: ['/workspace', '{{sessions.folder}}'] };
      return JSON.stringify(scenario);
    });
    const other = await makeNew([opened]);
    const diff = await comparePacks(pack, other);
    expect(diff).toMatchObject({ same: false, new: { verdict: 'bypassed' } });
    expect(diff.changes).toContainEqual({
      area: 'policy',
      kind: 'changed',
      what: `${ID} enforced step 2 /allowedReadPaths`,
      old: expect.any(String),
      new: '["/workspace","<run>/state/sessions"]',
    });
    expect(diff.changes).toContainEqual({
      area: 'verdicts',
      kind: 'changed',
      what: ID,
      old: 'enforced',
      new: 'bypassed',
    });
    expect(whatOf(diff, 'scenarios')[0]).toContain(`${ID} definition /arms/enforced/steps`);
    expect(whatOf(diff, 'cases').length).toBeGreaterThan(0);
    const run = await runCommand(Diff, [pack, other]);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('enforced → bypassed');
  });

  it('names guardrails, options and the case that is no longer there', async () => {
    const fewer = shipped((text) => {
      const scenario = JSON.parse(text);
      scenario.cases = scenario.cases.slice(1);
      return JSON.stringify(scenario);
    });
    const guardrails = [codeGuardrail, { ...codeGuardrail, name: 'other' }];
    const diff = await comparePacks(pack, await makeNew([fewer], { guardrails, command: 'wasmagent pilot 2' }));
    expect(whatOf(diff, 'policy')).toEqual(['settings /guardrails/other']);
    expect(whatOf(diff, 'options')).toEqual(['command']);
    expect(diff.changes.find(({ area }) => area === 'cases')).toMatchObject({ kind: 'removed' });
    expect(diff.counts).toMatchObject({ verdicts: 0, policy: 1, cases: 1, options: 1, versions: 0 });
  });

  it('names versions, engines and components, as long as the pack holds', async () => {
    // Components are those of a version: under ours, others would be a fault.
    const toOtherVersion = (text: string): string => text.replace(/"version": "[^"]+"/, '"version": "0.0.1"');
    const other = copyWith(
      {
        'environment.json': (text) => toOtherVersion(text.replace(/"openssl": ".*"/, '"openssl": "9.9"')),
        'plan.json': toOtherVersion,
        'summary.json': toOtherVersion,
        'sbom.cdx.json': (text) => text.replace(/("name": "acorn",[^}]*?"version": )"[^"]*"/s, '$1"0.0.1"'),
      },
      refit,
    );
    // The report says what it ran on, so whoever changes that writes it again.
    await rewriteReports(other);
    resign(other);
    const diff = await comparePacks(pack, other);
    expect(diff.changes).toContainEqual(expect.objectContaining({ what: 'runtime/openssl', new: '9.9' }));
    expect(diff.changes.find(({ what }) => what === 'component acorn')?.new).toContain('0.0.1');
    expect(diff.counts).toMatchObject({ versions: 3, policy: 0 });
  });

  it('shows text that a pack chose on one line, without control characters, and cut', async () => {
    const hostile = `\u001b[2J\n\u202eNothing changed.${'x'.repeat(100_000)}`;
    const retitled = shipped((text) => JSON.stringify({ ...JSON.parse(text), goal: hostile }));
    const run = await runCommand(Diff, [pack, await makeNew([retitled])]);
    expect(run.exit).toBe(1);
    expect(run.stdout.length).toBeLessThan(4_000);
    expect(run.stdout).not.toMatch(/[\u001b\u202e]|^Nothing changed/m);
  });
});

describe('a comparison is refused', () => {
  const change = { 'summary.json': (text: string) => text.replace('"enforced"', '"bypassed"') };

  it.each<[string, () => string, object]>([
    ['with a changed pack', () => copyWith(change, () => undefined), { code: 'PACK_INVALID', exit: 5 }],
    ['with a pack that was changed and signed again', () => copyWith(change, resign), { code: 'PACK_INVALID' }],
    [
      'with a run that did not end',
      () => copyWith({}, (folder) => rmSync(join(folder, 'attestation.dsse.json'))),
      { exit: 5 },
    ],
    ['with a folder that is no pack', () => mkdtempSync(join(scratch, 'none-')), { code: 'NOT_A_PACK', exit: 2 }],
    ['with nothing', () => join(scratch, 'missing'), { code: 'INPUT_MISSING', exit: 2 }],
  ])('%s, on either side', async (_, make, error) => {
    const other = make();
    await expect(comparePacks(pack, other)).rejects.toMatchObject(error);
    await expect(comparePacks(other, pack)).rejects.toMatchObject(error);
  });

  it('where both must be signed by a key and one is not; without the key it says that nothing was checked', async () => {
    const keys = makeKeys(join(scratch, 'key.pem'));
    const signed = await makeNew(undefined, { signer: namedSigner(keys.privateKey) });
    await expect(comparePacks(pack, signed, keys.publicKey)).rejects.toMatchObject({ code: 'PACK_INVALID' });
    expect(await comparePacks(signed, signed, keys.publicKey)).toMatchObject({ old: { signatureChecked: true } });
    const run = await runCommand(Diff, [pack, signed]);
    expect(run.stdout).toContain('SIGNATURE NOT CHECKED');
    expect(run.stdout).toContain('self-attested → signed');
  });
});
