import { codeGuardrail } from '../guardrails/code.js';
import { openClock } from '../host/clock.js';
import { makeOutputFolder } from '../host/own-file.js';
import { nodeVmKernel } from '../kernels/node-vm.js';
import { findKernel } from '../kernels/registry.js';
import { newSessionId, parseSessionId } from '../sessions/session-id.js';
import { Pilot } from './pilot.js';
import type { LoadedScenario } from './scenarios.js';

/**
 * A pilot as the operator asked for it.
 * @throws WasmagentError `UNKNOWN_KERNEL`, `SESSION_ID_INVALID`, `OUTPUT_UNWRITABLE`
 */
export function openPilot(asked: {
  output: string;
  kernel: string;
  session?: string | undefined;
  scenarios: readonly LoadedScenario[];
  command: string;
}): Pilot {
  const clock = openClock(undefined, { repeatIds: true });
  const kernel = findKernel(asked.kernel);
  const sessionId = asked.session === undefined ? newSessionId(clock) : parseSessionId(asked.session);
  makeOutputFolder(asked.output);
  return new Pilot({
    output: asked.output,
    scenarios: asked.scenarios,
    command: asked.command,
    clock,
    sessionId,
    kernel,
    controlKernel: nodeVmKernel,
    guardrails: [codeGuardrail],
  });
}
