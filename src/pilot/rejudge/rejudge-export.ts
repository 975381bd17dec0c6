import { join } from 'node:path';
import type { ExportScenario } from '../../contracts/scenario.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { readNamedBytes } from '../../host/own-file.js';
import { NO_RECORDER } from '../arm-recorder.js';
import { exportLogFile, playExport } from '../export-scenario.js';
import type { ScenarioOutcome } from '../scenario-run.js';
import { readRecords } from './read-records.js';
import { readShownLog, type ShownPack } from './shown-pack.js';

const MAX_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Judges an export scenario again by exporting again: from the recorded session and the recorded time, every file must
 * come out as it lies in the pack.
 * @param scratch an empty folder.
 * @throws PackFault
 */
export async function rejudgeExport(
  scenario: ExportScenario,
  { reader, plan, planned, facts }: ShownPack,
  scratch: string,
): Promise<ScenarioOutcome> {
  const log = exportLogFile(scenario);
  const { text: logText, sessionId } = readShownLog(reader, log, {
    digests: planned.steps.utility,
    kernels: plan.kernels.map(({ name }) => name),
    session: plan.sessionId,
    isRepeated: true,
  });
  const exportedAtMs = facts.get('utility')?.['exportedAtMs'];
  if (typeof exportedAtMs !== 'number')
    throw new PackFault('shape', 'events.jsonl', `${scenario.id} has no time of export`);
  const { rollouts } = scenario.artifacts;
  const records = readRecords(reader, rollouts, logText, log);
  const source = { sessionId: sessionId ?? '', records, rolloutsText: reader.text(rollouts), logText };
  const outcome = await playExport(scenario, source, { output: scratch, recorder: NO_RECORDER, exportedAtMs });
  for (const file of outcome.artifacts) {
    if (!readNamedBytes(join(scratch, file), 'the export', MAX_FILE_BYTES).equals(reader.bytes(file)))
      throw new PackFault('derived', file, 'it is not what the recorded session gives');
  }
  return outcome;
}
