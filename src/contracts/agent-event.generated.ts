// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * One event of an agent run: one SSE frame, and (with seq, prev and hash added) one line of a session log.
 */
export type AgentEvent =
  | RunStartEvent
  | StepStartEvent
  | ThinkingDeltaEvent
  | PlanningEvent
  | ModelStartEvent
  | ModelDoneEvent
  | ToolCallEvent
  | ToolResultEvent
  | KernelStartEvent
  | KernelEndEvent
  | AwaitHumanInputEvent
  | GuardrailTripwireEvent
  | ErrorRecoveryEvent
  | StatusEvent
  | FinalAnswerEvent
  | ErrorRunEvent;

/**
 * a run begins
 */
export interface RunStartEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'text';
  event: 'run_start';
  data: {
    task: string;
    agentConfig: {
      model: string;
      tools: string[];
      maxSteps: number;
    };
    /**
     * the capability manifest in force
     */
    manifest?: {};
    sessionId?: string;
    /**
     * which branch of its job, from 0; absent: it is none
     */
    branchIndex?: number;
  };
}
/**
 * the model is asked for its next turn
 */
export interface StepStartEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'thinking';
  event: 'step_start';
  data: {
    step: number;
  };
}
/**
 * a piece of the model's thinking
 */
export interface ThinkingDeltaEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'thinking';
  event: 'thinking_delta';
  data: {
    delta: string;
    step: number;
  };
}
/**
 * the model's plan
 */
export interface PlanningEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'thinking';
  event: 'planning';
  data: {
    step: number;
    plan: string;
    facts: string;
  };
}
/**
 * a model call begins
 */
export interface ModelStartEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'model';
  event: 'model_start';
  data: {
    modelId: string;
    step: number;
  };
}
/**
 * a model call ended
 */
export interface ModelDoneEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'model';
  event: 'model_done';
  data: {
    modelId: string;
    step: number;
    finishReason: 'stop' | 'tool_calls' | 'max_tokens' | 'refusal' | 'error';
    inputTokens: number;
    outputTokens: number;
    /**
     * null where the provider did not apply one
     */
    temperature?: number | null;
    /**
     * null where the price is not known
     */
    costUsd?: number | null;
  };
}
/**
 * the model asks for a tool
 */
export interface ToolCallEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'tool';
  event: 'tool_call';
  data: {
    toolName: string;
    args: unknown;
    callId: string;
    batchId: string;
    batchSize: number;
    stepIndex: number;
  };
}
/**
 * a tool call ended
 */
export interface ToolResultEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'tool';
  event: 'tool_result';
  data: {
    callId: string;
    toolName: string;
    output: unknown;
    batchId: string;
    batchSize: number;
    stepIndex: number;
    isUntrusted?: boolean;
    error?: {
      code: 'execution_error';
      message: string;
      denied?: EventDenial;
      /**
       * why an allowed operation failed: a system code such as ENOENT, or threw, budget, fault for a program, or GUARDRAIL
       */
      errno?: string;
    };
  };
}
/**
 * which capability refused, what was asked for exactly as asked, and why
 */
export interface EventDenial {
  capability: string;
  requested: string;
  rule: string;
}
/**
 * guest code enters a kernel
 */
export interface KernelStartEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'kernel';
  event: 'kernel_start';
  data: {
    runId: string;
    kernel: string;
    codeSha256: string;
    manifestSha256: string;
    limits: {
      cpuMs: number;
      memoryLimitBytes: number;
    };
    callId?: string;
  };
}
/**
 * guest code left a kernel
 */
export interface KernelEndEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'kernel';
  event: 'kernel_end';
  data: {
    runId: string;
    kernel: string;
    status: 'ok' | 'threw' | 'denied' | 'budget' | 'fault';
    cpuMs: number;
    wallMs: number;
    peakBytes: number;
    denials: EventDenial[];
    detail?: string;
    callId?: string;
  };
}
/**
 * a person is asked
 */
export interface AwaitHumanInputEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'status';
  event: 'await_human_input';
  data: {
    promptId: string;
    prompt: string;
    step: number;
    /**
     * the tool call that waits
     */
    callId?: string;
    toolName?: string;
    /**
     * what would be approved: over the RFC 8785 form of tool name and arguments
     */
    argsSha256?: string;
    /**
     * the rule that asks for approval
     */
    ruleId?: string;
    expiresAtMs?: number;
  };
}
/**
 * a guardrail stopped something before it ran
 */
export interface GuardrailTripwireEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'status';
  event: 'guardrail_tripwire';
  data: {
    guardrailName: string;
    layer: 'input' | 'output' | 'tool';
    toolName?: string;
    metadata?: {};
    callId?: string;
  };
}
/**
 * the agent goes on after an error
 */
export interface ErrorRecoveryEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'status';
  event: 'error_recovery';
  data: {
    strategy: string;
    errorType: string;
    attempt: number;
    maxAttempts: number;
  };
}
/**
 * a phase of the work
 */
export interface StatusEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'status';
  event: 'status';
  data: {
    phase: string;
    toolName?: string;
    callId?: string;
    step?: number;
    /**
     * the model that spent: phase cut_try or guardrail_asked
     */
    modelId?: string;
    /**
     * of a try that was cut off (cut_try): as far as the provider had counted
     */
    inputTokens?: number;
    outputTokens?: number;
    /**
     * null where it is not known
     */
    costUsd?: number | null;
    [k: string]: unknown;
  };
}
/**
 * the agent's answer
 */
export interface FinalAnswerEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'text';
  event: 'final_answer';
  data: {
    answer: string;
  };
}
/**
 * the run ended with an error
 */
export interface ErrorRunEvent {
  /**
   * the run this event belongs to
   */
  traceId: string;
  /**
   * the run that started this one (a branch of a job), or null
   */
  parentTraceId: string | null;
  /**
   * milliseconds since the Unix epoch
   */
  timestampMs: number;
  channel: 'text';
  event: 'error';
  data: {
    error: string;
    step?: number;
  };
}
