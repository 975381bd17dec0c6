import type { AgentScenario } from '../../contracts/scenario.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { parseSessionId, sessionFolderName } from '../../sessions/session-id.js';
import { logFile } from '../agent-scenario.js';
import type { ArmRecord, SessionRecord } from '../arm.js';
import type { ArmName } from '../arm-recorder.js';
import { judgeCases, judgeUtilities } from '../judge-arms.js';
import { canaryLabel, firstLineLabel } from '../redact.js';
import type { ScenarioOutcome } from '../scenario-run.js';
import { fillTemplates } from '../templates.js';
import { readShownLog, type ShownPack } from './shown-pack.js';

/**
 * Judges an agent scenario again, from its logs alone. They hold labels where secrets stood, so an effect shows as the
 * label of the canary that the chain committed to before the arm was played.
 * @throws PackFault
 */
export function rejudgeAgent(scenario: AgentScenario, shown: ShownPack): ScenarioOutcome {
  const control = readArm(scenario, 'control', shown);
  const enforced = readArm(scenario, 'enforced', shown);
  const utility = readArm(scenario, 'utility', shown);
  return {
    cases: judgeCases(scenario, control.record, enforced.record, scenario.artifact),
    utilities: judgeUtilities(scenario, utility.record),
    artifacts: [...enforced.files, ...control.files, ...utility.files],
  };
}

function readArm(
  scenario: AgentScenario,
  arm: ArmName,
  { reader, plan, planned, facts }: ShownPack,
): { record: ArmRecord; files: string[] } {
  const sessions = new Map<string, SessionRecord>();
  const files: string[] = [];
  const names = plan.kernels.map(({ name }) => name);
  const kernels = arm === 'control' ? [...names, ...plan.controlKernels] : names;
  for (const { name, operator } of scenario.sessions) {
    const digests = planned.steps[arm].filter((_, index) => scenario.arms[arm].steps[index]?.session === name);
    if (digests.length === 0) continue;
    const file = logFile(scenario, arm, name);
    const { text, events, sessionId } = readShownLog(reader, file, {
      digests,
      kernels,
      session: operator === true ? plan.sessionId : undefined,
    });
    if (sessionId === undefined) throw new PackFault('plan', file, 'no run in it names its session');
    if ([...sessions.values()].some(({ id }) => id === sessionId))
      throw new PackFault('plan', file, `another session of the ${arm} arm has its id`, 1);
    sessions.set(name, { id: parseSessionId(sessionId), events, logText: text });
    files.push(file);
  }
  const markers = markersOf(scenario, facts.get(arm));
  return { record: { sessions, ...markers(sessions), labels: new Map() }, files };
}

/** The texts that show an effect, as the logs have them. */
function markersOf(scenario: AgentScenario, facts: Readonly<Record<string, unknown>> = {}) {
  const canary = facts['canarySha256'];
  const markers = [
    ...(scenario.marker === undefined ? [] : [scenario.marker]),
    ...(typeof canary === 'string' ? [canaryLabel(canary)] : []),
    ...(scenario.secretFiles ?? []).map(firstLineLabel),
  ];
  if (scenario.canary !== undefined && typeof canary !== 'string')
    throw new PackFault('plan', 'events.jsonl', `no canary is on record for an arm of ${scenario.id}`);
  return (sessions: ReadonlyMap<string, SessionRecord>): Pick<ArmRecord, 'markers' | 'caseMarkers'> => {
    const values = new Map(
      [...sessions].flatMap(([name, { id }]) => [
        [`${name}.id`, id] as const,
        [`${name}.folder`, sessionFolderName(id)] as const,
      ]),
    );
    const caseMarkers = scenario.cases.flatMap(({ id, marker }) =>
      marker === undefined ? [] : [[id, fillTemplates(marker, values, scenario.id)] as const],
    );
    return { markers, caseMarkers: new Map(caseMarkers) };
  };
}
