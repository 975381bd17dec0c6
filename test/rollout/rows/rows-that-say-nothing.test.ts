import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/rollout/check/check-files.js';
import { isBlank } from '../../../src/rollout/is-blank.js';
import type { RankOptions } from '../../../src/rollout/rank-options.js';
import { rankRolloutFile } from '../../../src/rollout/rank-rollout-file.js';
import { SHORT_BYTES } from '../../../src/rollout/scan-branch.js';
import { DEFAULT_WEIGHTS, parseWeights } from '../../../src/rollout/weights.js';
import { sampleBranch, toLines } from '../sample-branch.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();
const token = (letter: string) => `the token is ghp_${letter.repeat(36)}`;

function rankText(text: string, options: Partial<RankOptions>) {
  return rankRolloutFile({ input: folder.write('in.jsonl', text), timestampMs: 0, ...options });
}
function rank(branches: readonly object[], options: Partial<RankOptions>) {
  return rankText(toLines(branches), options);
}
const inAscii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const training = (type: 'dpo' | 'reward' | 'kto'): Partial<RankOptions> => ({
  training: { path: folder.path('rows.jsonl'), format: 'trl', type, trajectory: 'final' },
});
const branchOf = (branch_index: number, objective_score: number, final_answer: string, rollout_id = 'job-1') =>
  sampleBranch({ rollout_id, branch_index, objective_score, final_answer });

describe('a pair whose answers redaction makes one', () => {
  const pair = [branchOf(0, 1, token('a')), branchOf(1, 0, ` ${token('z')} `)];
  it('is in no row, and counted with its reason', async () => {
    const dpo = folder.path('dpo.jsonl');
    for (const options of [{ dpo }, training('dpo'), training('reward')]) {
      const { rows, pairs } = await rank(pair, options);
      expect(pairs).toBe(1);
      expect(rows).toMatchObject([{ candidates: 1, written: 0, leftOut: { 'identical-after-redaction': 1 } }]);
    }
    expect(folder.read('dpo.jsonl')).toBe('');
  });

  it('is a row where nothing is replaced, and where something else tells the answers apart', async () => {
    const dpo = folder.path('dpo.jsonl');
    for (const redaction of ['off', 'report'] as const) {
      expect((await rank(pair, { dpo, redaction })).rows).toMatchObject([{ written: 1, leftOut: {} }]);
    }
    const told = [pair[0] ?? {}, branchOf(1, 0, `no: ${token('z')}`)];
    expect((await rank(told, { dpo })).rows).toMatchObject([{ written: 1, leftOut: {} }]);
    expect((await checkFiles([{ kind: 'dpo', path: dpo }])).passed).toBe(true);
  });
});

describe('answers that one group calls good and bad', () => {
  it('are in no KTO row, either of them, also where redaction made them one; all others are', async () => {
    const branches = [
      branchOf(0, 1, 'same'),
      branchOf(1, 0, 'same '),
      branchOf(2, 1, 'good'),
      branchOf(3, 0, 'bad'),
      branchOf(4, 1, token('a')),
      branchOf(5, 0, token('z')),
      branchOf(0, 1, 'bad', 'job-2'),
    ];
    for (const dedup of [false, true]) {
      const { rows, notes } = await rank(branches, { ...training('kto'), dedup });
      expect(rows).toMatchObject([{ candidates: 7, written: 3, leftOut: { 'contradictory-label': 4 } }]);
      const written = folder.lines('rows.jsonl').map((line) => JSON.parse(line));
      expect(written.map(({ completion, label }) => [completion[0].content, label])).toEqual([
        ['good', true],
        ['bad', false],
        ['bad', true],
      ]);
      // The third contradicts a row of another rollout: it stays, and is told.
      expect(notes.filter((note) => note.startsWith('training: 1 rows '))).toHaveLength(1);
    }
  });
});

describe('rewards of one answer to one task', () => {
  it('that differ are no repeats of each other, and are counted', async () => {
    const branches = [branchOf(0, 1, 'x'), branchOf(1, 0.5, 'x'), branchOf(2, 0.5, 'x'), branchOf(3, 0, 'y')];
    const { rows, notes, repeatedRows } = await rank(branches, { ppo: folder.path('ppo.jsonl'), dedup: true });
    expect(rows).toMatchObject([{ candidates: 4, written: 3, leftOut: { duplicate: 1 } }]);
    expect(repeatedRows).toEqual({ exact: 1, near: 0 });
    expect(notes.filter((note) => note.startsWith('ppo: 2 rows '))).toHaveLength(1);
  });
});

