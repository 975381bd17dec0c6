import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunFlags } from '../../src/cli/run/run-flags.js';
import type { RunReport } from '../../src/cli/run/run-report.js';
import Run from '../../src/commands/run.js';
import { agentEventValidator } from '../../src/contracts/validators.generated.js';
import { verifyChain } from '../../src/evidence/verify-chain.js';
import { runCommand } from '../commands/run-command.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { run as runInProcess } from './run/in-process.js';
import { runCli } from './run-cli.js';

const folder = useTemporaryFolder();
const call = (id: string, name: string, args: object) => ({ toolCalls: [{ id, name, args }] });
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  folder.write('notes.txt', 'from the workspace');
  script('said.json', { text: 'It says: nothing' });
  script(
    'turns.json',
    call('own', 'read_file', { path: 'notes.txt' }),
    call('host', 'read_file', { path: '/etc/passwd' }),
    call('code', 'run_code', { code: 'readFile("/etc/passwd")' }),
    { text: 'It says: {{output:own}}' },
  );
  return () => vi.unstubAllEnvs();
});

const script = (name: string, ...turns: object[]): string => folder.write(name, JSON.stringify(turns));
const run = (flags: Partial<RunFlags> = {}) =>
  runInProcess('Read notes.txt', { script: folder.path('turns.json'), ...flags });

function logOf({ log }: RunReport): NonNullable<RunReport['log']> {
  if (log === null) throw new Error('no log was kept');
  return log;
}

describe('wasmagent run', () => {
  it('gives the answer, the denials, and a log that verifies', async () => {
    const { report, exit } = await run({ workspace: folder.path(), events: folder.path('events.jsonl') });
    expect(report).toMatchObject({
      answer: 'It says: from the workspace',
      steps: 4,
      stop: 'answer',
      model: 'scripted',
      costUsd: 0,
      tokens: { input: 0, output: 0 },
      temperature: null,
    });
    expect(report.denials.map(({ callId, rule }) => ({ callId, rule }))).toEqual([
      { callId: 'host', rule: 'not-listed' },
      { callId: 'code', rule: 'not-listed' },
    ]);
    const { path, lines, head } = logOf(report);
    expect(verifyChain(readFileSync(path, 'utf8'), 'log')).toEqual({ lines, head });
    for (const line of folder.lines('events.jsonl')) expect(agentEventValidator(JSON.parse(line))).toBe(true);
    expect(exit).toBe(0);
  });

  it('goes on with a session: same workspace, same chain, and the model is told what was said', async () => {
    const first = await run({ session: 'mine', script: folder.path('said.json') });
    const second = await run({ session: 'mine', script: folder.path('said.json') });
    expect(logOf(second.report).path).toBe(logOf(first.report).path);
    expect(logOf(second.report).lines).toBe(2 * logOf(first.report).lines);
    expect(second.report.history).toEqual({ runs: 1, leftOut: 0 });
    expect((await run({ script: folder.path('said.json') })).report.history).toEqual({ runs: 0, leftOut: 0 });
  });

  it('does not go on with a session whose log was changed', async () => {
    const { report } = await run({ session: 'mine', script: folder.path('said.json') });
    const { path } = logOf(report);
    writeFileSync(path, readFileSync(path, 'utf8').replace('It says', 'It said'));
    await expect(run({ session: 'mine', script: folder.path('said.json') })).rejects.toMatchObject({
      code: 'CHAIN_BROKEN',
    });
  });

  it('has nothing of its workspace with --no-workspace or a manifest without it, and the host file with --allow-read', async () => {
    const closed = await run({ 'no-workspace': true });
    expect(closed.report.denials.map(({ callId }) => callId)).toEqual(['own', 'host', 'code']);
    const manifest = folder.write('manifest.json', '{"allowedWritePaths":["/workspace"]}');
    const own = script('own.json', call('own', 'read_file', { path: 'notes.txt' }), { text: '' });
    const whole = await run({ workspace: folder.path(), manifest, script: own });
    expect(whole.report.denials.map(({ callId }) => callId)).toEqual(['own']);
    const listed = await run({ workspace: folder.path(), manifest, 'allow-read': ['/workspace', '/etc/passwd'] });
    expect(listed.report.denials).toEqual([]);
  });

  it('stops a program at the code guardrail when asked to, and reports it', async () => {
    const { report, lines } = await run({ guardrail: ['code'] });
    expect(report.guardrails).toEqual([{ name: 'codeGuardrail', layer: 'input', callId: 'code' }]);
    expect(lines.join('\n')).toContain('tripped codeGuardrail (input)');
  });

  it('ends without an answer, and without a turn, when a guardrail trips on the task', async () => {
    const { report, exit } = await run({ 'max-input': 3 });
    expect(report).toMatchObject({ answer: null, steps: 0, stop: 'guardrail' });
    expect(report.guardrails).toMatchObject([{ name: 'maxInputGuardrail', layer: 'input' }]);
    expect(exit).toBe(1);
  });

  it('exits 1 when the steps are used up before an answer', async () => {
    const { report, exit } = await run({ 'max-steps': 2 });
    expect(report).toMatchObject({ answer: null, stop: 'max-steps', steps: 2 });
    expect(exit).toBe(1);
  });

  it('takes its task from a pipe, and gives its answer as JSON alone', () => {
    const { stdout, status } = runCli(['run', '--script', script('one.json', { text: 'done' }), '--json'], {
      input: 'the task\n',
      env: { WASMAGENT_HOME: folder.path('home') },
    });
    const report = JSON.parse(stdout) as RunReport;
    expect(report.answer).toBe('done');
    const [start = ''] = readFileSync(logOf(report).path, 'utf8').split('\n');
    expect(JSON.parse(start).data.task).toBe('the task');
    expect(status).toBe(0);
  });

  it('writes events to stdout as they happen, in place of the answer and of nothing else', async () => {
    const turns = script('hostile.json', { text: 'done\u001b[2J\u202e' });
    const { stdout, exit } = await runCommand(Run, ['x', '--script', turns, '--events', '-']);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ event }) => event)).toEqual([
      'run_start',
      // The approval policy in force.
      'status',
      'step_start',
      'model_start',
      'model_done',
      'final_answer',
    ]);
    expect(events.at(-1).data.answer).toBe('done\u001b[2J\u202e');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(exit).toBe(0);
  });

  it('shows an answer without what could move the cursor', async () => {
    const { stdout } = await runCommand(Run, ['x', '--script', script('hostile.json', { text: 'a\u001b[2Jb' })]);
    expect(stdout).toBe('a\\x1b[2Jb\n');
  });
});
