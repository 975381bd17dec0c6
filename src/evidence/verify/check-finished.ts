import { inspectChain } from '../inspect-chain.js';
import { PACK_FILES } from '../pack/pack-layout.js';
import { PackFault } from './pack-fault.js';
import type { PackReader } from './pack-reader.js';

/** More names than any pilot has scenarios are not listed. */
const MAX_NAMED = 20;

/**
 * Tells a run that was stopped from a pack that lost a file: its chain is there, and its attestation, the last thing that
 * a run writes, is not. How far the chain holds is said, and which scenarios had their end in it.
 * @throws PackFault
 */
export function checkFinished(reader: PackReader): void {
  const { manifest, attestation, events } = PACK_FILES;
  const missing = [manifest, attestation].find((file) => !reader.has(file));
  if (missing === undefined) return;
  if (!reader.has(events) || reader.has(attestation)) throw new PackFault('missing', missing, 'it is missing');
  const bytes = reader.bytes(events);
  const { lines, fault } = inspectChain(bytes.toString('utf8'));
  if (fault?.kind === 'broken') throw new PackFault('chain', events, fault.what, fault.line);
  const phases = lines.map(({ data }): Record<string, unknown> => ({ ...data }));
  // A run that wrote its end and its manifest lacks nothing but the attestation: that may have been taken away.
  if (phases.at(-1)?.['phase'] === 'pilot_ended' && reader.has(manifest))
    throw new PackFault('missing', attestation, 'it is missing');
  const ended = phases.flatMap(({ phase, scenario, verdict }) =>
    phase === 'scenario_ended' && verdict !== 'not-run' ? [`${String(scenario)} (${String(verdict)})`] : [],
  );
  const scenarios = ended.length === 0 ? 'no scenario' : ended.slice(0, MAX_NAMED).join(', ');
  const tail = fault === undefined ? '' : `; line ${fault.line} is torn, as a writer leaves it that was killed`;
  throw new PackFault(
    'unfinished',
    events,
    `the run did not end: its first ${lines.length} events hold, and ${scenarios} came to an end${tail}`,
    fault?.line ?? lines.length,
  );
}
