import { mapStrings } from '../contracts/map-strings.js';
import { WasmagentError } from '../errors.js';

/** Values for `{{name}}` templates of a scenario, such as `canary.path` or `a.id`. */
export type TemplateValues = ReadonlyMap<string, string>;

const TEMPLATE = /\{\{([a-z]+(?:\.[A-Za-z]+)?)\}\}/g;

/**
 * Replaces every `{{name}}` in the strings of a value; `{{output:...}}` is left to the scripted model.
 * @throws WasmagentError `SCENARIO_INVALID` for a name that has no value: a typo must not turn into a harmless attack.
 */
export function fillTemplates<T>(value: T, values: TemplateValues, where: string): T {
  return mapStrings(value, (text) => fillText(text, values, where));
}

/** How much longer templates may make a text. They stand for paths and ids; a foreign plan could double a text with each. */
const MAX_GROWTH = 8_192;

function fillText(text: string, values: TemplateValues, where: string): string {
  let growth = 0;
  return text.replace(TEMPLATE, (template, name: string) => {
    const found = values.get(name);
    if (found === undefined) {
      throw new WasmagentError('SCENARIO_INVALID', `${where}: ${template} has no value here`, {
        suggestions: [`use one of ${[...values.keys()].map((key) => `{{${key}}}`).join(', ')}`],
      });
    }
    growth += found.length;
    if (growth <= MAX_GROWTH) return found;
    throw new WasmagentError(
      'SCENARIO_INVALID',
      `${where}: templates add more than ${MAX_GROWTH} characters to a text`,
    );
  });
}
