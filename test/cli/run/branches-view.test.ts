import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { runBranches } from '../../../src/cli/run/run-branches.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { openTestView } from '../run-view/open-test-view.js';
import { flagsOf } from './in-process.js';

let screen: ReturnType<typeof openTestView>;
vi.mock('../../../src/cli/run-view/open-run-view.js', () => ({ openRunView: async () => screen.view }));

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  screen = openTestView({ columns: 120 });
  return () => vi.unstubAllEnvs();
});

/** The branch that the question on the screen is from. */
async function askedBranch(not: string | undefined): Promise<string> {
  for (let tries = 0; tries < 500; tries += 1) {
    const [, branch] = /^ask +branch (\d+): the model wants write_file/m.exec(screen.lines().join('\n')) ?? [];
    if (branch !== undefined && branch !== not) return branch;
    await sleep(10);
  }
  throw new Error(`nothing is asked:\n${screen.lines().join('\n')}`);
}

it('says of every line and of every question which branch it is about, and the answer goes to that branch', async () => {
  const turns = [
    { toolCalls: [{ id: 'w', name: 'write_file', args: { path: '.env', content: 'A=1' } }] },
    { text: 'done' },
  ];
  const flags = flagsOf({
    script: folder.write('turns.json', JSON.stringify(turns)),
    events: folder.path('events.jsonl'),
  });
  const request = { argument: 'x', file: undefined, isPiped: false, json: false, tell: () => undefined };
  const job = runBranches(request, { ...flags, temperatures: '1', concurrency: 2 }, 2);
  let before: string | undefined;
  for (let asked = 0; asked < 2; asked += 1) {
    before = await askedBranch(before);
    screen.type(before === '1' ? 'y' : 'n');
  }
  await job;
  const written = readdirSync(folder.path('home/sessions'), { recursive: true, encoding: 'utf8' });
  expect(written.filter((path) => path.endsWith('.env'))).toEqual([expect.stringMatching(/branch-1[/]/)]);
  const lines = screen.frames.join('\n');
  expect(lines).toMatch(/^allowed branch 1: write_file once, by you$/m);
  expect(lines).toMatch(/^refused branch 0: write_file, by you$/m);
  for (const branch of [0, 1]) {
    expect(lines).toMatch(new RegExp(`^call {4}write_file \\(branch ${branch}\\)$`, 'm'));
    expect(lines).toMatch(
      new RegExp(`^waiting write_file needs approval, rule env-files \\(branch ${branch}\\)$`, 'm'),
    );
  }
  expect(lines).toMatch(/^ok {6}write_file \(branch 1\)$/m);
  expect(lines).toMatch(/^denied {2}write_file by approval\/rejected \(branch 0\)$/m);
  expect(lines).toMatch(/^so far {2}2 branches, /m);
  const started = folder.lines('events.jsonl').filter((line) => line.includes('"run_start"'));
  expect(started.map((line) => JSON.parse(line).data.branchIndex).sort()).toEqual([0, 1]);
});
