import { CALL_BOUNDS, exceedsBounds } from '../../contracts/json-bounds.js';
import type { FinishReason, ModelDelta, ToolRequest } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { CallIds } from './call-id.js';
import { finishReasonOf } from './finish-reason.js';
import { isRecord } from './is-record.js';
import { isWireBlock, type WireBlock } from './provider-content.js';
import { NO_USAGE, type TokenUsage, updateUsage } from './token-usage.js';
import { readToolInput } from './tool-input.js';

/** A turn put together from its events. */
export interface BuiltTurn {
  thinking: string;
  text: string;
  toolRequests: ToolRequest[];
  finishReason: FinishReason;
  usage: TokenUsage;
  /** The blocks as they are sent back. */
  content: WireBlock[];
}

/** A block that still grows. `json` is the text of a call's arguments, in the pieces it came in. */
interface GrowingBlock {
  block: WireBlock;
  json: string;
  /** Those that came after the block's beginning. */
  citations: unknown[];
}

/** Puts a turn together from the events of a stream. Every event is server-controlled, and what does not fit is passed over. */
export class TurnBuilder {
  readonly #blocks = new Map<number, GrowingBlock>();
  #usage = NO_USAGE;
  #stopReason: unknown;
  #hasBegun = false;
  #hasEnded = false;

  /** True once the turn is whole: a stream that was cut off never gets there. */
  get isWhole(): boolean {
    return this.#hasBegun && this.#hasEnded;
  }

  /** What was counted so far; undefined before the turn has begun. */
  get usage(): TokenUsage | undefined {
    return this.#hasBegun ? this.#usage : undefined;
  }

  /** Takes one event; returns the piece of text it brought, if any. @throws WasmagentError `MODEL_FAILED` for data beyond bounds */
  add(event: unknown): ModelDelta | undefined {
    if (!isRecord(event)) return undefined;
    if (exceedsBounds(event, CALL_BOUNDS)) {
      throw new WasmagentError(
        'MODEL_FAILED',
        `the answer holds data of more than ${CALL_BOUNDS.depth} levels or ${CALL_BOUNDS.values} values`,
        { suggestions: ['run it again'] },
      );
    }
    switch (event['type']) {
      case 'message_start':
        this.#hasBegun = true;
        if (isRecord(event['message'])) this.#usage = updateUsage(this.#usage, event['message']['usage']);
        return undefined;
      case 'message_delta':
        if (isRecord(event['delta'])) this.#stopReason = event['delta']['stop_reason'] ?? this.#stopReason;
        this.#usage = updateUsage(this.#usage, event['usage']);
        return undefined;
      case 'message_stop':
        this.#hasEnded = true;
        return undefined;
      case 'content_block_start':
        return this.#start(event['index'], event['content_block']);
      case 'content_block_delta':
        return this.#grow(event['index'], event['delta']);
      default:
        return undefined;
    }
  }

  /** The whole turn. @param usedIds ids of calls in the conversation so far */
  build(usedIds: ReadonlySet<string>): BuiltTurn {
    const callIds = new CallIds(usedIds);
    const turn: BuiltTurn = {
      thinking: '',
      text: '',
      toolRequests: [],
      finishReason: 'error',
      usage: this.#usage,
      content: [],
    };
    for (const [, { block, json, citations }] of [...this.#blocks].sort(([a], [b]) => a - b)) {
      if (citations.length > 0) block['citations'] = withCitations(block['citations'], citations);
      if (block.type === 'thinking') turn.thinking += textOf(block, 'thinking');
      if (block.type === 'text') turn.text += textOf(block, 'text');
      // The API gives empty blocks and takes none.
      if (block.type === 'text' && textOf(block, 'text').trim() === '') continue;
      // Of other blocks only those that a server's own tools fill come in pieces of JSON.
      const input = json === '' ? undefined : readToolInput(json);
      const sentBack = input === undefined ? block : { ...block, input: input.wire };
      if (block.type !== 'tool_use') {
        turn.content.push(sentBack);
        continue;
      }
      const callId = callIds.fresh(block['id']);
      const args = input === undefined ? (block['input'] ?? {}) : input.args;
      turn.toolRequests.push({ callId, name: textOf(block, 'name'), args });
      turn.content.push({ ...sentBack, id: callId });
    }
    turn.finishReason = finishReasonOf(this.#stopReason, turn.toolRequests.length > 0);
    // Nothing of a refused turn is done.
    if (turn.finishReason === 'refusal') turn.toolRequests = [];
    return turn;
  }

  #start(index: unknown, block: unknown): ModelDelta | undefined {
    if (typeof index !== 'number' || !isWireBlock(block)) return undefined;
    this.#blocks.set(index, { block: { ...block }, json: '', citations: [] });
    return toDelta(block.type, textOf(block, block.type));
  }

  #grow(index: unknown, delta: unknown): ModelDelta | undefined {
    const growing = typeof index === 'number' ? this.#blocks.get(index) : undefined;
    if (growing === undefined || !isRecord(delta)) return undefined;
    const { block } = growing;
    switch (delta['type']) {
      case 'text_delta':
      case 'thinking_delta': {
        const field = delta['type'] === 'text_delta' ? 'text' : 'thinking';
        if (block.type !== field) return undefined;
        block[field] = textOf(block, field) + textOf(delta, field);
        return toDelta(field, textOf(delta, field));
      }
      case 'input_json_delta':
        growing.json += textOf(delta, 'partial_json');
        return undefined;
      case 'signature_delta':
        block['signature'] = delta['signature'];
        return undefined;
      case 'citations_delta':
        growing.citations.push(delta['citation']);
        return undefined;
      default:
        return undefined;
    }
  }
}

function withCitations(first: unknown, more: readonly unknown[]): unknown[] {
  return Array.isArray(first) ? [...(first as unknown[]), ...more] : [...more];
}

function toDelta(type: string, text: string): ModelDelta | undefined {
  return (type === 'text' || type === 'thinking') && text !== '' ? { kind: type, text } : undefined;
}

function textOf(record: Record<string, unknown>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
