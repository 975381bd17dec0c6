import type { Message } from '../export/row-parts.js';
import type { ToolCall } from '../export/tool-turns.js';

/** One message with `role` and `content`, as chat templates read it. */
export type ChatMessage = Record<string, unknown>;

/**
 * Messages for a chat template. What a call's `arguments` are, an object or JSON text, is the format's choice: Arrow
 * joins the objects of all rows into one, templates of the Qwen and Llama families want them.
 */
export function toChatMessages(
  messages: readonly Message[],
  toArguments: (call: ToolCall) => unknown = (call) => call.arguments,
): ChatMessage[] {
  return messages.flatMap((message) => toMessages(message, toArguments));
}

function toMessages(message: Message, toArguments: (call: ToolCall) => unknown): ChatMessage[] {
  switch (message.kind) {
    case 'task':
      return [{ role: 'user', content: message.text }];
    case 'answer':
      return [{ role: 'assistant', content: message.text }];
    case 'calls': {
      const calls = message.calls.map((call) => ({
        type: 'function',
        function: { name: call.name, arguments: toArguments(call) },
      }));
      return [{ role: 'assistant', content: '', tool_calls: calls }];
    }
    case 'results':
      // Results follow in the order of the calls, which is how templates without ids match them.
      return message.calls.map(({ name, result }) => ({ role: 'tool', name, content: result }));
  }
}
