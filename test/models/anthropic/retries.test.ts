import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { AnthropicOptions } from '../../../src/models/anthropic/options.js';
import { errorBody, type FakeReply, type FakeTurn, openFakeMessagesApi } from '../fake-messages-api.js';
import { errorOf, listening, openAt, saying } from './ask.js';

const OK: FakeReply = { text: 'whole' };
const many = (reply: FakeReply): FakeReply[] => Array.from({ length: 10 }, () => reply);
const status = (code: number, headers: Record<string, string> = {}): FakeReply => ({
  status: code,
  headers,
  body: errorBody('some_error', 'not now'),
});

/** Asks once; keeps what was told, and how long it was to wait between tries. */
async function ask(replies: FakeReply[], options: AnthropicOptions = {}) {
  await using api = await openFakeMessagesApi(replies);
  const waits: number[] = [];
  const model = await openAt(api, {
    ...options,
    retry: { random: () => 1, wait: async (ms) => void waits.push(ms), ...options.retry },
  });
  const { request, retries, deltas } = listening(saying('go'));
  const work = model.respond(request);
  const outcome = await work.then(
    (turn) => turn.text,
    async () => await errorOf(work),
  );
  return { outcome, retries, deltas, waits, tries: api.requests.length };
}

describe('a call that fails for now', () => {
  it.each([408, 409, 429, 500, 502, 503, 504, 529])('is tried again after %i, and told', async (code) => {
    const { outcome, retries, tries } = await ask([status(code), OK]);
    expect(outcome).toBe('whole');
    expect(retries).toEqual([{ errorType: 'some_error', attempt: 1, maxAttempts: 5, delayMs: 1_000 }]);
    expect(tries).toBe(2);
  });

  it('waits as long as the server asks for, but no longer than its own limit', async () => {
    expect((await ask([status(429, { 'retry-after': '7' }), OK])).waits).toEqual([7_000]);
    expect((await ask([status(429, { 'retry-after-ms': '20' }), OK])).waits).toEqual([20]);
    expect((await ask([status(429, { 'retry-after': '86400' }), OK])).waits).toEqual([60_000]);
    expect((await ask([status(429, { 'retry-after': '-3' }), OK])).waits).toEqual([1_000]);
    expect((await ask([status(429, { 'retry-after': 'soon' }), OK])).waits).toEqual([1_000]);
    const date = new Date(Date.now() + 20_000).toUTCString();
    const [wait = 0] = (await ask([status(503, { 'retry-after': date }), OK])).waits;
    expect(wait).toBeGreaterThan(15_000);
    expect(wait).toBeLessThanOrEqual(20_000);
  });

  it('is given up after five tries, each wait twice the one before', async () => {
    const { outcome, waits, retries, tries } = await ask(many(status(500)));
    expect(outcome).toMatchObject({ code: 'MODEL_FAILED' });
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
    expect(tries).toBe(5);
  });

  it('is given up once all waits together would be too long', async () => {
    const { outcome, tries } = await ask(many(status(429, { 'retry-after': '60' })));
    expect(outcome).toMatchObject({ code: 'MODEL_FAILED' });
    expect(tries).toBe(3);
  });

  it('does not come back together with others that failed with it', async () => {
    const halved = await ask([status(500), OK], { retry: { random: () => 0 } });
    expect(halved.waits).toEqual([500]);
  });

  it('is tried again when the stream is cut, wherever that is, and only the whole turn counts', async () => {
    for (let cutAfter = 0; cutAfter < 6; cutAfter += 1) {
      const { outcome, retries } = await ask([{ text: 'half of it', cutAfter }, OK]);
      expect(outcome).toBe('whole');
      expect(retries).toHaveLength(1);
    }
    const { outcome, tries } = await ask(many({ text: 'half', cutAfter: 3 }));
    expect(outcome).toMatchObject({ code: 'MODEL_FAILED' });
    expect(tries).toBe(5);
  });

  it('takes a stream that ends properly but before message_stop for cut', async () => {
    const headers = { 'content-type': 'text/event-stream' };
    const begun = 'event: message_start\ndata: {"type":"message_start","message":{}}\n\n';
    const stop = 'event: message_stop\ndata: {"type":"message_stop"}\n\n';
    for (const body of [
      '',
      '<html>welcome</html>',
      begun,
      stop,
      `${begun}event: ping\ndata: {}\n\n`,
      `${begun}event: x\ndata: {`,
    ]) {
      const { outcome, retries } = await ask([{ status: 200, headers, body }, OK]);
      expect(outcome).toBe('whole');
      expect(retries.map(({ errorType }) => errorType)).toEqual(['cut_off']);
    }
  });

  it('is tried again after an error event in mid-stream that may pass, and not after another', async () => {
    const error = { type: 'overloaded_error', message: 'Overloaded' };
    const passing = await ask([{ text: 'half', errorAfter: 3, error }, OK]);
    expect(passing.outcome).toBe('whole');
    expect(passing.retries.map(({ errorType }) => errorType)).toEqual(['overloaded_error']);
    const lasting = await ask([
      { text: 'half', errorAfter: 3, error: { ...error, type: 'invalid_request_error' } },
      OK,
    ]);
    expect(lasting.outcome).toMatchObject({ code: 'MODEL_FAILED' });
    expect(lasting.tries).toBe(1);
  });

  it('takes silence for a cut, before the headers and in mid-stream, but not a slow stream', async () => {
    for (const silent of ['hang', { text: 'half', hangAfter: 3 }] as const) {
      const { outcome, retries } = await ask([silent, OK], { idleTimeoutMs: 60 });
      expect(outcome).toBe('whole');
      expect(retries.map(({ errorType }) => errorType)).toEqual(['timeout']);
    }
    const slow = await ask([{ ...OK, everyMs: 20 }], { idleTimeoutMs: 100 });
    expect(slow).toMatchObject({ outcome: 'whole', retries: [] });
  });

  it('ends a turn that trickles for too long, and does not begin it again', async () => {
    const { outcome, tries } = await ask(many({ ...OK, everyMs: 20 }), { maxTurnMs: 50 });
    expect(outcome).toMatchObject({ code: 'MODEL_FAILED' });
    expect(tries).toBe(1);
  });

  it('ends an answer that is too large, and does not ask for it again', async () => {
    const { outcome, tries } = await ask(many({ text: 'x'.repeat(5_000) }), { maxResponseBytes: 2_000 });
    expect(outcome).toMatchObject({ code: 'MODEL_FAILED' });
    expect(tries).toBe(1);
  });

  it('has no endpoint where nobody listens, after as many tries', async () => {
    const api = await openFakeMessagesApi([]);
    await api[Symbol.asyncDispose]();
    const { request, retries } = listening(saying('go'));
    const model = await openAt(api);
    expect(await errorOf(model.respond(request))).toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect(retries.map(({ errorType }) => errorType)).toEqual(Array(4).fill('connection'));
  });
});

