import { isAscii, isUtf8 } from 'node:buffer';
import type { Validator } from '../contracts/validators.generated.js';
import { findDuplicateKey } from '../policy/find-duplicate-key.js';
import { locateSyntaxError } from '../policy/locate-syntax-error.js';
import { parseJson } from '../policy/parse-json.js';
import { inspectValue } from './inspect-value.js';
import { invalidUtf8Offset } from './invalid-utf8-offset.js';
import { countStrings } from './json-fields.js';
import type { RecordFault } from './record-error.js';
import { toSchemaFault } from './schema-fault.js';

// Deeper records exist only to exhaust a reader's stack.
const MAX_DEPTH = 512;

/** A record that has its schema's shape, or the first thing that is wrong with it. */
export type ParsedRecord<T> = { value: T; fault?: never } | { value?: never; fault: RecordFault };

/** Reads one line as a record of the schema's shape. Never throws for anything in the bytes. */
export function parseRecord<T>(bytes: Buffer, validate: Validator<T>, offset = 0): ParsedRecord<T> {
  const parsed = parseObject(bytes, offset);
  return parsed.fault === undefined ? judgeShape(parsed.value, validate) : parsed;
}

/** Says whether a value has the schema's shape, as a record or a fault. */
export function judgeShape<T>(value: unknown, validate: Validator<T>): ParsedRecord<T> {
  return validate(value) ? { value } : { fault: toSchemaFault(validate.errors?.[0]) };
}

/**
 * Reads one line as a JSON object: UTF-8, JSON, no key twice, no overflowing number, no absurd depth. `offset`: where
 * the line begins in its file. Never throws for anything in the bytes.
 */
export function parseObject(bytes: Buffer, offset: number): ParsedRecord<object> {
  // The same text as decoding gives, in a third of the time.
  if (isAscii(bytes)) return parseText(bytes.toString('latin1'));
  if (!isUtf8(bytes)) return { fault: toEncodingFault(bytes, offset) };
  return parseText(bytes.toString('utf8'));
}

/** Reads a text as a JSON object, as strictly as `parseObject`. Never throws for anything in the text. */
export function parseText(text: string): ParsedRecord<object> {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return { fault: toSyntaxFault(text) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: { pointer: '', code: 'NOT_AN_OBJECT', message: 'the line is not a JSON object' } };
  }
  const { strings, tooDeep, nonFinite } = inspectValue(value, MAX_DEPTH);
  if (tooDeep) {
    return {
      fault: { pointer: '', code: 'TOO_DEEP', message: `the record is nested deeper than ${MAX_DEPTH} levels` },
    };
  }
  if (nonFinite !== undefined) {
    return { fault: { pointer: nonFinite, code: 'NON_FINITE_NUMBER', message: 'is too large for a number' } };
  }
  // Readers differ in which of two equal keys they take, so a record with both means different things to each. The
  // value has one of them, so its text has a string more than the value.
  if (countStrings(text) !== strings) {
    return { fault: { pointer: findDuplicateKey(text) ?? '', code: 'DUPLICATE_KEY', message: 'is there twice' } };
  }
  return { value };
}

function toEncodingFault(bytes: Buffer, offset: number): RecordFault {
  const at = invalidUtf8Offset(bytes) ?? 0;
  const message = `the line is not UTF-8 at byte offset ${at} (${offset + at} in the file)`;
  return { pointer: '', code: 'NOT_UTF8', message };
}

function toSyntaxFault(text: string): RecordFault {
  const fault = locateSyntaxError(text) ?? { at: 0, found: 'character' };
  if (text.trim() === '{') {
    const message = 'the record is spread over several lines; JSON Lines has one record a line (jq -c . FILE)';
    return { pointer: '', code: 'JSON_SYNTAX', message };
  }
  const place = `character ${fault.at + 1}`;
  if (fault.found === 'non-finite') {
    return { pointer: '', code: 'NON_FINITE_NUMBER', message: `NaN and Infinity are not JSON (${place})` };
  }
  const what = {
    end: 'the line ends before its JSON does',
    character: `the line is not JSON at ${place}`,
    'control-character': `the line has an unescaped control character at ${place}`,
  }[fault.found];
  return { pointer: '', code: 'JSON_SYNTAX', message: what };
}
