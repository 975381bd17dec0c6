import { stringEnd } from '../json-fields.js';
import { hasPlaceholder, matchesRedacted } from './matches-redacted.js';

const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const NUMBER_CHARS = new Set(Buffer.from('0123456789+-.eE'));

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
      return isSameKey(key, sourceKey) && isSame(value, sourceValue);
    })
  );
}

// Redaction numbers the keys of an object that would be the same placeholder.
function isSameKey(key: string, sourceKey: string): boolean {
  if (matchesRedacted(key, sourceKey)) return true;
  return hasPlaceholder(key) && matchesRedacted(key.replace(/ \(\d{1,6}\)$/, ''), sourceKey);
}

// Parsing rounds what a double cannot hold; the texts of the numbers do not.
function haveSameNumbers(row: Buffer, source: Buffer): boolean {
  const [ours, theirs] = [numbersIn(row), numbersIn(source)];
  return ours.length === theirs.length && ours.every((number, at) => number === theirs[at]);
}

function numbersIn(bytes: Buffer): string[] {
  const json = bytes.toString('latin1');
  const numbers: string[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === QUOTE) at = stringEnd(json, at) - 1;
    else if (char === MINUS || (char >= ZERO && char <= NINE)) {
      const start = at;
      while (NUMBER_CHARS.has(json.charCodeAt(at + 1))) at += 1;
      numbers.push(json.slice(start, at + 1));
    }
  }
  return numbers.sort();
}
