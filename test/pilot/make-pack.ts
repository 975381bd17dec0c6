import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PilotSummary } from '../../src/contracts/pilot-summary.generated.js';
import type { ExitCode } from '../../src/errors.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { openClock } from '../../src/host/clock.js';
import { CONTROL_KERNELS } from '../../src/kernels/controls.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { findKernel } from '../../src/kernels/registry.js';
import { Pilot, type PilotOptions } from '../../src/pilot/pilot.js';
import { type LoadedScenario, loadScenarios, pickScenarios } from '../../src/pilot/scenarios.js';
import { parseSessionId } from '../../src/sessions/session-id.js';

/** Every scenario there is. */
export const SCENARIOS = loadScenarios();

/** The kernels that a pilot uses where none is named. */
export const KERNELS_IN_USE = { javascript: findKernel('quickjs'), python: findKernel('pyodide') };

/** Runs a pilot into a new temporary folder, which the caller removes, or into the one that is given. */
export async function makePack(
  names: readonly (string | LoadedScenario)[],
  changed: Partial<PilotOptions> = {},
): Promise<{ summary: PilotSummary; exit: ExitCode; error?: unknown; output: string }> {
  const output = changed.output ?? mkdtempSync(join(tmpdir(), 'wasmagent-pilot-test-'));
  const pilot = new Pilot({
    output,
    scenarios: SCENARIOS,
    command: 'wasmagent pilot --all',
    clock: openClock(''),
    sessionId: parseSessionId('pilot-test'),
    pool: new KernelPool({ maxKernels: 2 }),
    kernels: KERNELS_IN_USE,
    controlKernels: CONTROL_KERNELS,
    attacked: [],
    guardrails: [codeGuardrail],
    ...changed,
  });
  try {
    const picked = names.flatMap((each) => (typeof each === 'string' ? pickScenarios(SCENARIOS, [each]) : [each]));
    for (const loaded of await pilot.begin(picked)) await pilot.runScenario(loaded);
    for (const loaded of pilot.openModel) await pilot.runModel(loaded);
    return { ...(await pilot.finish()), output };
  } finally {
    await pilot.close();
  }
}
