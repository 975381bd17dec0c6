/** The kinds of records that `check-schema` knows, by its flags. */
export const RECORD_KINDS = [
  'dpo',
  'ppo',
  'rollouts',
  'ranked',
  'votes',
  'report',
  'provenance',
  'events',
  'manifest',
  'scenario',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** What one record looks like by its outermost keys; `branch` may be of a rollout or of a ranked file. */
export type RecordLook = Exclude<RecordKind, 'rollouts' | 'ranked'> | 'branch';

const LOOKS: [RecordLook, (value: object) => boolean][] = [
  ['dpo', (value) => hasKeys(value, ['prompt', 'chosen', 'rejected'])],
  ['ppo', (value) => hasKeys(value, ['prompt', 'completion', 'reward'])],
  ['branch', (value) => hasKeys(value, ['rollout_id', 'branch_index']) && !isProvenance(value)],
  ['provenance', isProvenance],
  ['votes', (value) => hasKeys(value, ['rollout_id', 'first', 'second', 'winner'])],
  ['report', (value) => hasKeys(value, ['inputs', 'records', 'groups', 'members'])],
  ['events', (value) => hasKeys(value, ['traceId', 'event', 'data'])],
  ['scenario', (value) => hasKeys(value, ['id', 'number', 'procedure'])],
  ['manifest', (value) => Object.keys(value).length > 0 && Object.keys(value).every((key) => MANIFEST_KEYS.has(key))],
];

const MANIFEST_KEYS = new Set([
  'allowedHosts',
  'allowedReadPaths',
  'allowedWritePaths',
  'extraCapabilities',
  'env',
  'cpuMs',
  'memoryLimitBytes',
]);

// A side file names a branch, and has no task and no answer.
function isProvenance(value: object): boolean {
  return hasKeys(value, ['row', 'rollout_id', 'source_sha256', 'trajectory']) && !Object.hasOwn(value, 'task');
}

function hasKeys(value: object, keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(value, key));
}

/** Every kind that a record looks like: none, one, or several where it is built of more than one. */
export function looksOf(value: object): RecordLook[] {
  return LOOKS.filter(([, matches]) => matches(value)).map(([look]) => look);
}

/** What a record of this kind looks like. */
export function lookOfKind(kind: RecordKind): RecordLook {
  return kind === 'rollouts' || kind === 'ranked' ? 'branch' : kind;
}

/** A kind of records, or whatever a schema of the user's describes. */
export type CheckedKind = RecordKind | 'schema';
