import { isDeepStrictEqual } from 'node:util';
import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import type { ReadRunChain, RunStep } from '../../evidence/verify/read-run-chain.js';
import type { ArmName } from '../arm-recorder.js';
import { MODEL_ARMS, type ModelArmName } from '../model/model-files.js';

/** What a run's chain says of one scenario. */
export interface ScenarioSteps {
  /** What `arm_started` says of each arm. */
  facts: Map<ArmName, RunStep['data']>;
  /** Files that the arms left, as the chain has them. */
  files: { file: string; sha256: string; line: number }[];
  /** Results, in order. */
  judged: RunStep[];
  started: RunStep;
  ended: RunStep;
}

/** What a run's chain says of what a real model did on one scenario. */
export interface ModelSteps {
  /** What `arm_started` says of each arm. */
  facts: Map<ModelArmName, RunStep['data']>;
  /** Files that each arm left that came to its end, as the chain has them. */
  files: Map<ModelArmName, ScenarioSteps['files']>;
  judged: RunStep;
}

/** What a run's chain says of its scenarios. */
export interface SplitRun {
  /** Those that came to their end, by id: of one that was repeated, the last time. */
  ended: ReadonlyMap<string, ScenarioSteps>;
  /** Ids of those that have to run yet, in the planned order. */
  open: readonly string[];
  /** Those that a real model was asked, by id: of one that was repeated, the last time. */
  asked: ReadonlyMap<string, ModelSteps>;
  /** Ids of those that the real model has to be asked yet. */
  openModel: readonly string[];
}

/** What the chain of a whole run says, scenario by scenario in the planned order. */
export interface RunSteps {
  scripted: readonly ScenarioSteps[];
  asked: SplitRun['asked'];
}

const ARMS: readonly ArmName[] = ['control', 'enforced', 'utility'];

/**
 * Takes the chain of a run that ended apart by scenario. It must tell of every planned scenario in the planned order, and
 * of each: that it began, its three arms (none twice, each begun before it ended), its results, its end. Then, where a
 * real model was planned, of each scenario that it was to be asked.
 * @throws PackFault
 */
export function splitSteps({ steps }: ReadRunChain, plan: PilotPlan): RunSteps {
  const { ended, asked } = followRun(steps, plan);
  const scripted = plan.scenarios.map(({ id }) => {
    const own = ended.get(id);
    if (own === undefined) throw wrong(steps.length, `it says nothing of ${id}`);
    return own;
  });
  refuseRepeats([
    ...scripted.map(({ files }) => files),
    ...[...asked.values()].map(({ files }) => [...files.values()].flat()),
  ]);
  return { scripted, asked };
}

/**
 * One file is the evidence of one scenario, once for each arm that it is of. A chain that names one a thousand times would
 * have it read and judged a thousand times.
 */
function refuseRepeats(scenarios: readonly ScenarioSteps['files'][]): void {
  const owners = new Map<string, number>();
  const seen = new Set<string>();
  for (const [owner, files] of scenarios.entries()) {
    for (const { file, line } of files) {
      // A line of the chain is one arm.
      if (seen.has(`${line} ${file}`)) throw wrong(line, `it names ${file} twice`);
      if ((owners.get(file) ?? owner) !== owner) throw wrong(line, `another scenario left ${file}`);
      seen.add(`${line} ${file}`);
      owners.set(file, owner);
    }
  }
}

/**
 * Follows a run from its plan as far as its chain goes. Each time it was taken up again, the chain must say truly which
 * scenarios had a verdict: those, and no others, are not run again. Otherwise a run could be repeated until it pleases.
 * @throws PackFault
 */
export function followRun(steps: readonly RunStep[], { scenarios, realModel }: PilotPlan): SplitRun {
  const planned = scenarios.map(({ id }) => id);
  const plannedModel =
    realModel === undefined ? [] : scenarios.flatMap(({ id, modelSteps }) => (modelSteps === undefined ? [] : [id]));
  const ended = new Map<string, ScenarioSteps>();
  const asked = new Map<string, ModelSteps>();
  let open = [...planned];
  let openModel = [...plannedModel];
  const expected = (): string => open[0] ?? (openModel[0] === undefined ? 'the end' : `the model on ${openModel[0]}`);
  // The first line is the plan.
  const queue = steps.slice(1);
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const { phase, line, data } = step;
    switch (phase) {
      case 'scenario_started': {
        const id = open.shift();
        if (id === undefined) throw new PackFault('plan', PACK_FILES.events, 'nothing more was planned', line);
        if (data['scenario'] !== id) throw new PackFault('plan', PACK_FILES.events, `${id} should begin here`, line);
        const taken = takeScenario(id, queue, step);
        if (taken !== undefined) ended.set(id, taken);
        break;
      }
      case 'model_started': {
        // The script's evidence is whole before a model is asked.
        if (open.length > 0 || data['scenario'] !== openModel[0])
          throw new PackFault('plan', PACK_FILES.events, `${expected()} should begin here`, line);
        const id = openModel.shift() ?? '';
        const taken = takeModel(id, queue);
        if (taken !== undefined) asked.set(id, taken);
        break;
      }
      case 'log_repaired':
        if (!isStop(queue[0])) throw wrong(line, 'a run goes on only where it says so');
        break;
      case 'pilot_resumed': {
        const kept = planned.filter((id) => isSettled(ended.get(id)));
        open = planned.filter((id) => !kept.includes(id));
        const keptModel = plannedModel.filter((id) => isJudged(asked.get(id)));
        openModel = plannedModel.filter((id) => !keptModel.includes(id));
        const model = realModel === undefined ? {} : { keptModel, repeatedModel: openModel };
        if (!isDeepStrictEqual(data, { phase, kept, repeated: open, ...model }))
          throw wrong(line, 'what it kept and what it repeats is not what had ended');
        for (const id of open) ended.delete(id);
        for (const id of openModel) asked.delete(id);
        break;
      }
      case 'pilot_ended':
        if (open.length + openModel.length > 0)
          throw new PackFault('plan', PACK_FILES.events, `${expected()} should begin here`, line);
        break;
      default:
        throw new PackFault('plan', PACK_FILES.events, `${expected()} should begin here`, line);
    }
  }
  return {
    ended,
    open: planned.filter((id) => !isSettled(ended.get(id))),
    asked,
    openModel: plannedModel.filter((id) => !isJudged(asked.get(id))),
  };
}

