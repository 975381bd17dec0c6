import canonicalize from 'canonicalize';
import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { PilotPlan, PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { type PackReader, sha256Of } from '../../evidence/verify/pack-reader.js';
import { readLog } from '../../evidence/verify/read-log.js';
import type { ArmName } from '../arm-recorder.js';

/** What a pack shows of one scenario: its files, its part of the plan, and what the chain says of its arms. */
export interface ShownPack {
  reader: PackReader;
  plan: PilotPlan;
  planned: PlannedScenario;
  /** What `arm_started` says of each arm. */
  facts: ReadonlyMap<ArmName, Readonly<Record<string, unknown>>>;
}

/** A log of a pack, and the runs in it. */
export interface ShownLog {
  text: string;
  events: AgentEvent[];
  /** Id of the session that it is of; undefined when nothing ran. */
  sessionId: string | undefined;
}

/**
 * Reads a log and holds every run in it against the plan: the manifests must be those of the steps, in their order, and
 * every kernel must have started under the manifest of its run, and be one of those that may.
 * @param digests of the manifests, run by run; one for all runs when there is one only and `isRepeated`.
 * @param session id of the session that the log must be of; undefined: of one that was made for it, and of no other.
 * @param mayBreakOff whether fewer runs than were planned can be in it; more can not.
 * @throws PackFault
 */
export function readShownLog(
  reader: PackReader,
  file: string,
  {
    digests,
    kernels,
    session,
    isRepeated = false,
    mayBreakOff = false,
  }: {
    digests: readonly string[];
    kernels: readonly string[];
    session?: string | undefined;
    isRepeated?: boolean;
    mayBreakOff?: boolean;
  },
): ShownLog {
  const { text, events } = readLog(reader, file);
  const manifests = new Map<string, string>();
  let sessionId: string | undefined;
  for (const [index, event] of events.entries()) {
    const line = index + 1;
    if (event.event === 'run_start') {
      const digest = sha256Of(canonicalize(event.data.manifest ?? null) ?? '');
      if (digest !== (isRepeated ? digests[0] : digests[manifests.size]))
        throw new PackFault('policy', file, 'the run is not under the planned manifest', line);
      manifests.set(event.traceId, digest);
      sessionId ??= session ?? event.data.sessionId;
      // The true log of another run would show what that one did.
      if (event.data.sessionId !== sessionId)
        throw new PackFault('plan', file, 'the run is not of the session that this log is of', line);
    }
    if (event.event !== 'kernel_start') continue;
    if (event.data.manifestSha256 !== manifests.get(event.traceId))
      throw new PackFault('policy', file, 'the kernel was started under another manifest than that of its run', line);
    if (!kernels.includes(event.data.kernel))
      throw new PackFault('policy', file, `the kernel ${event.data.kernel} is not one that was planned here`, line);
  }
  if (!isRepeated && !mayBreakOff && manifests.size !== digests.length)
    throw new PackFault(
      'plan',
      file,
      `it holds ${manifests.size} runs of ${digests.length} that were planned`,
      events.length,
    );
  return { text, events, sessionId };
}
