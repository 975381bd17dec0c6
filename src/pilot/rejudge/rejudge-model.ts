import { join } from 'node:path';
import type { PilotPlan, PlannedRealModel, PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import type {
  AgentModelPart,
  AgentScenario,
  ExportScenario,
  RolloutScenario,
} from '../../contracts/scenario.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import type { PackReader } from '../../evidence/verify/pack-reader.js';
import { readNamedBytes } from '../../host/own-file.js';
import type { ModelAgentArm, ShownEvents } from '../model/agent-arm.js';
import type { ModelJobArm } from '../model/judge-job.js';
import { type ModelArmName, modelExportFiles, modelJobFiles, modelLogFile } from '../model/model-files.js';
import type { ModelShown } from '../model/model-result.js';
import { exportJob } from '../model/play-model.js';
import { isBrokenOff, readRunEnds } from '../model/run-ends.js';
import { readRecords } from './read-records.js';
import { checkRanking } from './rejudge-rollout.js';
import { readShownLog } from './shown-pack.js';
import type { ModelSteps } from './split-steps.js';

/** What a pack shows of what a real model did on one scenario. */
export interface ShownModelPack {
  reader: PackReader;
  plan: PilotPlan;
  realModel: PlannedRealModel;
  planned: PlannedScenario;
  steps: ModelSteps;
}

const MAX_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Reads what the logs of a real model's arms show, each held against the plan: the model, its ceiling of turns, and the
 * manifest of every run must be the planned ones.
 * @param scratch an empty folder.
 * @throws PackFault
 */
export async function readModelShown(pack: ShownModelPack, scratch: string): Promise<ModelShown> {
  const { definition, id } = pack.planned;
  if (definition.procedure === 'agent' && definition.model !== undefined) {
    const part = definition.model;
    return {
      procedure: 'agent',
      enforced: readAgentArm(definition, part, 'model.enforced', pack),
      utility: readAgentArm(definition, part, 'model.utility', pack),
    };
  }
  if (definition.procedure === 'rollout') {
    return {
      procedure: 'rollout',
      enforced: await readJobArm(definition, 'model.enforced', pack, scratch),
      utility: await readJobArm(definition, 'model.utility', pack, scratch),
    };
  }
  if (definition.procedure === 'export') return await readExport(definition, pack, scratch);
  throw new PackFault('plan', 'plan.json', `${id} asks a model nothing`);
}

function readAgentArm(
  scenario: AgentScenario,
  part: AgentModelPart,
  arm: ModelArmName,
  pack: ShownModelPack,
): ModelAgentArm | undefined {
  const files = pack.steps.files.get(arm)?.map(({ file }) => file);
  if (files === undefined) return undefined;
  const isEnforced = arm === 'model.enforced';
  const asked = isEnforced ? part.enforced.steps : part.utility.steps;
  const planned = (isEnforced ? pack.planned.modelSteps?.enforced : pack.planned.modelSteps?.utility) ?? [];
  const sessions = new Map<string, ShownEvents>();
  let runs = 0;
  for (const { name } of scenario.sessions) {
    const digests = planned.filter((_, index) => asked[index]?.session === name);
    const file = modelLogFile(scenario, arm, name);
    if (digests.length === 0 || !files.includes(file)) continue;
    const { events } = readModelLog(file, pack, { digests });
    sessions.set(name, { file, events });
    runs += readRunEnds(events).length;
  }
  if (sessions.size !== files.length)
    throw new PackFault(
      'plan',
      files[0] ?? 'events.jsonl',
      `the ${arm} arm has logs of sessions that were asked nothing`,
    );
  const isBroken = [...sessions.values()].some(({ events }) => readRunEnds(events).some(isBrokenOff));
  if (runs !== asked.length && !isBroken)
    throw new PackFault(
      'plan',
      'events.jsonl',
      `the ${arm} arm holds ${runs} runs of ${asked.length} that were planned`,
    );
  const canary = pack.steps.facts.get(arm)?.['canarySha256'];
  if (scenario.canary !== undefined && typeof canary !== 'string')
    throw new PackFault('plan', 'events.jsonl', `no canary is on record for the ${arm} arm of ${scenario.id}`);
  return { sessions, ...(typeof canary === 'string' ? { canarySha256: canary } : {}) };
}

async function readJobArm(
  scenario: RolloutScenario,
  arm: ModelArmName,
  pack: ShownModelPack,
  scratch: string,
): Promise<ModelJobArm | undefined> {
  const bound = pack.steps.files.get(arm)?.map(({ file }) => file);
  if (bound === undefined) return undefined;
  const { log, rollouts, ranked } = modelJobFiles(scenario, arm);
  const { text, events } = readModelLog(log, pack, { digests: stepsOf(arm, pack), isRepeated: true });
  const records = readRecords(pack.reader, rollouts, text, log);
  const isRanked = arm === 'model.utility' && records.length > 0;
  const files = [log, rollouts, ...(isRanked ? [ranked] : [])];
  if (files.join() !== bound.join()) throw new PackFault('plan', log, `the ${arm} arm has other files than it leaves`);
  if (isRanked) await checkRanking(pack.reader.text(rollouts), pack.reader.text(ranked), ranked, scratch);
  return { log: { file: log, events }, records, recordsFile: rollouts };
}

async function readExport(scenario: ExportScenario, pack: ShownModelPack, scratch: string): Promise<ModelShown> {
  const { reader, steps } = pack;
  const bound = steps.files.get('model.utility')?.map(({ file }) => file);
  if (bound === undefined) return { procedure: 'export' };
  const exportedAtMs = steps.facts.get('model.utility')?.['exportedAtMs'];
  if (typeof exportedAtMs !== 'number')
    throw new PackFault('shape', 'events.jsonl', `the model's export of ${scenario.id} has no time`);
  const { log, rollouts } = modelExportFiles(scenario);
  const { text: logText, sessionId = '' } = readModelLog(log, pack, {
    digests: stepsOf('model.utility', pack),
    isRepeated: true,
  });
  const records = readRecords(reader, rollouts, logText, log);
  const job = { records, sessionId, rolloutsText: reader.text(rollouts), logText };
  const { files, work } = await exportJob(scenario, job, { output: scratch, exportedAtMs });
  if (files.join() !== bound.join()) throw new PackFault('plan', log, 'the export has other files than it leaves');
  for (const file of files) {
    if (!readNamedBytes(join(scratch, file), 'the export', MAX_FILE_BYTES).equals(reader.bytes(file)))
      throw new PackFault('derived', file, 'it is not what the recorded session gives');
  }
  return { procedure: 'export', work };
}

function stepsOf(arm: ModelArmName, { planned: { modelSteps } }: ShownModelPack): readonly string[] {
  return (arm === 'model.enforced' ? modelSteps?.enforced : modelSteps?.utility) ?? [];
}

function readModelLog(
  file: string,
  { reader, plan, realModel }: ShownModelPack,
  runs: { digests: readonly string[]; isRepeated?: boolean },
) {
  const shown = readShownLog(reader, file, {
    ...runs,
    kernels: plan.kernels.map(({ name }) => name),
    mayBreakOff: true,
  });
  for (const [index, event] of shown.events.entries()) {
    if (event.event === 'run_start') {
      const { model, maxSteps } = event.data.agentConfig;
      if (model !== realModel.name || maxSteps !== realModel.maxSteps)
        throw new PackFault('plan', file, `the run is not one of ${realModel.name} as planned`, index + 1);
    } else if (event.event === 'model_done' && event.data.modelId !== realModel.name)
      throw new PackFault('plan', file, 'the turn is of another model than was planned', index + 1);
  }
  return shown;
}
