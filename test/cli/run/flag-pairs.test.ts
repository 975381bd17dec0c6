import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Run from '../../../src/commands/run.js';
import { runCommand } from '../../commands/run-command.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  vi.stubEnv('MODE', 'mine');
  folder.write('t.json', '[{"text":"done"}]');
  folder.write('allow.json', '{"version":1,"rules":[{"id":"all","match":{},"verdict":"allow"}]}');
  mkdirSync(folder.path('w'));
  const before = process.cwd();
  process.chdir(folder.path());
  return () => {
    process.chdir(before);
    vi.unstubAllEnvs();
  };
});

/** Flags of which the second, beside the first, would do nothing. */
const MEANINGLESS: Record<string, string[]> = {
  '': [
    '--temperatures 1',
    '--verify build',
    '--rollout r.jsonl',
    '--concurrency 2',
    '--resume',
    '--guardrail-model x',
    '--guardrail-on-error open',
    '--price 1,2',
  ],
  '--branches 2': [
    '--temperature 1',
    '--record r.jsonl',
    '--replay t.json',
    '--no-workspace',
    '--resume',
    '--price 1,2',
    '--temperatures 1,1,1',
  ],
  '--replay t.json': [
    '--script t.json',
    '--model scripted',
    '--model anthropic',
    '--record r.jsonl',
    '--session s',
    '--temperature 1',
    '--max-steps 3',
    '--max-cost 1',
    '--price 1,2',
    '--verify build',
    '--resume',
  ],
  '--record r.jsonl': ['--resume', '--concurrency 2'],
  '--session s': ['--resume', '--concurrency 2'],
  '--model replay': ['', '--session s'],
  '--model anthropic': ['--script t.json'],
  '--guardrail code': ['--guardrail-model x', '--guardrail-on-error open'],
  '--guardrail max-input': ['', '--guardrail-model x'],
  '--guardrail forbidden-phrases': [''],
  '--guardrail classifier': ['', '--guardrail-on-error open'],
  '--approval permissive': ['--approval-timeout 5'],
  '--approval allow.json': ['--approval-timeout 5'],
  '--no-workspace': [
    '--workspace w',
    '--allow-read /workspace',
    '--allow-write /workspace/a',
    '--allow-read /workspace/../workspace/a',
  ],
  '--allow-env MODE': ['--env MODE=yours'],
  '--env MODE=yours': ['--env MODE=theirs', '--allow-env MODE'],
};

/** As near as may be, and with a meaning. */
const MEANT: [string, string][] = [
  ['--approval balanced', '--approval-timeout 5'],
  ['--no-workspace', '--allow-read /workspaces'],
  ['--allow-env MODE', '--env OTHER=MODE'],
  ['--allow-env MODE', '--allow-env MODE'],
  ['--session s', '--workspace w'],
  ['--model scripted', '--max-cost 1'],
];

const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');

describe('two flags of a run', () => {
  const pairs = Object.entries(MEANINGLESS).flatMap(([one, others]) => others.map((other) => [one, other] as const));
  it.each(pairs)('%s %s: a flag that would do nothing is refused, with what to do', async (one, other) => {
    const flags = [one, other].flatMap(split);
    const script = flags.some((flag) => ['--script', '--replay', 'replay'].includes(flag))
      ? []
      : ['--script', 't.json'];
    const { stdout, exit } = await runCommand(Run, ['task', ...script, ...flags, '--json']);
    expect(exit).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.code).toBe('USAGE');
    expect(error.suggestions).not.toEqual([]);
  });

  it('names both of two that exclude each other', async () => {
    const { stdout } = await runCommand(Run, ['--replay', 't.json', '--script', 't.json', '--json']);
    const { suggestions } = JSON.parse(stdout).error;
    expect(suggestions).toEqual(expect.arrayContaining(['leave out --script', 'leave out --replay']));
  });

  it.each(MEANT)('%s %s is a run', async (one, other) => {
    const { stderr, exit } = await runCommand(Run, ['task', '--script', 't.json', ...[one, other].flatMap(split)]);
    expect([stderr.includes('Error'), exit]).toEqual([false, 0]);
  });
});
