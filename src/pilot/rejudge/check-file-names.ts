import type { PlannedScenario } from '../../contracts/pilot-plan.generated.js';
import { mediaTypeOf, PACK_FILES, TIMELINE_PICTURE } from '../../evidence/pack/pack-layout.js';
import { PACK_WRITERS } from '../../evidence/pack/writers.js';
import type { CheckedPack } from '../../evidence/verify/check-pack.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { packageVersion } from '../../host/package-root.js';
import { declaredFiles } from '../claim-output.js';
import type { RunSteps } from './split-steps.js';

/**
 * Checks that a pack holds the files that its run leaves, each as what it is, and no other: a page beside the report would
 * be read as part of the evidence. What another version of this tool leaves is not known here.
 * @throws PackFault `missing`, `added`
 */
export function checkFileNames({ reader, manifest, plan, summary }: CheckedPack, { scripted, asked }: RunSteps): void {
  if (summary.version !== packageVersion()) return;
  const written = new Map(PACK_WRITERS.map(({ file, mediaType }) => [file, mediaType]));
  const lost = [...written.keys()].find((file) => !reader.has(file));
  if (lost !== undefined) throw new PackFault('missing', lost, 'it is missing');
  const bound = [
    ...scripted.flatMap(({ files }) => files),
    ...[...asked.values()].flatMap(({ files }) => [...files.values()].flat()),
  ];
  const known = new Set<string>([
    ...Object.values(PACK_FILES),
    TIMELINE_PICTURE,
    ...written.keys(),
    ...plan.policies.map(({ file }) => file),
    ...bound.map(({ file }) => file),
  ]);
  const brokenOff = plan.scenarios.filter((_, index) => scripted[index]?.ended.data['verdict'] === 'not-run');
  const isLeft = (file: string): boolean =>
    brokenOff.some((planned) => isOf(planned, file)) || [...asked.keys()].some((id) => isOfModel(id, file));
  for (const [index, { file, mediaType }] of manifest.files.entries()) {
    if (!known.has(file) && !isLeft(file)) throw new PackFault('added', file, 'no run of this plan leaves such a file');
    if (mediaType !== (written.get(file) ?? mediaTypeOf(file)))
      throw new PackFault('derived', PACK_FILES.manifest, `${file} is not of that media type`, index + FIRST_LINE);
  }
}

/** The line of the manifest that names its first file. */
const FIRST_LINE = 4;

/** Whether a scenario that was broken off may have left this file: the chain has the digests of whole arms only. */
function isOf({ id, definition }: PlannedScenario, file: string): boolean {
  return file.startsWith(`arms/${id}.`) || declaredFiles(definition).includes(file);
}

/** Whether a real model that was broken off may have left this file. */
function isOfModel(id: string, file: string): boolean {
  return file.startsWith(`arms/${id}.model.`);
}
