import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUN_LOCK } from '../../src/evidence/pack/pack-layout.js';
import { openPilot } from '../../src/pilot/open-pilot.js';
import { pickScenarios } from '../../src/pilot/scenarios.js';
import { verifyPack } from '../../src/pilot/verify-pack.js';
import { filesIn } from './forge.js';
import { SCENARIOS } from './make-pack.js';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'wasmagent-run-lock-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

const PICKED = pickScenarios(SCENARIOS, ['2']);
const BUSY = expect.objectContaining({ code: 'OUTPUT_BUSY', exit: 4 });

const open = (output: string, resume = false) =>
  openPilot({
    output,
    resume,
    kernels: undefined,
    maxKernels: 1,
    scenarios: SCENARIOS,
    screenshot: false,
    tell: () => undefined,
    toCommand: () => 'wasmagent pilot 2',
  });

const bytesIn = (folder: string) => filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'hex')]);

describe('an output folder in which a run writes', () => {
  it('is refused to a second run by any name, also to go on with, and nothing in it is touched; the first ends whole', async () => {
    const output = join(scratch, 'made', 'pack');
    const link = join(scratch, 'link');
    const pilot = await open(output);
    try {
      symlinkSync(output, link);
      const [scenario] = await pilot.begin(PICKED);
      const before = bytesIn(output);
      for (const [folder, resume] of [
        [output, false],
        [output, true],
        [link, false],
        [link, true],
      ] as const)
        await expect(open(folder, resume)).rejects.toEqual(BUSY);
      expect(bytesIn(output)).toEqual(before);
      expect((await verifyPack(output)).fault).toMatchObject({ code: 'unfinished', file: 'events.jsonl' });
      if (scenario === undefined) throw new Error('nothing was picked');
      await pilot.runScenario(scenario);
      await pilot.finish();
      // A signed folder holds nothing that its manifest does not name, at no moment.
      expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(await verifyPack(output)).toMatchObject({ valid: true });
    } finally {
      await pilot.close();
    }
    expect(await verifyPack(output)).toMatchObject({ valid: true });
  });

  it.each([false, true])('is free again after a run that was killed in it (to go on: %s)', async (resume) => {
    const output = mkdtempSync(join(scratch, 'killed-'));
    // No process has this number; the others are what a kill leaves that comes while a lock is taken.
    for (const name of ['', '.0f0e0d0c-0000-4000-8000-0123456789ab'])
      writeFileSync(join(output, `${RUN_LOCK}${name}`), '999999999 - x');
    const pilot = await open(output, resume);
    expect(filesIn(output)).toEqual([RUN_LOCK]);
    await pilot.close();
    expect(filesIn(output)).toEqual([]);
  });

  it('is given back by a run that is refused', async () => {
    const output = mkdtempSync(join(scratch, 'refused-'));
    writeFileSync(join(output, 'notes.txt'), 'mine');
    await expect(open(output)).rejects.toMatchObject({ code: 'OUTPUT_CONFLICT' });
    expect(filesIn(output)).toEqual(['notes.txt']);
  });
});
