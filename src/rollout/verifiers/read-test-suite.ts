import type { JsonValue, TestCase, TestSuite } from '../../contracts/verifier.js';
import { WasmagentError } from '../../errors.js';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const MAX_CASES = 1000;
const MAX_DEPTH = 100;

/**
 * The suite in the parsed JSON of a tests file: `{functionName, functionType, cases: [{args, expected, note?}]}`.
 * @throws WasmagentError `SCENARIO_INVALID`, naming the field, for any other shape and for a suite without cases.
 */
export function readTestSuite(data: unknown, file: string): TestSuite {
  const { functionName, functionType, cases, ...rest } = toRecord(data, file, '');
  refuseUnknown(rest, file, '', ['$schema']);
  if (typeof functionName !== 'string' || !IDENTIFIER.test(functionName)) throw invalid(file, '/functionName');
  if (typeof functionType !== 'string' || functionType.trim() === '') throw invalid(file, '/functionType');
  if (!Array.isArray(cases) || cases.length === 0 || cases.length > MAX_CASES) throw invalid(file, '/cases');
  return { functionName, functionType, cases: cases.map((entry, index) => readCase(entry, file, `/cases/${index}`)) };
}

function readCase(entry: unknown, file: string, pointer: string): TestCase {
  const { args, expected, note, ...rest } = toRecord(entry, file, pointer);
  refuseUnknown(rest, file, pointer, []);
  if (!Array.isArray(args) || !args.every((arg) => isJson(arg))) throw invalid(file, `${pointer}/args`);
  if (!isJson(expected)) throw invalid(file, `${pointer}/expected`);
  if (note === undefined) return { args, expected };
  if (typeof note !== 'string') throw invalid(file, `${pointer}/note`);
  return { args, expected, note };
}

function toRecord(data: unknown, file: string, pointer: string): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw invalid(file, pointer);
  return { ...data };
}

function refuseUnknown(rest: object, file: string, pointer: string, allowed: readonly string[]): void {
  const unknown = Object.keys(rest).find((key) => !allowed.includes(key));
  if (unknown !== undefined) throw invalid(file, `${pointer}/${unknown}`);
}

function isJson(value: unknown, depth = 0): value is JsonValue {
  if (depth > MAX_DEPTH) return false;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'object' && Object.values(value).every((inner) => isJson(inner, depth + 1));
}

function invalid(file: string, pointer: string): WasmagentError {
  return new WasmagentError('SCENARIO_INVALID', `${file}: ${pointer || '/'} is not what a test suite holds there`, {
    suggestions: [
      '{"functionName": "f", "functionType": "(n: number) => boolean", "cases": [{"args": [2], "expected": true}]}',
    ],
  });
}
