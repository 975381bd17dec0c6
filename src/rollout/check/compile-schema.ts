import { Ajv, type AnySchema, type AnySchemaObject, type ErrorObject, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnyValidateFunction } from 'ajv/dist/types/index.js';
import { WasmagentError } from '../../errors.js';
import { readNamedFile } from '../../host/own-file.js';
import type { RecordFault } from '../record-error.js';
import { toSchemaFault } from '../schema-fault.js';
import { locateFault } from './locate-fault.js';
import { parseAny } from './parse-any.js';
import { SchemaFiles } from './schema-files.js';

/** The first fault of a value by a schema of the user's; undefined when it fits. */
export type SchemaJudge = (value: unknown) => RecordFault | undefined;

const DRAFT_7 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_2020 = /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;

// `format` is an annotation in 2020-12, and unknown keywords are ignored, as the specification says.
const OPTIONS: Options = { strict: false, validateFormats: false, validateSchema: false, logger: false };

// What a schema refers to may refer on; more files than this is a mistake.
const MAX_FILES = 1000;
const MAX_REASON_CHARS = 300;

/**
 * Reads and compiles a JSON Schema: 2020-12, or draft-07 where `$schema` says so. A `$ref` may lead to a file beside
 * the schema, never to the network. The judge throws `USAGE` for a schema that refers to itself without an end.
 * @throws WasmagentError `USAGE` for anything that is no such schema, `INPUT_*` for a file that cannot be read
 */
export function compileSchema(path: string): SchemaJudge {
  const schema = readSchema(path);
  const ajv = openAjv(draftOf(schema), path);
  try {
    return judgeBy(compile(ajv, schema, path), path);
  } catch (error) {
    if (error instanceof WasmagentError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(path, `cannot be used as a schema: ${reason.slice(0, MAX_REASON_CHARS)}`);
  }
}

function readSchema(path: string): AnySchema {
  const bytes = Buffer.from(readNamedFile(path, 'the schema'));
  const { value, fault } = parseAny(bytes, 0);
  if (fault !== undefined) {
    const { line, pointer, message } = locateFault(bytes, fault);
    throw refuse(`${path}:${line}`, `${pointer} ${message}`.trim());
  }
  if (typeof value === 'boolean' || isSchemaObject(value)) return value;
  throw refuse(path, 'is no JSON Schema: a schema is an object');
}

function isSchemaObject(value: unknown): value is AnySchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function draftOf(schema: AnySchema): unknown {
  return typeof schema === 'object' ? schema.$schema : undefined;
}

function openAjv(draft: unknown, path: string): Ajv {
  if (typeof draft === 'string' && DRAFT_7.test(draft)) return new Ajv(OPTIONS);
  if (draft === undefined || (typeof draft === 'string' && DRAFT_2020.test(draft))) {
    return new Ajv2020(OPTIONS);
  }
  throw refuse(path, `/$schema is ${JSON.stringify(draft)}, which is neither draft 2020-12 nor draft-07`);
}

function compile(ajv: Ajv, schema: AnySchema, path: string): AnyValidateFunction {
  assertSchema(ajv, schema, path);
  const files = new SchemaFiles(
    path,
    typeof schema === 'object' && typeof schema.$id === 'string' ? schema.$id : undefined,
  );
  ajv.addSchema(schema, files.rootUri);
  const known = new Set([files.rootUri]);
  for (let count = 0; count < MAX_FILES; count += 1) {
    try {
      const validate = ajv.getSchema(files.rootUri);
      if (validate !== undefined) return validate;
    } catch (error) {
      const missing = missingSchemaOf(error);
      if (missing === undefined) throw error;
      if (known.has(missing)) throw refuse(path, `refers to ${referenceOf(error)}, which is not there`);
      known.add(missing);
      const file = files.pathOf(missing);
      const referred = readSchema(file);
      assertSchema(ajv, referred, file);
      ajv.addSchema(referred, missing);
    }
  }
  throw refuse(path, `refers to more than ${MAX_FILES} files`);
}

function missingSchemaOf(error: unknown): string | undefined {
  const isMissing = error instanceof Error && 'missingSchema' in error && typeof error.missingSchema === 'string';
  return isMissing && error.missingSchema !== '' ? String(error.missingSchema) : undefined;
}

function referenceOf(error: unknown): string {
  return error instanceof Error && 'missingRef' in error ? String(error.missingRef) : '';
}

/** Names the place of a schema that its own meta-schema refuses. */
function assertSchema(ajv: Ajv, schema: AnySchema, path: string): void {
  // Its validators would answer with promises, which are always true.
  if (typeof schema === 'object' && '$async' in schema) throw refuse(path, '/$async is no keyword of JSON Schema');
  if (ajv.validateSchema(schema) === true) return;
  const { pointer, message } = toSchemaFault(firstOf(ajv.errors));
  throw refuse(path, `${pointer === '' ? 'the schema' : pointer} ${message}`);
}

function judgeBy(validate: AnyValidateFunction, path: string): SchemaJudge {
  return (value) => {
    try {
      if (validate(value) === true) return undefined;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw refuse(path, 'refers to itself without an end: it cannot judge anything');
    }
    return toSchemaFault(firstOf(validate.errors));
  };
}

// Alternatives come after what each of them refused; on their own, that one is the finding.
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains', 'propertyNames']);

function firstOf(errors: readonly ErrorObject[] | null | undefined): ErrorObject | undefined {
  const last = errors?.at(-1);
  return last !== undefined && ALTERNATIVES.has(last.keyword) ? last : errors?.[0];
}

function refuse(where: string, what: string): WasmagentError {
  return new WasmagentError('USAGE', `${where}: ${what}`, {
    suggestions: ['repair the schema; https://json-schema.org/specification says how one is written'],
  });
}
