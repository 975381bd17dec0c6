import type { Scenario } from '../contracts/scenario.generated.js';
import { WasmagentError } from '../errors.js';
import { PACK_FILES, TIMELINE_PICTURE } from '../evidence/pack/pack-layout.js';
import { PACK_WRITERS } from '../evidence/pack/writers.js';
import { listAllBelow, removeOwnFiles } from '../host/own-file.js';

/** What a killed run leaves behind. */
const BESIDE = /^(?:.*\/)?\.wasmagent-[0-9a-f]{16}\.tmp$/;
const POLICY = /^policy\/manifest-[0-9a-f]{16}\.json$/;

/**
 * Removes what an earlier run left in an output folder. A pack is a closed world: whatever else lies there would be part
 * of what is signed, or break it.
 * @throws WasmagentError `OUTPUT_CONFLICT` when the folder holds anything that is not of a pilot run
 */
export function claimOutput(folder: string, scenarios: readonly Scenario[]): void {
  const names = new Set<string>([
    ...Object.values(PACK_FILES),
    TIMELINE_PICTURE,
    ...PACK_WRITERS.map(({ file }) => file),
    ...scenarios.flatMap(declaredFiles),
  ]);
  const isOurs = (file: string): boolean =>
    names.has(file) ||
    POLICY.test(file) ||
    BESIDE.test(file) ||
    scenarios.some(({ id }) => file.startsWith(`arms/${id}.`));
  const found = listAllBelow(folder);
  const foreign = found.find((file) => !isOurs(file));
  if (foreign !== undefined) {
    throw new WasmagentError('OUTPUT_CONFLICT', `${folder} holds ${foreign}, which is not of a pilot run`, {
      suggestions: ['wasmagent pilot --all --output a-new-folder', 'evidence lies in a folder of its own'],
    });
  }
  removeOwnFiles(folder, found);
}

/** The files that a scenario names as its artifacts. */
function declaredFiles(scenario: Scenario): string[] {
  return scenario.procedure === 'agent' ? [scenario.artifact] : Object.values(scenario.artifacts);
}
