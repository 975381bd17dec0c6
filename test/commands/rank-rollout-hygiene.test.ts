import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import RankRollout from '../../src/commands/rank-rollout.js';
import type { RolloutBranch } from '../../src/contracts/rollout-branch.generated.js';
import { sampleBranch, toLines } from '../rollout/sample-branch.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCommand } from './run-command.js';

const folder = useTemporaryFolder();
const rank = (...argv: string[]) => runCommand(RankRollout, [...argv, '--timestamp', '0']);
async function summarise(...argv: string[]) {
  const { stdout, exit } = await rank(...argv, '--json');
  expect(exit, stdout).toBe(0);
  return JSON.parse(stdout);
}
const accountOf = (summary: { rows: { kind: string }[] }, kind: string) =>
  summary.rows.find((account) => account.kind === kind);

const DENIED = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };
const SENTENCE = 'Access denied: /etc/passwd is not in allowedReadPaths';
const ATTACKS: [string, RolloutBranch['tool_call_sequence']][] = [
  [
    'with ids',
    [
      { event: 'tool_call', data: { toolName: 'read_file', args: { path: '/etc/passwd' }, callId: 'c1' } },
      { event: 'tool_result', data: { toolName: 'read_file', callId: 'c1', error: { message: 'x', denied: DENIED } } },
    ],
  ],
  [
    'without ids',
    [
      { event: 'tool_call', data: { name: 'read_file', args: { path: '/etc/passwd' } } },
      { event: 'tool_result', data: { name: 'read_file', error: SENTENCE } },
    ],
  ],
  ['flat', [{ tool_name: 'read_file', arguments: { path: '/etc/passwd' }, result: SENTENCE }]],
];

describe('a branch that a boundary refused something to', () => {
  const writeInput = (events: RolloutBranch['tool_call_sequence']): string =>
    folder.write(
      'in.jsonl',
      toLines([
        sampleBranch({ branch_index: 0, objective_score: 1, final_answer: 'stolen', tool_call_sequence: events }),
        sampleBranch({ branch_index: 1, objective_score: 0.75, final_answer: 'honest' }),
        sampleBranch({ branch_index: 2, objective_score: 0, final_answer: 'wrong' }),
      ]),
    );

  it.each(ATTACKS)('is ranked, in no row, and counted, in the dialect %s', async (_, events) => {
    const outputs = ['--output', 'ranked', '--dpo', 'dpo', '--ppo', 'ppo'];
    const paths = outputs.map((part, at) => (at % 2 === 0 ? part : folder.path(part)));
    const summary = await summarise(writeInput(events), ...paths);
    expect(summary).toMatchObject({ ranked: 3, boundaryAttacked: 1, pairs: 1, ppoRecords: 2 });
    expect(JSON.parse(folder.lines('ranked')[0] ?? '')).toMatchObject({ final_answer: 'stolen', rank: 1 });
    expect(JSON.parse(folder.read('dpo'))).toMatchObject({ chosen: 'honest', rejected: 'wrong' });
    expect(folder.read('ppo')).not.toContain('stolen');
    expect(accountOf(summary, 'ppo')).toEqual({
      kind: 'ppo',
      candidates: 3,
      written: 2,
      leftOut: { 'boundary-attacked': 1 },
    });

    const taken = await summarise(writeInput(events), ...paths, '--include-denied');
    expect(taken).toMatchObject({ boundaryAttacked: 0, pairs: 1, ppoRecords: 3 });
    expect(JSON.parse(folder.read('dpo'))).toMatchObject({ chosen: 'stolen', rejected: 'wrong' });
    expect(folder.lines('ppo')[0]).toContain('stolen');
  });

  it.each([
    ['kto', { candidates: 3, written: 2, leftOut: { 'boundary-attacked': 1 } }],
    ['sft', { candidates: 1, written: 1, leftOut: {} }],
    ['prompts', { candidates: 1, written: 1, leftOut: {} }],
  ])('is in no row of --type %s, unless --include-denied', async (type, account) => {
    const [, [, events = []] = []] = ATTACKS;
    const flags = ['--format', 'openrlhf', '--type', type, '--export', folder.path('rows.jsonl')];
    expect(accountOf(await summarise(writeInput(events), ...flags), 'training')).toEqual({
      kind: 'training',
      ...account,
    });
    expect(folder.read('rows.jsonl')).toContain('honest');
    expect(folder.read('rows.jsonl')).not.toContain('stolen');
    const taken = await summarise(writeInput(events), ...flags, '--include-denied');
    expect(accountOf(taken, 'training')).toMatchObject({ leftOut: {} });
    expect(folder.read('rows.jsonl')).toContain('stolen');
  });

  it('gives no row of any kind when it is alone, and its group says why', async () => {
    const [, [, events = []] = []] = ATTACKS;
    const branches = [1, 0].map((score, at) =>
      sampleBranch({ branch_index: at, objective_score: score, final_answer: `a${at}`, tool_call_sequence: events }),
    );
    const input = folder.write('in.jsonl', toLines(branches));
    for (const type of ['dpo', 'kto', 'sft', 'prompts']) {
      const summary = await summarise(input, '--format', 'trl', '--type', type, '--export', folder.path('rows.jsonl'));
      expect(folder.read('rows.jsonl')).toBe('');
      expect(summary.noPair).toMatchObject({ 'boundary-attacked': 1 });
    }
  });
});

