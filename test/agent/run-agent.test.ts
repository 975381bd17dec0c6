import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgentOptions } from '../../src/agent/agent-options.js';
import { followRun } from '../../src/agent/follow-run.js';
import { type AgentResult, runAgent } from '../../src/agent/run-agent.js';
import { Spending } from '../../src/agent/spending.js';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { KernelProvider } from '../../src/contracts/kernel.js';
import type { Message, Model, ModelRequest } from '../../src/contracts/model.js';
import { agentEventValidator } from '../../src/contracts/validators.generated.js';
import { WasmagentError } from '../../src/errors.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { openClock } from '../../src/host/clock.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { findKernel } from '../../src/kernels/registry.js';
import { type ScriptedTurn, scriptedModel } from '../../src/models/scripted.js';
import { denyImport } from '../../src/policy/imports.js';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';
import { TOOLS } from '../../src/tools/registry.js';
import { fakeProvider, newLife } from '../kernels/fake-kernel.js';

let workspaceRoot: string;
let pool: KernelPool;
beforeEach(() => {
  pool = new KernelPool({ maxKernels: 2 });
  workspaceRoot = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-agent-')));
  writeFileSync(join(workspaceRoot, 'notes.txt'), 'hello from the workspace');
});
afterEach(async () => {
  await pool[Symbol.asyncDispose]();
  rmSync(workspaceRoot, { recursive: true });
});

