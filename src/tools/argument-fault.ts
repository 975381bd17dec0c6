import type { ToolArgument } from '../contracts/tool.js';
import { shownValue } from './shown-value.js';

/**
 * What is wrong with one argument, with its path, what was expected and what was given; or undefined. Judges as
 * JSON Schema does.
 */
export function argumentFault(path: string, value: unknown, argument: ToolArgument): string | undefined {
  switch (argument.type) {
    case 'string':
      return typeof value === 'string' ? stringFault(path, value, argument) : wrongType(path, value, argument);
    case 'integer':
      return Number.isInteger(value) ? integerFault(path, Number(value), argument) : wrongType(path, value, argument);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType(path, value, argument);
    case 'object':
      return isRecord(value) ? objectFault(path, value, argument) : wrongType(path, value, argument);
  }
}

/** A value of an argument's type, for a model to go by. */
export function exampleOf(argument: ToolArgument): unknown {
  switch (argument.type) {
    case 'string':
      return argument.enum?.[0] ?? argument.default ?? 'text';
    case 'integer':
      return argument.default ?? argument.minimum;
    case 'boolean':
      return true;
    case 'object':
      return { name: 'value' };
  }
}

type Argument<T extends ToolArgument['type']> = Extract<ToolArgument, { type: T }>;

function stringFault(path: string, value: string, limits: Omit<Argument<'string'>, 'description'>): string | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, enum: allowed } = limits;
  if (value.length < minLength) return `${path} must not be empty`;
  // Code points are counted only where UTF-16 units are too many: there are never more of those than of these.
  if (value.length > maxLength && countCodePoints(value) > maxLength) {
    return `${path} is longer than ${maxLength} characters (${value.length})`;
  }
  if (allowed === undefined || allowed.includes(value)) return undefined;
  return `${path} is ${shownValue(value)}; it must be one of ${allowed.join(', ')}`;
}

function integerFault(path: string, value: number, { minimum, maximum }: Argument<'integer'>): string | undefined {
  if (value >= minimum && value <= maximum) return undefined;
  return `${path} is ${shownValue(value)}; it must be between ${minimum} and ${maximum}`;
}

function objectFault(path: string, value: Record<string, unknown>, argument: Argument<'object'>): string | undefined {
  const entries = Object.entries(value);
  if (entries.length > argument.maxProperties) return `${path} has more than ${argument.maxProperties} entries`;
  for (const [name, item] of entries) {
    const at = `${path}.${shownValue(name)}`;
    if (typeof item !== 'string') return `${at} must be a string, for example "text"; got ${shownValue(item)}`;
    const fault = stringFault(at, item, argument.additionalProperties);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function wrongType(path: string, value: unknown, argument: ToolArgument): string {
  const words = { string: 'a string', integer: 'a whole number', boolean: 'true or false', object: 'an object' };
  const example = JSON.stringify(exampleOf(argument));
  return `${path} must be ${words[argument.type]}, for example ${example}; got ${shownValue(value)}`;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
