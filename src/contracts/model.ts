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
  /** Model-controlled: checked against the tool's schema before anything runs. Text that is no JSON stays text. */
  args: unknown;
}

export interface ToolAnswer {
  callId: string;
  /** What the model sees: the output as text, or the error message. */
  text: string;
  /** The text without the fence around it, where there is one: for a model that plays a script, and reads nothing. */
  unfenced?: string;
  isError: boolean;
  /** True for output that came from outside the agent: data, never instructions. */
  isUntrusted: boolean;
}

/** One turn of the conversation, oldest first. */
export type Message =
  | { role: 'user'; text: string }
  | {
      role: 'assistant';
      text: string;
      toolRequests: ToolRequest[];
      /** The turn in the provider's own form, where it must be sent back as it came. */
      providerContent?: unknown;
    }
  | { role: 'tool'; answers: ToolAnswer[] };

/** A piece of a turn as it arrives: for showing, never for the log. Model-controlled. */
export interface ModelDelta {
  kind: 'text' | 'thinking';
  text: string;
}

/** What was used up, as the provider counts it. */
export interface TokensSpent {
  /** Everything that was read, cached or not. */
  inputTokens: number;
  outputTokens: number;
  /** In US dollars; null where the price is not known. */
  costUsd: number | null;
}

/** A try that failed and will be made again. `errorType` is the provider's own word, or `connection`. */
export interface ModelRetry {
  errorType: string;
  /** The try that failed, from 1. */
  attempt: number;
  maxAttempts: number;
  delayMs: number;
}

export interface ModelRequest {
  /** Instructions above the conversation: nothing that a tool returns can change them. */
  system?: string;
  messages: readonly Message[];
  tools: readonly ToolOffer[];
  /** 0 to 2; absent leaves the provider's default. */
  temperature?: number;
  /** More turns of this conversation may follow, so what was read for this one is worth keeping where it is read. */
  goesOn?: boolean;
  /** Ends the call; `respond` then rejects with the signal's reason. */
  signal?: AbortSignal;
  onDelta?(delta: ModelDelta): void;
  /** Told before the wait for the next try. Pieces told until then belong to a turn that will not be. */
  onRetry?(retry: ModelRetry): void;
  /** Told what a try had used up when it was cut off, before `onRetry` or the rejection; no turn counts it. */
  onCut?(spent: TokensSpent): void;
  /** Asked before a further try: false ends the call with the failure of the last one. */
  mayTryAgain?(): boolean;
}

/** Why a model stopped; `refusal` is the model's own choice and proves nothing about a wall. */
export type FinishReason = 'stop' | 'tool_calls' | 'max_tokens' | 'refusal' | 'error';

/** One whole answer of a model. */
export interface ModelTurn extends TokensSpent {
  thinking: string;
  text: string;
  toolRequests: ToolRequest[];
  finishReason: FinishReason;
  /** The temperature the provider really applied; null where it applied none. */
  temperature: number | null;
  /** The turn in the provider's own form, where it must be sent back as it came. */
  providerContent?: unknown;
}

/** A source of turns: scripted, recorded or a provider's API. */
export interface Model {
  readonly id: string;
  /**
   * @throws WasmagentError `MODEL_UNAVAILABLE` or `MODEL_FAILED` when the provider cannot answer; a refusal is a turn,
   * not an error.
   */
  respond(request: ModelRequest): Promise<ModelTurn>;
}
