import { join } from 'node:path';
import type { ModelScenarioResult } from '../../contracts/pilot-summary.generated.js';
import type { AgentScenario, ExportScenario, RolloutScenario, Scenario } from '../../contracts/scenario.generated.js';
import { WasmagentError } from '../../errors.js';
import { writeWhole } from '../../host/own-file.js';
import { rankRolloutFile } from '../../rollout/rank-rollout-file.js';
import { exportSession } from '../export-scenario.js';
import { isDiskFault } from '../is-disk-fault.js';
import type { BrokenRun } from '../rollout-runs.js';
import type { ModelAgentArm } from './agent-arm.js';
import type { ModelJobArm } from './judge-job.js';
import { exportable, judgeModelExport } from './judge-model-export.js';
import { type ModelArmName, modelExportFiles, modelJobFiles } from './model-files.js';
import { type Missing, type ModelShown, toModelResult } from './model-result.js';
import type { ModelRun } from './model-run.js';
import { keepLog, type PlayedArm, playAgentArm } from './play-agent.js';

/** What a real model did on one scenario; `error` is what it broke off with, where it did. */
export interface PlayedModel {
  result: ModelScenarioResult;
  /** Why an arm did not run. */
  missing: Missing;
  error?: unknown;
}

/** An arm, the files of it, and what it broke off with. */
interface Played<A> extends PlayedArm<A> {
  files: readonly string[];
}

/**
 * Has a real model play the enforced and the utility arm of one scenario. An arm that breaks off ends the scenario's real
 * part; nothing of the script's results is touched.
 * @throws what keeps evidence from being written
 */
export async function playModel(scenario: Scenario, all: readonly Scenario[], run: ModelRun): Promise<PlayedModel> {
  const played = await playProcedure(scenario, all, run);
  if (isDiskFault(played.error)) throw played.error;
  return played;
}

async function playProcedure(scenario: Scenario, all: readonly Scenario[], run: ModelRun): Promise<PlayedModel> {
  switch (scenario.procedure) {
    case 'agent':
      return await playAgent(scenario, run);
    case 'rollout':
      return await playJobs(scenario, run);
    case 'export':
      return await playExport(scenario, all, run);
    case 'attack-suite':
      throw new WasmagentError('SCENARIO_INVALID', `${scenario.id} asks a model nothing`);
  }
}

async function playAgent(scenario: AgentScenario, run: ModelRun): Promise<PlayedModel> {
  const part = scenario.model;
  if (part === undefined) throw new WasmagentError('SCENARIO_INVALID', `${scenario.id} asks a model nothing`);
  const play = async (name: ModelArmName): Promise<Played<ModelAgentArm>> => {
    const played = await playAgentArm({ scenario, part }, name, run);
    return { ...played, files: [...played.arm.sessions.values()].map(({ file }) => file) };
  };
  return await playBoth(scenario, play, (enforced, utility) => ({ procedure: 'agent', enforced, utility }));
}

async function playJobs(scenario: RolloutScenario, run: ModelRun): Promise<PlayedModel> {
  const part = scenario.model;
  if (part === undefined) throw new WasmagentError('SCENARIO_INVALID', `${scenario.id} asks a model nothing`);
  const play = async (name: ModelArmName): Promise<Played<ModelJobArm>> => {
    run.recorder.started(name);
    const job =
      name === 'model.enforced'
        ? await run.jobs.hostile(scenario, part.enforced.task)
        : await run.jobs.honest(scenario, part.utility.task);
    const { log, rollouts, ranked } = modelJobFiles(scenario, name);
    const shown = keepLog(join(run.output, log), log, job.logText);
    writeWhole(join(run.output, rollouts), job.rolloutsText);
    const isRanked = name === 'model.utility' && job.records.length > 0;
    if (isRanked) await rankRolloutFile({ input: join(run.output, rollouts), output: join(run.output, ranked) });
    const files = [log, rollouts, ...(isRanked ? [ranked] : [])];
    run.recorder.ended(name, files);
    const arm = { log: shown, records: job.records, recordsFile: rollouts };
    return { arm, files, ...(job.error === undefined ? {} : { error: job.error }) };
  };
  return await playBoth(scenario, play, (enforced, utility) => ({ procedure: 'rollout', enforced, utility }));
}