describe('an answer that shows nothing', () => {
  it.each(['', ' \n', '\u200b', '\ufeff', '\u2060', '\u00ad\u200d', '\u3164', '\u{e0041}', '\u0000\u001b', '\ufe0f'])(
    'is empty: %j',
    async (answer) => {
      expect(isBlank(answer)).toBe(true);
      const { noPair } = await rank([branchOf(0, 1, answer), branchOf(1, 0, 'no')], {});
      expect(noPair.empty).toBe(1);
      const { rows } = await rank([branchOf(0, 1, answer), branchOf(1, 0, 'no')], training('kto'));
      expect(rows).toMatchObject([{ written: 1, leftOut: { empty: 1 } }]);
    },
  );

  it.each(['', ' \n', '\u200b', '\u3164', '\u0000\u001b'])(
    'is rewarded nowhere, however high its score: %j',
    async (answer) => {
      const plain = [branchOf(0, 1, answer), branchOf(1, 0, 'no'), branchOf(2, 1, '\u00e9'), branchOf(3, 0, '\n"')];
      const ppo = folder.path('ppo.jsonl');
      // Short lines and long ones, in ASCII and not, judged and trusted, are read in ways of their own.
      const fillers = ['', 'é', 'x'.repeat(SHORT_BYTES), 'é'.repeat(SHORT_BYTES)];
      const texts = fillers.map((filler) => toLines(plain.map((branch) => ({ ...branch, filler }))));
      for (const text of [...texts, ...texts.map(inAscii)]) {
        for (const trustInput of [false, true]) {
          const summary = await rankText(text, { ppo, trustInput });
          expect(summary.rows).toMatchObject([{ candidates: 4, written: 3, leftOut: { empty: 1 } }]);
          expect(summary).toMatchObject({ ppoRecords: 3, emptyAnswers: 1 });
          expect(folder.lines('ppo.jsonl').map((line) => JSON.parse(line).completion)).toEqual(['no', '\u00e9', '\n"']);
          expect(await rankText(text, { trustInput })).toMatchObject({ ppoRecords: 3, emptyAnswers: 1 });
        }
      }
      expect((await checkFiles([{ kind: 'ppo', path: ppo }])).passed).toBe(true);
      const edited = folder.read('ppo.jsonl').replace('"completion":"no"', `"completion":${JSON.stringify(answer)}`);
      const { files } = await checkFiles([{ kind: 'ppo', path: folder.write('edited', edited) }]);
      expect(files[0]?.errors.map(({ pointer, code }) => [pointer, code])).toEqual([['/completion', 'EMPTY_ANSWER']]);
    },
  );

  it('is no answer that a reward is measured by: the best branch that says something gives it', async () => {
    const verl: Partial<RankOptions> = {
      training: { path: folder.path('rows.json'), format: 'verl', type: 'prompts', trajectory: 'final' },
    };
    const truthOf = async (branches: readonly object[]) => {
      await rank(branches, verl);
      return JSON.parse(folder.lines('rows.json')[0] ?? '').reward_model.ground_truth;
    };
    expect(await truthOf([branchOf(0, 1, ' '), branchOf(1, 0.9, 'yes'), branchOf(2, 0, 'no')])).toBe('yes');
    expect(await truthOf([branchOf(0, 1, ' '), branchOf(1, 0, 'no')])).toBe('');
    expect(await truthOf([branchOf(0, 0.4, 'no')])).toBe('');
  });

  it('is one thing, and a difference that does not show is another: such answers differ', async () => {
    expect(isBlank('a\u200b')).toBe(false);
    expect(isBlank('\ud800')).toBe(false);
    expect((await rank([branchOf(0, 1, 'a'), branchOf(1, 0, 'a\u200b')], {})).pairs).toBe(1);
  });

  it('is a finding of the check', async () => {
    await rank([branchOf(0, 1, 'yes'), branchOf(1, 0, 'no')], { dpo: folder.path('dpo.jsonl') });
    const path = folder.write('edited', folder.read('dpo.jsonl').replace('"rejected":"no"', '"rejected":"\u2060"'));
    const { files } = await checkFiles([{ kind: 'dpo', path }]);
    expect(files[0]?.errors.map(({ pointer, code }) => [pointer, code])).toEqual([['/rejected', 'EMPTY_ANSWER']]);
  });
});

