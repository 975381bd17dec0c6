/** The files that every pack has, whatever ran. */
export const PACK_FILES = {
  plan: 'plan.json',
  events: 'events.jsonl',
  environment: 'environment.json',
  settings: 'policy/settings.json',
  summary: 'summary.json',
  manifest: 'manifest.json',
  attestation: 'attestation.dsse.json',
  /** Only in a self-attested pack. */
  publicKey: 'self-attested.pub.pem',
} as const;

/** The picture of the branch timeline, where a browser was there to make it. */
export const TIMELINE_PICTURE = 'scenario3-devtools.png';

/** Files that the manifest does not list: itself, and what is made from it. */
export const UNLISTED_FILES: readonly string[] = [PACK_FILES.manifest, PACK_FILES.attestation, PACK_FILES.publicKey];

/** The lock that a run holds on its folder until all but its last file is written. It is no file of the pack. */
export const RUN_LOCK = '.wasmagent-run.lock';

/** A temporary file of ours, or a lock, as a run leaves it that was killed. */
export const LEFTOVER = /^(?:.*\/)?\.wasmagent-(?:[0-9a-f]{16}\.tmp|run\.lock(?:\.[0-9a-f-]{36})?)$/;

/** Where the manifest with this digest lies in a pack. */
export function policyFile(sha256: string): string {
  return `policy/manifest-${sha256.slice(0, 16)}.json`;
}

const MEDIA_TYPES: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.jsonl', 'application/jsonl'],
  ['.json', 'application/json'],
  ['.md', 'text/markdown'],
  ['.txt', 'text/plain'],
  ['.png', 'image/png'],
];

/** The media type of a file that no writer names one for, by its ending. */
export function mediaTypeOf(file: string): string {
  return MEDIA_TYPES.find(([ending]) => file.endsWith(ending))?.[1] ?? 'application/octet-stream';
}
