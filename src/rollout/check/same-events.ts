import { stringEnd } from '../json-outline.js';
import { matchesRedacted } from './matches-redacted.js';

const QUOTE = 0x22;
const NUMBER_BYTES = new Set(Buffer.from('0123456789+-.eE'));

/**
 * Whether the tool events of a row (as JSON text) are those of its source: the same bytes, or the same values with
 * texts redacted. Numbers are compared as they are written, so that integers beyond 2^53 count too.
 */
export function areSameEvents(row: Buffer, source: Buffer): boolean {
  if (row.equals(source)) return true;
  return isSame(JSON.parse(row.toString('utf8')), JSON.parse(source.toString('utf8'))) && haveSameNumbers(row, source);
}

function isSame(row: unknown, source: unknown): boolean {
  if (typeof row === 'string') return typeof source === 'string' && matchesRedacted(row, source);
  if (typeof row !== 'object' || row === null) return row === source;
  if (typeof source !== 'object' || source === null || Array.isArray(row) !== Array.isArray(source)) return false;
  const [entries, sourceEntries] = [Object.entries(row), Object.entries(source)];
  return (
    entries.length === sourceEntries.length &&
    entries.every(([key, value], at) => {
      const [sourceKey, sourceValue] = sourceEntries[at] ?? ['', undefined];
      return matchesRedacted(key, sourceKey) && isSame(value, sourceValue);
    })
  );
}

// Parsing rounds what a double cannot hold; the texts of the numbers do not.
function haveSameNumbers(row: Buffer, source: Buffer): boolean {
  const [ours, theirs] = [numbersIn(row), numbersIn(source)];
  return ours.length === theirs.length && ours.every((number, at) => number === theirs[at]);
}

function numbersIn(json: Buffer): string[] {
  const numbers: string[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = stringEnd(json, at) - 1;
    else if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) {
      const start = at;
      while (NUMBER_BYTES.has(json[at + 1] ?? 0)) at += 1;
      numbers.push(json.toString('latin1', start, at + 1));
    }
  }
  return numbers.sort();
}
