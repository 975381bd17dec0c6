import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleBranch, toLines } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

const PROGRAM = fileURLToPath(new URL('programs/rank-file.mjs', import.meta.url));
const folder = useTemporaryFolder();

// Written once for all tests.
let inputs = '';
beforeAll(() => {
  inputs = mkdtempSync(join(tmpdir(), 'wasmagent-large-'));
  for (const megabytes of [5, 40] as const) writeRollouts(megabytes);
});
afterAll(() => rmSync(inputs, { recursive: true }));
const inputOf = (megabytes: 5 | 40): string => join(inputs, `${megabytes}.jsonl`);

/** Groups of ten branches of about 1.3 kB, a pair in each. */
function writeRollouts(megabytes: 5 | 40): void {
  const file = openSync(inputOf(megabytes), 'w');
  for (let bytes = 0, group = 0; bytes < megabytes * 1e6; group += 1) {
    const branches = Array.from({ length: 10 }, (_, at) =>
      sampleBranch({
        rollout_id: `job-${group}`,
        branch_index: at,
        objective_score: at / 10,
        final_answer: `${at} ${'answer '.repeat(150)}`,
      }),
    );
    bytes += writeSync(file, toLines(branches));
  }
  closeSync(file);
}

function writtenBytes(): number {
  const names = readdirSync(folder.path('out'));
  return names.reduce(
    (sum, name) => sum + (statSync(folder.path(`out/${name}`), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

const argumentsFor = (input: string): string[] => ['--import', 'tsx', PROGRAM, input, folder.path('out')];

describe('rankRolloutFile on a large file', () => {
  it('needs hardly more memory for forty megabytes than for five', () => {
    const peakMb = ([5, 40] as const).map((megabytes) => {
      mkdirSync(folder.path('out'), { recursive: true });
      const run = spawnSync(process.execPath, argumentsFor(inputOf(megabytes)), {
        encoding: 'utf8',
      });
      expect(run.status, run.stderr).toBe(0);
      return Number(run.stdout) / 1024;
    });
    const [small = 0, large = Number.POSITIVE_INFINITY] = peakMb;
    expect(small).toBeGreaterThan(20);
    // Reading the file whole would cost at least the other 35 MB.
    expect(large - small).toBeLessThan(33);
  });

  it('pairs one rollout of thirty thousand branches in a heap that could not hold their answers', () => {
    mkdirSync(folder.path('out'));
    const branches = Array.from({ length: 30_000 }, (_, at) =>
      sampleBranch({ branch_index: at, objective_score: (at % 1000) / 1000, final_answer: `answer ${at}` }),
    );
    const args = [...argumentsFor(folder.write('in.jsonl', toLines(branches))), 'best-all'];
    const run = spawnSync(process.execPath, ['--max-old-space-size=32', ...args], { encoding: 'utf8' });
    expect(run.status, run.stderr.slice(0, 500)).toBe(0);
  });

  it.each([
    ['SIGKILL', false, 'SIGKILL'],
    ['SIGTERM', true, 143],
    ['SIGINT', true, 130],
  ] as const)(
    'shows no output when it is ended by %s while it writes, and leaves no temporary file where it can help it: %s',
    async (signal, tidy, end) => {
      mkdirSync(folder.path('out'));
      const child = spawn(process.execPath, argumentsFor(inputOf(40)), { stdio: 'ignore' });
      const ended = new Promise((done) => child.once('exit', (code, by) => done(by ?? code)));
      for (let turn = 0; turn < 2000 && writtenBytes() < 1e6; turn += 1) await wait(5);
      expect(writtenBytes()).toBeGreaterThan(1e6);
      child.kill(signal);
      expect(await ended).toBe(end);
      for (const kind of ['output', 'dpo', 'ppo']) expect(existsSync(folder.path(`out/${kind}.jsonl`))).toBe(false);
      expect(readdirSync(folder.path('out')).length).toBe(tidy ? 0 : 3);
    },
  );
});