describe('what a try had used up when it was cut off', () => {
  const price = { input: 1, output: 10 };
  const cutAt = (cutAfter: number): FakeTurn => ({
    text: 'half of it',
    usage: { input_tokens: 1_000_000, cache_read_input_tokens: 500_000, output_tokens: 100_000 },
    cutAfter,
  });

  it('is told before the retry, as far as it was counted, and is in no turn', async () => {
    await using api = await openFakeMessagesApi([cutAt(0), cutAt(2), status(500), OK]);
    const told: unknown[] = [];
    const model = await openAt(api, { priceUsdPerMTok: price });
    const turn = await model.respond(
      saying('go', {
        onCut: (spent) => told.push(spent),
        onRetry: ({ attempt }) => told.push(attempt),
      }),
    );
    expect(told).toEqual([1, { inputTokens: 1_500_000, outputTokens: 100_000, costUsd: 2.5 }, 2, 3]);
    expect(turn).toMatchObject({ inputTokens: 10, outputTokens: 5 });
  });

  it('has no known cost where the server did not say what it read, unless it is free', async () => {
    for (const [given, costUsd] of [
      [price, null],
      [undefined, 0],
    ] as const) {
      await using api = await openFakeMessagesApi([{ ...OK, usage: { input_tokens: 0 }, cutAfter: 2 }, OK]);
      const told: unknown[] = [];
      const model = await openAt(api, given === undefined ? {} : { priceUsdPerMTok: given });
      await model.respond(saying('go', { onCut: (spent) => told.push(spent) }));
      expect(told).toMatchObject([{ inputTokens: 0, costUsd }]);
    }
  });

  it('is told once of the last try too, and of one that nobody waits for any more', async () => {
    const told: unknown[] = [];
    const onCut = (spent: unknown) => told.push(spent);
    await using api = await openFakeMessagesApi(many(cutAt(3)));
    await errorOf((await openAt(api, { priceUsdPerMTok: price })).respond(saying('go', { onCut })));
    expect(told).toHaveLength(5);
    await using other = await openFakeMessagesApi(many({ ...cutAt(99), hangAfter: 3 }));
    const controller = new AbortController();
    const work = (await openAt(other, { priceUsdPerMTok: price })).respond(
      saying('go', { onCut, signal: controller.signal, onDelta: () => controller.abort(new Error('enough')) }),
    );
    await expect(work).rejects.toThrow('enough');
    expect(told).toHaveLength(6);
  });

  it('lets whoever pays for it say no to another try', async () => {
    await using api = await openFakeMessagesApi(many(cutAt(3)));
    const { request, retries } = listening(saying('go', { mayTryAgain: () => false }));
    expect(await errorOf((await openAt(api)).respond(request))).toMatchObject({ code: 'MODEL_FAILED' });
    expect(retries).toEqual([]);
    expect(api.requests).toHaveLength(1);
  });
});

