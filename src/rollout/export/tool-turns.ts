import { isJsonObject } from './is-json-object.js';
import { fromJsonText, toJsonText } from './json-text.js';

/** One call that the model made, with what came back. */
export interface ToolCall {
  name: string;
  arguments: Record<string, unknown>;
  result: string;
}

/** The calls of one assistant message: several when the model made them in parallel. */
export type ToolTurn = readonly ToolCall[];

/** Why the tool events of a branch are no conversation that a trainer can read. */
export type ToolFault =
  | 'call-without-name'
  | 'arguments-not-an-object'
  | 'call-without-result'
  | 'result-without-call'
  | 'duplicate-call-id';

interface OpenCall {
  id: string | undefined;
  name: string;
  arguments: Record<string, unknown>;
  batch: string | undefined;
  result: string | undefined;
}

/**
 * The tool events of a branch as the turns of a conversation, from any of the three dialects (contracts section 3), or
 * why they are none. Calls belong to one turn when they name one batch, or when one was made before the other was
 * answered. What guest code called while it ran is no turn of the model and is left out, as are other events.
 */
export function readToolTurns(events: readonly unknown[]): ToolTurn[] | ToolFault {
  const reader = new TurnReader();
  for (const event of events) {
    const fault = reader.read(event);
    if (fault !== undefined) return fault;
  }
  return reader.turns();
}

class TurnReader {
  readonly #turns: OpenCall[][] = [];
  readonly #ids = new Set<string>();
  readonly #guestCalls = new Set<string>();

  /** Takes one event in. */
  read(event: unknown): ToolFault | undefined {
    if (!isJsonObject(event)) return undefined;
    if (event['tool_name'] !== undefined) return this.#flat(event);
    const data = event['data'];
    if (!isJsonObject(data)) return undefined;
    if (event['event'] === 'tool_call') return this.#call(data);
    if (event['event'] === 'tool_result') return this.#result(data);
    return undefined;
  }

  turns(): ToolTurn[] | ToolFault {
    const turns: ToolTurn[] = [];
    for (const open of this.#turns) {
      const calls: ToolCall[] = [];
      for (const { name, arguments: args, result } of open) {
        if (result === undefined) return 'call-without-result';
        calls.push({ name, arguments: args, result });
      }
      turns.push(calls);
    }
    return turns;
  }

  #flat(event: Record<string, unknown>): ToolFault | undefined {
    const name = toName(event['tool_name']);
    if (name === undefined) return 'call-without-name';
    const args = toArguments(event['arguments'] ?? event['args']);
    if (args === undefined) return 'arguments-not-an-object';
    if (event['result'] === undefined && toError(event['error']) === undefined) return 'call-without-result';
    const result = toResult(event['result'], event['error']);
    this.#turns.push([{ id: undefined, name, arguments: args, batch: undefined, result }]);
    return undefined;
  }

  #call(data: Record<string, unknown>): ToolFault | undefined {
    const id = toName(data['callId']);
    if (id !== undefined) {
      if (this.#ids.has(id)) return 'duplicate-call-id';
      this.#ids.add(id);
      if (this.#isGuestCall(id)) {
        this.#guestCalls.add(id);
        return undefined;
      }
    }
    const name = toName(data['toolName'] ?? data['name']);
    if (name === undefined) return 'call-without-name';
    const args = toArguments(data['args'] ?? data['arguments']);
    if (args === undefined) return 'arguments-not-an-object';
    const batch = toName(data['batchId']);
    const call: OpenCall = { id, name, arguments: args, batch, result: undefined };
    const last = this.#turns.at(-1);
    const joins = last?.some((other) => other.result === undefined || (batch !== undefined && other.batch === batch));
    if (last !== undefined && joins === true) last.push(call);
    else this.#turns.push([call]);
    return undefined;
  }

  #result(data: Record<string, unknown>): ToolFault | undefined {
    const id = toName(data['callId']);
    if (id !== undefined && this.#guestCalls.has(id)) return undefined;
    const name = toName(data['toolName'] ?? data['name']);
    const open = this.#turns.at(-1)?.filter(({ result }) => result === undefined) ?? [];
    const call =
      id === undefined
        ? open.find((candidate) => name === undefined || candidate.name === name)
        : open.find((candidate) => candidate.id === id);
    if (call === undefined) return 'result-without-call';
    call.result = toResult(data['output'] ?? data['result'], data['error']);
    return undefined;
  }

  // A program's calls are recorded between the call that ran it and its result, as `ID/guest-N`.
  #isGuestCall(id: string): boolean {
    const parent = /^(.*)\/guest-\d+$/s.exec(id)?.[1];
    return parent !== undefined && this.#ids.has(parent);
  }
}

function toName(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function toArguments(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') return isJsonObject(value) ? value : undefined;
  try {
    const parsed = fromJsonText(value);
    return isJsonObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function toResult(result: unknown, error: unknown): string {
  const failure = toError(error);
  const output = result === undefined || result === null ? '' : toText(result);
  if (failure === undefined) return result === null ? 'null' : output;
  return output === '' ? `error: ${failure}` : `error: ${failure}\n${output}`;
}

function toError(error: unknown): string | undefined {
  if (error === undefined || error === null || error === false || error === '') return undefined;
  const message = isJsonObject(error) ? error['message'] : undefined;
  return typeof message === 'string' ? message : toText(error);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : toJsonText(value);
}
