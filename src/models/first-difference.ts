/** Where two values first differ, and what stands there, as JSON text; undefined: one side has nothing there. */
export interface Difference {
  /** JSON pointer; empty: the values as a whole. */
  pointer: string;
  recorded: string | undefined;
  now: string | undefined;
}

/** The first difference of two values that JSON can hold, or undefined when they are the same, their order of names too. */
export function firstDifference(recorded: unknown, now: unknown, pointer = ''): Difference | undefined {
  const texts = { recorded: JSON.stringify(recorded), now: JSON.stringify(now) };
  if (texts.recorded === texts.now) return undefined;
  if (!isTree(recorded) || !isTree(now) || Array.isArray(recorded) !== Array.isArray(now)) return { pointer, ...texts };
  const [before, after] = [new Map(Object.entries(recorded)), new Map(Object.entries(now))];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const below = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = firstDifference(before.get(name), after.get(name), below);
    if (found !== undefined) return found;
  }
  // The same members in another order.
  return { pointer, ...texts };
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