describe('a prompt', () => {
  it.each([
    ['a branch that passes', 1, 'the answer'],
    ['a branch that fails', 0, ''],
    ['a branch whose score is unknown', undefined, ''],
  ])('has the answer to measure by only from %s', async (_, score, answer) => {
    const known = score === undefined ? {} : { objective_score: score };
    const input = folder.write('in.jsonl', toLines([sampleBranch({ ...known, final_answer: 'the answer' })]));
    const told = { reward_model: { ground_truth: answer }, extra_info: { total_score: score ?? null } };
    await rank(input, '--format', 'verl', '--type', 'prompts', '--export', folder.path('rows.json'));
    expect(JSON.parse(folder.read('rows.json'))).toMatchObject(told);
    await rank(input, '--format', 'verl', '--type', 'prompts', '--export', folder.path('rows.parquet'));
    const file = new Uint8Array(readFileSync(folder.path('rows.parquet'))).buffer;
    expect(await parquetReadObjects({ file })).toMatchObject([told]);
    expect(JSON.parse(folder.read('rows.provenance.jsonl'))).toMatchObject({ total_score: score ?? null });
  });
});

const QUESTION =
  'A farmer has seventeen sheep and all but nine of them run away before the long winter comes to the valley';

describe('--eval-set', () => {
  const INTRO = 'Bitte lösen: ';
  const LEAKED = `${INTRO}${QUESTION.toUpperCase()} — how many?`;
  const writeInput = (): string => {
    folder.write('eval.jsonl', `{"question":"something else entirely"}\n{"question":${JSON.stringify(QUESTION)}}\n`);
    return folder.write(
      'in.jsonl',
      toLines([
        sampleBranch({ rollout_id: 'leaked', task: LEAKED, objective_score: 1, final_answer: 'nine' }),
        sampleBranch({ rollout_id: 'leaked', task: LEAKED, branch_index: 1, objective_score: 0, final_answer: 'x' }),
        sampleBranch({ rollout_id: 'half', objective_score: 1, final_answer: `It says: ${QUESTION}` }),
        sampleBranch({ rollout_id: 'half', branch_index: 1, objective_score: 0.5, final_answer: 'clean' }),
        sampleBranch({ rollout_id: 'half', branch_index: 2, objective_score: 0, final_answer: 'wrong' }),
      ]),
    );
  };
  const outputs = () => ['--dpo', folder.path('dpo'), '--ppo', folder.path('ppo'), '--report', folder.path('report')];
  const evalSet = () => ['--eval-set', folder.path('eval.jsonl')];

  it('leaves out what overlaps it, gives the reason, and points at the words in the original text', async () => {
    const summary = await summarise(writeInput(), ...outputs(), '--output', folder.path('ranked'), ...evalSet());
    expect(summary).toMatchObject({ ranked: 5, contaminated: 3, pairs: 1, ppoRecords: 2 });
    expect(summary.noPair).toMatchObject({ contaminated: 1 });
    expect(summary.groupsWithoutPair.first).toEqual([{ rollout_id: 'leaked', reason: 'contaminated' }]);
    expect(JSON.parse(folder.read('dpo'))).toMatchObject({ chosen: 'clean', rejected: 'wrong' });
    expect(accountOf(summary, 'ppo')).toMatchObject({ candidates: 5, written: 2, leftOut: { contaminated: 3 } });
    const { contamination } = JSON.parse(folder.read('report'));
    expect(contamination.total).toBe(3);
    const [task, , answer] = contamination.first;
    expect(task).toMatchObject({ field: '/task', evalLine: 2, evalSet: folder.path('eval.jsonl') });
    expect(LEAKED.slice(task.start, task.end)).toBe(QUESTION.toUpperCase());
    expect(answer).toMatchObject({ rollout_id: 'half', branch_index: 0, field: '/final_answer', containment: 1 });
    expect(`It says: ${QUESTION}`.slice(answer.start, answer.end)).toBe(QUESTION);
  });

  it('fail writes nothing and exits 1', async () => {
    const run = await rank(writeInput(), ...outputs(), ...evalSet(), '--on-contaminated', 'fail');
    expect(run).toMatchObject({ exit: 1, stdout: '' });
    expect(run.stderr).toContain('(CONTAMINATED)');
    expect(folder.list()).toEqual(['eval.jsonl', 'in.jsonl']);
    const clean = folder.write('clean.jsonl', toLines([sampleBranch({ objective_score: 1 })]));
    expect(await summarise(clean, ...evalSet(), '--on-contaminated', 'fail')).toMatchObject({ contaminated: 0 });
  });

  it('flag keeps the rows and lists the overlaps', async () => {
    const summary = await summarise(writeInput(), ...outputs(), ...evalSet(), '--on-contaminated', 'flag');
    expect(summary).toMatchObject({ pairs: 2, ppoRecords: 5, contaminated: 0, contamination: { total: 3 } });
    expect(folder.lines('dpo')).toHaveLength(2);
    expect(JSON.parse(folder.read('report')).contamination.first).toHaveLength(3);
  });

  it('leaves such branches out of every type of row', async () => {
    const found: Record<string, unknown> = {};
    for (const type of ['dpo', 'kto', 'sft', 'prompts']) {
      const rows = ['--format', 'trl', '--type', type, '--export', folder.path('rows.jsonl')];
      found[type] = accountOf(await summarise(writeInput(), ...rows, ...evalSet()), 'training');
      expect(folder.read('rows.jsonl')).not.toMatch(/sheep/i);
    }
    expect(found).toMatchObject({
      dpo: { candidates: 1, written: 1 },
      kto: { candidates: 5, written: 2, leftOut: { contaminated: 3 } },
      sft: { candidates: 2, written: 1, leftOut: { contaminated: 1 } },
      prompts: { candidates: 2, written: 1, leftOut: { contaminated: 1 } },
    });
  });

  it('takes the text of an item from --eval-field, and says so when there is none', async () => {
    const input = writeInput();
    folder.write('nested.jsonl', `{"id":1,"item":{"stem":${JSON.stringify(QUESTION)}}}\n`);
    const nested = ['--eval-set', folder.path('nested.jsonl')];
    expect(await rank(input, ...nested)).toMatchObject({ exit: 2, stderr: expect.stringContaining('INPUT_MALFORMED') });
    expect(await summarise(input, ...nested, '--eval-field', 'item.stem')).toMatchObject({ contaminated: 3 });
    expect(await summarise(input, ...nested, '--eval-field', '/item/stem')).toMatchObject({ contaminated: 3 });
  });

  it('judges only what the ledger and the checks let through', async () => {
    const bad = JSON.stringify({ ...sampleBranch({ final_answer: QUESTION }), branch_index: -1 });
    folder.write('eval.jsonl', `{"question":${JSON.stringify(QUESTION)}}\n`);
    const input = folder.write('in.jsonl', `${toLines([sampleBranch({ objective_score: 1 })])}${bad}\n`);
    const flags = [...evalSet(), '--on-contaminated', 'fail', '--skip-invalid'];
    expect(await summarise(input, ...flags)).toMatchObject({ invalid: 1, contamination: { total: 0 } });
  });
});

