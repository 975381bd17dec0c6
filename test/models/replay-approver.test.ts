import { describe, expect, it, vi } from 'vitest';
import type { ApprovalAnswer, ApprovalQuestion, Approver } from '../../src/contracts/approval.js';
import type { RecordingAnswer, RecordingEvent } from '../../src/contracts/recording.generated.js';
import { openClock } from '../../src/host/clock.js';
import { recordApprover } from '../../src/models/record-approver.js';
import { Replay } from '../../src/models/replay.js';
import { NO, noAnswer, scriptedApprover, YES } from '../agent/approvals/scripted-approver.js';
import { HEADER } from './recording-header.js';

const { signal } = new AbortController();
const QUESTION: ApprovalQuestion = {
  promptId: 'p1',
  effect: {
    toolName: 'write_file',
    op: 'write',
    paths: ['.env'],
    realPaths: ['/workspace/.env'],
    args: { path: '.env', content: 'A=1' },
    fromGuest: false,
  },
  argsSha256: 'a'.repeat(64),
  ruleId: 'env-files',
  after: 'A=1',
  expiresAtMs: 1,
};
const DIVERGED = expect.objectContaining({ code: 'REPLAY_DIVERGED' });

async function record(approver: Approver, asked = QUESTION, until = signal): Promise<RecordingAnswer[]> {
  const answers: RecordingAnswer[] = [];
  await recordApprover(approver, (answer) => answers.push(answer))
    .ask(asked, until)
    .catch(() => undefined);
  return answers;
}

function open(answers: RecordingAnswer[], events: RecordingEvent['event'][] = []) {
  const told: unknown[] = [];
  const end = { kind: 'end', stop: 'answer', sha256: 'a'.repeat(64) } as const;
  const recording = { header: HEADER, turns: [], answers, draws: [], events, end };
  const replay = new Replay(recording, openClock(''), (error) => told.push(error));
  return { replay, told, ask: (question = QUESTION) => replay.approver?.ask(question, signal) };
}

describe('a recorded answer', () => {
  it.each<[string, ApprovalAnswer]>([
    ['approved', YES],
    ['rejected', NO],
    ['expired', { outcome: 'expired' }],
  ])('that was %s is given again, once, to the very same question', async (_, answer) => {
    const { ask, told } = open(await record(scriptedApprover(() => answer)));
    expect(await ask()).toEqual(answer);
    expect(told).toEqual([]);
    await expect(ask()).rejects.toEqual(DIVERGED);
    expect(told).toEqual([DIVERGED]);
  });

  it.each<[string, Partial<ApprovalQuestion>]>([
    ['another place', { effect: { ...QUESTION.effect, realPaths: ['/workspace/.git/config'] } }],
    ['another call', { argsSha256: 'b'.repeat(64) }],
    ['another text', { after: 'A=2' }],
    ['another text before', { before: 'A=0' }],
    ['another rule', { ruleId: 'dotfiles' }],
    ['guest code', { effect: { ...QUESTION.effect, fromGuest: true } }],
    ['another branch', { branchIndex: 1 }],
    ['another question', { promptId: 'p2' }],
  ])('is none for %s', async (_, over) => {
    const { ask, told } = open(await record(scriptedApprover(() => YES)));
    await expect(ask({ ...QUESTION, ...over })).rejects.toEqual(DIVERGED);
    expect(told).toEqual([DIVERGED]);
  });

  it('waits for what happened before it no longer than it could take, and is none if that never comes', async () => {
    vi.useFakeTimers();
    try {
      const status = (data: object) => ({ event: 'status', data: { ...data } });
      const events = [status({ phase: 'x' }), status({ phase: 'approval_answered', promptId: 'p1' })];
      const { ask, told } = open(await record(scriptedApprover(() => YES)), events);
      const answer = expect(ask()).rejects.toEqual(DIVERGED);
      await vi.advanceTimersByTimeAsync(59_000);
      expect(told).toEqual([]);
      await vi.advanceTimersByTimeAsync(1_000);
      await answer;
      expect(told).toEqual([DIVERGED]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is no approval where the answer came too late, where the approver broke, or where it was none', async () => {
    const ended = new AbortController();
    const late = record(scriptedApprover(noAnswer), QUESTION, ended.signal);
    ended.abort(new Error('too late'));
    const odd = scriptedApprover(() => ({ outcome: 'sure' }) as unknown as ApprovalAnswer);
    const broken = scriptedApprover(() => Promise.reject(new Error('gone')));
    expect((await late).map(({ answer }) => answer)).toEqual([{ outcome: 'expired' }]);
    for (const approver of [odd, broken]) {
      const answers = await record(approver);
      expect(answers.map(({ answer }) => answer)).toEqual([{ outcome: 'broken' }]);
      await expect(open(answers).ask()).rejects.toThrow();
    }
  });

  it('comes when everything has happened that came before it', async () => {
    const answered = { event: 'status', data: { phase: 'approval_answered', promptId: 'p1' } };
    const before = { event: 'status', data: { phase: 'audit' } };
    const made = { traceId: 't', parentTraceId: null, timestampMs: 1, channel: 'status', event: 'status' } as const;
    const audit = { ...made, data: { phase: 'audit' } };
    const { ask, replay } = open(await record(scriptedApprover(() => YES)), [{ ...audit, ...before }, answered]);
    let isAnswered = false;
    const answer = ask()?.then((given) => {
      isAnswered = true;
      return given;
    });
    await new Promise(setImmediate);
    expect(isAnswered).toBe(false);
    replay.check(audit);
    expect(await answer).toEqual(YES);
  });

  it('is asked of nobody where nobody could be asked: there is no approver then', () => {
    const header = {
      ...HEADER,
      policy: { ...HEADER.policy, approval: { ...HEADER.policy.approval, hasApprover: false } },
    };
    const end = { kind: 'end', stop: 'answer', sha256: 'a'.repeat(64) } as const;
    const recording = { header, turns: [], answers: [], draws: [], events: [], end };
    expect(new Replay(recording, openClock(''), () => undefined).approver).toBeUndefined();
  });
});
