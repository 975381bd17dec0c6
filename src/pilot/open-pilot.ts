import { join } from 'node:path';
import { sourceDateEpoch } from '../evidence/pack/environment.js';
import { RUN_LOCK } from '../evidence/pack/pack-layout.js';
import { ephemeralSigner, namedSigner } from '../evidence/pack/signer.js';
import { PACK_WRITERS } from '../evidence/pack/writers.js';
import { codeGuardrail } from '../guardrails/code.js';
import { openClock } from '../host/clock.js';
import { lockFolder } from '../host/folder-lock.js';
import { makeOutputFolder } from '../host/own-file.js';
import { BARE_RUNTIMES } from '../kernels/bare.js';
import { chooseKernels } from '../kernels/choose-kernels.js';
import { CONTROL_KERNELS } from '../kernels/controls.js';
import { KernelPool } from '../kernels/kernel-pool.js';
import { findKernel } from '../kernels/registry.js';
import { newSessionId, parseSessionId } from '../sessions/session-id.js';
import type { RealModel } from './model/real-model.js';
import { kernelNames, Pilot } from './pilot.js';
import type { PartialRun } from './resume/partial-run.js';
import type { LoadedScenario } from './scenarios.js';
import { screenshotWriter } from './screenshot/screenshot-writer.js';

/**
 * A pilot as the operator asked for it.
 * @throws WasmagentError `UNKNOWN_KERNEL`, `USAGE` (two kernels for one language), `SESSION_ID_INVALID`, `KEY_INVALID`,
 * `OUTPUT_UNWRITABLE`, `OUTPUT_BUSY` (another run writes there), `OUTPUT_CONFLICT` (the output folder is in use for
 * something else), `RESUME_REFUSED`, `PACK_INVALID`
 */
export async function openPilot(asked: {
  output: string;
  /**
   * Names of kernels, at most one per language; a language that none is named for has its default. An attack suite
   * attacks those named, or where none is, one for each language.
   */
  kernels: readonly string[] | undefined;
  maxKernels: number;
  session?: string | undefined;
  scenarios: readonly LoadedScenario[];
  /** A file with the key that signs the pack, or `env:NAME`; without one the run makes a key for itself. */
  signKey?: string | undefined;
  /** Whether to go on with a run that was stopped in the output folder, if there is one. */
  resume?: boolean;
  /** Whether the branch timeline is pictured; by default where the clock goes on. */
  screenshot?: boolean | undefined;
  /** The real model that plays as well, opened. */
  realModel?: RealModel | undefined;
  /** Told what a run leaves out, in lines. */
  tell(line: string): void;
  /** What to type to repeat this run in the same kernels. */
  toCommand(kernels: readonly string[]): string;
}): Promise<Pilot> {
  const clock = openClock(undefined, { repeatIds: true });
  const kernels = chooseKernels(asked.kernels);
  const named = asked.session === undefined ? undefined : parseSessionId(asked.session);
  const signer = asked.signKey === undefined ? ephemeralSigner() : namedSigner(asked.signKey);
  makeOutputFolder(asked.output);
  // Before anything of an earlier run is read: what another run still writes is nothing to go on with.
  const unlock = lockFolder(join(asked.output, RUN_LOCK));
  try {
    const partial = asked.resume === true ? await findPartialRun(asked.output) : undefined;
    const epoch = sourceDateEpoch(clock);
    const command = asked.toCommand(asked.kernels ?? kernelNames(kernels));
    // Two browsers paint two pictures: a run that is to give the same bytes elsewhere has none unless it is asked for.
    const isLeftOut = asked.screenshot === undefined && epoch !== null;
    return new Pilot({
      output: asked.output,
      scenarios: asked.scenarios,
      command: epoch === null ? command : `SOURCE_DATE_EPOCH=${epoch} ${command}`,
      clock,
      // A run that goes on has the session that it was planned with; another that is asked for is not the planned run.
      sessionId: named ?? (partial === undefined ? newSessionId(clock) : parseSessionId(partial.plan.sessionId)),
      pool: new KernelPool({ maxKernels: asked.maxKernels }),
      kernels,
      controlKernels: CONTROL_KERNELS,
      attacked: (asked.kernels ?? kernelNames(kernels)).map((name) => {
        const provider = findKernel(name);
        return { provider, startBare: BARE_RUNTIMES[provider.descriptor.language] };
      }),
      guardrails: [codeGuardrail],
      signer,
      unlock,
      realModel: asked.realModel,
      partial,
      // Before the report, which links to it.
      writers:
        asked.screenshot === false ? PACK_WRITERS : [screenshotWriter(asked.tell, { isLeftOut }), ...PACK_WRITERS],
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

async function findPartialRun(folder: string): Promise<PartialRun | undefined> {
  const { openPartialRun } = await import('./resume/partial-run.js');
  return openPartialRun(folder);
}
