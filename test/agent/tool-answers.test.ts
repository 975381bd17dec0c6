import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EventSource } from '../../src/agent/events.js';
import { Spending } from '../../src/agent/spending.js';
import { openToolBox } from '../../src/agent/tool-box.js';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { CodeGuardrail, Redactor } from '../../src/contracts/guardrail.js';
import type { ToolAnswer } from '../../src/contracts/model.js';
import { agentEventValidator } from '../../src/contracts/validators.generated.js';
import { openRedactor } from '../../src/guardrails/redactor.js';
import { openClock } from '../../src/host/clock.js';
import { KernelPool } from '../../src/kernels/kernel-pool.js';
import { findKernel } from '../../src/kernels/registry.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { TOOLS } from '../../src/tools/registry.js';
import { MAX_ANSWER_CHARS } from '../../src/tools/shorten-output.js';

const REDACTOR = openRedactor('secrets');
let workspaceRoot: string;
let pool: KernelPool;
beforeEach(() => {
  pool = new KernelPool({ maxKernels: 1 });
  workspaceRoot = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-answers-')));
});
afterEach(async () => {
  await pool[Symbol.asyncDispose]();
  rmSync(workspaceRoot, { recursive: true });
});

/** The answer to one call, and the events on the way to it. */
async function ask(name: string, args: unknown, guardrails: CodeGuardrail[] = [], redactor?: Redactor) {
  const clock = openClock('');
  const manifest = parseManifest(
    {
      allowedReadPaths: ['/workspace'],
      allowedWritePaths: ['/workspace'],
      extraCapabilities: ['read_file', 'run_tests', 'rename_file', 'search_files', 'patch_file'].map(
        (name) => `tool:${name}`,
      ),
    },
    'test',
  );
  const kernels = { javascript: findKernel('quickjs'), python: findKernel('pyodide') };
  const source = new EventSource(clock);
  const box = openToolBox({
    task: 'test',
    spending: new Spending(undefined),
    ...(redactor === undefined ? {} : { redactor }),
    tools: TOOLS,
    manifest,
    workspaceRoot,
    pool,
    kernels,
    guardrails,
    clock,
    source,
  });
  const events: AgentEvent[] = [];
  try {
    const run = box.answer({ callId: 'c1', name, args }, { batchId: 'b', batchSize: 1, stepIndex: 0 });
    for (;;) {
      const next = await run.next();
      if (next.done === true) return { events, answer: next.value satisfies ToolAnswer };
      expect(agentEventValidator(next.value), JSON.stringify(next.value)).toBe(true);
      events.push(next.value);
    }
  } finally {
    await box.close();
  }
}

const resultOf = (events: AgentEvent[]) =>
  events.flatMap((event) => (event.event === 'tool_result' && event.data.callId === 'c1' ? [event.data] : []))[0];
const auditsOf = (events: AgentEvent[]) =>
  events.flatMap((event) => (event.event === 'status' && event.data.phase === 'audit' ? [event.data] : []));

