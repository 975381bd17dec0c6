import type { ModelRequest } from '../../contracts/model.js';
import type { ToolInputSchema } from '../../contracts/tool.js';
import { toWireMessages, type WireMessage } from './to-wire-messages.js';

/** A request to `/v1/messages`. */
export interface WireRequest {
  model: string;
  max_tokens: number;
  messages: WireMessage[];
  system?: string;
  tools?: { name: string; description: string; input_schema: ToolInputSchema }[];
  temperature?: number;
  stream: true;
}

/** The request for one turn. @param temperature undefined: none is asked for */
export function toWireRequest(
  { system, messages, tools }: ModelRequest,
  {
    modelId,
    maxOutputTokens,
    temperature,
  }: { modelId: string; maxOutputTokens: number; temperature: number | undefined },
): WireRequest {
  return {
    model: modelId,
    max_tokens: maxOutputTokens,
    messages: toWireMessages(messages, modelId),
    ...(system === undefined || system.trim() === '' ? {} : { system: system.toWellFormed() }),
    ...(tools.length === 0
      ? {}
      : {
          tools: tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema })),
        }),
    ...(temperature === undefined ? {} : { temperature }),
    stream: true,
  };
}
