import type { FinishReason, ModelDelta, ToolRequest } from '../../contracts/model.js';
import { freshCallId } from './call-id.js';
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

  /** Takes one event; returns the piece of text it brought, if any. */
  add(event: unknown): ModelDelta | undefined {
    if (!isRecord(event)) return undefined;
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
  build(usedIds: Set<string>): BuiltTurn {
    const turn: BuiltTurn = {
      thinking: '',
      text: '',
      toolRequests: [],
      finishReason: 'error',
      usage: this.#usage,
      content: [],
    };
    for (const [, { block, json }] of [...this.#blocks].sort(([a], [b]) => a - b)) {
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
      const callId = freshCallId(block['id'], usedIds);
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
    this.#blocks.set(index, { block: { ...block }, json: '' });
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
        block['citations'] = [...(Array.isArray(block['citations']) ? block['citations'] : []), delta['citation']];
        return undefined;
      default:
        return undefined;
    }
  }
}

function toDelta(type: string, text: string): ModelDelta | undefined {
  return (type === 'text' || type === 'thinking') && text !== '' ? { kind: type, text } : undefined;
}

function textOf(record: Record<string, unknown>, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
