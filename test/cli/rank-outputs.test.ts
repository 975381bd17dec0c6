import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { runCommand } from '../commands/run-command.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCli } from './run-cli.js';

const folder = useTemporaryFolder();
const GROUPS = 300;

function writeInput(name = 'in.jsonl'): string {
  const branches = Array.from({ length: GROUPS * 2 }, (_, at) =>
    sampleBranch({
      rollout_id: `job-${at % GROUPS}`,
      branch_index: Math.floor(at / GROUPS),
      objective_score: at < GROUPS ? 1 : 0,
      final_answer: `${at} ${'x'.repeat(1000)}`,
    }),
  );
  return folder.write(name, toLines(branches));
}

const rank = (...args: string[]): string[] => [join(PACKAGE_ROOT, 'bin/run.js'), 'rank-rollout', ...args];
const endOf = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on('close', done));

describe.runIf(process.platform === 'linux')('rank-rollout with records on stdout', () => {
  it.each([
    ['an older file', 'old'],
    ['no file', undefined],
  ])('leaves %s as it was beside a reader that went away, and ends as SIGPIPE would', async (_, old) => {
    if (old !== undefined) folder.write('ranked', old);
    const before = folder.list();
    const child = spawn(process.execPath, rank(writeInput(), '--output', folder.path('ranked'), '--dpo', '-'), {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    child.stdout.destroy();
    const [stderr, status] = await Promise.all([text(child.stderr), endOf(child)]);
    expect([stderr, status]).toEqual(['', 141]);
    expect(folder.list()).toEqual(['in.jsonl', ...before]);
    if (old !== undefined) expect(folder.read('ranked')).toBe(old);
  });

  it('leaves an older file as it was beside a full device, and says what could not be written', async () => {
    folder.write('ranked', 'old');
    const full = openSync('/dev/full', 'r+');
    try {
      const child = spawn(process.execPath, rank(writeInput(), '--output', folder.path('ranked'), '--dpo', '-'), {
        stdio: ['ignore', full, 'pipe'],
        timeout: 30_000,
      });
      if (child.stderr === null) throw new Error('no pipe');
      const [stderr, status] = await Promise.all([text(child.stderr), endOf(child)]);
      expect(stderr).toContain('(OUTPUT_UNWRITABLE)');
      expect(status).toBe(4);
      expect(folder.read('ranked')).toBe('old');
      expect(folder.list()).toEqual(['in.jsonl', 'ranked']);
    } finally {
      closeSync(full);
    }
  });
});

// Only root may mount; elsewhere the same code is reached through /dev/full above.
const mounts: string[] = [];
const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['-m', 'true']).status === 0;
})();
afterEach(() => {
  for (const mount of mounts.splice(0)) spawnSync('umount', [mount]);
});

describe.runIf(canMount)('rank-rollout on a full disk', () => {
  it.each([
    ['the disk of the output', {}],
    ['the disk of temporary files', { TMPDIR: 'small' }],
  ])('keeps the older output and leaves nothing else when %s is full', (_, { TMPDIR }: { TMPDIR?: string }) => {
    const small = folder.path('small');
    mkdirSync(small);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', small]).status).toBe(0);
    mounts.push(small);
    folder.write('small/ranked', 'old');
    const place = TMPDIR === undefined ? ['--output', join(small, 'ranked')] : [];
    // From a pipe, the input is first copied to a temporary file.
    const args = [TMPDIR === undefined ? writeInput() : '-', ...place];
    const input = TMPDIR === undefined ? '' : readFileSync(writeInput(), 'utf8');
    const { status, stderr } = runCli(['rank-rollout', ...args], {
      input,
      env: TMPDIR === undefined ? {} : { TMPDIR: small },
    });
    expect(stderr).toContain('ENOSPC');
    expect(stderr).toContain('(OUTPUT_UNWRITABLE)');
    expect(status).toBe(4);
    expect(readdirSync(small)).toEqual(['ranked']);
    expect(folder.read('small/ranked')).toBe('old');
  });
});

describe('rank-rollout', () => {
  it('says at once that an output cannot be written, before it reads what may be long', async () => {
    folder.write('file', '');
    const input = folder.write('in.jsonl.gz', Buffer.from([0x1f, 0x8b, 0, 0]));
    const { exit, stderr } = await runCommand(RankRollout, [input, '--output', folder.path('file/below')]);
    expect(stderr).toContain('(OUTPUT_UNWRITABLE)');
    expect(exit).toBe(4);
  });

  it('expands a pattern that the shell did not, and ranks groups across files', async () => {
    const lines = readFileSync(writeInput(), 'utf8').trimEnd().split('\n');
    folder.write('b.jsonl', `${lines.slice(0, GROUPS).join('\n')}\n`);
    folder.write('a.jsonl', lines.slice(GROUPS).join('\n'));
    const flags = ['--dpo', folder.path('dpo'), '--json', '--max-index-mb', '1'];
    const { exit, stdout } = await runCommand(RankRollout, [folder.path('?.jsonl'), ...flags]);
    expect(exit).toBe(0);
    const input = `${folder.path('a.jsonl')} and 1 more`;
    expect(JSON.parse(stdout)).toMatchObject({ input, recordsIn: 600, groups: 300, pairs: 300 });
  });

  it('names the file and line of an invalid record among several, a conflict between two of them too', async () => {
    const line = JSON.stringify(sampleBranch());
    folder.write('a.jsonl', `${line}\n`);
    folder.write('b.jsonl', `\n${line.replace('done', 'other')}\n{}\n`);
    const [a, b] = [folder.path('a.jsonl'), folder.path('b.jsonl')];
    const { exit, stderr } = await runCommand(RankRollout, [a, '--input', b]);
    expect(exit).toBe(1);
    expect(stderr.match(/^\S+:\d+: .*\([A-Z_]+\)$/gm)?.map((error) => error.replace(/: .* /, ' '))).toEqual([
      `${b}:2 (DUPLICATE_BRANCH)`,
      `${b}:3 (SCHEMA_REQUIRED)`,
    ]);
  });
});