describe('a signal', () => {
  it('ends a call in mid-stream at once, with its reason and without another try', async () => {
    await using api = await openFakeMessagesApi(many({ text: 'half', hangAfter: 4 }));
    const controller = new AbortController();
    const reason = new Error('enough');
    const { request, retries, deltas } = listening(saying('go', { signal: controller.signal }));
    const work = (await openAt(api)).respond({
      ...request,
      onDelta: (delta) => {
        deltas.push(delta);
        controller.abort(reason);
      },
    });
    await expect(work).rejects.toBe(reason);
    expect(deltas).toHaveLength(1);
    expect(retries).toEqual([]);
    // The connection is given up, not left to run.
    while (api.abandoned === 0) await sleep(5);
    expect(api.requests).toHaveLength(1);
  });

  it('ends a call that waits for its next try', async () => {
    await using api = await openFakeMessagesApi(many(status(429, { 'retry-after': '50' })));
    const controller = new AbortController();
    const reason = new Error('enough');
    const model = await openAt(api, { retry: { wait: (ms, signal) => sleep(ms, undefined, { signal }) } });
    const work = model.respond(
      saying('go', { signal: controller.signal, onRetry: () => setTimeout(() => controller.abort(reason), 5) }),
    );
    await expect(work).rejects.toBe(reason);
    expect(api.requests).toHaveLength(1);
  });

  it('that fired before lets nothing be asked', async () => {
    await using api = await openFakeMessagesApi(many(OK));
    const reason = new Error('enough');
    const work = (await openAt(api)).respond(saying('go', { signal: AbortSignal.abort(reason) }));
    await expect(work).rejects.toBe(reason);
    expect(api.requests).toEqual([]);
  });

  it('ends a call before its headers came', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    await using api = await openFakeMessagesApi(() => {
      setTimeout(() => controller.abort(reason), 5);
      return 'hang';
    });
    await expect((await openAt(api)).respond(saying('go', { signal: controller.signal }))).rejects.toBe(reason);
    while (api.abandoned === 0) await sleep(5);
    expect(api.requests).toHaveLength(1);
  });
});

describe('an error of whoever listens', () => {
  it('is no failure of the model: it comes out as it is, and nothing is tried again', async () => {
    await using api = await openFakeMessagesApi(many(OK));
    const broken = new RangeError('a bug in the view');
    const work = (await openAt(api)).respond(
      saying('go', {
        onDelta: () => {
          throw broken;
        },
      }),
    );
    await expect(work).rejects.toBe(broken);
    expect(api.requests).toHaveLength(1);
  });
});
