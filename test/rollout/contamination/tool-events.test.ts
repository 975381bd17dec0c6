import { describe, expect, it } from 'vitest';
import type { RankOptions } from '../../../src/rollout/rank-options.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();
const QUESTION = 'how many clips did Natalia sell to her forty eight friends in April and in May together';
const EVENTS = [
  { event: 'tool_call', data: { toolName: 'search', args: { 'a/b': ['x', `find: ${QUESTION}`] }, callId: '1' } },
  { event: 'tool_result', data: { toolName: 'search', callId: '1', output: QUESTION } },
];
const BRANCHES = [
  sampleBranch({ objective_score: 1, final_answer: 'yes', tool_call_sequence: EVENTS }),
  sampleBranch({ branch_index: 1, objective_score: 0, final_answer: 'no' }),
];

async function contaminationOf(options: Partial<RankOptions>) {
  const { contamination, members } = await report(options);
  return { findings: contamination.first.map(({ field, start, end }) => [field, start, end]), members };
}

interface Report {
  contamination: { first: { field: string; start: number; end: number }[] };
  members: Record<string, number>;
}

async function report(options: Partial<RankOptions>): Promise<Report> {
  await rankRolloutFile({
    input: folder.write('in.jsonl', toLines(BRANCHES)),
    evalSet: [folder.write('eval.jsonl', `${JSON.stringify({ question: QUESTION })}\n`)],
    report: folder.path('report.json'),
    timestampMs: 0,
    ...options,
  });
  return JSON.parse(folder.read('report.json'));
}
const training = (trajectory: 'final' | 'full' | 'divergence'): Partial<RankOptions> => ({
  training: { path: folder.path('rows.jsonl'), format: 'trl', type: 'dpo', trajectory },
});

describe('evaluation text in tool events', () => {
  const found = [
    ['/tool_call_sequence/0/data/args/a~1b/1', 6, 6 + QUESTION.length],
    ['/tool_call_sequence/1/data/output', 0, QUESTION.length],
  ];

  it('is found in what was passed to a tool and in what came back, wherever rows hold tool events', async () => {
    for (const options of [
      { dpo: folder.path('dpo.jsonl') },
      { ppo: folder.path('ppo.jsonl'), trustInput: true },
      training('full'),
      training('divergence'),
    ]) {
      expect(await contaminationOf(options)).toMatchObject({ findings: found, members: { contaminated: 1 } });
    }
    expect(folder.read('dpo.jsonl')).toBe('');
  });

  it('keeps no branch out of rows of final answers alone', async () => {
    for (const options of [training('final'), {}]) {
      expect(await contaminationOf(options)).toMatchObject({ findings: [], members: { contaminated: 0 } });
    }
  });
});
