import { beforeEach, describe, expect, it, vi } from 'vitest';
import Run from '../../../src/commands/run.js';
import { runCommand } from '../../commands/run-command.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
let before: string;
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  folder.write('turns-ok.json', '[{"text":"done"}]');
  folder.write('turns.json', '[{"text":"done","tools":[]}]');
  folder.write('latin1.js', Buffer.from([0x22, 0xe9, 0x22]));
  folder.write('ok.txt', '1');
  folder.write('ok.ts', '');
  folder.write('rules.json', '{"version":1,"rules":[{"id":"all","match":{},"verdict":"require"}]}');
  folder.write('empty.json', '');
  folder.write('a-file', '');
  before = process.cwd();
  process.chdir(folder.path());
  return () => {
    process.chdir(before);
    vi.unstubAllEnvs();
  };
});

const RUN = ['task', '--script', 'turns-ok.json'];

const CASES: [string, string[], number, string][] = [
  ['the scripted model without a script', ['task', '--model', 'scripted'], 2, 'USAGE'],
  ['the replay model without a recording', ['task', '--model', 'replay'], 2, 'USAGE'],
  ['an unknown model', ['task', '--model', 'clod'], 2, 'UNKNOWN_MODEL'],
  ['a script for another model', [...RUN, '--model', 'anthropic'], 2, 'USAGE'],
  ['a script and a recording', [...RUN, '--replay', 'empty.json'], 2, 'USAGE'],
  ['a recording for another model', ['--replay', 'empty.json', '--model', 'scripted'], 2, 'USAGE'],
  ['a recording to write and one to play', ['--replay', 'empty.json', '--record', 'new.jsonl'], 2, 'USAGE'],
  ['a recording in a session of its own', ['--replay', 'empty.json', '--session', 'mine'], 2, 'USAGE'],
  ['a recording with another limit', ['--replay', 'empty.json', '--max-steps', '3'], 2, 'USAGE'],
  ['an empty recording', ['--replay', 'empty.json'], 2, 'INPUT_MALFORMED'],
  ['a recording that is none', ['--replay', 'turns.json'], 2, 'INPUT_MALFORMED'],
  ['a recording that is not there', ['--replay', 'missing.jsonl'], 2, 'INPUT_MISSING'],
  ['a recording on stdout', [...RUN, '--record', '-'], 2, 'OUTPUT_CONFLICT'],
  ['a recording on stdout by another name', [...RUN, '--record', '/dev/fd/1'], 2, 'OUTPUT_CONFLICT'],
  ['a recording over the script', [...RUN, '--record', './turns-ok.json'], 2, 'OUTPUT_CONFLICT'],
  [
    'events over the tests file',
    [...RUN, '--branches', '1', '--verify', 'ok.ts', '--events', './ok.ts'],
    2,
    'OUTPUT_CONFLICT',
  ],
  [
    'events over the approval rules',
    [...RUN, '--approval', 'rules.json', '--events', './rules.json'],
    2,
    'OUTPUT_CONFLICT',
  ],
  [
    'records over the phrases',
    [...RUN, '--branches', '1', '--forbidden-phrases', 'ok.txt', '--rollout', 'ok.txt'],
    2,
    'OUTPUT_CONFLICT',
  ],
  ['events over a session', [...RUN, '--events', 'home/sessions/x/events.jsonl'], 2, 'OUTPUT_CONFLICT'],
  ['a task and phrases from one pipe', ['-', '--script', 'turns-ok.json', '--forbidden-phrases', '-'], 2, 'USAGE'],
  ['a judge from a pipe', [...RUN, '--branches', '1', '--verify', '-'], 2, 'USAGE'],
  ['a recording where none can be', [...RUN, '--record', 'a-file/x'], 4, 'OUTPUT_UNWRITABLE'],
  ['an empty task', [' ', '--script', 'turns-ok.json'], 2, 'USAGE'],
  ['two tasks', [...RUN, '--task-file', 'ok.txt'], 2, 'USAGE'],
  ['a task file that is not there', ['--task-file', 'missing', '--script', 'turns-ok.json'], 2, 'INPUT_MISSING'],
  ['a task that is not UTF-8', ['--task-file', 'latin1.js', '--script', 'turns-ok.json'], 2, 'INPUT_MALFORMED'],
  ['a task and a script from one pipe', ['-', '--script', '-'], 2, 'USAGE'],
  ['instructions that are not there', [...RUN, '--system-file', 'missing'], 2, 'INPUT_MISSING'],
  ['a temperature above the highest', [...RUN, '--temperature', '2.5'], 2, 'USAGE'],
  ['a temperature in words', [...RUN, '--temperature', 'hot'], 2, 'USAGE'],
  ['a ceiling of nothing', [...RUN, '--max-cost', '0'], 2, 'USAGE'],
  ['a ceiling with a unit', [...RUN, '--max-cost', '$5'], 2, 'USAGE'],
  ['half a price', [...RUN, '--price', '3'], 2, 'USAGE'],
  ['a price for what costs nothing', [...RUN, '--price', '3,15'], 2, 'USAGE'],
  ['no step', [...RUN, '--max-steps', '0'], 2, 'USAGE'],
  ['a session id that is a path, for a run', [...RUN, '--session', '../x'], 2, 'SESSION_ID_INVALID'],
  ['a variable that is not set', [...RUN, '--allow-env', 'WASMAGENT_NO_VARIABLE'], 2, 'INPUT_MISSING'],
  ['a list of variables', [...RUN, '--allow-env', 'HOME,PATH'], 2, 'USAGE'],
  ['a list of tools', [...RUN, '--allow-tool', 'read_file,write_file'], 2, 'USAGE'],
];

describe('bad input of a run', () => {
  it.each(CASES)('%s ends with one clear error in both modes, and leaves nothing', async (_, args, exit, code) => {
    const there = folder.list();
    const text = await runCommand(Run, args);
    expect(text.stderr).toContain(`(${code})`);
    expect(text.stdout).toBe('');
    expect(text.exit).toBe(exit);
    const json = await runCommand(Run, [...args, '--json']);
    expect(JSON.parse(json.stdout).error).toMatchObject({ code, exit });
    expect(json.exit).toBe(exit);
    expect(folder.list()).toEqual(there);
  });

  it('refuses events and a report that would both go to stdout', async () => {
    const { stdout, exit } = await runCommand(Run, [...RUN, '--events', '-', '--json']);
    expect(JSON.parse(stdout).error.code).toBe('OUTPUT_CONFLICT');
    expect(exit).toBe(2);
  });
});
