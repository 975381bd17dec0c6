import { isDeepStrictEqual } from 'node:util';
import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import type { ReadRunChain, RunStep } from '../../evidence/verify/read-run-chain.js';
import type { ArmName } from '../arm-recorder.js';

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

/** What a run's chain says of its scenarios. */
export interface SplitRun {
  /** Those that came to their end, by id: of one that was repeated, the last time. */
  ended: ReadonlyMap<string, ScenarioSteps>;
  /** Ids of those that have to run yet, in the planned order. */
  open: readonly string[];
}

const ARMS: readonly ArmName[] = ['control', 'enforced', 'utility'];

/**
 * Takes the chain of a run that ended apart by scenario. It must tell of every planned scenario in the planned order, and
 * of each: that it began, its three arms (none twice, each begun before it ended), its results, its end.
 * @throws PackFault
 */
export function splitSteps({ steps }: ReadRunChain, plan: PilotPlan): ScenarioSteps[] {
  const { ended } = followRun(steps, plan);
  return plan.scenarios.map(({ id }) => {
    const own = ended.get(id);
    if (own === undefined) throw wrong(steps.length, `it says nothing of ${id}`);
    return own;
  });
}

/**
 * Follows a run from its plan as far as its chain goes. Each time it was taken up again, the chain must say truly which
 * scenarios had a verdict: those, and no others, are not run again. Otherwise a run could be repeated until it pleases.
 * @throws PackFault
 */
export function followRun(steps: readonly RunStep[], { scenarios }: PilotPlan): SplitRun {
  const planned = scenarios.map(({ id }) => id);
  const ended = new Map<string, ScenarioSteps>();
  let open = [...planned];
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
      case 'log_repaired':
        if (!isStop(queue[0])) throw wrong(line, 'a run goes on only where it says so');
        break;
      case 'pilot_resumed': {
        const kept = planned.filter((id) => isSettled(ended.get(id)));
        open = planned.filter((id) => !kept.includes(id));
        if (!isDeepStrictEqual(data, { phase, kept, repeated: open }))
          throw wrong(line, 'what it kept and what it repeats is not what had ended');
        for (const id of open) ended.delete(id);
        break;
      }
      case 'pilot_ended':
        if (open[0] !== undefined) throw new PackFault('plan', PACK_FILES.events, `${open[0]} should begin here`, line);
        break;
      default:
        throw new PackFault('plan', PACK_FILES.events, `${open[0] ?? 'the end'} should begin here`, line);
    }
  }
  return { ended, open: planned.filter((id) => !isSettled(ended.get(id))) };
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

function filesOf(list: unknown, line: number): ScenarioSteps['files'] {
  if (!Array.isArray(list)) throw wrong(line, 'it has no list of files');
  return list.map((item: unknown) => {
    const { file, sha256 }: Record<string, unknown> = typeof item === 'object' && item !== null ? { ...item } : {};
    if (typeof file !== 'string' || typeof sha256 !== 'string') throw wrong(line, 'its list of files is no such list');
    return { file, sha256, line };
  });
}

function wrong(line: number, what: string): PackFault {
  return new PackFault('chain', PACK_FILES.events, what, line);
}
