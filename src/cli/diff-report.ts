import { MAX_LISTED } from '../evidence/diff/diff-packs.js';
import { CHANGE_AREAS, type PackChange } from '../evidence/diff/pack-change.js';
import type { ComparedPack, PackDiff } from '../pilot/compare-packs.js';
import { oneLine } from './strip-controls.js';
import type { Paint } from './theme.js';

const SIGNATURES = {
  signed: 'signed by the given key',
  'self-attested': 'self-attested',
  'key-not-given': 'SIGNATURE NOT CHECKED: give the key with --key PUB.pem',
} as const;

/** What changed between two packs, for people: old → new, area by area. */
export function formatDiff({ same, old, new: now, counts, changes }: PackDiff, paint: Paint): string {
  return [
    `old  ${formatPack(old, paint)}`,
    `new  ${formatPack(now, paint)}`,
    ...CHANGE_AREAS.filter((area) => counts[area] > 0).flatMap((area) => [
      '',
      paint('bold', `${area}: ${counts[area]}`),
      ...changes.filter((change) => change.area === area).map((change) => `   ${formatChange(change)}`),
      ...(counts[area] > MAX_LISTED ? [`   and ${counts[area] - MAX_LISTED} more`] : []),
    ]),
    '',
    same ? paint('green', 'Nothing changed.') : paint('yellow', 'The packs differ.'),
  ].join('\n');
}

function formatPack({ folder, verdict, startedAtMs, signature, signatureChecked }: ComparedPack, paint: Paint): string {
  const began = new Date(startedAtMs);
  // A pack may give any number for its time.
  const when = Number.isNaN(began.getTime()) ? `${startedAtMs} ms` : began.toISOString();
  const signed = signatureChecked ? SIGNATURES[signature] : paint('yellow', SIGNATURES[signature]);
  return `${oneLine(folder, 300)}  ${verdict}, ${when}, ${signed}`;
}

function formatChange({ kind, what, old, new: now }: PackChange): string {
  const name = oneLine(what, 400);
  if (kind === 'added') return `+ ${name}: ${oneLine(now ?? '', 400)}`;
  if (kind === 'removed') return `- ${name}: ${oneLine(old ?? '', 400)}`;
  return `  ${name}: ${oneLine(old ?? '', 400)} → ${oneLine(now ?? '', 400)}`;
}
