import type { AgentEvent } from '../../../src/contracts/agent-event.generated.js';

const made = { traceId: 'trace', parentTraceId: null, timestampMs: 0 };
const batch = { batchId: 'b', batchSize: 1, stepIndex: 1 };

/** The beginning of a run that offers two tools. */
export const RUN_START: AgentEvent = {
  ...made,
  channel: 'text',
  event: 'run_start',
  data: { task: 'x', agentConfig: { model: 'scripted', tools: ['read_file', 'write_file'], maxSteps: 20 } },
};

/** A call of a tool. */
export function call(callId: string, toolName = 'read_file', args: unknown = { path: 'notes.txt' }): AgentEvent {
  return { ...made, channel: 'tool', event: 'tool_call', data: { toolName, args, callId, ...batch } };
}

type ResultError = Extract<AgentEvent, { event: 'tool_result' }>['data']['error'];

/** The end of a call. */
export function result(callId: string, output: unknown, error?: ResultError, toolName = 'read_file'): AgentEvent {
  const data = { callId, toolName, output, ...batch, ...(error === undefined ? {} : { error }) };
  return { ...made, channel: 'tool', event: 'tool_result', data };
}

/** The end of a kernel run. */
export function kernelEnd(
  denials: { capability: string; requested: string; rule: string }[],
  detail?: string,
): AgentEvent {
  const usage = { cpuMs: 12.4, wallMs: 20, peakBytes: 3 * 1024 * 1024 };
  const data = { runId: 'r', kernel: 'quickjs', status: 'denied' as const, ...usage, denials };
  return { ...made, channel: 'kernel', event: 'kernel_end', data: detail === undefined ? data : { ...data, detail } };
}

/** Every other event that is told. */
export function other(
  kind: 'step' | 'model' | 'retry' | 'waiting' | 'tripped' | 'error' | 'answer',
  text = 'x',
): AgentEvent {
  switch (kind) {
    case 'step':
      return { ...made, channel: 'thinking', event: 'step_start', data: { step: 3 } };
    case 'model': {
      const tokens = { inputTokens: 2310, outputTokens: 410, costUsd: 0.0123 };
      return {
        ...made,
        channel: 'model',
        event: 'model_done',
        data: { modelId: 'm', step: 3, finishReason: 'stop', ...tokens },
      };
    }
    case 'retry': {
      const data = { strategy: 'retry', errorType: text, attempt: 1, maxAttempts: 5 };
      return { ...made, channel: 'status', event: 'error_recovery', data };
    }
    case 'waiting': {
      const data = { promptId: 'p', prompt: text, step: 1, callId: 'c1', toolName: 'write_file', ruleId: 'dotfiles' };
      return { ...made, channel: 'status', event: 'await_human_input', data };
    }
    case 'tripped': {
      const data = { guardrailName: 'codeGuardrail', layer: 'input' as const, metadata: { reason: text } };
      return { ...made, channel: 'status', event: 'guardrail_tripwire', data };
    }
    case 'error':
      return { ...made, channel: 'text', event: 'error', data: { error: text } };
    case 'answer':
      return { ...made, channel: 'text', event: 'final_answer', data: { answer: text } };
  }
}

/** Every event that is told, with this text wherever somebody else may choose one. */
export function eventsWith(text: string): AgentEvent[] {
  const denied = { capability: 'allowedReadPaths', requested: text, rule: text };
  return [
    RUN_START,
    call('c1', text, { path: text }),
    result('c1', text),
    result('c2', null, { code: 'execution_error', message: text, denied }, text),
    result('c3', null, { code: 'execution_error', message: text, errno: text }),
    kernelEnd([denied], text),
    other('retry', text),
    other('waiting', text),
    other('tripped', text),
    other('error', text),
  ];
}
