import type { AgentEvent } from '../../contracts/agent-event.generated.js';
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
  const steps = log.events.map((event, index) => toStep(event, index + 1));
  const [first, ...later] = steps;
  if (first?.phase !== 'pilot_planned') throw new PackFault('plan', FILE, 'the chain does not begin with the plan', 1);
  if (first.data['file'] !== PACK_FILES.plan || first.data['sha256'] !== planSha256)
    throw new PackFault('plan', FILE, `the plan that was chained first is not the ${PACK_FILES.plan} of this pack`, 1);
  const again = later.find(({ phase }) => phase === 'pilot_planned');
  if (again !== undefined) throw new PackFault('plan', FILE, 'a second plan', again.line);
  const end = steps.findIndex(({ phase }) => phase === 'pilot_ended');
  if (end < 0) throw new PackFault('unfinished', FILE, 'the run did not end', steps.length);
  if (end !== steps.length - 1) throw new PackFault('chain', FILE, 'a line after the end of the run', end + 2);
  return { ...log, steps };
}

function toStep(event: AgentEvent, line: number): RunStep {
  const phase = event.event === 'status' ? RUN_PHASES.find((known) => known === event.data.phase) : undefined;
  if (phase === undefined) throw new PackFault('shape', FILE, 'it is no step of a run', line);
  return { line, phase, data: { ...event.data } };
}
