import { escapePointer } from './find-duplicate-key.js';

/** What a parsed value holds, at every depth. */
export interface Inspection {
  /** Keys of all objects. */
  keys: number;
  /** JSON pointer to the first number that overflowed (`1e999`), if any. */
  nonFinite: string | undefined;
}

/** Counts keys and looks for numbers that JSON text can say but a double cannot hold. The value must not be deep. */
export function inspectValue(value: unknown): Inspection {
  const found: Inspection = { keys: 0, nonFinite: undefined };
  visit(value, found);
  return found;
}

// Returns true when the value is a non-finite number; the callers on the way back build its pointer.
function visit(value: unknown, found: Inspection): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      if (visit(value[index], found)) return extend(found, String(index));
    }
    return false;
  }
  for (const [key, item] of Object.entries(value)) {
    found.keys += 1;
    if (visit(item, found)) return extend(found, escapePointer(key));
  }
  return false;
}

function extend(found: Inspection, step: string): boolean {
  found.nonFinite = `/${step}${found.nonFinite ?? ''}`;
  return true;
}