describe('a branch that an error cut off', () => {
  it('is ranked last and in no row, whatever score it was given, judged or trusted', async () => {
    const failure = { blame: 'kernel', broke: true, code: 'KERNEL_CRASHED', message: 'gone' };
    const ppo = folder.path('ppo.jsonl');
    for (const filler of ['', 'é', 'x'.repeat(SHORT_BYTES)]) {
      for (const trustInput of [false, true]) {
        const branches = [{ ...branchOf(0, 1, 'half'), failure, filler }, branchOf(1, 0.5, 'a'), branchOf(2, 0, 'b')];
        const summary = await rank(branches, { ppo, trustInput, output: folder.path('ranked.jsonl') });
        expect(summary).toMatchObject({ pairs: 1, ppoRecords: 2, unknownScores: 1 });
        expect(summary.rows).toMatchObject([{ written: 2, leftOut: { unknown: 1 } }]);
        expect(JSON.parse(folder.lines('ranked.jsonl')[0] ?? '')).toMatchObject({ rank: 3, failure });
      }
    }
    const files = [
      { kind: 'ranked' as const, path: folder.path('ranked.jsonl') },
      { kind: 'rollouts' as const, path: folder.path('in.jsonl') },
      { kind: 'ppo' as const, path: ppo },
    ];
    expect((await checkFiles(files, { weights: DEFAULT_WEIGHTS })).passed).toBe(true);
    const rewarded = folder.lines('ppo.jsonl').map((line) => line.replace('"branch_index":1', '"branch_index":0'));
    const forged = { kind: 'ppo' as const, path: folder.write('forged', rewarded[0] ?? '') };
    expect((await checkFiles([...files.slice(1, 2), forged])).passed).toBe(false);
  });
});

describe('rewards that votes are part of', () => {
  it('are held against their ranked file, and accused by nothing that knows no votes', async () => {
    const votes = folder.write('votes', '{"rollout_id":"job-1","first":0,"second":1,"winner":"first"}\n');
    const weights = parseWeights('objective=1,votes=0.5');
    const [output, dpo, ppo] = [folder.path('ranked'), folder.path('dpo'), folder.path('ppo')];
    await rank([branchOf(0, 1, 'a'), branchOf(1, 0, 'b')], { votes, weights, output, dpo, ppo });
    const rows = [
      { kind: 'dpo' as const, path: dpo },
      { kind: 'ppo' as const, path: ppo },
    ];
    const rollouts = { kind: 'rollouts' as const, path: folder.path('in.jsonl') };
    const ranked = { kind: 'ranked' as const, path: output };
    for (const beside of [[], [rollouts], [ranked], [rollouts, ranked]]) {
      expect((await checkFiles([...rows, ...beside], { weights })).passed).toBe(true);
    }
    const raised = folder.read('ppo').replace(/"reward":1\.\d+/, '"reward":1.4');
    const edited = { kind: 'ppo' as const, path: folder.write('edited', raised) };
    const { files } = await checkFiles([edited, ranked], { weights });
    expect(files[0]?.errors.map(({ code }) => code)).toEqual(['REWARD_MISMATCH']);
  });
});

describe('sums of scores', () => {
  it('that are equal as decimals make no pair', async () => {
    const branches = [
      { ...branchOf(0, 0.1, 'a'), judge_score: 0.17 },
      { ...branchOf(1, 0.151, 'b'), judge_score: 0 },
    ];
    const weights = { objective: 1, judge: 0.3, votes: 0 };
    expect((await rank(branches, { weights })).noPair['tied-fail']).toBe(1);
  });

  it('that differ give the reward that a reader would give, in every output', async () => {
    const branches = [branchOf(0, 0.7, 'a'), branchOf(1, 0.4, 'b')];
    const dpo = folder.path('dpo.jsonl');
    await rank(branches, { dpo, ...training('reward') });
    expect(folder.read('dpo.jsonl')).toContain('"reward":0.3,');
    expect(folder.read('rows.jsonl')).toContain('"margin":0.3}');
    const noise = folder
      .read('dpo.jsonl')
      .replace('"reward":0.3,', '"reward":2.8e-17,')
      .replace(':0.7,', `:${0.4 + 5.6e-17},`);
    const { files } = await checkFiles([{ kind: 'dpo', path: folder.write('noise', noise) }]);
    expect(files[0]?.errors.map(({ code }) => code)).toEqual(['REWARD_NOT_POSITIVE']);
  });
});
