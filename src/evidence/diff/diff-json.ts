/** One difference between two JSON values: where, and what stands there on each side; a side without has none. */
export interface JsonDifference {
  /** As in `/arms/enforced/steps/0/manifest/allowedReadPaths`; an item of a list of named things goes by its name. */
  path: string;
  old?: unknown;
  new?: unknown;
}

/** Deeper values are compared as a whole. */
const MAX_DEPTH = 12;

/**
 * The differences between two JSON values. Objects are compared member by member, lists of things with an `id` or a `name`
 * thing by thing, and every other list as a whole: its order may matter.
 */
export function diffJson(before: unknown, after: unknown, path = ''): JsonDifference[] {
  const [old, now] = [toMembers(before, path), toMembers(after, path)];
  if (old === undefined || now === undefined || old.isList !== now.isList) {
    return spell(before) === spell(after) ? [] : [toDifference(path, before, after)];
  }
  const names = new Set([...old.members.keys(), ...now.members.keys()]);
  const inside = [...names].flatMap((name) =>
    diffJson(old.members.get(name), now.members.get(name), `${path}/${name}`),
  );
  // The same things in another order.
  const isMoved =
    old.isList && inside.length === 0 && spell([...old.members.keys()]) !== spell([...now.members.keys()]);
  return isMoved ? [toDifference(path, [...old.members.keys()], [...now.members.keys()])] : inside;
}

function toDifference(path: string, old: unknown, now: unknown): JsonDifference {
  return { path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}

/** What a value is compared by; undefined: as a whole. */
function toMembers(value: unknown, path: string): { isList: boolean; members: Map<string, unknown> } | undefined {
  if (typeof value !== 'object' || value === null || path.split('/').length > MAX_DEPTH) return undefined;
  if (!Array.isArray(value)) return { isList: false, members: new Map(Object.entries(value)) };
  const members = new Map(value.map((item: unknown) => [nameOf(item) ?? '', item]));
  // Without a name of its own for each, only the position would tell them apart.
  return value.length > 0 && members.size === value.length && !members.has('') ? { isList: true, members } : undefined;
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, name, file }: Record<string, unknown> = { ...item };
  return [id, name, file].find((each) => typeof each === 'string');
}

/** JSON whose members are in one order. */
function spell(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
