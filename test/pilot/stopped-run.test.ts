import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { pilotSummaryValidator } from '../../src/contracts/validators.generated.js';
import { WasmagentError } from '../../src/errors.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { openClock } from '../../src/host/clock.js';
import { CONTROL_KERNELS } from '../../src/kernels/controls.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { Pilot } from '../../src/pilot/pilot.js';
import { RolloutRuns } from '../../src/pilot/rollout-runs.js';
import { pickScenarios } from '../../src/pilot/scenarios.js';
import { verifyPack } from '../../src/pilot/verify-pack.js';
import { parseSessionId } from '../../src/sessions/session-id.js';
import { filesIn } from './forge.js';
import { KERNELS_IN_USE, makePack, SCENARIOS } from './make-pack.js';

const folders: string[] = [];
afterEach(() => vi.restoreAllMocks());
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('an error in one scenario', () => {
  it.each<[string, unknown, string]>([
    ['a bug of ours', new TypeError('quotes canary-0123'), 'internal error: TypeError'],
    ['a scenario that is wrong', new WasmagentError('SCENARIO_INVALID', 'no such file'), 'no such file'],
  ])('%s leaves the evidence of the others, in a pack that verifies, and is told', async (_, fault, reason) => {
    vi.spyOn(RolloutRuns.prototype, 'honest').mockRejectedValue(fault);
    const { summary, error, output } = await makePack(['3', '2']);
    folders.push(output);
    expect(summary.scenarios.map(({ verdict }) => verdict)).toEqual(['not-run', 'enforced']);
    expect(summary.scenarios[0]).toMatchObject({ reason: expect.stringContaining(reason), cases: [] });
    expect(error).toBe(fault);
    expect(await verifyPack(output)).toMatchObject({ valid: true, verdict: 'not-run' });
    expect(readFileSync(join(output, 'results.junit.xml'), 'utf8')).toContain('sibling-folder');
    // What a bug quotes may be what the scenario hides.
    for (const file of filesIn(output)) expect(readFileSync(join(output, file), 'utf8')).not.toContain('canary-0123');
  });
});

describe('a run that has to stop', () => {
  it('says which scenarios came to a verdict and which did not run, signs nothing, and can be stopped twice', async () => {
    const output = mkdtempSync(join(tmpdir(), 'wasmagent-stopped-'));
    folders.push(output);
    const pilot = new Pilot({
      output,
      scenarios: SCENARIOS,
      command: 'wasmagent pilot 2 3',
      clock: openClock(''),
      sessionId: parseSessionId('pilot-test'),
      pool: new KernelPool({ maxKernels: 2 }),
      kernels: KERNELS_IN_USE,
      controlKernels: CONTROL_KERNELS,
      attacked: [],
      guardrails: [codeGuardrail],
    });
    expect(pilot.stop({ code: 'BUG', reason: 'before it began' })).toBeUndefined();
    const [two, three] = pickScenarios(SCENARIOS, ['2', '3']);
    if (two === undefined || three === undefined) throw new Error('there are no scenarios');
    await pilot.begin([two, three]);
    await pilot.runScenario(two);
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    const fault = new WasmagentError('OUTPUT_UNWRITABLE', 'cannot write', { cause: full });
    vi.spyOn(RolloutRuns.prototype, 'honest').mockRejectedValue(fault);
    await expect(pilot.runScenario(three)).rejects.toBe(fault);
    for (const code of ['OUTPUT_UNWRITABLE', 'INTERRUPTED']) pilot.stop({ code, reason: 'the disk is full' });
    await pilot.close();
    const summary: unknown = JSON.parse(readFileSync(join(output, 'summary.json'), 'utf8'));
    expect(pilotSummaryValidator(summary)).toBe(true);
    expect(summary).toMatchObject({
      verdict: 'not-run',
      stopped: { reason: 'the disk is full' },
      scenarios: [{ verdict: 'enforced' }, { verdict: 'not-run', reason: expect.stringContaining('the disk is full') }],
    });
    expect(filesIn(output)).not.toContain('attestation.dsse.json');
    expect(await verifyPack(output)).toMatchObject({
      valid: false,
      fault: { code: 'unfinished', message: expect.stringContaining('scenario2-session-isolation (enforced)') },
    });
  });
});
