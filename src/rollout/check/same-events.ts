import { parseJson } from '../../policy/parse-json.js';
import { stringEnd } from '../../policy/string-end.js';
import { hasPlaceholder } from './matches-redacted.js';

const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const NUMBER_CHARS = new Set(Buffer.from('0123456789+-.eE'));

/** Whether a text of a row is that of its source. */
export type IsSameText = (text: string, source: string) => boolean;

/**
 * Whether two lists of tool events (as JSON text) have the same values, by `isSameText` for their texts. Numbers are
 * compared as they are written, so that integers beyond 2^53 count too.
 */
export function areSameEvents(row: Buffer, source: Buffer, isSameText: IsSameText = isEqual): boolean {
  if (row.equals(source)) return true;
  const [ours, theirs]: unknown[] = [parseJson(row.toString('utf8')), parseJson(source.toString('utf8'))];
  return isSame(ours, theirs, isSameText) && haveSameNumbers(row, source);
}

const isEqual: IsSameText = (text, source) => text === source;

function isSame(row: unknown, source: unknown, isSameText: IsSameText): boolean {
  if (typeof row === 'string' && typeof source === 'string') return row === source || isSameText(row, source);
  if (typeof row !== 'object' || row === null) return row === source;
  if (typeof source !== 'object' || source === null || Array.isArray(row) !== Array.isArray(source)) return false;
  const [entries, sourceEntries] = [Object.entries(row), Object.entries(source)];
  return (
    entries.length === sourceEntries.length &&
    entries.every(([key, value], at) => {
      const [sourceKey, sourceValue] = sourceEntries[at] ?? ['', undefined];
      return isSameKey(key, sourceKey, isSameText) && isSame(value, sourceValue, isSameText);
    })
  );
}

// Redaction numbers the keys of an object that would be the same placeholder.
function isSameKey(key: string, sourceKey: string, isSameText: IsSameText): boolean {
  if (key === sourceKey || isSameText(key, sourceKey)) return true;
  return hasPlaceholder(key) && isSameText(key.replace(/ \(\d{1,6}\)$/, ''), sourceKey);
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
