import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ApprovalDesk,
  type ApprovalDeskOptions,
  type Plea,
  type PleaListener,
} from '../../../src/agent/approvals/approval-desk.js';
import type { ApprovalAnswer } from '../../../src/contracts/approval.js';
import { openClock } from '../../../src/host/clock.js';
import { PRESETS } from '../../../src/policy/approval/presets.js';
import { FOR_SESSION, NO, noAnswer, scriptedApprover, YES } from './scripted-approver.js';

let nowMs = 1_000;
const clock = { ...openClock(''), nowMs: () => nowMs };
beforeEach(() => {
  nowMs = 1_000;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

function desk(options: Partial<ApprovalDeskOptions> = {}): ApprovalDesk {
  return new ApprovalDesk({ rules: PRESETS.strict, timeoutMs: 60_000, clock, ...options });
}

function plea(key: string): Plea {
  const effect = { toolName: 'run_code', op: 'run', paths: [], realPaths: [], args: {}, fromGuest: false } as const;
  return { key, effect, argsSha256: '0'.repeat(64), ruleId: 'every-change' };
}

function listener(told: string[] = [], signal?: AbortSignal): PleaListener {
  return {
    onReused: () => told.push('reused'),
    onAsked: () => told.push('asked'),
    onSettled: (_, { outcome }) => told.push(outcome),
    ...(signal === undefined ? {} : { signal }),
  };
}

describe('an approval', () => {
  it.each<[string, ApprovalAnswer]>([
    ['approved', YES],
    ['rejected', NO],
    ['expired', { outcome: 'expired' }],
  ])('that was %s is told as such', async (outcome, answer) => {
    const told: string[] = [];
    const settled = await desk({ approver: scriptedApprover(() => answer) }).settle(plea('a'), listener(told));
    expect(settled).toMatchObject(answer);
    expect(told).toEqual(['asked', outcome]);
  });

  it('expires when nobody answers, and takes the question back', async () => {
    let isOver = false;
    const approver = scriptedApprover((question, signal) => {
      signal.addEventListener('abort', () => (isOver = true));
      return noAnswer(question, signal);
    });
    const told: string[] = [];
    const settled = desk({ approver }).settle(plea('a'), listener(told));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(told).toEqual(['asked']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await settled).toEqual({ outcome: 'expired' });
    expect(isOver).toBe(true);
    expect(told).toEqual(['asked', 'expired']);
    expect(approver.questions[0]?.expiresAtMs).toBe(61_000);
  });

  it('counts for nothing when the answer comes after it expired, also on a machine that slept', async () => {
    const approver = scriptedApprover(() => {
      nowMs += 60_000;
      return FOR_SESSION;
    });
    const it = desk({ approver });
    expect(await it.settle(plea('a'), listener())).toEqual({ outcome: 'expired' });
    expect(it.earlierGrant('a')).toBeUndefined();
  });

  it('ends with the run that asked for it, whatever the approver does', async () => {
    const run = new AbortController();
    const approver = scriptedApprover(() => new Promise<never>(() => undefined));
    const settled = desk({ approver }).settle(plea('a'), listener([], run.signal));
    await vi.advanceTimersByTimeAsync(1);
    run.abort(new Error('stopped'));
    expect(await settled).toEqual({ outcome: 'expired' });
  });

  it('is not asked for by a run that has ended', async () => {
    const approver = scriptedApprover(() => YES);
    expect(await desk({ approver }).settle(plea('a'), listener([], AbortSignal.abort()))).toEqual({
      outcome: 'expired',
    });
    expect(approver.questions).toEqual([]);
  });

  it.each<[string, () => ApprovalAnswer]>([
    [
      'that breaks',
      () => {
        throw new Error('no terminal');
      },
    ],
    ['that says something else', () => JSON.parse('{"outcome": "yes"}')],
    ['that says nothing', () => JSON.parse('null')],
  ])('is not given by an approver %s', async (_, answer) => {
    const settled = await desk({ approver: scriptedApprover(answer) }).settle(plea('a'), listener());
    expect(settled).toEqual({ outcome: 'no-approver' });
  });

  it('is not given where nobody can be asked', async () => {
    const told: string[] = [];
    expect(await desk().settle(plea('a'), listener(told))).toEqual({ outcome: 'no-approver' });
    expect(told).toEqual([]);
  });
});

describe('questions', () => {
  it('that come at once are asked one at a time, in order', async () => {
    const approver = scriptedApprover(() => NO);
    const it = desk({ approver });
    await Promise.all(['a', 'b', 'c'].map((key) => it.settle({ ...plea(key), ruleId: key }, listener())));
    expect(approver.mostOpen).toBe(1);
    expect(approver.questions.map(({ ruleId }) => ruleId)).toEqual(['a', 'b', 'c']);
  });

  it('wait no longer than the one before them may take', async () => {
    const approver = scriptedApprover(noAnswer);
    const it = desk({ approver });
    const settled = Promise.all([it.settle(plea('a'), listener()), it.settle(plea('b'), listener())]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await settled).toEqual([{ outcome: 'expired' }, { outcome: 'expired' }]);
  });

  it.each<[string, ApprovalAnswer, string[]]>([
    [
      'the session let the very same call pass, one that already waits included, and say so',
      FOR_SESSION,
      ['asked', 'approved', 'reused', 'asked', 'approved'],
    ],
    ['once let no other call pass', YES, ['asked', 'approved', 'asked', 'approved', 'asked', 'approved']],
  ])('approved for %s', async (_, answer, expected) => {
    const told: string[] = [];
    const it = desk({ approver: scriptedApprover(() => answer) });
    const settled = await Promise.all(['a', 'a', 'b'].map((key) => it.settle(plea(key), listener(told))));
    expect(settled.map(({ outcome }) => outcome)).toEqual(['approved', 'approved', 'approved']);
    expect(told).toEqual(expected);
  });
});
