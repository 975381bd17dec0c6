import type { Message, ToolAnswer } from '../../contracts/model.js';
import { freshCallId } from './call-id.js';
import { isRecord } from './is-record.js';
import { contentOf, type WireBlock } from './provider-content.js';

/** One message as it goes over the wire. */
export interface WireMessage {
  role: 'user' | 'assistant';
  content: WireBlock[];
}

/** A call that the next message must answer: its id in the conversation, and on the wire. */
interface OpenCall {
  callId: string;
  wireId: string;
}

/** What the model is told of a call whose run ended before its answer. */
const NO_ANSWER = 'there is no result: the run ended before this call was answered';

/**
 * The conversation as the API takes it: roles alternate, every call is answered in the message after it, ids are unique.
 * Turns of this model go back as they came; turns of another one are put together from their text and calls.
 */
export function toWireMessages(messages: readonly Message[], modelId: string): WireMessage[] {
  const wire: WireMessage[] = [];
  const usedIds = new Set<string>();
  let open: OpenCall[] = [];
  const add = (role: WireMessage['role'], content: WireBlock[]): void => {
    const last = wire.at(-1);
    if (content.length === 0) return;
    if (last?.role === role) last.content.push(...content);
    else wire.push({ role, content: [...content] });
  };
  const answer = (answers: readonly ToolAnswer[]): void => {
    add(
      'user',
      open.map((call) => toResult(call, answers)),
    );
    open = [];
  };
  for (const message of messages) {
    if (message.role === 'tool') {
      answer(message.answers);
      continue;
    }
    answer([]);
    if (message.role === 'user') {
      // The API refuses a block without a visible character.
      add('user', [{ type: 'text', text: message.text.trim() === '' ? '(nothing)' : message.text.toWellFormed() }]);
      continue;
    }
    const { content, calls } = toAssistantContent(message, modelId, usedIds);
    add('assistant', content);
    open = calls;
  }
  answer([]);
  return wire;
}

function toAssistantContent(
  message: Message & { role: 'assistant' },
  modelId: string,
  usedIds: Set<string>,
): { content: WireBlock[]; calls: OpenCall[] } {
  const calls: OpenCall[] = [];
  const name = (callId: string): string => {
    const wireId = freshCallId(callId, usedIds);
    calls.push({ callId, wireId });
    return wireId;
  };
  const own = contentOf(message.providerContent, modelId);
  const content = (own ?? rebuild(message)).map((block) =>
    block.type === 'tool_use' ? { ...block, id: name(String(block['id'])) } : block,
  );
  return { content, calls };
}

function rebuild({ text, toolRequests }: Message & { role: 'assistant' }): WireBlock[] {
  const blocks: WireBlock[] = text.trim() === '' ? [] : [{ type: 'text', text: text.toWellFormed() }];
  for (const { callId, name, args } of toolRequests) {
    blocks.push({ type: 'tool_use', id: callId, name, input: isRecord(args) ? args : { INVALID_JSON: String(args) } });
  }
  return blocks;
}

function toResult({ callId, wireId }: OpenCall, answers: readonly ToolAnswer[]): WireBlock {
  const { text, isError } = answers.find((each) => each.callId === callId) ?? { text: NO_ANSWER, isError: true };
  return {
    type: 'tool_result',
    tool_use_id: wireId,
    // Half a surrogate pair, which a guest may print, makes the API refuse the whole request.
    content: text.toWellFormed(),
    ...(isError ? { is_error: true } : {}),
  };
}
