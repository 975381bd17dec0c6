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
  ended: RunStep;
}

const ARMS: readonly ArmName[] = ['control', 'enforced', 'utility'];

/**
 * Takes a run's chain apart by scenario. It must tell of every planned scenario in the planned order, and of each: that it
 * began, its three arms (none twice, each begun before it ended), its results, its end.
 * @throws PackFault
 */
export function splitSteps({ steps }: ReadRunChain, { scenarios }: PilotPlan): ScenarioSteps[] {
  // The first line is the plan, the last the end of the run.
  const queue = steps.slice(1, -1);
  const split = scenarios.map(({ id }) => {
    const started = queue.shift();
    if (started?.phase !== 'scenario_started' || started.data['scenario'] !== id)
      throw new PackFault('plan', PACK_FILES.events, `${id} should begin here`, started?.line ?? steps.length);
    return takeScenario(id, queue, started.line);
  });
  const [extra] = queue;
  if (extra !== undefined) throw new PackFault('plan', PACK_FILES.events, 'nothing more was planned', extra.line);
  return split;
}

function takeScenario(id: string, queue: RunStep[], startLine: number): ScenarioSteps {
  const facts: ScenarioSteps['facts'] = new Map();
  const files: ScenarioSteps['files'] = [];
  const judged: RunStep[] = [];
  const ended = new Set<ArmName>();
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
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
        return { facts, files, judged, ended: step };
      default:
        throw wrong(line, 'no such step belongs here');
    }
  }
  throw wrong(startLine, `${id} has no end`);
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
