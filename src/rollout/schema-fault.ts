import type { Violation } from '../contracts/validators.generated.js';
import { escapePointer } from '../policy/find-duplicate-key.js';
import type { RecordFault } from './record-error.js';

/** Says in the terms of a record error what the schema refused. */
export function toSchemaFault(violation: Violation | undefined): RecordFault {
  if (violation === undefined)
    return { pointer: '', code: 'SCHEMA_UNKNOWN', message: 'the record does not have its shape' };
  const { instancePath, keyword, params } = violation;
  const code = `SCHEMA_${keyword
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .replace(/\W/g, '_')
    .toUpperCase()}` as const;
  if (keyword === 'required') {
    return {
      pointer: `${instancePath}/${escapePointer(String(params.missingProperty))}`,
      code,
      message: 'is missing',
    };
  }
  if (keyword === 'additionalProperties') {
    const pointer = `${instancePath}/${escapePointer(String(params.additionalProperty))}`;
    return { pointer, code, message: 'is not a field of this record' };
  }
  return { pointer: instancePath, code, message: toMessage(keyword, params, violation.message) };
}

function toMessage(keyword: string, params: Record<string, unknown>, fallback: string | undefined): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params.type].flat().join(' or ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `must be one of ${[params.allowedValues].flat().map(quote).join(', ').slice(0, MAX_LISTED_CHARS)}`;
    case 'minLength':
      return params.limit === 1 ? 'is empty' : `has fewer than ${params.limit} characters`;
    case 'false schema':
      return 'is not allowed here';
    default:
      return fallback ?? `breaks the rule ${keyword}`;
  }
}

// A schema of the user's may list any number of values.
const MAX_LISTED_CHARS = 500;

function quote(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
