import type { ToolArgument, ToolInputSchema } from '../contracts/tool.js';

/** The arguments of a tool call, checked; or what is wrong with them, in words a model can act on. */
export type CheckedArgs = { ok: true; args: Record<string, unknown> } | { ok: false; problem: string };

/** Checks model-controlled arguments against the part of JSON Schema that `ToolInputSchema` allows. */
export function checkArgs(schema: ToolInputSchema, data: unknown): CheckedArgs {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, problem: 'the arguments must be one JSON object' };
  }
  const given = new Map(Object.entries(data));
  for (const name of given.keys()) {
    if (!Object.hasOwn(schema.properties, name)) {
      return {
        ok: false,
        problem: `unknown argument '${name}'; this tool takes ${Object.keys(schema.properties).join(', ')}`,
      };
    }
  }
  const args: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const value = given.get(name);
    if (value === undefined) {
      if (schema.required.includes(name)) return { ok: false, problem: `the argument '${name}' is missing` };
      continue;
    }
    const problem = findProblem(value, property);
    if (problem !== undefined) return { ok: false, problem: `'${name}' ${problem}` };
    args[name] = value;
  }
  return { ok: true, args };
}

function findProblem(value: unknown, { type, maxLength, enum: allowed }: ToolArgument): string | undefined {
  if (!hasType(value, type)) return `must be of type ${type}`;
  if (typeof value !== 'string') return undefined;
  if (maxLength !== undefined && value.length > maxLength) return `is longer than ${maxLength} characters`;
  return allowed === undefined || allowed.includes(value) ? undefined : `must be one of ${allowed.join(', ')}`;
}

function hasType(value: unknown, type: ToolArgument['type']): boolean {
  return type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;
}
