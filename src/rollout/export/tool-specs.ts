import { isLosslessNumber } from 'lossless-json';
import type { ToolCall } from './tool-turns.js';

/** More functions than this are never listed in one row (OpenAI's limit); a row then lists only its own. */
export const MAX_TOOLS_OF_ROW = 128;
const MAX_PARAMETERS = 128;
const MAX_TOOLS = 4096;

/** A function as chat templates and APIs read it. */
export interface ToolSpec {
  type: 'function';
  function: {
    name: string;
    description: string;
    parameters: {
      type: 'object';
      properties: Record<string, unknown>;
      required: string[];
      additionalProperties?: boolean;
    };
  };
}

interface SeenTool {
  calls: number;
  open: boolean;
  parameters: Map<string, { calls: number; types: Set<string>; items: Set<string> }>;
}

/**
 * What tools look like, judged by the calls that were made of them: rollouts do not record the real specifications. A
 * parameter is required when every call had it; order and wording depend on nothing but the calls.
 */
export class ToolSpecs {
  readonly #tools = new Map<string, SeenTool>();
  #overflow = false;
  #all: ToolSpec[] | undefined;

  /** How many tools were seen. */
  get count(): number {
    return this.#tools.size;
  }

  /** Takes calls in. */
  see(calls: readonly ToolCall[]): void {
    this.#all = undefined;
    for (const call of calls) {
      const tool = this.#tools.get(call.name) ?? this.#add(call.name);
      if (tool === undefined) continue;
      tool.calls += 1;
      for (const [key, value] of Object.entries(call.arguments)) seeParameter(tool, key, value);
    }
  }

  /** The functions a row lists: all that were seen, or the row's own where those are too many. */
  list(ownNames: readonly string[]): ToolSpec[] {
    const all = !this.#overflow && this.#tools.size <= MAX_TOOLS_OF_ROW;
    if (!all) return this.#toSpecs(new Set(ownNames));
    this.#all ??= this.#toSpecs(this.#tools.keys());
    return this.#all;
  }

  #toSpecs(names: Iterable<string>): ToolSpec[] {
    return [...names].sort().map((name) => toSpec(name, this.#tools.get(name)));
  }

  #add(name: string): SeenTool | undefined {
    if (this.#tools.size >= MAX_TOOLS) {
      this.#overflow = true;
      return undefined;
    }
    const tool: SeenTool = { calls: 0, open: false, parameters: new Map() };
    this.#tools.set(name, tool);
    return tool;
  }
}

function seeParameter(tool: SeenTool, key: string, value: unknown): void {
  let parameter = tool.parameters.get(key);
  if (parameter === undefined) {
    if (tool.parameters.size >= MAX_PARAMETERS) {
      tool.open = true;
      return;
    }
    parameter = { calls: 0, types: new Set(), items: new Set() };
    tool.parameters.set(key, parameter);
  }
  parameter.calls += 1;
  parameter.types.add(typeOf(value));
  if (Array.isArray(value)) for (const item of value) parameter.items.add(typeOf(item));
}

function toSpec(name: string, tool: SeenTool | undefined): ToolSpec {
  const parameters = [...(tool?.parameters ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  const required = parameters.filter(([, { calls }]) => calls === tool?.calls).map(([key]) => key);
  return {
    type: 'function',
    function: {
      name,
      description: '',
      parameters: {
        type: 'object',
        properties: Object.fromEntries(parameters.map(([key, { types, items }]) => [key, toSchema(types, items)])),
        required,
        ...(tool === undefined || tool.open ? { additionalProperties: true } : {}),
      },
    },
  };
}

function toSchema(types: ReadonlySet<string>, items: ReadonlySet<string>): Record<string, unknown> {
  const names = [...types].filter((name) => name !== 'null' && !(name === 'integer' && types.has('number'))).sort();
  const [only] = names;
  const type = names.length === 1 ? { type: only } : names.length === 0 ? {} : { type: names };
  return types.has('array') ? { ...type, items: toSchema(items, new Set()) } : type;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' || isLosslessNumber(value)) return /^-?\d+$/.test(String(value)) ? 'integer' : 'number';
  return typeof value;
}
