import { WasmagentError } from '../../errors.js';
import { toJsonText } from '../export/json-text.js';
import type { Message } from '../export/row-parts.js';
import type { ToolSpec } from '../export/tool-specs.js';
import { toChatMessages } from './chat-messages.js';
import { answerOf, singleAnswer } from './single-message.js';
import type { Row, TrainerFormat } from './trainer-format.js';

/**
 * OpenAI fine-tuning (guides for supervised, preference and reinforcement fine-tuning): `arguments` is JSON text, a
 * call has an id that its result names, and of a preference only the last assistant message differs.
 */
export const openai: TrainerFormat = {
  arrow: false,
  toRow(parts) {
    const ids = new CallIds();
    switch (parts.type) {
      case 'dpo': {
        const chosen = singleAnswer(parts.chosen);
        const rejected = singleAnswer(parts.rejected);
        if (chosen === undefined || rejected === undefined) return 'several-turns-after-divergence';
        return {
          input: { messages: ids.toMessages(parts.prompt), tools: [], parallel_tool_calls: true },
          preferred_output: [{ role: 'assistant', content: chosen }],
          non_preferred_output: [{ role: 'assistant', content: rejected }],
        };
      }
      case 'prompts':
        return { messages: ids.toMessages(parts.prompt), reference_answer: answerOf(parts.completion) };
      case 'sft':
        return { messages: ids.toMessages([...parts.prompt, ...parts.completion]) };
      case 'reward':
      case 'kto':
        throw new WasmagentError('BUG', `the OpenAI format has no ${parts.type} rows`);
    }
  },
  withTools(row, specs): Row {
    const tools = toTools(specs);
    const { input } = row;
    if (typeof input === 'object' && input !== null) return { ...row, input: { ...input, tools } };
    return { ...row, tools };
  },
};

/** A function name that the API accepts: 1 to 64 of `a-z A-Z 0-9 _ -`. */
function toFunctionName(name: string): string {
  return name.replace(/[^\w-]/g, '_').slice(0, 64);
}

function toTools(specs: readonly ToolSpec[]): ToolSpec[] {
  const tools = new Map<string, ToolSpec>();
  for (const spec of specs) {
    const name = toFunctionName(spec.function.name);
    if (!tools.has(name)) tools.set(name, { ...spec, function: { ...spec.function, name } });
  }
  return [...tools.values()];
}

class CallIds {
  #next = 1;
  #ids: string[] = [];

  toMessages(messages: readonly Message[]): Row[] {
    return messages.flatMap((message) => this.#toRows(message));
  }

  #toRows(message: Message): Row[] {
    switch (message.kind) {
      case 'task':
      case 'answer':
        return toChatMessages([message]);
      case 'calls': {
        this.#ids = message.calls.map(() => `call_${this.#next++}`);
        const calls = message.calls.map(({ name, arguments: args }, index) => ({
          id: this.#ids[index],
          type: 'function',
          function: { name: toFunctionName(name), arguments: toJsonText(args) },
        }));
        return [{ role: 'assistant', tool_calls: calls }];
      }
      case 'results':
        return message.calls.map(({ result }, index) => ({
          role: 'tool',
          tool_call_id: this.#ids[index],
          content: result,
        }));
    }
  }
}
