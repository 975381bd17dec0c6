import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/rollout/check/check-files.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { taskHash } from '../../../src/rollout/task-hash.js';
import { parseWeights } from '../../../src/rollout/weights.js';
import { madeUp } from '../../guardrails/redaction/made-up-secrets.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const EMAIL = ['ann', 'acme-widgets.net'].join('@');
const TOKEN = `gh${'p'}_${madeUp('alnum', 36)}`;
const OTHER_TOKEN = `gh${'p'}_${madeUp('alnum', 36, 2)}`;
const CARD = Number(['4111', '1111', '1111', '1111'].join(''));

const folder = useTemporaryFolder();
const EVENTS = [{ tool_name: 'read_file', args: { path: '/home/ann/notes', n: 1 } }];
const BRANCHES = [
  sampleBranch({ objective_score: 1, final_answer: 'write to ann@mail.example now', tool_call_sequence: EVENTS }),
  sampleBranch({ branch_index: 1, objective_score: 0.25, final_answer: 'no', judge_score: 1 }),
  sampleBranch({ branch_index: 2, final_answer: 'unknown' }),
];

type Row = Record<string, unknown>;

async function exportRows(weights = 'objective=1'): Promise<{ dpo: Row; ppo: Row[] }> {
  await rankRolloutFile({
    input: folder.write('rollouts', toLines(BRANCHES)),
    output: folder.path('ranked'),
    dpo: folder.path('dpo'),
    ppo: folder.path('ppo'),
    weights: parseWeights(weights),
    timestampMs: 0,
  });
  const [dpo = {}] = folder.lines('dpo').map((line): Row => JSON.parse(line));
  return { dpo, ppo: folder.lines('ppo').map((line) => JSON.parse(line)) };
}

/** What the check finds in rows that are held against rollouts. */
async function found(kind: 'dpo' | 'ppo', rows: readonly object[], source: 'rollouts' | 'ranked' = 'rollouts') {
  const path = folder.write('rows', toLines(rows));
  const { files } = await checkFiles([
    { kind, path },
    { kind: source, path: folder.path(source) },
  ]);
  expect(files[1]?.errors).toEqual([]);
  return { rows: files[0]?.errors.map(({ line, pointer, code }) => [line, pointer, code]), traced: files[0]?.traced };
}

const withProvenance = (row: Row, changes: Row): Row => ({
  ...row,
  provenance: { ...Object(row['provenance']), ...changes },
});

