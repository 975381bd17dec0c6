import { WasmagentError } from '../errors.js';

/** Values for `{{name}}` templates of a scenario, such as `canary.path` or `a.id`. */
export type TemplateValues = ReadonlyMap<string, string>;

const TEMPLATE = /\{\{([a-z]+(?:\.[A-Za-z]+)?)\}\}/g;

/**
 * Replaces every `{{name}}` in the strings of a value; `{{output:...}}` is left to the scripted model.
 * @throws WasmagentError `SCENARIO_INVALID` for a name that has no value: a typo must not turn into a harmless attack.
 */
export function fillTemplates<T>(value: T, values: TemplateValues, where: string): T {
  return fill(value, values, where) as T;
}

function fill(value: unknown, values: TemplateValues, where: string): unknown {
  if (typeof value === 'string') return fillText(value, values, where);
  if (Array.isArray(value)) return value.map((item) => fill(item, values, where));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, values, where)]));
}

function fillText(text: string, values: TemplateValues, where: string): string {
  return text.replace(TEMPLATE, (template, name: string) => {
    const found = values.get(name);
    if (found === undefined) {
      throw new WasmagentError('SCENARIO_INVALID', `${where}: ${template} has no value here`, {
        suggestions: [`use one of ${[...values.keys()].map((key) => `{{${key}}}`).join(', ')}`],
      });
    }
    return found;
  });
}
