import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunFlags } from '../../../src/cli/run/run-flags.js';
import { agentEventValidator } from '../../../src/contracts/validators.generated.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { run } from './in-process.js';

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  return () => vi.unstubAllEnvs();
});

const call = (id: string, name: string, args: object) => ({ toolCalls: [{ id, name, args }] });
const JAVASCRIPT = `
  await writeFile("made.txt", "by a guest");
  try { await readFile("/etc/passwd") } catch {}
  await callTool("read_file", { path: "made.txt" })`;
const TURNS = [
  { thinking: 'first', ...call('write', 'write_file', { path: 'a.txt', content: 'kept' }) },
  call('host', 'read_file', { path: '/etc/passwd' }),
  call('js', 'run_code', { code: JAVASCRIPT }),
  call('py', 'run_code', { code: 'read_file("a.txt") * 2', language: 'python' }),
  call('js2', 'run_code', { code: '6 * 7' }),
  { text: 'It says {{output:py}}' },
];
const FLAGS: Partial<RunFlags> = { 'allow-tool': ['read_file'], temperature: '0.5' };
const DIVERGED = { code: 'REPLAY_DIVERGED' };

async function record(turns: object[], flags: Partial<RunFlags> = {}) {
  const script = folder.write('turns.json', JSON.stringify(turns));
  const paths = { events: folder.path('recorded.jsonl'), record: folder.path('recording.jsonl') };
  return await run('the task', { script, ...paths, ...flags });
}

const again = (flags: Partial<RunFlags> = {}, task?: string) =>
  run(task, { replay: folder.path('recording.jsonl'), events: folder.path('again.jsonl'), ...flags });