describe('training rows beside the rollouts they come from', () => {
  it('are as their source says when rank-rollout wrote them, in the older format too', async () => {
    const { dpo, ppo } = await exportRows();
    expect(await found('dpo', [dpo])).toEqual({ rows: [], traced: 1 });
    expect(await found('ppo', ppo)).toEqual({ rows: [], traced: 2 });
    expect(await found('ppo', ppo, 'ranked')).toEqual({ rows: [], traced: 2 });
    await rankRolloutFile({
      input: folder.path('rollouts'),
      dpo: folder.path('dpo'),
      ppo: folder.path('ppo'),
      timestampMs: 0,
      strictWire: true,
    });
    const files = (['dpo', 'ppo', 'rollouts'] as const).map((kind) => ({ kind, path: folder.path(kind) }));
    const report = await checkFiles(files, { strictWire: true });
    expect(report.files.map(({ invalid, traced }) => [invalid, traced])).toEqual([
      [0, 1],
      [0, 2],
      [0, 0],
    ]);
  });

  it.each<[string, Row, pointer: string, code: string]>([
    ['the answer', { completion: 'write to bob@mail.example now' }, '/completion', 'SOURCE_MISMATCH'],
    ['the tool events', { tool_call_sequence: [] }, '/tool_call_sequence', 'SOURCE_MISMATCH'],
    ['the reward', { reward: 0.9 }, '/reward', 'REWARD_MISMATCH'],
  ])('are refused when %s of a reward record is another', async (_, change, pointer, code) => {
    const { ppo } = await exportRows();
    expect((await found('ppo', [{ ...ppo[0], ...change }])).rows).toEqual([[1, pointer, code]]);
  });

  it.each<[string, Row, pointer: string, code: string]>([
    ['a branch that is not there', { branch_index: 7 }, '/branch_index', 'SOURCE_MISSING'],
    ['a rollout that is not there', { rollout_id: 'job-2' }, '/branch_index', 'SOURCE_MISSING'],
    ['another branch', { branch_index: 1 }, '/source_sha256', 'SOURCE_DIGEST'],
    ['another digest', { source_sha256: 'f'.repeat(64) }, '/source_sha256', 'SOURCE_DIGEST'],
    ['another session', { session_id: 'other' }, '/session_id', 'SOURCE_MISMATCH'],
    ['another score', { objective_score: 0.5 }, '/objective_score', 'SCORE_MISMATCH'],
  ])('are refused when a reward record names %s', async (_, change, pointer, code) => {
    const { ppo } = await exportRows();
    const row = withProvenance(ppo[0] ?? {}, change);
    expect((await found('ppo', [row])).rows).toEqual([[1, `/provenance${pointer}`, code]]);
  });

  it('are refused when a pair has its answers, rewards or events from elsewhere', async () => {
    const { dpo } = await exportRows();
    const swapped = { ...dpo, chosen: dpo['rejected'], rejected: dpo['chosen'] };
    expect((await found('dpo', [swapped])).rows).toEqual([[1, '/chosen', 'SOURCE_MISMATCH']]);
    expect((await found('dpo', [{ ...dpo, rejected_tool_call_sequence: EVENTS }])).rows).toEqual([
      [1, '/rejected_tool_call_sequence', 'SOURCE_MISMATCH'],
    ]);
    expect((await found('dpo', [{ ...dpo, reward_rejected: 0, reward: 1 }])).rows).toEqual([
      [1, '/reward_rejected', 'REWARD_MISMATCH'],
    ]);
    const reversed = withProvenance(dpo, { chosen_branch: 1, rejected_branch: 0 });
    expect((await found('dpo', [reversed])).rows).toEqual([[1, '/provenance/source_sha256/chosen', 'SOURCE_DIGEST']]);
    const unknown = withProvenance(dpo, { rejected_branch: 9 });
    expect((await found('dpo', [unknown])).rows).toEqual([[1, '/provenance/rejected_branch', 'SOURCE_MISSING']]);
  });

  it('keep the hash of the task when the prompt is redacted: the source decides, and without it nobody can', async () => {
    const task = `Write to ${EMAIL} about it`;
    folder.write('rollouts', toLines([sampleBranch({ objective_score: 1, task })]));
    await rankRolloutFile({ input: folder.path('rollouts'), ppo: folder.path('ppo'), timestampMs: 0 });
    const [row = {}] = folder.lines('ppo').map((line): Row => JSON.parse(line));
    expect(row['prompt']).toBe('Write to [REDACTED:email] about it');
    const before = withProvenance(row, { n_gram_hash: taskHash(task) });
    expect((await found('ppo', [before])).rows).toEqual([]);
    const other = withProvenance(row, { n_gram_hash: '0123456789abcdef' });
    expect((await found('ppo', [other])).rows).toEqual([[1, '/provenance/n_gram_hash', 'HASH_MISMATCH']]);
    expect((await checkFiles([{ kind: 'ppo', path: folder.write('rows', toLines([before])) }])).passed).toBe(true);
    const forged = { ...before, prompt: 'Write to [REDACTED:i-made-this-up] about it' };
    expect((await checkFiles([{ kind: 'ppo', path: folder.write('rows', toLines([forged])) }])).passed).toBe(false);
  });

  it('have the rewards that the weights give, or those of the ranked file', async () => {
    const { ppo } = await exportRows('objective=1,judge=0.5');
    expect(ppo).toHaveLength(1);
    expect((await found('ppo', ppo)).rows).toEqual([[1, '/reward', 'REWARD_MISMATCH']]);
    expect((await found('ppo', ppo, 'ranked')).rows).toEqual([]);
    const files = (['ppo', 'rollouts'] as const).map((kind) => ({ kind, path: folder.path(kind) }));
    const report = await checkFiles(files, { weights: parseWeights('objective=1,judge=0.5') });
    expect(report.passed).toBe(true);
  });

  it('with weights and no rollouts, rewards are held against the scores in the row', async () => {
    const { ppo, dpo } = await exportRows();
    const check = async (kind: 'dpo' | 'ppo', row: object, weights: string) => {
      const path = folder.write('rows', toLines([row]));
      const { files } = await checkFiles([{ kind, path }], { weights: parseWeights(weights) });
      return files[0]?.errors.map(({ pointer, code }) => [pointer, code]);
    };
    expect(await check('ppo', ppo[0] ?? {}, 'objective=1')).toEqual([]);
    expect(await check('ppo', ppo[0] ?? {}, 'objective=2')).toEqual([['/reward', 'REWARD_MISMATCH']]);
    expect(await check('dpo', dpo, 'objective=2')).toEqual([['/reward_chosen', 'REWARD_MISMATCH']]);
    expect(await check('ppo', ppo[0] ?? {}, 'objective=2,judge=1')).toEqual([]);
  });

  it('are found among several files of rollouts, and in a bad line of none', async () => {
    const { ppo } = await exportRows();
    const [a, b] = BRANCHES.map((branch) => toLines([branch]));
    const files = [
      { kind: 'ppo' as const, path: folder.write('rows', toLines(ppo)) },
      { kind: 'rollouts' as const, path: folder.write('a', a ?? '') },
      { kind: 'rollouts' as const, path: folder.write('b', `${b?.replace('"no"', 'no')}`) },
    ];
    const { files: checked } = await checkFiles(files);
    expect(checked.map(({ invalid }) => invalid)).toEqual([1, 0, 1]);
    expect(checked[0]).toMatchObject({ traced: 1, errors: [{ line: 2, code: 'SOURCE_MISSING' }] });
  });
});

