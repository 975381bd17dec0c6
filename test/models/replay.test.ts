import { describe, expect, it } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { Message, Model, ModelRequest } from '../../src/contracts/model.js';
import type { RecordingFailure, RecordingTurn } from '../../src/contracts/recording.generated.js';
import type { WasmagentError } from '../../src/errors.js';
import { openClock } from '../../src/host/clock.js';
import { recordModel } from '../../src/models/record.js';
import type { Recording } from '../../src/models/recording.js';
import { Replay } from '../../src/models/replay.js';
import { scriptedModel } from '../../src/models/scripted.js';
import { HEADER } from './recording-header.js';

const REQUEST: ModelRequest = { system: 'be brief', messages: [{ role: 'user', text: 'hi' }], tools: [] };
const event = (step: number, callId = 'c'): AgentEvent =>
  ({
    traceId: 't',
    parentTraceId: null,
    timestampMs: 1,
    channel: 'tool',
    event: 'tool_call',
    data: { toolName: 'read_file', args: { path: 'a', step }, callId, batchId: 'b', batchSize: 1, stepIndex: step },
  }) as const;

const kept = (step: number): Recording['events'][number] => ({ ...event(step) });

function open(parts: Partial<Recording>): { replay: Replay; told: WasmagentError[] } {
  const told: WasmagentError[] = [];
  const end = { kind: 'end', stop: 'answer', sha256: 'a'.repeat(64) } as const;
  const recording = { header: HEADER, turns: [], answers: [], draws: [], events: [], end, ...parts };
  return { replay: new Replay(recording, openClock(''), (error) => told.push(error)), told };
}

async function record(model: Model, request: ModelRequest, by = 'agent'): Promise<Line> {
  const turns: Line[] = [];
  await recordModel(model, by, (turn) => turns.push(turn))
    .respond(request)
    .catch(() => undefined);
  const [turn] = turns;
  if (turn === undefined) throw new Error('nothing was recorded');
  return JSON.parse(JSON.stringify(turn)) as Line;
}

type Line = RecordingTurn | RecordingFailure;
const DIVERGED = expect.objectContaining({ code: 'REPLAY_DIVERGED' });

describe('a replayed model', () => {
  it('gives the recorded turn, and the tries that failed before it', async () => {
    const retry = { errorType: 'overloaded_error', attempt: 1, maxAttempts: 5, delayMs: 500 };
    const flaky: Model = {
      id: 'scripted',
      respond: async (request) => {
        request.onRetry?.(retry);
        return {
          ...(await scriptedModel([{ text: 'hello' }]).respond(request)),
          providerContent: [{ signature: 'x' }],
        };
      },
    };
    const turn = await record(flaky, REQUEST);
    expect(JSON.stringify(turn)).not.toContain('signature');
    const retries: unknown[] = [];
    const { replay, told } = open({ turns: [turn] });
    const again = await replay.model().respond({ ...REQUEST, onRetry: (each) => retries.push(each) });
    expect(again).toMatchObject({ text: 'hello', finishReason: 'stop' });
    expect(retries).toEqual([retry]);
    expect(told).toEqual([]);
  });

  const longer: Message[] = [...REQUEST.messages, { role: 'assistant', text: 'and?', toolRequests: [] }];
  it.each<[string, ModelRequest]>([
    ['other instructions', { ...REQUEST, system: 'be brief.' }],
    ['another conversation', { ...REQUEST, messages: longer }],
    ['another temperature', { ...REQUEST, temperature: 0 }],
    [
      'another tool',
      {
        ...REQUEST,
        tools: [
          {
            name: 'x',
            description: '',
            inputSchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
          },
        ],
      },
    ],
  ])('gives no turn to %s than was recorded', async (_, request) => {
    const { replay, told } = open({ turns: [await record(scriptedModel([{ text: 'hello' }]), REQUEST)] });
    await expect(replay.model().respond(request)).rejects.toEqual(DIVERGED);
    expect(told).toEqual([DIVERGED]);
    expect(() => replay.finish('answer')).toThrow(DIVERGED);
  });

  it('gives no turn beyond the recorded ones, and none of another asker', async () => {
    const turn = await record(scriptedModel([{ text: 'safe' }]), REQUEST, 'classifier');
    const { replay } = open({ turns: [turn] });
    await expect(replay.model('agent').respond(REQUEST)).rejects.toEqual(DIVERGED);
    expect(await replay.model('classifier').respond(REQUEST)).toMatchObject({ text: 'safe' });
    await expect(replay.model('classifier').respond(REQUEST)).rejects.toEqual(DIVERGED);
  });

  it.each(['agent', 'classifier'])(
    'gives %s no turn of another model than the first of its turns came from',
    async (by) => {
      const [mine, other] = [
        await record(scriptedModel([{ text: 'safe' }]), REQUEST, by),
        await record({ ...scriptedModel([{ text: 'safe' }]), id: 'other' }, REQUEST, by),
      ];
      const { replay } = open({ turns: [mine, other] });
      const again = replay.model(by);
      expect(await again.respond(REQUEST)).toMatchObject({ text: 'safe' });
      await expect(again.respond(REQUEST)).rejects.toEqual(DIVERGED);
    },
  );
});

