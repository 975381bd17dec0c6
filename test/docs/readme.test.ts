import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';

// Every command of the README is run as it stands there, in one folder, in order. Installing is what the test runs in.
const README = readFileSync(join(PACKAGE_ROOT, 'README.md'), 'utf8');
const COMMANDS = [...README.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => (block ?? '').split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '');
const EXPECTED_EXITS: Record<string, number> = {
  'echo \'readFile("/etc/passwd")\' | wasmagent exec - --json': 1,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-readme-'));
  const branch = (index: number, score: number): string =>
    JSON.stringify({
      rollout_id: 'r',
      task: 'Say hello.',
      branch_index: index,
      temperature: 0.7,
      session_id: 's',
      tool_call_sequence: [],
      final_answer: `hello ${index}`,
      objective_score: score,
    });
  writeFileSync(join(folder, 'rollouts.jsonl'), `${branch(0, 0)}\n${branch(1, 1)}\n`);
  writeFileSync(join(folder, 'program.js'), '6 * 7');
  writeFileSync(join(folder, 'program.py'), '6 * 7');
  writeFileSync(join(folder, 'notes.txt'), 'a note');
  writeFileSync(
    join(folder, 'turns.json'),
    JSON.stringify([
      { toolCalls: [{ id: 'c', name: 'read_file', args: { path: 'notes.txt' } }] },
      { text: '{{output:c}}' },
    ]),
  );
  writeFileSync(
    join(folder, 'wasmagent'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(PACKAGE_ROOT, 'bin/run.js')}" "$@"\n`,
    { mode: 0o755 },
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Run where all is asked for: they differ from another command of the page by a flag that has tests of its own. */
const LONG = new Set([
  'SOURCE_DATE_EPOCH=1767225600 wasmagent pilot --all --session demo',
  'wasmagent pilot 1 2 --output evidence',
]);

describe('README.md', () => {
  it('has the commands that are too long to be run each time', () => {
    expect([...LONG].filter((command) => !COMMANDS.includes(command))).toEqual([]);
  });

  it('opens with the two commands that do all the set-up', () => {
    expect(COMMANDS.slice(0, 2)).toEqual(['npm ci && npm run pilot', 'npm ci && npm test']);
  });

  it('shows the artifacts before their command is run', () => {
    const made = spawnSync('sh', ['-c', './wasmagent pilot --all'], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    expect(made.status, made.stderr).toBe(0);
  });

  const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';
  it.each(COMMANDS.slice(2).filter((command) => isAll || !LONG.has(command)))('%s', (command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    });
    expect(status, stderr).toBe(command.startsWith('grep -c') ? 1 : (EXPECTED_EXITS[command] ?? 0));
    if (command.startsWith('grep -c')) expect(stdout).toBe('0\n');
    if (command.includes('/etc/passwd')) {
      expect(JSON.parse(stdout)).toMatchObject({
        status: 'denied',
        denial: { capability: 'allowedReadPaths', rule: 'not-listed' },
      });
    }
  });
});

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    WASMAGENT_HOME: join(folder, 'home'),
    NO_COLOR: '1',
  };
}
