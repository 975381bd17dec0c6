import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/contracts/model.js';
import { readKeeping } from '../../../src/models/anthropic/read-keeping.js';
import { errorBody, type FakeReply, openFakeMessagesApi } from '../fake-messages-api.js';
import { errorOf, listening, openAt, READ_FILE, saying } from './ask.js';

const MARK = { type: 'ephemeral' };
const OK: FakeReply = { text: 'done' };
const called = (callId: string): Message[] => [
  { role: 'assistant', text: '', toolRequests: [{ callId, name: 'read_file', args: {} }] },
  { role: 'tool', answers: [{ callId, text: `of ${callId}`, isError: false, isUntrusted: true }] },
];
const CONVERSATION: Message[] = [{ role: 'user', text: 'go' }, ...called('a'), ...called('b')];
const asked = (rest = {}) => saying(CONVERSATION, { system: 'Be good.', tools: [READ_FILE], ...rest });

/** Where the marks are in a request: `system`, and the messages by their place. */
function marksOf(body: Record<string, unknown> | undefined): string[] {
  const messages = body?.['messages'] as { content: Record<string, unknown>[] }[];
  const inMessages = messages.flatMap(({ content }, index) =>
    content.flatMap((block, at) => (block['cache_control'] === undefined ? [] : [`${index}.${at}`])),
  );
  return [...(typeof body?.['system'] === 'string' ? [] : ['system']), ...inMessages];
}

describe('a conversation that goes on', () => {
  it('asks the provider to keep the tools with the instructions, and the last two user messages', async () => {
    await using api = await openFakeMessagesApi([OK]);
    await (await openAt(api, { keepsPrompts: true })).respond(asked({ goesOn: true }));
    const [body] = api.requests.map((request) => request.body);
    expect(body?.['system']).toEqual([{ type: 'text', text: 'Be good.', cache_control: MARK }]);
    expect(marksOf(body)).toEqual(['system', '2.0', '4.0']);
    expect(JSON.stringify(body).match(/"cache_control":\{"type":"ephemeral"\}/g)).toHaveLength(3);
  });

  it('says the same to the model with the marks and without', async () => {
    await using api = await openFakeMessagesApi([OK, OK]);
    for (const keepsPrompts of [true, false]) {
      await (await openAt(api, { keepsPrompts })).respond(asked({ goesOn: true }));
    }
    const [marked, plain] = api.requests.map(({ body }) => body);
    const { system: _, ...rest } = JSON.parse(
      JSON.stringify(marked).replaceAll(',"cache_control":{"type":"ephemeral"}', ''),
    );
    expect(plain).toEqual({ ...rest, system: 'Be good.' });
  });

  it('asks a server on this machine for nothing that it may not know, nor for a question that has no second turn', async () => {
    await using api = await openFakeMessagesApi([OK, OK]);
    await (await openAt(api)).respond(asked({ goesOn: true }));
    await (await openAt(api, { keepsPrompts: true })).respond(asked());
    for (const { body } of api.requests) expect(marksOf(body)).toEqual([]);
  });

  it.each([
    [400, 'messages.0.content.0.cache_control: Extra inputs are not permitted'],
    [422, 'system: Input should be a valid string'],
  ])(
    'goes on without the marks where they are refused with %i, and does not try them again',
    async (status, message) => {
      await using api = await openFakeMessagesApi(({ body }) =>
        marksOf(body).length === 0 ? OK : { status, body: errorBody('invalid_request_error', message) },
      );
      const model = await openAt(api, { keepsPrompts: true });
      const { request, retries } = listening(asked({ goesOn: true }));
      expect(await model.respond(request)).toMatchObject({ text: 'done' });
      await model.respond(request);
      expect(api.requests.map(({ body }) => marksOf(body).length)).toEqual([3, 0, 0]);
      expect(retries).toMatchObject([{ attempt: 1, delayMs: 0 }]);
    },
  );

  it('ends with what is refused for another reason', async () => {
    const body = errorBody('invalid_request_error', 'the system prompt is too long');
    await using api = await openFakeMessagesApi(() => ({ status: 400, body }));
    const work = (await openAt(api, { keepsPrompts: true })).respond(asked({ goesOn: true }));
    expect(await errorOf(work)).toMatchObject({ code: 'MODEL_FAILED' });
    expect(api.requests).toHaveLength(2);
  });

  it('is counted in full by tokens, and by what writing and reading cost', async () => {
    const usage = { input_tokens: 100, cache_creation_input_tokens: 1_000, cache_read_input_tokens: 10_000 };
    await using api = await openFakeMessagesApi([{ ...OK, usage: { ...usage, output_tokens: 0 } }]);
    const model = await openAt(api, { keepsPrompts: true, priceUsdPerMTok: { input: 1, output: 1 } });
    const turn = await model.respond(asked({ goesOn: true }));
    expect(turn.inputTokens).toBe(11_100);
    // The caller has no price for what is read from the cache: it counts in full.
    expect(turn.costUsd).toBeCloseTo((100 + 1_250 + 10_000) / 1e6, 12);
  });
});

describe('WASMAGENT_PROMPT_CACHE', () => {
  it('says whether prompts are kept; without it they are, but not on this machine', () => {
    const read = (value: string | undefined, isLocal: boolean) =>
      readKeeping({ WASMAGENT_PROMPT_CACHE: value }, { isLocal });
    expect([read(undefined, false), read(undefined, true), read('', false)]).toEqual([true, false, true]);
    expect([read('off', false), read('on', true)]).toEqual([false, true]);
    for (const bad of ['0', 'OFF', 'true', ' off']) {
      expect(() => read(bad, false)).toThrowError(expect.objectContaining({ code: 'USAGE' }));
    }
  });
});
