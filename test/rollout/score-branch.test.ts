import { describe, expect, it } from 'vitest';
import { scoreBranch } from '../../src/rollout/score-branch.js';
import { DEFAULT_WEIGHTS, parseWeights, passingTotalOf } from '../../src/rollout/weights.js';

describe('scoreBranch', () => {
  const build = (status: string | undefined, exit?: object) => ({
    build_result: { ...(status && { status }), ...exit },
  });
  it.each([
    ['a score', { objective_score: 0.4 }, 0.4],
    ['a score of 0', { objective_score: 0 }, 0],
    ['no score at all', {}, undefined],
    ['a verdict without a score: pass', { objective_status: 'pass' as const }, 1],
    ['a verdict without a score: fail', { objective_status: 'fail' as const }, 0],
    ['an unknown verdict beside a score', { objective_status: 'unknown' as const, objective_score: 1 }, undefined],
    ['a partial score beside pass', { objective_status: 'pass' as const, objective_score: 0.8 }, 0.8],
    ['a partial score beside fail', { objective_status: 'fail' as const, objective_score: 0.4 }, 0.4],
    ['a build alone: success', build('success', { exit_code: 0 }), undefined],
    ['a build alone: failure', build('failed'), undefined],
    ['a running build beside a score', { objective_score: 0, ...build('running') }, undefined],
    ['an unknown build beside a score', { objective_score: 1, ...build('unknown') }, undefined],
    ['a build status nobody knows', { objective_score: 1, ...build('toString') }, undefined],
    ['a skipped build beside a score', { objective_score: 1, ...build('skip') }, undefined],
    [
      'a skipped build beside a verdict',
      { objective_score: 1, objective_status: 'pass' as const, ...build('skip') },
      1,
    ],
    ['a build by exit code alone', { objective_score: 1, ...build(undefined, { exitCode: 0 }) }, 1],
    ['a build that says nothing', { objective_score: 1, build_result: {} }, 1],
    ['no build', { objective_score: 1, build_result: null }, 1],
    ['a failed build beside a low score', { objective_score: 0.2, ...build('failure') }, 0.2],
    ['success with exit code 0', { objective_score: 1, ...build('pass', { exit_code: 0 }) }, 1],
  ])('reads %s', (_, fields, total) => {
    expect(scoreBranch(fields, DEFAULT_WEIGHTS)).toMatchObject({ total, objective: total, conflict: false });
  });

  it.each([
    ['success with a non-zero exit code', { objective_score: 1, ...build('success', { exit_code: 1 }) }],
    ['success with a non-zero exitCode', { objective_score: 0.5, ...build('pass', { exitCode: 137 }) }],
    ['success with two exit codes', { objective_score: 1, ...build('success', { exit_code: 0, exitCode: 2 }) }],
    ['a full score with a failed build', { objective_score: 1, ...build('failed') }],
    ['a pass with a failed build', { objective_status: 'pass' as const, ...build(undefined, { exit_code: 2 }) }],
    ['a pass with score 0', { objective_status: 'pass' as const, objective_score: 0 }],
    ['a fail with score 1', { objective_status: 'fail' as const, objective_score: 1 }],
  ])('takes %s for a conflict, and a conflict for unknown', (_, fields) => {
    expect(scoreBranch(fields, DEFAULT_WEIGHTS)).toEqual({ total: undefined, objective: undefined, conflict: true });
  });

  it.each(['model', 'kernel', 'tool', 'verifier', undefined])(
    'believes no score of a branch that broke, whoever is to blame: %s',
    (blame) => {
      const broken = { objective_score: 1, judge_score: 1, failure: { blame, broke: true } };
      for (const weights of ['objective=1', 'judge=1', 'votes=1']) {
        expect(scoreBranch(broken, parseWeights(weights))).toEqual({
          total: undefined,
          objective: undefined,
          conflict: false,
        });
      }
    },
  );

  it.each([[{ blame: 'model', broke: false, code: 'max-steps' }], [{ broke: 'true' }], ['broke'], [null], [[true]]])(
    'believes the score of one that ran to its end without an answer, or fails in another spelling: %j',
    (failure) => {
      expect(scoreBranch({ objective_score: 1, failure }, DEFAULT_WEIGHTS).total).toBe(1);
    },
  );

  it('adds weighted scores, and knows no total while a score that counts is missing', () => {
    const weights = { ...DEFAULT_WEIGHTS, judge: 0.5 };
    expect(scoreBranch({ objective_score: 1, judge_score: 0.5 }, weights).total).toBe(1.25);
    expect(scoreBranch({ objective_score: 1 }, weights).total).toBeUndefined();
    expect(scoreBranch({ judge_score: 1 }, weights).total).toBeUndefined();
    expect(scoreBranch({ judge_score: 0.5 }, { objective: 0, judge: 1, votes: 0 }).total).toBe(0.5);
    expect(scoreBranch({ objective_score: 1, judge_score: 0 }, DEFAULT_WEIGHTS).total).toBe(1);
  });

  it('leaves votes, which no record has, for later', () => {
    expect(scoreBranch({ objective_score: 0.5 }, { objective: 1, judge: 0, votes: 2 }).total).toBe(0.5);
    expect(scoreBranch({}, { objective: 1, judge: 0, votes: 2 }).total).toBeUndefined();
    expect(scoreBranch({}, { objective: 0, judge: 0, votes: 1 }).total).toBe(0);
  });
});

describe('parseWeights', () => {
  it('reads weights; a key that is not named counts nothing', () => {
    expect(parseWeights('objective=1,judge=0.3')).toEqual({ objective: 1, judge: 0.3, votes: 0 });
    expect(parseWeights('judge=2e-1')).toEqual({ objective: 0, judge: 0.2, votes: 0 });
    expect(parseWeights('objective=1000000')).toEqual({ objective: 1_000_000, judge: 0, votes: 0 });
    expect(parseWeights('votes=1')).toEqual({ objective: 0, judge: 0, votes: 1 });
    expect(parseWeights('objective=.5, judge=0')).toEqual({ objective: 0.5, judge: 0, votes: 0 });
  });

  it.each([
    '',
    'objective',
    'speed=1',
    'objective=-1',
    'objective=1e999',
    'objective=x',
    'objective=1000001',
    'objective=1,objective=2',
    'objective=0',
    'judge=0x1',
    'toString=1',
    'objective=1=2',
    'objective=1,',
  ])('refuses %j', (text) => {
    expect(() => parseWeights(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('takes half of the highest possible total for a pass', () => {
    expect(passingTotalOf(DEFAULT_WEIGHTS)).toBe(0.5);
    expect(passingTotalOf(parseWeights('objective=1,judge=0.5,votes=0.5'))).toBe(1);
  });
});
