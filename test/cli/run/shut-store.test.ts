import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runBranches } from '../../../src/cli/run/run-branches.js';
import Exec from '../../../src/commands/exec.js';
import { runCommand } from '../../commands/run-command.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { flagsOf, run } from './in-process.js';

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  return () => vi.unstubAllEnvs();
});

const storeOf = (id: string): string =>
  join('home/sessions', createHash('sha256').update(id).digest('hex').slice(0, 32));

function script(...calls: { name: string; args: object }[]): string {
  const toolCalls = calls.map((call, index) => ({ id: `c${index}`, ...call }));
  return folder.write('script.json', JSON.stringify([{ toolCalls }, { text: 'done' }]));
}

describe('the store of the sessions', () => {
  it('stays shut to a run whose workspace lies around it and whose manifest lists everything', async () => {
    await run('remember palimpsest', { script: script(), session: 'alice' });
    const log = `${storeOf('alice')}/events.jsonl`;
    const program = `try { writeFile('${log}', 'x') } catch {} readFile('${log}')`;
    const { report } = await run('look around', {
      script: script(
        { name: 'read_file', args: { path: log } },
        { name: 'read_file', args: { path: folder.path(log) } },
        { name: 'list_files', args: { path: 'home/sessions' } },
        { name: 'search_files', args: { text: 'palimpsest' } },
        { name: 'run_code', args: { code: program } },
      ),
      workspace: folder.path(''),
      'allow-read': ['/'],
      'allow-write': ['/'],
      session: 'mallory',
      events: folder.path('events.jsonl'),
    });
    expect(report.denials.map(({ callId, rule }) => [callId, rule])).toEqual(
      ['c0', 'c1', 'c2', 'c4'].map((callId) => [callId, 'not-listed']),
    );
    expect(folder.read(log)).toContain('palimpsest');
    const search = folder
      .read('events.jsonl')
      .split('\n')
      .find((line) => line.includes('"tool_result"') && line.includes('"c3"'));
    expect(search).toContain('1 not permitted');
    expect(search).not.toContain(`${log}:`);
  });

  it.each(['', '/STORE', '/STORE/workspace', '-link'])(
    'is no workspace, nor is a folder in it, whatever its name (sessions%s)',
    async (below) => {
      await run('remember palimpsest', { script: script(), session: 'alice' });
      symlinkSync('sessions', folder.path('home/sessions-link'));
      const log = folder.read(`${storeOf('alice')}/events.jsonl`);
      const workspace = folder.path(`home/sessions${below.replace('STORE', basename(storeOf('alice')))}`);
      for (const session of ['alice', 'mallory']) {
        await expect(run('x', { script: script(), session, workspace })).rejects.toMatchObject({ code: 'USAGE' });
      }
      expect(folder.read(`${storeOf('alice')}/events.jsonl`)).toBe(log);
      // Nearly the same name.
      mkdirSync(folder.path('home/sessions-of-mine'));
      const beside = await run('x', { script: script(), workspace: folder.path('home/sessions-of-mine') });
      expect(beside.report.stop).toBe('answer');
    },
  );

  it('stays shut to a program of exec that may read and write everything', async () => {
    await run('remember palimpsest', { script: script(), session: 'alice' });
    const log = `/workspace/${storeOf('alice')}/events.jsonl`;
    const program = folder.write('steal.js', `try { writeFile('${log}', 'x') } catch {} readFile('${log}')`);
    const { stdout, exit } = await runCommand(Exec, [
      program,
      '--workspace',
      folder.path(''),
      '--allow-read',
      '/',
      '--allow-write',
      '/',
      '--json',
    ]);
    expect(exit).toBe(1);
    expect(stdout).toContain('"not-listed"');
    expect(folder.read(`${storeOf('alice')}/events.jsonl`)).toContain('palimpsest');
  });

  it('is in no copy of a workspace that branches get', async () => {
    await run('remember palimpsest', { script: script(), session: 'alice' });
    const list = script({ name: 'list_files', args: { path: '.', depth: 3 } });
    const request = { argument: 'look', file: undefined, isPiped: false, json: true, tell: () => undefined };
    const flags = flagsOf({ script: list, workspace: folder.path(''), rollout: folder.path('rollouts.jsonl') });
    await runBranches(request, flags, 1);
    expect(folder.read('rollouts.jsonl')).toContain('script.json');
    expect(folder.read('rollouts.jsonl')).not.toContain('home/sessions');
  });
});
