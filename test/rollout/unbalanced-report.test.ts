import { expect, it, vi } from 'vitest';
import { rankRolloutFile } from '../../src/rollout/rank-rollout-file.js';
import { sampleBranch, toLines } from './sample-branch.js';
import { useTemporaryFolder } from './temporary-folder.js';

// One pair is lost without a trace: it stands for any fault of the accounting.
vi.mock('../../src/rollout/pairs/choose-pairs.js', async (original) => {
  const real = await original<typeof import('../../src/rollout/pairs/choose-pairs.js')>();
  const choosePairs: typeof real.choosePairs = (...args) => ({ ...real.choosePairs(...args), pairs: [] });
  return { ...real, choosePairs };
});

const folder = useTemporaryFolder();

it('a run whose numbers do not add up ends as a bug and leaves no file', async () => {
  const branches = [0, 1].map((at) =>
    sampleBranch({ branch_index: at, objective_score: at, final_answer: `answer ${at}` }),
  );
  const run = rankRolloutFile({
    input: folder.write('in.jsonl', toLines(branches)),
    output: folder.path('ranked'),
    dpo: folder.path('dpo'),
    report: folder.path('report'),
  });
  await expect(run).rejects.toMatchObject({ code: 'BUG', message: expect.stringContaining('pairs') });
  expect(folder.list()).toEqual(['in.jsonl']);
});
