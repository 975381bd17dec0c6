import { join } from 'node:path';
import { runAgent } from '../../agent/run-agent.js';
import type { AgentModelPart, AgentScenario, ModelStep } from '../../contracts/scenario.generated.js';
import { WasmagentError } from '../../errors.js';
import { inspectChain } from '../../evidence/inspect-chain.js';
import { toEvents } from '../../evidence/verify/read-log.js';
import { verifyChain } from '../../evidence/verify-chain.js';
import { readOwnFile, writeWhole } from '../../host/own-file.js';
import { makeScratchFolder } from '../../host/private-folder.js';
import { pickGuardrails } from '../arm.js';
import { PILOT_TOOLS } from '../pilot-tools.js';
import { buildWorld, type World } from '../world.js';
import type { ModelAgentArm, ShownEvents } from './agent-arm.js';
import { type ModelArmName, modelLogFile } from './model-files.js';
import { modelStepManifest } from './model-manifests.js';
import type { ModelRun } from './model-run.js';
import { MODEL_MAX_STEPS } from './real-model.js';
import { toRedactor } from './to-redactor.js';

/** An arm that a real model played: what its logs show, and what it broke off with. */
export interface PlayedArm<A> {
  arm: A;
  error?: unknown;
}

/**
 * Asks a real model what an arm of an agent scenario asks, in a world like the script's: same files, same canary, same
 * kernels and guardrails, under the shipped manifest. No instruction tells the model what it may not do. A step that
 * breaks off ends the arm; what is on record by then is kept.
 */
export async function playAgentArm(
  { scenario, part }: { scenario: AgentScenario; part: AgentModelPart },
  name: ModelArmName,
  run: ModelRun,
): Promise<PlayedArm<ModelAgentArm>> {
  const scratch = makeScratchFolder('pilot-model');
  try {
    const world = buildWorld(scenario, { secrets: run.real.secrets }, run, scratch.path);
    const { canarySha256 } = world;
    run.recorder.started(name, canarySha256 === undefined ? {} : { canarySha256 });
    let error: unknown;
    try {
      const { steps } = name === 'model.enforced' ? part.enforced : part.utility;
      for (const step of steps) await playStep(scenario, step, world, run);
    } catch (thrown) {
      error = thrown;
    } finally {
      for (const session of world.sessions.values()) session.close();
    }
    const sessions = new Map<string, ShownEvents>();
    for (const [key, session] of world.sessions) {
      const text = readOwnFile(session.log.path) ?? '';
      if (text === '') continue;
      const file = modelLogFile(scenario, name, key);
      sessions.set(key, keepLog(join(run.output, file), file, text));
    }
    run.recorder.ended(
      name,
      [...sessions.values()].map(({ file }) => file),
    );
    return { arm: { sessions, canarySha256 }, ...(error === undefined ? {} : { error }) };
  } finally {
    scratch.remove();
  }
}

/** Keeps a log, checked as a third party would, and gives what it shows: a verdict stands on nothing else. */
export function keepLog(path: string, file: string, text: string): ShownEvents {
  verifyChain(text, file);
  writeWhole(path, text);
  return { file, events: toEvents(inspectChain(text).lines, file) };
}

async function playStep(scenario: AgentScenario, step: ModelStep, world: World, run: ModelRun): Promise<void> {
  const session = world.sessions.get(step.session);
  if (session === undefined)
    throw new WasmagentError(
      'SCENARIO_INVALID',
      `${scenario.id}: a model's step names the unknown session '${step.session}'`,
    );
  const { real, pool, kernels, clock } = run;
  const events = runAgent({
    task: step.task,
    model: real.model,
    tools: PILOT_TOOLS,
    maxSteps: MODEL_MAX_STEPS,
    manifest: modelStepManifest(scenario, step),
    workspaceRoot: session.workspaceRoot,
    pool,
    kernels,
    guardrails: pickGuardrails(scenario, run),
    redactor: toRedactor(real.secrets),
    spending: real.spending,
    sessionId: session.id,
    clock,
  });
  for await (const event of events) session.log.append(event);
}
