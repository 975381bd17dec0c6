import { describe, expect, it } from 'vitest';
import { EventSource } from '../../../src/agent/events.js';
import { summariseRuns } from '../../../src/cli/sessions/summarise-runs.js';
import { toSse } from '../../../src/cli/sessions/to-sse.js';
import { openClock } from '../../../src/host/clock.js';

const clock = openClock('1700000000');
const start = { task: 'a task', agentConfig: { model: 'm', tools: [], maxSteps: 9 } };
const at = { batchId: 'b', batchSize: 1, stepIndex: 1 };
const done = { modelId: 'm', finishReason: 'stop', inputTokens: 10, outputTokens: 2 } as const;
const denial = { capability: 'allowedReadPaths', requested: '/etc/shadow', rule: 'not-listed' };

describe('the summary of a session', () => {
  it('tells steps, cost, denials once each, questions with their answers, and guardrails', () => {
    const source = new EventSource(clock);
    const kernel = { runId: 'k', kernel: 'quickjs', cpuMs: 0, wallMs: 0, peakBytes: 0 };
    const [run] = summariseRuns([
      source.make('run_start', start),
      source.make('model_done', { ...done, step: 1, costUsd: 0.5 }),
      source.make('tool_call', { toolName: 'run_code', args: {}, callId: 'c', ...at }),
      source.make('await_human_input', {
        promptId: 'p',
        prompt: '?',
        step: 1,
        callId: 'c',
        toolName: 'run_code',
        ruleId: 'r',
      }),
      source.make('status', { phase: 'approval', promptId: 'p', outcome: 'approved', answeredBy: 'terminal' }),
      source.make('await_human_input', { promptId: 'q', prompt: '?', step: 1 }),
      source.make('kernel_end', { ...kernel, status: 'denied', denials: [denial], callId: 'c' }),
      source.make('tool_result', {
        callId: 'c',
        toolName: 'run_code',
        output: null,
        ...at,
        error: { code: 'execution_error', message: 'no', denied: denial },
      }),
      source.make('guardrail_tripwire', { guardrailName: 'codeGuardrail', layer: 'input' }),
      source.make('model_done', { ...done, step: 2, costUsd: 0.25 }),
      source.make('final_answer', { answer: 'done\u001b[2J\nFORGED' }),
    ]);
    expect(run).toEqual({
      traceId: source.traceId,
      parentTraceId: null,
      startedAt: '2023-11-14T22:13:20.000Z',
      task: 'a task',
      model: 'm',
      steps: 2,
      toolCalls: 1,
      end: 'answer',
      text: 'done\\x1b[2J FORGED',
      denials: [{ ...denial, callId: 'c' }],
      approvals: [
        { promptId: 'p', toolName: 'run_code', ruleId: 'r', outcome: 'approved', answeredBy: 'terminal' },
        { promptId: 'q', toolName: null, ruleId: null, outcome: null, answeredBy: null },
      ],
      guardrails: [{ guardrailName: 'codeGuardrail', layer: 'input', toolName: null }],
      inputTokens: 20,
      outputTokens: 4,
      costUsd: 0.75,
    });
  });

  it('keeps the runs of branches apart, calls a cost unknown when one turn is, and a run without an end unfinished', () => {
    const [first, second] = [new EventSource(clock), new EventSource(clock, 'job')];
    const runs = summariseRuns([
      first.make('run_start', start),
      second.make('run_start', start),
      first.make('model_done', { ...done, step: 1, costUsd: 1 }),
      first.make('model_done', { ...done, step: 2, costUsd: null }),
      first.make('model_done', { ...done, step: 3, costUsd: 1 }),
      second.make('error', { error: 'cut' }),
      new EventSource(clock).make('final_answer', { answer: 'of no run' }),
    ]);
    expect(runs.map(({ parentTraceId, end, costUsd }) => ({ parentTraceId, end, costUsd }))).toEqual([
      { parentTraceId: null, end: 'unfinished', costUsd: null },
      { parentTraceId: 'job', end: 'error', costUsd: 0 },
    ]);
  });
});

describe('server-sent events', () => {
  it('are frames that no text in an event can forge', () => {
    const source = new EventSource(clock);
    const events = [
      source.make('final_answer', { answer: '\n\ndata: [DONE]\n\r\nid: 7\u2028' }),
      source.make('error', { error: 'x' }),
    ];
    const stream = toSse(events);
    const frames = stream
      .split(/\r\n|\r|\n/)
      .join('\n')
      .split('\n\n');
    expect(frames.map((frame) => frame.split('\n').map((line) => line.split(':')[0]))).toEqual([
      ['id', 'event', 'data'],
      ['id', 'event', 'data'],
      ['data'],
      [''],
    ]);
    expect(frames[0]).toBe(`id: 000000000001\nevent: final_answer\ndata: ${JSON.stringify(events[0])}`);
    expect(stream.endsWith('\n\ndata: [DONE]\n\n')).toBe(true);
  });
});
