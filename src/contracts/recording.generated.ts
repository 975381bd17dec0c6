// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One line of a recording of an agent run (JSON Lines): a header first, then turns, draws and events as they came, and an end. What a model said is kept as it said it; what tools answered is kept as the model saw it.
 */
export type RecordingLine = RecordingHeader | RecordingTurn | RecordingDraw | RecordingEvent | RecordingEnd;
export type Sha256 = string;
/**
 * what was in the workspace at the start; null when there was none, or too much to take a digest of
 */
export type RecordedWorkspace = {
  files: number;
  sha256: Sha256;
} | null;
/**
 * something that the host's clock handed out
 */
export type RecordingDraw = DrawnNumber | DrawnText | DrawnFigures;

/**
 * what was asked of whom, under which policy
 */
export interface RecordingHeader {
  kind: 'header';
  schema_version: 'recording/v1';
  task: string;
  modelId: string;
  sessionId: string;
  maxSteps: number;
  /**
   * null: no ceiling
   */
  maxCostUsd: number | null;
  /**
   * what was asked for; null: the provider's default
   */
  temperature: number | null;
  /**
   * over the UTF-8 text of the instructions above the conversation
   */
  systemSha256: string;
  tools: string[];
  /**
   * over the RFC 8785 form of the names, descriptions and argument schemas
   */
  toolsSha256: string;
  /**
   * the capability manifest in force, with digests for the values of env
   */
  manifest: {};
  manifestSha256: Sha256;
  /**
   * name of the kernel of each language
   */
  kernels: {
    [k: string]: string;
  };
  /**
   * what was said in the session before the task, oldest first
   */
  history: RecordedMessage[];
  workspace: RecordedWorkspace;
}
export interface RecordedMessage {
  role: 'user' | 'assistant';
  text: string;
}
/**
 * one answer of a model
 */
export interface RecordingTurn {
  kind: 'turn';
  /**
   * agent, or the guardrail that asked a model of its own
   */
  by: string;
  modelId: string;
  /**
   * over the RFC 8785 form of what it answered: instructions, conversation, tools, temperature
   */
  seenSha256: string;
  retries: RecordedRetry[];
  turn: RecordedTurn;
}
export interface RecordedRetry {
  errorType: string;
  attempt: number;
  maxAttempts: number;
  delayMs: number;
}
export interface RecordedTurn {
  thinking: string;
  text: string;
  toolRequests: RecordedRequest[];
  finishReason: 'stop' | 'tool_calls' | 'max_tokens' | 'refusal' | 'error';
  inputTokens: number;
  outputTokens: number;
  costUsd: number | null;
  temperature: number | null;
}
export interface RecordedRequest {
  callId: string;
  name: string;
  args: unknown;
}
export interface DrawnNumber {
  kind: 'drawn';
  what: 'now' | 'elapsed';
  value: number;
}
export interface DrawnText {
  kind: 'drawn';
  what: 'id' | 'token';
  of: string;
  value: string;
}
export interface DrawnFigures {
  kind: 'drawn';
  what: 'figures';
  value: RecordedFigures;
}
export interface RecordedFigures {
  cpuMs: number;
  wallMs: number;
  peakBytes: number;
}
/**
 * an event of the run, as it was told
 */
export interface RecordingEvent {
  kind: 'event';
  event: {
    event: string;
    data: {};
    [k: string]: unknown;
  };
}
/**
 * the run came to its end; nothing follows
 */
export interface RecordingEnd {
  kind: 'end';
  stop: string;
  /**
   * over every byte above this line
   */
  sha256: string;
}