const OPEN = parseManifest({ allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'] }, 'test');

function optionsOf(turns: ScriptedTurn[]): AgentOptions {
  return {
    task: 'test',
    model: scriptedModel(turns),
    tools: TOOLS,
    maxSteps: 10,
    manifest: OPEN,
    workspaceRoot,
    pool,
    kernels: { javascript: findKernel('quickjs') },
    guardrails: [],
    sessionId: 'test',
    clock: openClock(''),
  };
}

async function play(
  turns: ScriptedTurn[],
  changed: Partial<AgentOptions> = {},
): Promise<{ events: AgentEvent[]; result: AgentResult }> {
  const run = runAgent({ ...optionsOf(turns), ...changed });
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
  it('runs none of the calls of a turn that holds more than a turn may', async () => {
    const calls = (count: number): ScriptedTurn => ({
      toolCalls: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: 'none', args: {} })),
    });
    const { events, result } = await play([calls(1_001), { text: 'done' }]);
    expect(result).toMatchObject({ stop: 'model-error', answer: undefined, steps: 1 });
    expect(events.filter(({ event }) => event === 'tool_call')).toEqual([]);
    expect((await play([calls(1_000), { text: 'done' }])).result).toMatchObject({ stop: 'answer', answer: 'done' });
  });

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

  it('runs each program in the kernel of its language, and names in the log the one that really ran', async () => {
    const life = newLife();
    const kernels = {
      javascript: fakeProvider(life, { name: 'fake-js' }),
      python: fakeProvider(life, { name: 'fake-py', language: 'python' }),
    };
    const { events } = await play(
      [
        call('default', 'run_code', { code: '1' }),
        call('python', 'run_code', { code: '1', language: 'python' }),
        call('javascript', 'run_code', { code: '1', language: 'javascript' }),
        { text: '' },
      ],
      { kernels },
    );
    const ran = events.flatMap((event) =>
      event.event === 'kernel_start' || event.event === 'kernel_end' ? [[event.data.callId, event.data.kernel]] : [],
    );
    expect(ran).toEqual([
      ['default', 'fake-js'],
      ['default', 'fake-js'],
      ['python', 'fake-py'],
      ['python', 'fake-py'],
      ['javascript', 'fake-js'],
      ['javascript', 'fake-js'],
    ]);
    expect(life).toMatchObject({ started: [1, 2], alive: 0 });
  });

  it('answers a program in a language that has no kernel here, and starts nothing', async () => {
    const { events } = await play([call('c', 'run_code', { code: '1', language: 'python' }), { text: '' }]);
    expect(resultOf(events, 'c')?.error?.errno).toBe('EINVAL');
    expect(events.some(({ event }) => event === 'kernel_start')).toBe(false);
  });

  it('shows a refusal by the wall of a kernel in the log, also where the program got over it', async () => {
    const denial = { capability: 'kernel', requested: 'system', rule: 'import-errno' } as const;
    const javascript = fakeProvider(newLife(), { run: async () => ({ denials: [denial] }) });
    const { events } = await play([call('c', 'run_code', { code: '1' }), { text: '' }], { kernels: { javascript } });
    expect(events.find(({ event }) => event === 'kernel_end')?.data).toMatchObject({ status: 'ok', denials: [denial] });
  });

  it('tells a refusal by the wall of a kernel in the words of the policy', async () => {
    const { denial, message } = denyImport('proc_exit', 'import-refused');
    const outcome = { status: 'denied', denial, error: { name: 'E', message: '' }, logs: [] } as const;
    const javascript = fakeProvider(newLife(), { run: async () => ({ outcome: { ...outcome, logs: [] } }) });
    const { events } = await play([call('c', 'run_code', { code: '1' }), { text: '' }], { kernels: { javascript } });
    expect(resultOf(events, 'c')?.error).toMatchObject({ message, denied: denial });
  });

  it('holds real Python to the same manifest, guardrail and events as JavaScript', async () => {
    const python = (id: string, code: string) => call(id, 'run_code', { code, language: 'python' });
    const { events } = await play(
      [
        python('read', 'read_file("notes" + ".txt")'),
        python('host', 'read_file("/etc" + chr(47) + "passwd")'),
        python(
          'shell',
          'm = __import__("os")\ntry:\n  vars(m)["sys" + "tem"]("id")\nexcept OSError:\n  pass\n"went on"',
        ),
        python('scanned', 'import subprocess'),
        { text: '' },
      ],
      { kernels: { javascript: findKernel('quickjs'), python: findKernel('pyodide') }, guardrails: [codeGuardrail] },
    );
    expect(resultOf(events, 'read')?.output).toMatchObject({ value: 'hello from the workspace' });
    expect(resultOf(events, 'host')?.error?.denied).toEqual({
      capability: 'allowedReadPaths',
      requested: '/etc/passwd',
      rule: 'not-listed',
    });
    expect(resultOf(events, 'shell')?.output).toMatchObject({ value: 'went on' });
    const ends = events.flatMap((event) => (event.event === 'kernel_end' ? [event.data] : []));
    expect(ends.map(({ callId, kernel }) => [callId, kernel])).toEqual([
      ['read', 'pyodide'],
      ['host', 'pyodide'],
      ['shell', 'pyodide'],
    ]);
    expect(ends[2]?.denials).toEqual([expect.objectContaining({ capability: 'kernel', rule: 'import-errno' })]);
    expect(resultOf(events, 'scanned')?.error?.errno).toBe('GUARDRAIL');
  });

  it('tells the model what was said before the task, and its instructions apart from both', async () => {
    const seen: ModelRequest[] = [];
    const model: Model = {
      id: 'listening',
      respond: async (request) => {
        seen.push({ ...request, messages: [...request.messages] });
        return await scriptedModel([{ text: 'done' }]).respond(request);
      },
    };
    const history: Message[] = [
      { role: 'user', text: 'earlier' },
      { role: 'assistant', text: 'answered', toolRequests: [] },
    ];
    await play([], { model, history, system: 'be brief' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ system: 'be brief', messages: [...history, { role: 'user', text: 'test' }] });
  });

  it('takes no turn once the ceiling is reached, and runs none of the calls of the turn that reached it', async () => {
    const dear = (costUsd: number | null): Model => ({
      id: 'dear',
      respond: async (request) => ({
        ...(await scriptedModel([call('w', 'write_file', { path: 'made.txt', content: 'x' })]).respond(request)),
        costUsd,
      }),
    });
    const under = await play([], { model: dear(0.4), maxCostUsd: 1 });
    expect(under.result).toMatchObject({ stop: 'max-cost', steps: 3, answer: undefined });
    const unknown = await play([], { model: dear(null), maxCostUsd: 1 });
    expect(unknown.result).toMatchObject({ stop: 'max-cost', steps: 1, costUsd: null });
    expect(unknown.events.some(({ event }) => event === 'tool_call')).toBe(false);
    const spending = new Spending(1);
    spending.add(1);
    const before = await play([], { model: dear(0), spending });
    expect(before.result).toMatchObject({ stop: 'max-cost', steps: 0, costUsd: 1 });
    expect(before.events.some(({ event }) => event === 'model_start')).toBe(false);
  });

  it('does nothing for a call when whoever follows the run ends it on hearing of the call', async () => {
    const stop = new AbortController();
    const reason = new WasmagentError('INTERRUPTED', 'enough');
    const turns = [call('w', 'write_file', { path: 'made.txt', content: 'x' })];
    const run = runAgent({ ...optionsOf(turns), signal: stop.signal });
    const events: AgentEvent[] = [];
    await expect(
      followRun(run, (event) => {
        events.push(event);
        if (event.event === 'tool_call') stop.abort(reason);
      }),
    ).rejects.toBe(reason);
    expect(events.at(-1)).toMatchObject({ event: 'error', data: { error: 'enough' } });
    expect(existsSync(join(workspaceRoot, 'made.txt'))).toBe(false);
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
      pool,
      kernels: { javascript: kernel },
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