describe('a question to a model that was not answered', () => {
  const never: Model = { id: 'scripted', respond: () => new Promise<never>(() => undefined) };
  const broken: Model = { id: 'scripted', respond: () => Promise.reject(new TypeError('x')) };

  it.each([
    ['TypeError', broken],
    ['TimeoutError', never],
  ])(
    'is repeated as the %s that it was, in its place among the turns',
    async (name, model) => {
      const signal = AbortSignal.abort(new DOMException('too late', 'TimeoutError'));
      const failure = await record(model, { ...REQUEST, ...(model === never ? { signal } : {}) }, 'guardrail');
      expect(failure).toMatchObject({ kind: 'failure', errorName: name, by: 'guardrail' });
      const turn = await record(scriptedModel([{ text: 'pass' }]), REQUEST, 'guardrail');
      const { replay, told } = open({ turns: [failure, turn] });
      const again = replay.model('guardrail');
      await expect(again.respond(REQUEST)).rejects.toMatchObject({ name });
      expect(await again.respond(REQUEST)).toMatchObject({ text: 'pass' });
      expect(told).toEqual([]);
    },
    5_000,
  );

  it('stays one when the answer comes after nobody waits for it any more', async () => {
    const ended = new AbortController();
    let answer = (): void => undefined;
    const late: Model = {
      id: 'late',
      respond: async (request) => {
        await new Promise<void>((resolve) => (answer = resolve));
        return await scriptedModel([{ text: 'pass' }]).respond(request);
      },
    };
    const lines: Line[] = [];
    const asked = recordModel(late, 'guardrail', (line) => lines.push(line)).respond({
      ...REQUEST,
      signal: ended.signal,
    });
    ended.abort(new DOMException('too late', 'TimeoutError'));
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
    answer();
    await new Promise(setImmediate);
    expect(lines).toEqual([expect.objectContaining({ kind: 'failure' })]);
  }, 5_000);
});

describe('a replayed run', () => {
  it('is the recorded one when every event is, to the last', () => {
    const { replay, told } = open({ events: [kept(1), kept(2)] });
    for (const step of [1, 2]) replay.check(event(step));
    replay.finish('answer');
    expect(told).toEqual([]);
  });

  it('is told to end at the first event that differs, once, naming the call and the field', () => {
    const { replay, told } = open({ events: [kept(1), kept(2)] });
    replay.check(event(1));
    replay.check(event(3));
    replay.check(event(4));
    expect(told).toEqual([DIVERGED]);
    expect(told[0]?.message).toContain('tool_call of call c (read_file) has another /data/args/step: 3 in place of 2');
    expect(() => replay.finish('answer')).toThrow(DIVERGED);
  });

  it('is another one when an event is missing at its end, or one more comes', () => {
    const short = open({ events: [kept(1), kept(2)] });
    short.replay.check(event(1));
    expect(() => short.replay.finish('answer')).toThrow(DIVERGED);
    const long = open({ events: [kept(1)] });
    for (const step of [1, 2]) long.replay.check(event(step));
    expect(long.told).toEqual([DIVERGED]);
  });

  it('is another one when it ends otherwise, or has no use for a turn, an answer or a time that was recorded', async () => {
    const turn = await record(scriptedModel([{ text: 'hello' }]), REQUEST, 'classifier');
    const answer = { kind: 'answer', promptId: 'p', askedSha256: 'a'.repeat(64) } as const;
    const left: Partial<Recording>[] = [
      { end: { kind: 'end', stop: 'max-steps', sha256: 'a'.repeat(64) } },
      { turns: [turn] },
      { answers: [{ ...answer, answer: { outcome: 'expired' } }] },
      { draws: [{ what: 'figures', value: { cpuMs: 1, wallMs: 1, peakBytes: 1 } }] },
    ];
    for (const parts of left) {
      const { replay, told } = open(parts);
      expect(() => replay.finish('answer'), JSON.stringify(parts)).toThrow(DIVERGED);
      expect(told).toEqual([DIVERGED]);
    }
    open({}).replay.finish('answer');
  });

  it('is another one when more time or ids are asked for than were handed out', () => {
    const { replay, told } = open({ draws: [{ what: 'now', value: 1 }] });
    replay.clock.nowMs();
    expect(told).toEqual([]);
    replay.clock.nowMs();
    expect(told).toEqual([DIVERGED]);
  });

  it('does not begin under another task, manifest, set of tools, kernels, approval rules or redaction', () => {
    const { replay } = open({});
    replay.assertSame(HEADER);
    for (const other of [
      { task: 'test ' },
      { manifest: { allowedHosts: ['example.com'] } },
      { manifestSha256: 'b'.repeat(64) },
      { tools: ['run_code'] },
      { toolsSha256: 'b'.repeat(64) },
      { systemSha256: 'b'.repeat(64) },
      { kernels: { javascript: 'quickjs' } },
      { policy: { ...HEADER.policy, redact: 'off' as const } },
      { policy: { ...HEADER.policy, fenceUntrusted: false } },
      { policy: { ...HEADER.policy, approval: { ...HEADER.policy.approval, timeoutMs: 1 } } },
    ]) {
      expect(() => replay.assertSame({ ...HEADER, ...other }), JSON.stringify(other)).toThrow(DIVERGED);
    }
  });
});