describe('placeholders in training rows beside their rollouts', () => {
  const answer = `Some words before. Write to ${EMAIL} now, and some words after it.`;
  const events = [
    { tool_name: 'x', args: { [TOKEN]: 1, [OTHER_TOKEN]: 2, card_number: CARD, big: 12 }, result: `{"to":"${EMAIL}"}` },
  ];
  const source = sampleBranch({ objective_score: 1, final_answer: answer, tool_call_sequence: events });

  async function exported(branch = source): Promise<Row> {
    folder.write('rollouts', toLines([branch]));
    await rankRolloutFile({ input: folder.path('rollouts'), ppo: folder.path('ppo'), timestampMs: 0 });
    const [row = {}] = folder.lines('ppo').map((line): Row => JSON.parse(line));
    return row;
  }

  it('stand for what redaction replaces, in keys and for numbers too, however the row is spaced', async () => {
    const row = await exported();
    expect(row['completion']).toBe(answer.replace(EMAIL, '[REDACTED:email]'));
    expect(JSON.stringify(row)).not.toContain(String(CARD));
    expect(await found('ppo', [row])).toEqual({ rows: [], traced: 1 });
    const spaced = folder.write('spaced', JSON.stringify(row).replace(/(?<!\\)":/g, '": '));
    const files = [
      { kind: 'ppo' as const, path: spaced },
      { kind: 'rollouts' as const, path: folder.path('rollouts') },
    ];
    expect(await checkFiles(files)).toMatchObject({ passed: true, files: [{ traced: 1, notes: [] }, {}] });
  });

  it.each([
    ['a kind that redaction does not know', answer.replace(EMAIL, '[REDACTED:i-made-this-up]')],
    ['all of an answer', '[REDACTED:email]'],
    ['more than what was found', 'Some words before. Write to [REDACTED:email] it.'.replace('Some words before. ', '')],
    ['what is no secret', answer.replace('Some words', '[REDACTED:secret]')],
  ])('are refused for %s', async (_, completion) => {
    const row = await exported(sampleBranch({ ...source, final_answer: `${'Long. '.repeat(30)}${answer}` }));
    expect((await found('ppo', [{ ...row, completion }])).rows).toEqual([[1, '/completion', 'SOURCE_MISMATCH']]);
  });

  it('are refused where redaction finds nothing in the source', async () => {
    const row = await exported(sampleBranch({ objective_score: 1, final_answer: 'plain words' }));
    for (const completion of ['[REDACTED:email]', 'plain [REDACTED:secret]']) {
      expect((await found('ppo', [{ ...row, completion }])).rows).toEqual([[1, '/completion', 'SOURCE_MISMATCH']]);
    }
    const changed = { ...row, tool_call_sequence: [{ x: '[REDACTED:secret]' }] };
    expect((await found('ppo', [changed])).rows).toEqual([[1, '/tool_call_sequence', 'SOURCE_MISMATCH']]);
  });

  it('that another version set otherwise are compared by pattern, and a note says so', async () => {
    const row = await exported();
    const other = {
      ...row,
      completion: answer.replace(`${EMAIL} now`, '[REDACTED:secret]'),
    };
    const path = folder.write('other', toLines([other]));
    const files = [
      { kind: 'ppo' as const, path },
      { kind: 'rollouts' as const, path: folder.path('rollouts') },
    ];
    const report = await checkFiles(files);
    expect(report).toMatchObject({ passed: true, files: [{ traced: 1, notes: [expect.stringMatching(/: 1$/)] }, {}] });
  });

  it('find their rollout by the digest in a redacted id', async () => {
    const row = await exported(sampleBranch({ ...source, rollout_id: `run of ${EMAIL}`, session_id: TOKEN }));
    const { rollout_id } = Object(row['provenance']);
    expect(rollout_id).toMatch(/^run of \[REDACTED:email\]#[0-9a-f]{12}$/);
    expect(await found('ppo', [row])).toEqual({ rows: [], traced: 1 });
    const foreign = withProvenance(row, { rollout_id: `${rollout_id.slice(0, -12)}${'0'.repeat(12)}` });
    expect((await found('ppo', [foreign])).rows).toEqual([[1, '/provenance/branch_index', 'SOURCE_MISSING']]);
    const session = withProvenance(row, { session_id: `[REDACTED:github-token]#${'0'.repeat(12)}` });
    expect((await found('ppo', [session])).rows).toEqual([[1, '/provenance/session_id', 'SOURCE_MISMATCH']]);
  });
});

describe('texts that have a lone surrogate, which rows cannot have', () => {
  it.each([
    ['\\ud800', '\ufffd'],
    ['\\uDC00x', '\ufffdx'],
    ['\\ud800\\ud83d\\ude00', '\ufffd😀'],
    ['\\ude00\\ud83d', '\ufffd\ufffd'],
    ['\\\\ud800\\udc00', '\\ud800\ufffd'],
    ['\\ud83d\\\\\\ude00', '\ufffd\\\ufffd'],
    ['\\ud83d\\ude00 \\\\ud800 \\\\\\\\udc00', '😀 \\ud800 \\\\udc00'],
  ])('have U+FFFD for each, and nothing else changed: %s', async (json, text) => {
    const answered = sampleBranch({ objective_score: 1, final_answer: 'a ANSWER' });
    const input = folder.write('rollouts', toLines([answered]).replace('ANSWER', json));
    const ppo = folder.path('ppo');
    for (const redaction of ['on', 'off'] as const) {
      await rankRolloutFile({ input, ppo, redaction, timestampMs: 0 });
      expect(folder.lines('ppo').map((line) => JSON.parse(line).completion)).toEqual([`a ${text}`]);
    }
  });

  const half = '\ud800';
  const dirty = (branch_index: number, objective_score: number) =>
    sampleBranch({
      rollout_id: `job ${half}`,
      session_id: `session ${branch_index} ${half}`,
      task: `write to ${EMAIL} ${half}`,
      branch_index,
      objective_score,
      final_answer: `${half} ${branch_index}: ${TOKEN}`,
      tool_call_sequence: [{ tool_name: 'x', arguments: { mail: `${EMAIL} ${half}` }, result: half }],
    });

  it.each(['on', 'report', 'off'] as const)(
    'are in no row, which readers would stop at: --redact %s',
    async (redaction) => {
      const smile = '{"tool_name":"y","arguments":{"n":1.0,"t":"\\ud83d\\ude00"},"result":"\\\\ud800"}';
      const text = toLines([dirty(0, 1), dirty(1, 0)]).replaceAll('"tool_call_sequence":[', `$&${smile},`);
      const input = folder.write('rollouts', text.replaceAll(`\\ud800`, '\\uD800').replaceAll('\\\\uD', '\\\\ud'));
      const [dpo, ppo] = [folder.path('dpo'), folder.path('ppo')];
      await rankRolloutFile({ input, dpo, ppo, redaction, timestampMs: 0 });
      for (const line of [...folder.lines('dpo'), ...folder.lines('ppo')]) {
        const flat = JSON.stringify(JSON.parse(line));
        expect(flat).toMatch(/\ufffd [01]: /);
        expect(flat.isWellFormed() && !/(?<!\\)\\ud/.test(flat)).toBe(true);
        expect(line).toContain('"n":1.0,');
      }
      const files = [
        { kind: 'dpo' as const, path: dpo },
        { kind: 'ppo' as const, path: ppo },
        { kind: 'rollouts' as const, path: input },
      ];
      const checked = await checkFiles(files);
      expect(checked.files.map(({ errors, traced }) => [errors, traced])).toEqual([
        [[], 1],
        [[], 2],
        [[], 0],
      ]);
    },
  );

  it('are found in rows that are redacted, as those were written, and other texts are not', async () => {
    const input = folder.write('rollouts', toLines([dirty(0, 1), dirty(1, 0)]));
    const [dpo, ppo, rows] = [folder.path('dpo'), folder.path('ppo'), folder.path('rows.jsonl')];
    const training = { path: rows, format: 'trl', type: 'kto', trajectory: 'full' } as const;
    await rankRolloutFile({ input, dpo, ppo, training, timestampMs: 0 });
    const provenance = folder.path('rows.provenance.jsonl');
    const rollouts = { kind: 'rollouts' as const, path: input };
    const { files } = await checkFiles([
      { kind: 'dpo', path: dpo },
      { kind: 'ppo', path: ppo },
      { kind: 'provenance', path: provenance },
      rollouts,
    ]);
    expect(files.map(({ errors, traced, notes }) => [errors, traced, notes])).toEqual([
      [[], 1, []],
      [[], 2, []],
      [[], 2, []],
      [[], 0, []],
    ]);
    const [edited, lost] = [
      folder.write('edited', folder.read('ppo').replaceAll('"completion":"\ufffd', '"completion":"\ufffe')),
      folder.write('lost', folder.read('rows.provenance.jsonl').replaceAll('job \ufffd', 'job \ufffe')),
    ];
    const wrong = await checkFiles([{ kind: 'ppo', path: edited }, { kind: 'provenance', path: lost }, rollouts]);
    expect(wrong.files.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['SOURCE_MISMATCH', 'SOURCE_MISMATCH'],
      ['SOURCE_MISSING', 'SOURCE_MISSING'],
      [],
    ]);
  });
});

describe('training rows that are there twice', () => {
  const codes = async (kind: 'dpo' | 'ppo', rows: readonly object[]) => {
    const { files } = await checkFiles([{ kind, path: folder.write('rows', toLines(rows)) }]);
    return files[0]?.errors.map(({ line, code }) => [line, code]);
  };

  it('are findings: a file that was appended to itself trains twice on everything', async () => {
    const { dpo, ppo } = await exportRows();
    expect(await codes('dpo', [dpo, dpo, { ...dpo, chosen: 'another answer' }])).toEqual([
      [2, 'DUPLICATE_PAIR'],
      [3, 'DUPLICATE_PAIR'],
    ]);
    expect(await codes('ppo', [...ppo, ...ppo])).toEqual([
      [3, 'DUPLICATE_BRANCH'],
      [4, 'DUPLICATE_BRANCH'],
    ]);
  });

  it('may share a branch or a rollout, but not say the reverse of each other', async () => {
    const { dpo } = await exportRows();
    const reversed = withProvenance(dpo, { chosen_branch: 1, rejected_branch: 0 });
    const others = [
      withProvenance(dpo, { rejected_branch: 2 }),
      withProvenance(dpo, { chosen_branch: 2 }),
      withProvenance(dpo, { rollout_id: 'job-2' }),
    ];
    expect(await codes('dpo', [dpo, ...others])).toEqual([]);
    expect(await codes('dpo', [dpo, reversed])).toEqual([[2, 'REVERSED_PAIR']]);
  });
});