async function playBoth<A>(
  scenario: Scenario,
  play: (name: ModelArmName) => Promise<Played<A>>,
  toShown: (enforced: A | undefined, utility: A | undefined) => ModelShown,
): Promise<PlayedModel> {
  const enforced = await playOne(play, 'model.enforced');
  const utility = enforced.error === undefined ? await playOne(play, 'model.utility') : undefined;
  const error = enforced.error ?? utility?.error;
  const missing = error === undefined ? 'could-not-run' : whyMissing(error);
  const files = [...enforced.files, ...(utility?.files ?? [])];
  const result = toModelResult(scenario, toShown(enforced.arm, utility?.arm), missing, files);
  return { result, missing, ...(error === undefined ? {} : { error }) };
}

/** Plays an arm; one that did not come to its end, so that the chain binds nothing of it, is not there. */
async function playOne<A>(
  play: (name: ModelArmName) => Promise<Played<A>>,
  name: ModelArmName,
): Promise<{ arm?: A; files: readonly string[]; error?: unknown }> {
  try {
    return await play(name);
  } catch (error) {
    if (isDiskFault(error)) throw error;
    return { files: [], error };
  }
}

/** The export runs no model of its own where the job has run; where it was not picked, the job runs for it. */
async function playExport(scenario: ExportScenario, all: readonly Scenario[], run: ModelRun): Promise<PlayedModel> {
  const source = all.find(({ id }) => id === scenario.source);
  if (scenario.model === undefined || source?.procedure !== 'rollout' || source.model === undefined)
    throw new WasmagentError('SCENARIO_INVALID', `${scenario.id} exports no job of a model`);
  const exportedAtMs = run.clock.nowMs();
  const job = await run.jobs.honest(source, source.model.utility.task);
  if (job.error !== undefined) {
    const missing = whyMissing(job.error);
    return { result: toModelResult(scenario, { procedure: 'export' }, missing, []), missing, error: job.error };
  }
  run.recorder.started('model.utility', { exportedAtMs });
  const missing = 'could-not-run';
  try {
    const { files, work } = await exportJob(scenario, job, { output: run.output, exportedAtMs });
    run.recorder.ended('model.utility', files);
    return { result: toModelResult(scenario, { procedure: 'export', work }, missing, files), missing };
  } catch (error) {
    if (isDiskFault(error)) throw error;
    return { result: toModelResult(scenario, { procedure: 'export' }, missing, []), missing, error };
  }
}

/** Exports a job of a real model. The same job and time give the same files, wherever they are written. */
export async function exportJob(
  scenario: ExportScenario,
  {
    records,
    sessionId,
    rolloutsText,
    logText,
  }: Pick<BrokenRun, 'records' | 'rolloutsText' | 'logText'> & { sessionId: string },
  run: { output: string; exportedAtMs: number },
) {
  const { log, ...artifacts } = modelExportFiles(scenario);
  const what = scenario.model?.utility.what ?? scenario.title;
  const shown = keepLog(join(run.output, log), log, logText);
  if (exportable(records).length === 0) {
    writeWhole(join(run.output, artifacts.rollouts), rolloutsText);
    return { files: [log, artifacts.rollouts], work: judgeModelExport(what, records, shown, []) };
  }
  const source = { sessionId, records, rolloutsText, logText };
  const checks = await exportSession({ artifacts }, source, { ...run, mayLackPairs: true });
  return { files: [log, ...Object.values(artifacts)], work: judgeModelExport(what, records, shown, checks) };
}

function whyMissing(error: unknown): Missing {
  const isModel = error instanceof WasmagentError && ['MODEL_UNAVAILABLE', 'MODEL_FAILED'].includes(error.code);
  return isModel ? 'model-failed' : 'could-not-run';
}