describe('the answer to a tool call', () => {
  it('is bounded, and the log holds what the model was shown', async () => {
    writeFileSync(join(workspaceRoot, 'long'), `BEGIN${'x\n'.repeat(100_000)}END`);
    const { events, answer } = await ask('read_file', { path: 'long' });
    expect(answer.text.length).toBeLessThanOrEqual(MAX_ANSWER_CHARS);
    expect(answer.text).toMatch(
      /^BEGIN[\s\S]*characters left out \(lines \d+ to \d+\); read_file with offset and limit[\s\S]*END$/,
    );
    expect(resultOf(events)?.output).toBe(answer.text);
    const part = await ask('read_file', { path: 'long', offset: 50_000, limit: 2 });
    expect(JSON.parse(part.answer.text)).toMatchObject({ text: 'x\nx\n', totalLines: 100_001 });
  });

  describe.each(['c1', 'c1/guest-1'])('as %s has it: no secret is picked apart by', (callId) => {
    // Made here, so that no scanner takes this file for a leak.
    const token = `ghp_${'aB3dE5gH7jK9mN1pQ3sT5vX7zA9cD1fG3hJ5'}`;
    const line = `${'Zx8Qw3Rt7/'.repeat(6)}AbC1`;
    const dashes = '-'.repeat(5);
    const key = [`${dashes}BEGIN RSA PRIVATE KEY${dashes}`, line, line, `${dashes}END RSA PRIVATE KEY${dashes}`];
    const output = async (name: string, args: object): Promise<string> => {
      writeFileSync(join(workspaceRoot, 'key'), ['first', ...key, 'last', ''].join('\n'));
      writeFileSync(join(workspaceRoot, 'long'), `NEAR${' '.repeat(130)}${token} ${'tail '.repeat(60)}\nghp_ other\n`);
      const code = `await callTool(${JSON.stringify(name)}, ${JSON.stringify(args)}).catch(String)`;
      const isGuests = callId !== 'c1';
      const { events } = await ask(
        ...(isGuests ? (['run_code', { code }] as const) : ([name, args] as const)),
        [],
        REDACTOR,
      );
      const result = events.flatMap(({ event, data }) =>
        event === 'tool_result' && data.callId === callId ? [data] : [],
      );
      expect(result).toHaveLength(1);
      return JSON.stringify(result);
    };

    it('lines of a file', async () => {
      const lines = await output('read_file', { path: 'key', offset: 3, limit: 4 });
      expect(lines).not.toContain(line.slice(0, 12));
      expect(lines).toContain('"firstLine":3,"lastLine":6,"totalLines":6');
      expect(lines).toContain('last');
    });

    it('what a search shows around a match, or by whether it finds the beginning of one', async () => {
      expect(await output('search_files', { path: '.', text: 'NEAR' })).not.toContain('ghp_a');
      expect(await output('search_files', { path: '.', text: line.slice(0, 12) })).toContain('0 matches');
      const found = await output('search_files', { path: '.', text: 'ghp_' });
      expect(found).toContain('long:2:ghp_ other');
      expect(found).toContain('1 match in');
    });

    it('what a patch is told of the file that it does not fit', async () => {
      const patch = '@@ -1,3 +1,3 @@\n first\n-x\n+y\n z\n';
      writeFileSync(join(workspaceRoot, 'edge'), `first\n${'.'.repeat(60)} ${token}\n`);
      const told = await output('patch_file', { path: 'edge', patch });
      expect(told).toContain('does not match');
      expect(told).not.toContain('ghp_a');
    });
  });

  it('is redacted before it is cut: no half of a secret is left at the edge of what was left out', async () => {
    const secret = 'SECRET-0123456789-ABCDEFGHIJ';
    const redactor: Redactor = {
      text: (text) => text.replaceAll(secret, '[gone]'),
      value: (value) => (typeof value === 'string' ? value.replaceAll(secret, '[gone]') : value),
    };
    writeFileSync(join(workspaceRoot, 'long'), `${secret}\n`.repeat(5_000));
    const { events, answer } = await ask('read_file', { path: 'long' }, [], redactor);
    expect(answer.text).not.toMatch(/SECRET|ABCDE/);
    expect(JSON.stringify(resultOf(events))).not.toMatch(/SECRET|ABCDE/);
  });

  it('is whole for guest code, which can read as much as it likes', async () => {
    writeFileSync(join(workspaceRoot, 'long'), 'x'.repeat(100_000));
    const code = "callTool('read_file', { path: 'long' }).length";
    expect(JSON.parse((await ask('run_code', { code })).answer.text)).toMatchObject({ value: 100_000 });
  });

  it('comes after guardrails have seen each file that run_tests would run', async () => {
    writeFileSync(join(workspaceRoot, 'test_a.py'), 'import evil\ndef test_a(): pass\n');
    writeFileSync(join(workspaceRoot, 'evil.py'), 'boom = 1\n');
    const guardrail: CodeGuardrail = {
      name: 'words',
      layer: 'input',
      inspect: async (code, _, language) =>
        language === 'python' && code.includes('boom') ? [{ pattern: 'word', line: 1, column: 1 }] : [],
    };
    const { events, answer } = await ask('run_tests', {}, [guardrail]);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 'failed', passed: 0, failures: [{ file: 'evil.py' }] });
    expect(answer.isUntrusted).toBe(true);
    expect(events.map(({ event }) => event)).not.toContain('kernel_start');
    expect(events.find(({ event }) => event === 'guardrail_tripwire')).toMatchObject({
      data: { toolName: 'run_tests' },
    });
  });

  it('tells each effect of a new tool in the log, also when guest code calls it', async () => {
    writeFileSync(join(workspaceRoot, 'a'), 'x');
    const code =
      "callTool('rename_file', { from: 'a', to: 'b' }); try { callTool('run_tests', {}); } catch (e) { e.code }";
    const { events, answer } = await ask('run_code', { code });
    expect(JSON.parse(answer.text)).toMatchObject({ value: 'EBUSY' });
    expect(auditsOf(events)).toContainEqual(
      expect.objectContaining({ call: 'renameFile', requested: 'a', target: 'b', status: 'ok' }),
    );
    const search = await ask('search_files', { text: 'x' });
    expect(auditsOf(search.events)).toEqual([
      expect.objectContaining({ call: 'searchFiles', requested: '.', searched: { files: 1, denied: 0 } }),
    ]);
  });
});
