import { WasmagentError } from '../../errors.js';
import { CONDITION_FIELDS, type ConditionField } from './run-condition.js';

/** Two values of one field that are to be compared. */
export interface NamedConditions {
  field: ConditionField;
  values: [number | string, number | string];
}

/**
 * Reads `temperature=0.3,1.0` or `model=a,b`.
 * @throws WasmagentError `USAGE` for another field, not exactly two different values, or a temperature that is no number
 */
export function parseComparison(text: string): NamedConditions {
  const split = text.indexOf('=');
  const field = (split === -1 ? text : text.slice(0, split)).trim();
  if (!isConditionField(field)) throw usage(`'${field}' is nothing to compare by; temperature and model are`);
  const names =
    split === -1
      ? []
      : text
          .slice(split + 1)
          .split(',')
          .map((name) => name.trim());
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length !== 2) {
    throw usage(`two values of ${field} are compared, and ${names.length} are given`);
  }
  const values: NamedConditions['values'] =
    field === 'model' ? [readName(first), readName(second)] : [readNumber(first), readNumber(second)];
  if (values[0] === values[1]) throw usage(`${field} ${values[0]} would be compared with itself`);
  return { field, values };
}

function isConditionField(text: string): text is ConditionField {
  return CONDITION_FIELDS.some((field) => field === text);
}

function readName(text: string): string {
  if (text !== '') return text;
  throw usage('a model to compare has no name');
}

function readNumber(text: string): number {
  if (/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))) return Number(text) + 0;
  throw usage(`the temperature '${text}' is no number`);
}

function usage(message: string): WasmagentError {
  return new WasmagentError('USAGE', message, {
    suggestions: ['--compare temperature=0.3,1.0', '--compare model=NAME,NAME'],
  });
}