const LONG_ANSWER = Array.from({ length: 60 }, (_, at) => `step ${at} is to check part ${at * 7} of the plan`).join(
  '; ',
);

describe('--dedup', () => {
  // Three jobs that say the same: the second word for word, the third but for one word.
  const branches = ['a', 'b', 'c'].flatMap((rollout_id) => {
    const answer = rollout_id === 'c' ? LONG_ANSWER.replace('step 9 ', 'phase 9 ') : LONG_ANSWER;
    return [
      sampleBranch({ rollout_id, objective_score: 1, final_answer: answer }),
      sampleBranch({ rollout_id, branch_index: 1, objective_score: 0, final_answer: `not ${answer}` }),
    ];
  });
  const KINDS: [string, string[], number][] = [
    ['dpo', ['--dpo', 'OUT'], 3],
    ['ppo', ['--ppo', 'OUT'], 6],
    ['training', ['--format', 'trl', '--type', 'sft', '--export', 'OUT'], 3],
    ['training', ['--format', 'trl', '--type', 'kto', '--export', 'OUT'], 6],
  ];

  it.each(KINDS)('without it, rows of %s that repeat one are counted and written', async (kind, flags, rows) => {
    const input = folder.write('in.jsonl', toLines(branches));
    const out = flags.map((flag) => (flag === 'OUT' ? folder.path('out.jsonl') : flag));
    const counted = await summarise(input, ...out);
    expect(folder.lines('out.jsonl')).toHaveLength(rows);
    const { exact, near } = counted.repeatedRows;
    // The failed answers say nearly what the good ones say, and are no repetitions of them.
    expect([exact, near]).toEqual([rows / 3, rows / 3]);

    const dropped = await summarise(input, ...out, '--dedup');
    expect(dropped.repeatedRows).toEqual({ exact, near });
    expect(accountOf(dropped, kind)).toEqual({
      kind,
      candidates: rows,
      written: rows - exact - near,
      leftOut: { duplicate: exact, 'near-duplicate': near },
    });
    expect(folder.lines('out.jsonl')).toHaveLength(rows - exact - near);
    expect(dropped.written).toMatchObject([{ kind, records: rows - exact - near }]);
  });
});
