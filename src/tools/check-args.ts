import type { ToolInputSchema } from '../contracts/tool.js';
import { nearestName } from '../policy/nearest-name.js';
import { argumentFault, exampleOf } from './argument-fault.js';
import { explainTextArgs } from './explain-text-args.js';
import { shownValue } from './shown-value.js';

/** The arguments of a tool call, checked; or what is wrong with them, in words a model can act on. */
export type CheckedArgs = { ok: true; args: Record<string, unknown> } | { ok: false; problem: string };

/** Faults told at once; whoever has more than these has the wrong tool. */
const MAX_FAULTS = 8;

/**
 * Checks model-controlled arguments against the part of JSON Schema that `ToolInputSchema` allows, and fills in
 * defaults. All faults are told at once, so that one more try can mend them all.
 */
export function checkArgs(schema: ToolInputSchema, data: unknown): CheckedArgs {
  if (typeof data === 'string') return { ok: false, problem: explainTextArgs(data) };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const like = JSON.stringify(exampleArgs(schema));
    return { ok: false, problem: `the arguments must be one JSON object like ${like}; got ${shownValue(data)}` };
  }
  const given = new Map<string, unknown>(Object.entries(data));
  const args: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const [name, argument] of Object.entries(schema.properties)) {
    const value = given.get(name);
    given.delete(name);
    if (value === undefined) {
      if (schema.required.includes(name)) {
        faults.push(`'${name}' is missing, for example ${JSON.stringify(exampleOf(argument))}`);
      } else if ('default' in argument) {
        args[name] = argument.default;
      }
      continue;
    }
    const fault = argumentFault(`'${name}'`, value, argument);
    if (fault === undefined) args[name] = value;
    else faults.push(fault);
  }
  for (const name of given.keys()) {
    if (faults.length > MAX_FAULTS) break;
    faults.push(unknownArgument(schema, name));
  }
  return faults.length === 0 ? { ok: true, args } : { ok: false, problem: joinFaults(faults) };
}

function unknownArgument({ properties }: ToolInputSchema, name: string): string {
  const known = Object.keys(properties);
  const nearest = nearestName(name, known);
  const advice = nearest === undefined ? `this tool takes ${known.join(', ') || 'none'}` : `did you mean '${nearest}'?`;
  return `unknown argument ${shownValue(name)}; ${advice}`;
}

function joinFaults(faults: readonly string[]): string {
  const told = faults.slice(0, MAX_FAULTS).join('; ');
  return faults.length > MAX_FAULTS ? `${told}; and more` : told;
}

function exampleArgs({ properties, required }: ToolInputSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, argument]) => [name, exampleOf(argument)]),
  );
}
