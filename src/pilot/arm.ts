import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { runAgent } from '../agent/run-agent.js';
import type { AgentEvent } from '../contracts/agent-event.generated.js';
import type { CodeGuardrail } from '../contracts/guardrail.js';
import type { KernelByLanguage, ManifestInForce } from '../contracts/kernel.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { AgentScenario } from '../contracts/scenario.generated.js';
import { WasmagentError } from '../errors.js';
import type { Clock } from '../host/clock.js';
import { readOwnFile } from '../host/own-file.js';
import { makeScratchFolder } from '../host/private-folder.js';
import type { KernelPool } from '../kernels/kernel-pool.js';
import { parseScript, type ScriptedTurn, scriptedModel } from '../models/scripted.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import type { SessionId } from '../sessions/session-id.js';
import type { ArmName, ArmRecorder } from './arm-recorder.js';
import { PILOT_TOOLS } from './pilot-tools.js';
import { type Labels, redactText } from './redact.js';
import { readScenarioJson } from './scenarios.js';
import { type AgentStep, stepManifest } from './step-manifest.js';
import { fillTemplates } from './templates.js';
import { buildWorld, type World } from './world.js';

/** What a pilot run brings to every scenario. */
export interface PilotContext {
  clock: Clock;
  /** The session that the operator named, or one made for the run. */
  sessionId: SessionId;
  /** Where every kernel of the run comes from. */
  pool: KernelPool;
  kernels: KernelByLanguage;
  /** What a program runs in when a control takes the sandbox away: no boundary. */
  controlKernels: KernelByLanguage;
  guardrails: readonly CodeGuardrail[];
}

/** What one session did in one arm: the events as the host saw them, and the log as it is kept. */
export interface SessionRecord {
  id: SessionId;
  /** Never written anywhere: a control's events hold the canary. */
  events: AgentEvent[];
  /** The session's log, JSON Lines; line n holds event n. */
  logText: string;
}

/** What one arm of an agent scenario left behind. */
export interface ArmRecord {
  sessions: ReadonlyMap<string, SessionRecord>;
  /** Texts whose appearance anywhere is the effect of an attack. */
  markers: readonly string[];
  /** Texts whose appearance in the result of one case is its effect, by case. */
  caseMarkers: ReadonlyMap<string, string>;
  /** What stands for the texts that must not be kept. */
  labels: Labels;
}

const MAX_STEPS = 20;

/** Plays one arm of an agent scenario in a world of its own, which is gone afterwards. */
export async function playArm(
  { scenario, folder }: { scenario: AgentScenario; folder: string },
  name: ArmName,
  context: PilotContext & { recorder: ArmRecorder },
): Promise<ArmRecord> {
  const scratch = makeScratchFolder(`pilot-${name}`);
  try {
    const world = buildWorld(scenario, scenario.arms[name], context, scratch.path);
    // The digest is on record before any step runs: the log names the canary by it.
    context.recorder.started(name, world.canarySha256 === undefined ? {} : { canarySha256: world.canarySha256 });
    try {
      for (const step of scenario.arms[name].steps) await playStep(scenario, folder, step, world, context);
    } finally {
      for (const session of world.sessions.values()) session.close();
    }
    const sessions = new Map(
      [...world.sessions].map(([key, session]) => [
        key,
        { id: session.id, events: world.events.get(key) ?? [], logText: readOwnFile(session.log.path) ?? '' },
      ]),
    );
    const caseMarkers = new Map(
      scenario.cases.flatMap(({ id, marker }) =>
        marker === undefined ? [] : [[id, fillTemplates(marker, world.values, scenario.id)] as const],
      ),
    );
    return { sessions, markers: world.markers, caseMarkers, labels: world.labels };
  } finally {
    scratch.remove();
  }
}

async function playStep(
  scenario: AgentScenario,
  folder: string,
  step: AgentStep,
  { sessions, events, values, labels }: World,
  context: PilotContext,
): Promise<void> {
  const session = sessions.get(step.session);
  const seen = events.get(step.session);
  if (session === undefined || seen === undefined) {
    throw new WasmagentError('SCENARIO_INVALID', `${scenario.id}: a step names the unknown session '${step.session}'`);
  }
  const where = join(folder, step.turns);
  const turns = parseScript(fillTemplates(readScenarioJson(folder, step.turns), values, where), where);
  const manifest = stepManifest(scenario, step, values);
  labelDigests(turns, manifest, labels);
  const run = runAgent({
    task: fillTemplates(step.task, values, scenario.id),
    model: scriptedModel(turns),
    tools: PILOT_TOOLS,
    maxSteps: MAX_STEPS,
    manifest,
    workspaceRoot: session.workspaceRoot,
    pool: context.pool,
    kernels: step.kernel === 'none' ? context.controlKernels : context.kernels,
    // Without the sandbox, the filter in front of it is off too: the control shows what the program does.
    guardrails: step.kernel === 'none' ? [] : pickGuardrails(scenario, context),
    sessionId: session.id,
    clock: context.clock,
  });
  for await (const event of run) {
    session.log.append(event);
    seen.push(event);
  }
}

/**
 * Makes the digests of code and manifest in the log fit the code and manifest in the log: whoever re-computes them from
 * the kept text must come to the same value, on every machine.
 */
function labelDigests(turns: readonly ScriptedTurn[], manifest: ManifestInForce, labels: Map<string, string>): void {
  const digests = new Map([
    [manifestDigest(manifest), manifestDigest(mapStrings(manifest, (text) => redactText(text, labels)))],
  ]);
  for (const { args } of turns.flatMap(({ toolCalls }) => toolCalls ?? [])) {
    const code = typeof args === 'object' && args !== null && 'code' in args ? args.code : undefined;
    if (typeof code === 'string') digests.set(sha256(code), sha256(redactText(code, labels)));
  }
  for (const [real, kept] of digests) if (real !== kept) labels.set(real, kept);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The guardrails that a scenario runs with. @throws WasmagentError `SCENARIO_INVALID` for one that there is not */
export function pickGuardrails(scenario: AgentScenario, context: Pick<PilotContext, 'guardrails'>): CodeGuardrail[] {
  return scenario.guardrails.map((name) => {
    const found = context.guardrails.find((guardrail) => guardrail.name === name);
    if (found !== undefined) return found;
    throw new WasmagentError('SCENARIO_INVALID', `${scenario.id} asks for the unknown guardrail '${name}'`);
  });
}
