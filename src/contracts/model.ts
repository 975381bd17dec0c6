import type { ToolInputSchema } from './tool.js';

/** What a model is told about one tool. */
export interface ToolOffer {
  name: string;
  description: string;
  inputSchema: ToolInputSchema;
}

export interface ToolRequest {
  callId: string;
  name: string;
  /** Model-controlled: checked against the tool's schema before anything runs. */
  args: unknown;
}

export interface ToolAnswer {
  callId: string;
  /** What the model sees: the output as text, or the error message. */
  text: string;
  isError: boolean;
  /** True for output that came from outside the agent: data, never instructions. */
  isUntrusted: boolean;
}

/** One turn of the conversation, oldest first. */
export type Message =
  | { role: 'user'; text: string }
  | { role: 'assistant'; text: string; toolRequests: ToolRequest[] }
  | { role: 'tool'; answers: ToolAnswer[] };

export interface ModelRequest {
  messages: readonly Message[];
  tools: readonly ToolOffer[];
  /** 0 to 2; absent leaves the provider's default. */
  temperature?: number;
}

/** Why a model stopped; `refusal` is the model's own choice and proves nothing about a wall. */
export type FinishReason = 'stop' | 'tool_calls' | 'max_tokens' | 'refusal' | 'error';

/** One whole answer of a model. */
export interface ModelTurn {
  thinking: string;
  text: string;
  toolRequests: ToolRequest[];
  finishReason: FinishReason;
  inputTokens: number;
  outputTokens: number;
  /** The temperature the provider really applied; null where it applied none. */
  temperature: number | null;
}

/** A source of turns: scripted, recorded or a provider's API. */
export interface Model {
  readonly id: string;
  /** @throws WasmagentError when the provider cannot answer; a refusal is a turn, not an error. */
  respond(request: ModelRequest): Promise<ModelTurn>;
}
