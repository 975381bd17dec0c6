import type { ModelRequest } from '../../contracts/model.js';
import type { ToolInputSchema } from '../../contracts/tool.js';
import { markConversation, markInstructions } from './prompt-cache.js';
import type { WireBlock } from './provider-content.js';
import { toWireMessages, type WireMessage } from './to-wire-messages.js';

/** A request to `/v1/messages`. */
export interface WireRequest {
  model: string;
  max_tokens: number;
  messages: WireMessage[];
  system?: string | WireBlock[];
  tools?: { name: string; description: string; input_schema: ToolInputSchema }[];
  temperature?: number;
  stream: true;
}

/**
 * The request for one turn.
 * @param temperature undefined: none is asked for
 * @param isKept the provider is asked to keep what it reads for the next turn
 */
export function toWireRequest(
  { system, messages, tools }: ModelRequest,
  {
    modelId,
    maxOutputTokens,
    temperature,
    isKept,
  }: { modelId: string; maxOutputTokens: number; temperature: number | undefined; isKept: boolean },
): WireRequest {
  const conversation = toWireMessages(messages, modelId);
  const instructions = system?.toWellFormed() ?? '';
  return {
    model: modelId,
    max_tokens: maxOutputTokens,
    messages: isKept ? markConversation(conversation) : conversation,
    ...(instructions.trim() === '' ? {} : { system: isKept ? markInstructions(instructions) : instructions }),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema })),
        }),
    ...(temperature === undefined ? {} : { temperature }),
    stream: true,
  };
}
