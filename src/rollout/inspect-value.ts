import { escapePointer } from '../policy/find-duplicate-key.js';

/** What a parsed value holds, at every depth. */
export interface Inspection {
  /** Strings, and keys of all objects. */
  strings: number;
  /** Nested deeper than was allowed; the rest of the value was not looked at. */
  tooDeep: boolean;
  /** JSON pointer to the first number that overflowed (`1e999`), if any; what follows it was not looked at. */
  nonFinite: string | undefined;
}

/** Counts strings, and looks for numbers that JSON text can say but a double cannot hold. */
export function inspectValue(value: unknown, maxDepth: number): Inspection {
  const found: Inspection = { strings: 0, tooDeep: false, nonFinite: undefined };
  visit(value, found, maxDepth);
  return found;
}

// Returns true when the search is over; the callers on the way back build the pointer.
function visit(value: unknown, found: Inspection, depthLeft: number): boolean {
  if (typeof value === 'string') {
    found.strings += 1;
    return false;
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return false;
    found.nonFinite = '';
    return true;
  }
  if (typeof value !== 'object' || value === null) return false;
  if (depthLeft === 0) {
    found.tooDeep = true;
    return true;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (visit(value[index], found, depthLeft - 1)) return extend(found, String(index));
    }
    return false;
  }
  return visitMembers(value as Readonly<Record<string, unknown>>, found, depthLeft);
}

function visitMembers(value: Readonly<Record<string, unknown>>, found: Inspection, depthLeft: number): boolean {
  // Parsed JSON has own members only, so nothing is inherited that could be enumerated.
  for (const key in value) {
    found.strings += 1;
    if (visit(value[key], found, depthLeft - 1)) return extend(found, escapePointer(key));
  }
  return false;
}

function extend(found: Inspection, step: string): boolean {
  if (found.nonFinite !== undefined) found.nonFinite = `/${step}${found.nonFinite}`;
  return true;
}