/** Whether a real result stands; one that did not run may run when the run is taken up again. */
function isJudged(own: ModelSteps | undefined): own is ModelSteps {
  const { enforced, utility } = fieldsOf(own?.judged.data['result']);
  const { verdict } = fieldsOf(enforced);
  const { result } = fieldsOf(utility);
  return own !== undefined && verdict !== 'not-run' && result !== 'not-run';
}

/** Whether a scenario came to a verdict. One that could not run has none, and may run when the run is taken up again. */
function isSettled(own: ScenarioSteps | undefined): own is ScenarioSteps {
  return own !== undefined && own.ended.data['verdict'] !== 'not-run';
}

/** Whether a run stops before this step: it is taken up again, or there is nothing more. */
function isStop(step: RunStep | undefined): boolean {
  return step === undefined || step.phase === 'log_repaired' || step.phase === 'pilot_resumed';
}

/** The steps of a scenario up to its end; undefined when the run was stopped in it. */
function takeScenario(id: string, queue: RunStep[], started: RunStep): ScenarioSteps | undefined {
  const facts: ScenarioSteps['facts'] = new Map();
  const files: ScenarioSteps['files'] = [];
  const judged: RunStep[] = [];
  const ended = new Set<ArmName>();
  while (!isStop(queue[0])) {
    const step = queue.shift();
    if (step === undefined) break;
    const { line, phase, data } = step;
    if (data['scenario'] !== id) throw wrong(line, `it belongs to ${id}`);
    switch (phase) {
      case 'arm_started':
      case 'arm_ended': {
        const arm = ARMS.find((each) => each === data['arm']);
        if (arm === undefined || judged.length > 0) throw wrong(line, 'no arm belongs here');
        if (phase === 'arm_started') {
          if (facts.has(arm)) throw wrong(line, `the ${arm} arm began twice`);
          facts.set(arm, data);
        } else {
          if (!facts.has(arm) || ended.has(arm)) throw wrong(line, `the ${arm} arm is not under way`);
          ended.add(arm);
          files.push(...filesOf(data['files'], line));
        }
        break;
      }
      case 'case_judged':
      case 'utility_judged':
        judged.push(step);
        break;
      case 'scenario_ended':
        if (data['verdict'] !== 'not-run' && ended.size !== ARMS.length)
          throw wrong(line, 'it has a verdict, and not all of its arms');
        return { facts, files, judged, started, ended: step };
      default:
        throw wrong(line, 'no such step belongs here');
    }
  }
  return undefined;
}

/** The steps of what a real model did on a scenario; undefined when the run was stopped in it. */
function takeModel(id: string, queue: RunStep[]): ModelSteps | undefined {
  const facts: ModelSteps['facts'] = new Map();
  const files: ModelSteps['files'] = new Map();
  while (!isStop(queue[0])) {
    const step = queue.shift();
    if (step === undefined) break;
    const { line, phase, data } = step;
    if (data['scenario'] !== id) throw wrong(line, `it belongs to the model on ${id}`);
    if (phase === 'model_judged') return { facts, files, judged: step };
    const arm = MODEL_ARMS.find((each) => each === data['arm']);
    if (arm === undefined) throw wrong(line, 'no such step belongs here');
    if (phase === 'arm_started') {
      if (facts.has(arm)) throw wrong(line, `the ${arm} arm began twice`);
      facts.set(arm, data);
    } else if (phase === 'arm_ended') {
      if (!facts.has(arm) || files.has(arm)) throw wrong(line, `the ${arm} arm is not under way`);
      files.set(arm, filesOf(data['files'], line));
    } else throw wrong(line, 'no such step belongs here');
  }
  return undefined;
}

function filesOf(list: unknown, line: number): ScenarioSteps['files'] {
  if (!Array.isArray(list)) throw wrong(line, 'it has no list of files');
  return list.map((item: unknown) => {
    const { file, sha256 } = fieldsOf(item);
    if (typeof file !== 'string' || typeof sha256 !== 'string') throw wrong(line, 'its list of files is no such list');
    return { file, sha256, line };
  });
}

function wrong(line: number, what: string): PackFault {
  return new PackFault('chain', PACK_FILES.events, what, line);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
