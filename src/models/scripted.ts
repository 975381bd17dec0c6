import { CALL_BOUNDS, exceedsBounds } from '../contracts/json-bounds.js';
import { mapStrings } from '../contracts/map-strings.js';
import type { Message, Model, ModelTurn, ToolRequest } from '../contracts/model.js';
import { WasmagentError } from '../errors.js';

/**
 * One turn of a script. Text fields may hold `{{output:<callId>}}`, which becomes what the model was told that call
 * returned: a hijacked agent repeats what it got hold of.
 */
export interface ScriptedTurn {
  thinking?: string;
  text?: string;
  toolCalls?: { id: string; name: string; args: unknown }[];
}

/** A model that plays a script: the same turns whatever it is told. The last turn without tool calls is the answer. */
export function scriptedModel(turns: readonly ScriptedTurn[], id = 'scripted'): Model {
  let next = 0;
  return {
    id,
    async respond({ messages }): Promise<ModelTurn> {
      const turn = turns[next] ?? { text: '' };
      next += 1;
      const outputs = collectOutputs(messages);
      const fill = (text: string): string => fillOutputs(text, outputs);
      const toolRequests: ToolRequest[] = (turn.toolCalls ?? []).map(({ id: callId, name, args }) => ({
        callId,
        name,
        args: mapStrings(args, fill),
      }));
      const text = fill(turn.text ?? '');
      return {
        thinking: fill(turn.thinking ?? ''),
        text,
        toolRequests,
        finishReason: toolRequests.length > 0 ? 'tool_calls' : 'stop',
        inputTokens: 0,
        outputTokens: 0,
        costUsd: 0,
        temperature: null,
      };
    },
  };
}

/** Reads a script from parsed JSON. @throws WasmagentError `INPUT_MALFORMED` naming the turn and the field. */
export function parseScript(data: unknown, where: string): ScriptedTurn[] {
  const fail = (what: string): never => {
    throw new WasmagentError('INPUT_MALFORMED', `${where}: ${what}`, {
      suggestions: [
        'a script is a JSON array of turns: [{"toolCalls":[{"id":"c1","name":"read_file","args":{"path":"a.txt"}}]},{"text":"done"}]',
      ],
    });
  };
  if (!Array.isArray(data) || data.length === 0) return fail('a script is a JSON array with at least one turn');
  return data.map((turn: unknown, index) => {
    const at = `turn ${index + 1}`;
    if (!isRecord(turn)) return fail(`${at} is not an object`);
    for (const key of Object.keys(turn)) {
      if (!['thinking', 'text', 'toolCalls'].includes(key)) fail(`${at} has the unknown field '${key}'`);
    }
    for (const key of ['thinking', 'text']) {
      if (turn[key] !== undefined && typeof turn[key] !== 'string') fail(`${at}: '${key}' must be a string`);
    }
    const calls = turn['toolCalls'] ?? [];
    if (!Array.isArray(calls)) return fail(`${at}: 'toolCalls' must be an array`);
    for (const call of calls as unknown[]) {
      if (
        !isRecord(call) ||
        typeof call['id'] !== 'string' ||
        typeof call['name'] !== 'string' ||
        call['args'] === undefined
      ) {
        fail(`${at}: each tool call needs 'id', 'name' and 'args'`);
      } else if (exceedsBounds(call['args'], CALL_BOUNDS)) {
        fail(`${at}: the arguments of a call go beyond ${CALL_BOUNDS.depth} levels or ${CALL_BOUNDS.values} values`);
      }
    }
    return turn as ScriptedTurn;
  });
}

function collectOutputs(messages: readonly Message[]): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const message of messages) {
    if (message.role === 'tool') {
      for (const { callId, text, unfenced } of message.answers) outputs.set(callId, unfenced ?? text);
    }
  }
  return outputs;
}

function fillOutputs(text: string, outputs: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{output:([A-Za-z0-9._-]+)\}\}/g, (_, callId: string) => outputs.get(callId) ?? '(nothing)');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
