import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { LOG_REPAIRED } from '../../sessions/log-end.js';
import { PACK_FILES } from '../pack/pack-layout.js';
import { RUN_PHASES, type RunPhase } from '../pack/run-chain.js';
import { PackFault } from './pack-fault.js';
import type { PackReader } from './pack-reader.js';
import { type ReadLog, readLog } from './read-log.js';

const FILE = PACK_FILES.events;

/** One step of a run, as its chain says. */
export interface RunStep {
  /** In `events.jsonl`, 1-based. */
  line: number;
  phase: RunPhase;
  data: Readonly<Record<string, unknown>>;
  timestampMs: number;
}

/** The chain of a run whose first line binds the plan. */
export interface ReadRunChain extends ReadLog {
  steps: RunStep[];
}

/**
 * Reads the run's own chain. Its first line must be the plan that lies in the pack: a plan that was written after the
 * results would prove nothing.
 * @throws PackFault
 */
export function readRunChain(reader: PackReader, planSha256: string): ReadRunChain {
  const log = readLog(reader, FILE);
  const steps = toRunSteps(log.events, planSha256);
  const end = steps.at(-1);
  if (end?.phase === 'pilot_ended') return { ...log, steps };
  const before = steps.find(({ phase }) => phase === 'pilot_ended');
  if (before !== undefined) throw new PackFault('chain', FILE, 'a line after the end of the run', before.line + 1);
  throw new PackFault('unfinished', FILE, 'the run did not end', steps.length);
}

/**
 * The steps of a run, which need not have ended.
 * @param planSha256 digest of the plan that the first of them must bind.
 * @throws PackFault
 */
export function toRunSteps(events: readonly AgentEvent[], planSha256: string): RunStep[] {
  const steps = events.map((event, index) => toStep(event, index + 1));
  const [first, ...later] = steps;
  // Steps of another run may be true, and are none of this one. A line about a torn tail is the log's own.
  const foreign = events.findIndex(({ traceId, data }) => traceId !== events[0]?.traceId && !isRepair(data));
  if (foreign >= 0) throw new PackFault('chain', FILE, 'it is a step of another run', foreign + 1);
  if (first?.phase !== 'pilot_planned') throw new PackFault('plan', FILE, 'the chain does not begin with the plan', 1);
  if (first.data['file'] !== PACK_FILES.plan || first.data['sha256'] !== planSha256)
    throw new PackFault('plan', FILE, `the plan that was chained first is not the ${PACK_FILES.plan} of this pack`, 1);
  const again = later.find(({ phase }) => phase === 'pilot_planned');
  if (again !== undefined) throw new PackFault('plan', FILE, 'a second plan', again.line);
  // Only a run that was stopped while its derived files were written ended before, and is taken up again.
  const goesOn: readonly (RunPhase | undefined)[] = ['pilot_resumed', 'log_repaired', undefined];
  const early = steps.find(({ phase, line }) => phase === 'pilot_ended' && !goesOn.includes(steps[line]?.phase));
  if (early !== undefined) throw new PackFault('chain', FILE, 'a line after the end of the run', early.line + 1);
  return steps;
}

function isRepair(data: object): boolean {
  return 'phase' in data && data.phase === LOG_REPAIRED;
}

function toStep(event: AgentEvent, line: number): RunStep {
  const phase = event.event === 'status' ? RUN_PHASES.find((known) => known === event.data.phase) : undefined;
  if (phase === undefined) throw new PackFault('shape', FILE, 'it is no step of a run', line);
  return { line, phase, data: { ...event.data }, timestampMs: event.timestampMs };
}
