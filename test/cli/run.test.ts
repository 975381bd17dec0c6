import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/cli/run/run-report.js';
import { agentEventValidator } from '../../src/contracts/validators.generated.js';
import { verifyChain } from '../../src/evidence/verify-chain.js';
import { runCli } from './run-cli.js';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-run-'));
  writeFileSync(at('notes.txt'), 'from the workspace');
  const turns = [
    { toolCalls: [{ id: 'own', name: 'read_file', args: { path: 'notes.txt' } }] },
    { toolCalls: [{ id: 'host', name: 'read_file', args: { path: '/etc/passwd' } }] },
    { toolCalls: [{ id: 'code', name: 'run_code', args: { code: 'readFile("/etc/passwd")' } }] },
    { text: 'It says: {{output:own}}' },
  ];
  writeFileSync(at('turns.json'), JSON.stringify(turns));
});
afterAll(() => rmSync(folder, { recursive: true }));

type KeptReport = RunReport & { log: NonNullable<RunReport['log']> };

function run(...flags: string[]): { report: KeptReport; status: number | null } {
  const { stdout, status } = runCli(['run', 'Read notes.txt', '--script', at('turns.json'), '--json', ...flags], {
    cwd: folder,
    env: { WASMAGENT_HOME: at('home') },
  });
  return { report: JSON.parse(stdout) as KeptReport, status };
}

describe('wasmagent run', () => {
  it('gives the answer, the denials, and a log that verifies', () => {
    const { report, status } = run('--workspace', '.', '--events', at('events.jsonl'));
    expect(report).toMatchObject({ answer: 'It says: from the workspace', steps: 4 });
    expect(report.denials.map(({ callId, rule }) => ({ callId, rule }))).toEqual([
      { callId: 'host', rule: 'not-listed' },
      { callId: 'code', rule: 'not-listed' },
    ]);
    expect(verifyChain(readFileSync(report.log.path, 'utf8'), 'log')).toEqual({
      lines: report.log.lines,
      head: report.log.head,
    });
    for (const line of readFileSync(at('events.jsonl'), 'utf8').trimEnd().split('\n')) {
      expect(agentEventValidator(JSON.parse(line))).toBe(true);
    }
    expect(status).toBe(0);
  });

  it('goes on with a session: same workspace, same chain', () => {
    const first = run('--session', 'mine');
    const second = run('--session', 'mine');
    expect(second.report.log.path).toBe(first.report.log.path);
    expect(second.report.log.lines).toBe(2 * first.report.log.lines);
    expect(verifyChain(readFileSync(second.report.log.path, 'utf8'), 'log').lines).toBe(second.report.log.lines);
  });

  it('has nothing of its workspace with --no-workspace, and the host file with --allow-read', () => {
    expect(run('--no-workspace').report.denials.map(({ callId }) => callId)).toEqual(['own', 'host', 'code']);
    expect(run('--workspace', '.', '--allow-read', '/etc/passwd').report.denials).toEqual([]);
  });

  it('stops a program at the code guardrail when asked to', () => {
    const { stderr } = runCli(['run', 'x', '--script', at('turns.json'), '--guardrail', 'code'], {
      env: { WASMAGENT_HOME: at('home') },
    });
    expect(stderr).toContain('tripped codeGuardrail (input)');
  });

  it('runs programs in two languages in turn, also with room for one kernel', () => {
    const program = (id: string, language: string) => ({
      toolCalls: [{ id, name: 'run_code', args: { code: '6 * 7', language } }],
    });
    const turns = [program('a', 'javascript'), program('b', 'python'), program('c', 'javascript'), { text: 'done' }];
    writeFileSync(at('two.json'), JSON.stringify(turns));
    const { stdout } = runCli(
      ['run', 'x', '--script', at('two.json'), '--max-kernels', '1', '--events', at('two.jsonl'), '--json'],
      { env: { WASMAGENT_HOME: at('home') } },
    );
    expect(JSON.parse(stdout)).toMatchObject({ answer: 'done' });
    const events = readFileSync(at('two.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ran = events
      .filter(({ event }) => event === 'kernel_end')
      .map(({ data }) => [data.callId, data.kernel, data.status]);
    expect(ran).toEqual([
      ['a', 'quickjs', 'ok'],
      ['b', 'pyodide', 'ok'],
      ['c', 'quickjs', 'ok'],
    ]);
  });

  it('exits 1 when the steps are used up before an answer', () => {
    const { report, status } = run('--max-steps', '2');
    expect(report.answer).toBeNull();
    expect(status).toBe(1);
  });
});
