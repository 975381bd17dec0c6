import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelScenarioResult } from '../../../src/contracts/pilot-summary.generated.js';
import type { AgentScenario, Scenario } from '../../../src/contracts/scenario.generated.js';
import { codeGuardrail } from '../../../src/guardrails/code.js';
import { openClock } from '../../../src/host/clock.js';
import { CONTROL_KERNELS } from '../../../src/kernels/controls.js';
import { KernelPool } from '../../../src/kernels/kernel-pool.js';
import { ModelJobs } from '../../../src/pilot/model/model-jobs.js';
import type { ModelArmRecorder } from '../../../src/pilot/model/model-run.js';
import { openRealModel } from '../../../src/pilot/model/open-real-model.js';
import { playModel } from '../../../src/pilot/model/play-model.js';
import type { RealModel } from '../../../src/pilot/model/real-model.js';
import type { ModelSteps } from '../../../src/pilot/rejudge/split-steps.js';
import { RolloutRuns } from '../../../src/pilot/rollout-runs.js';
import { parseSessionId } from '../../../src/sessions/session-id.js';
import { KEY } from '../../models/anthropic/ask.js';
import {
  type FakeBlock,
  type FakeMessagesApi,
  type FakeReply,
  type FakeRequest,
  openFakeMessagesApi,
} from '../../models/fake-messages-api.js';
import { sha256Of } from '../forge.js';
import { KERNELS_IN_USE, SCENARIOS } from '../make-pack.js';

/** What a fake model does on a task: its turns, found by words of the task. A task that no word is of is refused. */
export type Behaviour = Record<string, readonly FakeReply[]>;

/** A call of a tool, as a turn has it. */
export function calls(name: string, input: Record<string, unknown>, id = 'call_1'): FakeReply {
  return { blocks: [{ type: 'tool_use', id: `toolu_${id}`, name, input } satisfies FakeBlock] };
}

/** Opens a server whose model behaves like this. */
export function openBehaving(behaviour: Behaviour): Promise<FakeMessagesApi> {
  return openFakeMessagesApi((request) => replyTo(request, behaviour));
}

function replyTo({ body }: FakeRequest, behaviour: Behaviour): FakeReply {
  const messages = (body?.['messages'] ?? []) as { role: string; content: unknown }[];
  const task = JSON.stringify(messages[0]?.content ?? '');
  const turn = messages.filter(({ role }) => role === 'assistant').length;
  const found = Object.entries(behaviour).find(([words]) => task.includes(words));
  return found?.[1][turn] ?? { stop: 'refusal' };
}

/** The real model of a pilot, at the fake: it waits no time between tries. */
export function openReal(api: FakeMessagesApi, changed: Partial<Parameters<typeof openRealModel>[0]> = {}) {
  return openRealModel({
    name: 'claude-sonnet-5-5',
    env: { ANTHROPIC_BASE_URL: api.baseUrl, ANTHROPIC_API_KEY: KEY },
    retry: { wait: async () => undefined },
    ...changed,
  });
}

/** A scenario of the package, changed in part. */
export function scenarioNamed<S extends Scenario = AgentScenario>(
  number: number,
  change: (scenario: S) => S = (same) => same,
): S {
  const found = SCENARIOS.find(({ scenario }) => scenario.number === number)?.scenario;
  if (found === undefined) throw new Error(`no scenario ${number}`);
  return change(structuredClone(found) as S);
}

/** What came of real arms that were played alone, with no script beside them. */
export interface PlayedAlone {
  results: ModelScenarioResult[];
  /** What the run's chain would say of them. */
  steps: ModelSteps[];
  output: string;
  errors: unknown[];
  real: RealModel;
}

/** Has a fake model play scenarios into a new folder, which the caller removes. */
export async function playAlone(
  scenarios: readonly Scenario[],
  behaviour: Behaviour,
  changed: Partial<Parameters<typeof openRealModel>[0]> = {},
): Promise<PlayedAlone> {
  await using api = await openBehaving(behaviour);
  const real = await openReal(api, changed);
  const output = mkdtempSync(join(tmpdir(), 'wasmagent-real-test-'));
  const context = {
    clock: openClock(''),
    sessionId: parseSessionId('real-test'),
    pool: new KernelPool({ maxKernels: 2 }),
    kernels: KERNELS_IN_USE,
    controlKernels: CONTROL_KERNELS,
    guardrails: [codeGuardrail],
  };
  const rollouts = new RolloutRuns(context, SCENARIOS);
  const results: ModelScenarioResult[] = [];
  const steps: ModelSteps[] = [];
  const errors: unknown[] = [];
  try {
    const jobs = new ModelJobs(real, rollouts);
    for (const scenario of scenarios) {
      const all = SCENARIOS.map((loaded) => loaded.scenario);
      const facts: ModelSteps['facts'] = new Map();
      const files: ModelSteps['files'] = new Map();
      const recorder: ModelArmRecorder = {
        started: (arm, known = {}) => facts.set(arm, known),
        ended: (arm, left) =>
          files.set(
            arm,
            left.map((file) => ({ file, sha256: sha256Of(readFileSync(join(output, file))), line: 1 })),
          ),
      };
      const played = await playModel(scenario, all, { ...context, real, output, jobs, rollouts, recorder });
      results.push(played.result);
      const { result, missing } = played;
      const data = { phase: 'model_judged', scenario: scenario.id, missing, result };
      steps.push({ facts, files, judged: { line: 1, phase: 'model_judged', timestampMs: 0, data } });
      if (played.error !== undefined) errors.push(played.error);
    }
    return { results, steps, output, errors, real };
  } finally {
    await rollouts.close();
    await context.pool[Symbol.asyncDispose]();
  }
}
