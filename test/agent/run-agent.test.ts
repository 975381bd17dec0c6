import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AgentOptions, type AgentResult, runAgent } from '../../src/agent/run-agent.js';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { KernelProvider } from '../../src/contracts/kernel.js';
import { agentEventValidator } from '../../src/contracts/validators.generated.js';
import { WasmagentError } from '../../src/errors.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { openClock } from '../../src/host/clock.js';
import { findKernel } from '../../src/kernels/registry.js';
import { type ScriptedTurn, scriptedModel } from '../../src/models/scripted.js';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';
import { TOOLS } from '../../src/tools/registry.js';

let workspaceRoot: string;
beforeEach(() => {
  workspaceRoot = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-agent-')));
  writeFileSync(join(workspaceRoot, 'notes.txt'), 'hello from the workspace');
});
afterEach(() => rmSync(workspaceRoot, { recursive: true }));

const OPEN = parseManifest({ allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] }, 'test');

async function play(
  turns: ScriptedTurn[],
  changed: Partial<AgentOptions> = {},
): Promise<{ events: AgentEvent[]; result: AgentResult }> {
  const run = runAgent({
    task: 'test',
    model: scriptedModel(turns),
    tools: TOOLS,
    maxSteps: 10,
    manifest: OPEN,
    workspaceRoot,
    kernel: findKernel('quickjs'),
    guardrails: [],
    sessionId: 'test',
    clock: openClock(''),
    ...changed,
  });
  const events: AgentEvent[] = [];
  for (;;) {
    const next = await run.next();
    if (next.done === true) return { events, result: next.value };
    expect(agentEventValidator(next.value), JSON.stringify(next.value)).toBe(true);
    events.push(next.value);
  }
}

const call = (id: string, name: string, args: unknown): ScriptedTurn => ({ toolCalls: [{ id, name, args }] });
const resultOf = (events: AgentEvent[], callId: string) =>
  events.flatMap((event) => (event.event === 'tool_result' && event.data.callId === callId ? [event.data] : []))[0];

describe('an agent run', () => {
  it('yields every event in order, from run_start to the answer, in one trace', async () => {
    const { events, result } = await play([
      call('c1', 'read_file', { path: 'notes.txt' }),
      { text: 'It says: {{output:c1}}' },
    ]);
    expect(events.map(({ event }) => event)).toEqual([
      'run_start',
      'step_start',
      'model_start',
      'model_done',
      'tool_call',
      'status',
      'tool_result',
      'step_start',
      'model_start',
      'model_done',
      'final_answer',
    ]);
    expect(new Set(events.map(({ traceId }) => traceId)).size).toBe(1);
    expect(result).toMatchObject({ answer: 'It says: hello from the workspace', steps: 2 });
    expect(resultOf(events, 'c1')).toMatchObject({ isUntrusted: true });
  });

  it('refuses the same path by tool and by guest code, with the same denied object', async () => {
    const { events } = await play([
      call('tool', 'read_file', { path: '/etc/passwd' }),
      call('guest', 'run_code', { code: 'readFile("/etc/passwd")' }),
      { text: 'done' },
    ]);
    const denied = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };
    expect(resultOf(events, 'tool')?.error?.denied).toEqual(denied);
    expect(resultOf(events, 'guest')?.error?.denied).toEqual(denied);
    const end = events.find(({ event }) => event === 'kernel_end');
    expect(end?.data).toMatchObject({ status: 'denied', denials: [denied] });
  });

  it('records a kernel run with the digests of its code and its manifest', async () => {
    const { events } = await play([call('c', 'run_code', { code: '6 * 7' }), { text: 'done' }]);
    const start = events.find(({ event }) => event === 'kernel_start');
    expect(start?.data).toMatchObject({
      kernel: 'quickjs',
      callId: 'c',
      limits: { cpuMs: 5000, memoryLimitBytes: 67108864 },
    });
    expect(resultOf(events, 'c')?.output).toMatchObject({ value: 42 });
  });

  it('stops a program at the code guardrail before the kernel, also one that guest code asks for', async () => {
    const { events } = await play([call('c', 'run_code', { code: 'readFile("/etc/passwd")' }), { text: '' }], {
      guardrails: [codeGuardrail],
    });
    expect(events.some(({ event }) => event === 'guardrail_tripwire')).toBe(true);
    expect(events.some(({ event }) => event === 'kernel_start')).toBe(false);
  });

  it('lets guest code call only the tools that the manifest lists', async () => {
    const code = 'callTool("write_file", { path: "made.txt", content: "x" }); listFiles(".")';
    const closed = await play([call('c', 'run_code', { code }), { text: '' }]);
    expect(resultOf(closed.events, 'c')?.error?.denied).toMatchObject({
      capability: 'extraCapabilities',
      rule: 'empty-list',
    });
    const manifest = parseManifest({ ...OPEN, extraCapabilities: ['tool:write_file'] }, 'test');
    const open = await play([call('c', 'run_code', { code }), { text: '' }], { manifest });
    expect(resultOf(open.events, 'c')?.output).toMatchObject({ value: ['made.txt', 'notes.txt'] });
    expect(resultOf(open.events, 'c/guest-1')).toMatchObject({ toolName: 'write_file' });
    expect(readFileSync(join(workspaceRoot, 'made.txt'), 'utf8')).toBe('x');
  });

  it('does not let a program start a program, even where run_code is listed', async () => {
    const manifest = parseManifest({ ...OPEN, extraCapabilities: ['tool:run_code'] }, 'test');
    const { events } = await play(
      [call('c', 'run_code', { code: 'callTool("run_code", { code: "1" })' }), { text: '' }],
      { manifest },
    );
    expect(resultOf(events, 'c/guest-1')?.error?.errno).toBe('EBUSY');
  });

  it('ends without an answer when the steps are used up', async () => {
    const { events, result } = await play(
      [call('a', 'list_files', { path: '.' }), call('b', 'list_files', { path: '.' })],
      { maxSteps: 2 },
    );
    expect(result.answer).toBeUndefined();
    expect(events.at(-1)).toMatchObject({ event: 'error' });
  });

  it('stops, and says so in the log, when no sandbox can be set up', async () => {
    const kernel: KernelProvider = {
      ...findKernel('quickjs'),
      start: async () => {
        throw new WasmagentError('KERNEL_UNAVAILABLE', 'no sandbox');
      },
    };
    const events: AgentEvent[] = [];
    const run = runAgent({
      task: 't',
      model: scriptedModel([call('c', 'run_code', { code: '1' })]),
      tools: TOOLS,
      maxSteps: 3,
      manifest: DENY_ALL,
      workspaceRoot,
      kernel,
      guardrails: [],
      sessionId: 's',
      clock: openClock(''),
    });
    await expect(async () => {
      for await (const event of run) events.push(event);
    }).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    expect(events.at(-1)).toMatchObject({ event: 'error', data: { error: 'no sandbox' } });
  });
});
