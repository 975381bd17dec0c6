import { toPlainLine } from '../plain-line.js';

/** What a change is about, in the order in which changes are told. */
export const CHANGE_AREAS = ['verdicts', 'cases', 'real-model', 'policy', 'scenarios', 'options', 'versions'] as const;

/** One of `CHANGE_AREAS`. */
export type ChangeArea = (typeof CHANGE_AREAS)[number];

/** One thing that is not the same in two packs. */
export interface PackChange {
  area: ChangeArea;
  kind: 'added' | 'removed' | 'changed';
  /** What changed, as one line: a scenario, an arm, a field. */
  what: string;
  /** One line each, and bounded: whoever made a pack chose the text. Anything but text is spelled as JSON. */
  old?: string;
  new?: string;
}

const MAX_TEXT = 300;

/** A change between two values, of which one may not be there; undefined when they are the same. */
export function toChange(area: ChangeArea, what: string, old: unknown, now: unknown): PackChange | undefined {
  const [before, after] = [spell(old), spell(now)];
  if (before === after) return undefined;
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return {
    area,
    kind,
    what: toShort(what),
    ...(before === undefined ? {} : { old: toShort(before) }),
    ...(after === undefined ? {} : { new: toShort(after) }),
  };
}

/** The changes between what two packs have by name. */
export function diffByName<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  compare: (name: string, old: T | undefined, now: T | undefined) => (PackChange | undefined)[],
): PackChange[] {
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((name) => compare(name, old.get(name), now.get(name)))
    .filter((change) => change !== undefined);
}

function spell(value: unknown): string | undefined {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toShort(text: string): string {
  // Cut first: a text of megabytes is not looked through for a line that shows the start of it.
  const line = toPlainLine(text.slice(0, MAX_TEXT));
  return text.length > MAX_TEXT ? `${line}… (${text.length} characters)` : line;
}
