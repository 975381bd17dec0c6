import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { runCommand } from '../commands/run-command.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const folder = useTemporaryFolder();
const RUN = join(PACKAGE_ROOT, 'bin/run.js');

/** More lines than a pipe holds, so that a reader who is gone is noticed. */
function writeRollouts(): string {
  const branches = Array.from({ length: 2000 }, (_, at) => sampleBranch({ branch_index: at, objective_score: at % 2 }));
  return folder.write('rollouts.jsonl', toLines(branches));
}

describe('the data commands', () => {
  it.each([
    [['rank-rollout', 'IN', '--output', '-'], 141],
    // The verdict was reached before anybody was to read it.
    [['check-schema', '--ppo', 'IN', '--max-errors', '0'], 1],
  ])('end quietly when the reader of %j has gone, with %i', async (args, exit) => {
    const input = writeRollouts();
    const argv = args.map((part) => (part === 'IN' ? input : part));
    const child = spawn(process.execPath, [RUN, ...argv], { timeout: 30_000 });
    child.stdout.destroy();
    const closed = new Promise<number | null>((done) => child.on('close', done));
    expect(await text(child.stderr)).not.toMatch(/BUG|\n\s+at /);
    expect(await closed).toBe(exit);
  });

  it
    .runIf(process.platform === 'linux')
    .each([[['rank-rollout', 'IN', '--skip-invalid', '--output', '-']], [['check-schema', 'IN']]])(
    'say once that the disk is full, for %j',
    async (args) => {
      const input = folder.write('in.jsonl', `${toLines([sampleBranch()])}{}\n`);
      const argv = args.map((part) => (part === 'IN' ? input : part));
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [RUN, ...argv], { stdio: ['ignore', full, 'pipe'], timeout: 30_000 });
      const closed = new Promise<number | null>((done) => child.on('close', done));
      const stderr = child.stderr === null ? '' : await text(child.stderr);
      closeSync(full);
      expect(stderr.match(/\(OUTPUT_UNWRITABLE\)/g)).toHaveLength(1);
      expect(await closed).toBe(4);
    },
  );

  it.each([
    ['over its input', 'OUTPUT_CONFLICT', 2, (input: string) => `${folder.path()}/./${basename(input)}`],
    ['where no file can be', 'OUTPUT_UNWRITABLE', 4, (input: string) => `${input}/out.jsonl`],
  ])('never write %s: %s', async (_, code, exit, outputOf) => {
    const input = folder.write('in.jsonl', toLines([sampleBranch()]));
    const before = readFileSync(input);
    const run = await runCommand(RankRollout, [input, '--output', outputOf(input)]);
    expect({ code: /\((\w+)\)/.exec(run.stderr)?.[1], exit: run.exit }).toEqual({ code, exit });
    expect(readFileSync(input)).toEqual(before);
    expect(folder.list()).toEqual(['in.jsonl']);
  });
});
