/** How deep JSON data is nested at most, and how many values it holds. */
export interface JsonBounds {
  depth: number;
  values: number;
}

/**
 * What a model, or its server, may send as data. What digests, writes and checks it goes down a level at a time, and
 * deeper data would end the process in an overflow of the stack.
 */
export const CALL_BOUNDS: Readonly<JsonBounds> = Object.freeze({ depth: 100, values: 100_000 });

/**
 * What one line of a log or a recording may hold. More than a model may send and guest code may give back, or whoever
 * does that would leave an honest log that nobody can verify.
 */
export const LINE_BOUNDS: Readonly<JsonBounds> = Object.freeze({ depth: 1_000, values: 2_000_000 });

/** Whether JSON data goes beyond its bounds. It needs no stack to find out. */
export function exceedsBounds(data: unknown, { depth: maxDepth, values: maxValues }: JsonBounds): boolean {
  let values = 1;
  let level = isContainer(data) ? [data] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    const below: object[] = [];
    for (const container of level) {
      const held: unknown[] = Object.values(container);
      values += held.length;
      if (values > maxValues) return true;
      for (const value of held) if (isContainer(value)) below.push(value);
    }
    level = below;
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
