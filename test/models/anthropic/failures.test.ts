import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorBody, type FakeReply, openFakeMessagesApi } from '../fake-messages-api.js';
import { errorOf, KEY, listening, openAt, READ_FILE, saying } from './ask.js';

describe('a call that fails for good', () => {
  it.each([
    [400, 'MODEL_FAILED'],
    [401, 'MODEL_UNAVAILABLE'],
    [402, 'MODEL_UNAVAILABLE'],
    [403, 'MODEL_UNAVAILABLE'],
    [404, 'MODEL_UNAVAILABLE'],
    [413, 'MODEL_FAILED'],
    [418, 'MODEL_FAILED'],
    [501, 'MODEL_FAILED'],
  ])('is asked once when the answer is %i, and ends as %s', async (status, code) => {
    await using api = await openFakeMessagesApi(() => ({ status, body: errorBody('some_error', 'what it says') }));
    const { request, retries } = listening(saying('go'));
    const error = await errorOf((await openAt(api)).respond(request));
    expect(error.code).toBe(code);
    expect(error.message).toContain('what it says');
    expect(error.suggestions.length).toBeGreaterThan(0);
    expect([api.requests.length, retries]).toEqual([1, []]);
  });

  it('follows no redirect, so the key stays with the origin it is for', async () => {
    await using other = await openFakeMessagesApi([{ text: 'thank you' }]);
    for (const status of [301, 302, 303, 307, 308]) {
      const headers = { location: `${other.baseUrl}/v1/messages` };
      await using api = await openFakeMessagesApi([{ status, headers }]);
      expect(await errorOf((await openAt(api)).respond(saying('go')))).toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    }
    expect([...other.requests, ...other.others]).toEqual([]);
  });

  it('repeats no control character of the server, and not all of a long text', async () => {
    const message = `\u001b[2J\r\nerror: all is well\u202e\u0007${'x'.repeat(10_000)}`;
    for (const reply of [
      { status: 400, body: errorBody('\u001b[31m', message) },
      { status: 400, body: message },
      { text: 'x', errorAfter: 1, error: { type: '\u001b[31m', message } },
    ] satisfies FakeReply[]) {
      await using api = await openFakeMessagesApi([reply]);
      const error = await errorOf((await openAt(api)).respond(saying('go')));
      expect(error.message).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(error.message.length).toBeLessThan(700);
    }
  });

  it('sends no conversation that is larger than it may be', async () => {
    await using api = await openFakeMessagesApi([{ text: 'x' }]);
    const model = await openAt(api, { maxRequestBytes: 1_000 });
    expect(await errorOf(model.respond(saying('ü'.repeat(500))))).toMatchObject({ code: 'MODEL_FAILED' });
    expect(api.requests).toEqual([]);
    expect((await model.respond(saying('short'))).text).toBe('x');
  });
});

describe('the key', () => {
  it('is in nothing that comes out, wherever a server writes it', async () => {
    const around = fc.string({ unit: 'binary-ascii', maxLength: 8 });
    // Inside of the key, too: taking such characters out would put it together.
    const noise = fc.constantFrom('', '\u0000', '\u202e', '\n', '\u001b');
    const echo = fc
      .tuple(around, fc.array(noise, { minLength: KEY.length, maxLength: KEY.length }), around)
      .map(([before, gaps, after]) => before + [...KEY].map((letter, index) => letter + gaps[index]).join('') + after);
    let reply: FakeReply = 'hang';
    await using api = await openFakeMessagesApi(() => reply);
    const model = await openAt(api, { retry: { maxAttempts: 2 } });
    expect(inspect(model, { depth: 5, showHidden: true })).not.toContain(KEY);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(400, 401, 404, 429, 529, 200),
        fc.oneof(echo, fc.constant(KEY)),
        async (status, text) => {
          const error = { type: text, message: text };
          reply =
            status === 200
              ? { text: 'x', errorAfter: 2, error }
              : { status, body: status === 401 ? text : { error }, headers: { 'retry-after': '1' } };
          const { request, retries } = listening(saying('go'));
          const thrown = await errorOf(model.respond(request));
          expect(inspect([thrown, retries], { depth: 5, showHidden: true, maxStringLength: null })).not.toContain(KEY);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is not in an error for an address that nobody serves, or that is in the way', async () => {
    await using api = await openFakeMessagesApi([]);
    const model = await openAt(api, { env: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' } });
    expect(inspect(await errorOf(model.respond(saying('go'))), { depth: 5 })).not.toContain(KEY);
  });

  it('that is refused leaves the model unavailable, and the right one is not', async () => {
    await using api = await openFakeMessagesApi([{ text: 'in' }], { key: KEY });
    const wrong = await openAt(api, { env: { ANTHROPIC_API_KEY: `${KEY}x` } });
    expect(await errorOf(wrong.respond(saying('go')))).toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect((await (await openAt(api)).respond(saying('go'))).text).toBe('in');
  });
});

describe('a temperature', () => {
  const bodies = (api: { requests: { body: Record<string, unknown> | undefined }[] }) =>
    api.requests.map(({ body }) => body?.['temperature']);

  it('is sent to a model that takes one, under the API version that knows it, and recorded as applied', async () => {
    await using api = await openFakeMessagesApi([{ text: 'x' }, { text: 'x' }]);
    const model = await openAt(api, { modelId: 'qwen3:8b' });
    expect((await model.respond(saying('go', { temperature: 1.3 }))).temperature).toBe(1.3);
    expect((await model.respond(saying('go'))).temperature).toBeNull();
    expect(bodies(api)).toEqual([1.3, undefined]);
    expect(api.requests.map(({ headers }) => headers['anthropic-version'])).toEqual(['2023-06-01', '2026-10-21']);
  });

  it.each(['temperature is deprecated for this model.', 'temperature: Extra inputs are not permitted'])(
    'that is refused is left out from then on, recorded as null, and told: %s',
    async (message) => {
      await using api = await openFakeMessagesApi(({ body }) =>
        body?.['temperature'] === undefined
          ? { text: 'x' }
          : { status: 400, body: errorBody('invalid_request_error', message) },
      );
      const model = await openAt(api, { modelId: 'local' });
      const { request, retries } = listening(saying('go', { temperature: 0.3, tools: [READ_FILE] }));
      expect((await model.respond(request)).temperature).toBeNull();
      expect((await model.respond(request)).temperature).toBeNull();
      expect(bodies(api)).toEqual([0.3, undefined, undefined]);
      expect(retries).toEqual([{ errorType: 'invalid_request_error', attempt: 1, maxAttempts: 5, delayMs: 0 }]);
    },
  );

  it('that was not sent explains no other refusal', async () => {
    await using api = await openFakeMessagesApi(() => ({
      status: 400,
      body: errorBody('invalid_request_error', 'the temperature of the server is too high'),
    }));
    expect(await errorOf((await openAt(api)).respond(saying('go')))).toMatchObject({ code: 'MODEL_FAILED' });
    expect(api.requests).toHaveLength(1);
  });
});
