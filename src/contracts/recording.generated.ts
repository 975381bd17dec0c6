// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One line of a recording of an agent run (JSON Lines): a header first, then turns, failures, answers, draws and events as they came, and an end. What a model said is kept as it said it; what tools answered is kept as the model saw it.
 */
export type RecordingLine =
  RecordingHeader | RecordingTurn | RecordingFailure | RecordingAnswer | RecordingDraw | RecordingEvent | RecordingEnd;
export type Sha256 = string;
/**
 * write, delete and rename are of files; run starts a program or any other tool that changes something; fetch is a request other than GET and HEAD.
 */
export type RuleOperation = 'write' | 'delete' | 'rename' | 'run' | 'fetch';
/**
 * what was in the workspace at the start; null when there was none, or too much to take a digest of
 */
export type RecordedWorkspace = {
  files: number;
  sha256: Sha256;
} | null;
export type Retries = RecordedRetry[];
/**
 * broken: whoever was asked failed, which approves nothing
 */
export type RecordedAnswer =
  | {
      outcome: 'approved';
      scope: 'once' | 'session';
      answeredBy: string;
    }
  | {
      outcome: 'rejected';
      answeredBy: string;
      reason?: string;
    }
  | {
      outcome: 'expired' | 'broken';
    };
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
  policy: RecordedPolicy;
  /**
   * what was said in the session before the task, oldest first
   */
  history: RecordedMessage[];
  workspace: RecordedWorkspace;
}
/**
 * what needed approval, what looked at the run, and what was taken out of it
 */
export interface RecordedPolicy {
  approval: RecordedApproval;
  guardrails: RecordedGuardrail[];
  /**
   * the model that judged, by the name it was asked for
   */
  guardrailModel: string | null;
  /**
   * what no verdict meant
   */
  guardrailOnError: 'closed' | 'open';
  maxInputChars: number | null;
  /**
   * over the phrases as they are compared, with their lines; the list itself may be what nobody is to read
   */
  forbiddenPhrasesSha256: string | null;
  redact: 'secrets' | 'pii' | 'off';
  fenceUntrusted: boolean;
}
export interface RecordedApproval {
  /**
   * the preset, or the file the rules came from
   */
  name: string;
  /**
   * in order; none: nothing needs approval
   */
  rules: ApprovalRuleEntry[];
  /**
   * over the RFC 8785 form of the rules
   */
  rulesSha256: string;
  timeoutMs: number;
  /**
   * false: nobody could be asked, and what needed approval was denied
   */
  hasApprover: boolean;
}
export interface ApprovalRuleEntry {
  /**
   * Names the rule in questions, denials and the log; no two rules share one.
   */
  id: string;
  /**
   * Every field that is there must fit; {} fits every call.
   */
  match: {
    /**
     * One operation or several; absent: any.
     */
    op?: RuleOperation | RuleOperation[];
    /**
     * Patterns of which one must fit. *, ** and ? are special; a pattern without a slash fits a name at any depth, one with a slash starts at the workspace, one with a slash in front at the root.
     *
     * @minItems 1
     * @maxItems 200
     */
    paths?: string[];
    /**
     * Fits writes of this many characters (UTF-16 units) or more.
     */
    minSizeChars?: number;
  };
  /**
   * require: somebody must approve. allow: nobody is asked.
   */
  verdict: 'require' | 'allow';
}
export interface RecordedGuardrail {
  name: 'code' | 'classifier' | 'intent-alignment' | 'max-input' | 'forbidden-phrases';
  layers: ('input' | 'output' | 'tool')[];
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
  retries: Retries;
  turn: RecordedTurn;
}
export interface RecordedRetry {
  errorType: string;
  attempt: number;
  maxAttempts: number;
  delayMs: number;
  spent?: RecordedSpending;
}
/**
 * what the provider had counted of a try when it was cut off; absent where it had counted nothing
 */
export interface RecordedSpending {
  inputTokens: number;
  outputTokens: number;
  costUsd: number | null;
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
/**
 * a question to a model that was not answered
 */
export interface RecordingFailure {
  kind: 'failure';
  /**
   * agent, or the guardrail that asked a model of its own
   */
  by: string;
  modelId: string;
  /**
   * as for a turn
   */
  seenSha256: string;
  retries: Retries;
  spent?: RecordedSpending;
  /**
   * the name of the error: TimeoutError where the answer was not waited for
   */
  errorName: string;
}
/**
 * what became of a question that was put to somebody
 */
export interface RecordingAnswer {
  kind: 'answer';
  promptId: string;
  /**
   * over the RFC 8785 form of all that was shown, the places it leads to included
   */
  askedSha256: string;
  answer: RecordedAnswer;
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