describe('run --record and --replay', () => {
  it('gives byte-identical events, with tools and both kernels really running, denials and guest calls included', async () => {
    // With room for one kernel, the languages run in turn.
    const first = await record(TURNS, { ...FLAGS, 'max-kernels': 1 });
    const second = await again({ 'allow-tool': ['read_file'] });
    expect(folder.read('again.jsonl')).toBe(folder.read('recorded.jsonl'));
    for (const line of folder.lines('again.jsonl')) expect(agentEventValidator(JSON.parse(line))).toBe(true);
    const { log: _, ...report } = first.report;
    expect(second.report).toEqual({ ...report, log: null });
    expect(second.exit).toBe(0);
    expect(report.denials).toEqual([expect.objectContaining({ callId: 'host' })]);
    const ran = folder
      .lines('recorded.jsonl')
      .map((line) => JSON.parse(line))
      .filter(({ event }) => event === 'kernel_end')
      .map(({ data }) => [data.callId, data.kernel, data.status]);
    expect(ran).toEqual([
      ['js', 'quickjs', 'ok'],
      ['py', 'pyodide', 'ok'],
      ['js2', 'quickjs', 'ok'],
    ]);
    // The recorded session has one run in its log, and nothing else is kept.
    expect(readdirSync(folder.path('home/sessions'))).toHaveLength(1);
  });

  it('really runs the tools: a workspace that answers otherwise ends it at that call, and nothing later is done', async () => {
    const workspace = folder.path('work');
    mkdirSync(workspace);
    writeFileSync(`${workspace}/notes.txt`, 'one');
    await record(
      [
        call('read', 'read_file', { path: 'notes.txt' }),
        call('w', 'write_file', { path: 'b.txt', content: 'x' }),
        { text: '' },
      ],
      { workspace },
    );
    writeFileSync(`${workspace}/notes.txt`, 'two');
    const failed = again({ workspace });
    await expect(failed).rejects.toMatchObject({
      ...DIVERGED,
      message: expect.stringMatching(
        /in step 1: tool_result of call read \(read_file\) has another \/data\/output: "two" in place of "one"/,
      ),
    });
    const told = folder.lines('again.jsonl').map((line) => JSON.parse(line) as { event: string });
    expect(told.at(-1)?.event).toBe('error');
    expect(told.some(({ event }) => event === 'tool_call')).toBe(true);
    expect(JSON.stringify(told)).not.toContain('b.txt');
  });

  it('does nothing for a call that was not recorded', async () => {
    await record([call('w', 'write_file', { path: 'new.txt', content: 'x' }), { text: '' }]);
    const text = folder.read('recording.jsonl').replace('"args":{"path":"new.txt"', '"args":{"path":"old.txt"');
    const lines = text.trimEnd().split('\n').slice(0, -1).join('\n');
    const sha256 = createHash('sha256').update(`${lines}\n`).digest('hex');
    folder.write('recording.jsonl', `${lines}\n${JSON.stringify({ kind: 'end', stop: 'answer', sha256 })}\n`);
    const workspace = folder.path('home');
    await expect(again({ workspace })).rejects.toMatchObject(DIVERGED);
    expect(existsSync(folder.path('home/old.txt'))).toBe(false);
  });

  it('does not begin under another manifest, another task, other instructions or another kernel', async () => {
    await record([{ text: 'done' }]);
    const others: [Partial<RunFlags>, string | undefined][] = [
      [{ 'allow-read': ['/srv'] }, undefined],
      [{ 'no-workspace': true }, undefined],
      [{}, 'another task'],
      [{ 'system-file': folder.write('system.txt', 'be brief') }, undefined],
    ];
    for (const [flags, task] of others) {
      await expect(again(flags, task)).rejects.toMatchObject(DIVERGED);
    }
    expect(existsSync(folder.path('again.jsonl'))).toBe(false);
    expect((await again({}, 'the task')).report.answer).toBe('done');
  });

  it('repeats a run that ended without an answer, with the same limit', async () => {
    const first = await record([call('a', 'list_files', { path: '.' }), { text: 'late' }], { 'max-steps': 1 });
    const second = await again();
    expect([first.report.stop, second.report.stop, second.exit]).toEqual(['max-steps', 'max-steps', 1]);
    expect(folder.read('again.jsonl')).toBe(folder.read('recorded.jsonl'));
  });

  it('repeats a run that went on with a session, whose log it does not need', async () => {
    await record([{ text: 'forty-two' }], { session: 'mine' });
    const second = await record([{ text: 'as I said' }], { session: 'mine' });
    expect(second.report.history).toEqual({ runs: 1, leftOut: 0 });
    expect(JSON.parse(folder.lines('recording.jsonl')[0] ?? '').history).toEqual([
      { role: 'user', text: 'the task' },
      { role: 'assistant', text: 'forty-two' },
    ]);
    vi.stubEnv('WASMAGENT_HOME', folder.path('elsewhere'));
    expect((await again()).report.answer).toBe('as I said');
    expect(folder.read('again.jsonl')).toBe(folder.read('recorded.jsonl'));
    expect(existsSync(folder.path('elsewhere'))).toBe(false);
  });

  it('holds a replay to the same variables without keeping their values', async () => {
    await record([{ text: 'done' }], { env: ['MODE=correct horse'] });
    const [header = ''] = folder.lines('recording.jsonl');
    expect(header).toContain('"MODE":"sha256:');
    expect(header).not.toContain('correct horse');
    await expect(again({ env: ['MODE=wrong horse'] })).rejects.toMatchObject(DIVERGED);
    expect((await again({ env: ['MODE=correct horse'] })).report.answer).toBe('done');
  });

  it('keeps a recording for nobody but its owner: what a model said is in it unredacted', async () => {
    await record([{ text: 'done' }]);
    expect(statSync(folder.path('recording.jsonl')).mode & 0o777).toBe(0o600);
    await record([{ text: 'again' }]);
    expect(statSync(folder.path('recording.jsonl')).mode & 0o777).toBe(0o600);
  });

  it('keeps no recording of a run that did not come to its end', async () => {
    await expect(
      record([{ text: 'x' }], { manifest: folder.write('m.json', '{}'), kernel: ['nowhere'] }),
    ).rejects.toThrow();
    expect(existsSync(folder.path('recording.jsonl'))).toBe(false);
  });
});
