import type { Scenario } from '../contracts/scenario.generated.js';
import { WasmagentError } from '../errors.js';
import { LEFTOVER, PACK_FILES, RUN_LOCK, TIMELINE_PICTURE } from '../evidence/pack/pack-layout.js';
import { PACK_WRITERS } from '../evidence/pack/writers.js';
import { listAllBelow, removeEmptyFolders, removeOwnFiles } from '../host/own-file.js';

const POLICY = /^policy\/manifest-[0-9a-f]{16}\.json$/;

/**
 * Removes what an earlier run left in an output folder. A pack is a closed world: whatever else lies there would be part
 * of what is signed, or break it.
 * @param kept files of the run that goes on.
 * @throws WasmagentError `OUTPUT_CONFLICT` when the folder holds anything that is not of a pilot run
 */
export function claimOutput(
  folder: string,
  scenarios: readonly Scenario[],
  kept: ReadonlySet<string> = new Set(),
): void {
  const names = new Set<string>([
    ...Object.values(PACK_FILES),
    TIMELINE_PICTURE,
    ...PACK_WRITERS.map(({ file }) => file),
    ...scenarios.flatMap(declaredFiles),
  ]);
  const isOurs = (file: string): boolean =>
    names.has(file) ||
    POLICY.test(file) ||
    LEFTOVER.test(file) ||
    scenarios.some(({ id }) => file.startsWith(`arms/${id}.`));
  const found = listAllBelow(folder);
  const foreign = found.find((file) => !isOurs(file));
  if (foreign !== undefined) {
    throw new WasmagentError('OUTPUT_CONFLICT', `${folder} holds ${foreign}, which is not of a pilot run`, {
      suggestions: ['wasmagent pilot --all --output a-new-folder', 'evidence lies in a folder of its own'],
    });
  }
  removeOwnFiles(
    folder,
    // The lock is held by the run that claims the folder.
    found.filter((file) => !kept.has(file) && file !== RUN_LOCK),
  );
  removeEmptyFolders(folder);
}

/** The files that a scenario names as its artifacts. */
export function declaredFiles(scenario: Scenario): string[] {
  return scenario.procedure === 'agent' ? [scenario.artifact] : Object.values(scenario.artifacts);
}
