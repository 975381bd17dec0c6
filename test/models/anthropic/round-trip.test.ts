import { describe, expect, it } from 'vitest';
import type { Message, ModelTurn } from '../../../src/contracts/model.js';
import { openAnthropicModel } from '../../../src/models/anthropic/open-model.js';
import type { AnthropicOptions } from '../../../src/models/anthropic/options.js';
import { type FakeReply, openFakeMessagesApi } from '../fake-messages-api.js';
import { KEY, listening, openAt, READ_FILE, saying } from './ask.js';

const call = (id: string, path: string) => ({ type: 'tool_use', id, name: 'read_file', input: { path } });
const assistant = ({ text, toolRequests, providerContent }: ModelTurn): Message => ({
  role: 'assistant',
  text,
  toolRequests,
  providerContent,
});
const answer = (callId: string, text: string, isError = false) => ({ callId, text, isError, isUntrusted: true });

async function turnOf(reply: FakeReply): Promise<ModelTurn> {
  await using api = await openFakeMessagesApi([reply]);
  return await (await openAt(api)).respond(saying('do it', { tools: [READ_FILE] }));
}

describe('the model over the real SDK', () => {
  it('asks for a tool, is told the result under the id of the call, and answers', async () => {
    await using api = await openFakeMessagesApi([
      { text: 'I look.', blocks: [call('toolu_1', 'a.txt')], usage: { input_tokens: 7, output_tokens: 3 } },
      { text: 'It says hello.' },
    ]);
    const model = await openAt(api);
    const { request, deltas, retries } = listening(saying('read a.txt', { tools: [READ_FILE], system: 'Be brief.' }));
    const turn = await model.respond(request);
    expect(turn).toMatchObject({
      text: 'I look.',
      toolRequests: [{ callId: 'toolu_1', name: 'read_file', args: { path: 'a.txt' } }],
      finishReason: 'tool_calls',
      inputTokens: 7,
      outputTokens: 3,
      temperature: null,
    });
    const done = await model.respond(
      saying([...request.messages, assistant(turn), { role: 'tool', answers: [answer('toolu_1', 'hello')] }]),
    );
    expect(done).toMatchObject({ text: 'It says hello.', toolRequests: [], finishReason: 'stop' });
    expect(deltas.map(({ text }) => text).join('')).toBe('I look.');
    expect(retries).toEqual([]);
    expect(api.requests[0]?.body).toEqual({
      model: 'claude-sonnet-5-5',
      max_tokens: 16_384,
      system: 'Be brief.',
      stream: true,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'read a.txt' }] }],
      tools: [{ name: 'read_file', description: 'Reads a file.', input_schema: READ_FILE.inputSchema }],
    });
    expect(api.requests[1]?.body?.['messages']).toEqual([
      { role: 'user', content: [{ type: 'text', text: 'read a.txt' }] },
      { role: 'assistant', content: [{ type: 'text', text: 'I look.' }, call('toolu_1', 'a.txt')] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'hello' }] },
    ]);
  });

  it('answers parallel calls in one message, each under its own id, and says which failed', async () => {
    await using api = await openFakeMessagesApi([{ blocks: [call('a', '1'), call('b', '2')] }, { text: 'ok' }]);
    const model = await openAt(api);
    const turn = await model.respond(saying('both'));
    expect(turn.toolRequests.map(({ callId }) => callId)).toEqual(['a', 'b']);
    // The order of the answers is not the order of the calls.
    const answers = [answer('b', 'denied', true), answer('a', 'one')];
    await model.respond(saying([{ role: 'user', text: 'both' }, assistant(turn), { role: 'tool', answers }]));
    expect(Object(api.requests[1]?.body?.['messages'])[2].content).toEqual([
      { type: 'tool_result', tool_use_id: 'a', content: 'one' },
      { type: 'tool_result', tool_use_id: 'b', content: 'denied', is_error: true },
    ]);
  });

  it('keeps arguments that are no JSON as they came, and repairs nothing that was cut off', async () => {
    for (const json of ['{"path": "/workspace/a', '{path: 1}', 'rm -rf']) {
      await using api = await openFakeMessagesApi([{ blocks: [{ ...call('x', ''), json }] }, { text: 'I see.' }]);
      const model = await openAt(api);
      const turn = await model.respond(saying('go'));
      expect(turn.toolRequests).toEqual([{ callId: 'x', name: 'read_file', args: json }]);
      // The API takes back objects only.
      const rest: Message[] = [assistant(turn), { role: 'tool', answers: [answer('x', 'no JSON', true)] }];
      expect((await model.respond(saying([{ role: 'user', text: 'go' }, ...rest]))).text).toBe('I see.');
      expect(Object(api.requests[1]?.body?.['messages'])[1].content[0].input).toEqual({ INVALID_JSON: json });
    }
  });

  it.each([
    [{ text: 'No.', stop: 'refusal' }, 'refusal'],
    [{ text: 'half', stop: 'max_tokens' }, 'max_tokens'],
    [{ text: 'half', stop: 'model_context_window_exceeded' }, 'max_tokens'],
    [{ text: 'x', stop: 'stop_sequence' }, 'stop'],
    [{ text: 'x', stop: 'pause_turn' }, 'error'],
    [{ text: 'x', stop: 'something_new' }, 'error'],
    [{ text: 'x', stop: null }, 'error'],
    [{ text: 'x', stop: 'tool_use' }, 'error'],
    [{ blocks: [call('a', 'b')], stop: 'end_turn' }, 'tool_calls'],
  ] as const)('tells apart why it stopped: %j is %s', async (reply, reason) => {
    expect((await turnOf(reply as FakeReply)).finishReason).toBe(reason);
  });

  it('runs no call of a turn that the model refused', async () => {
    const turn = await turnOf({ blocks: [call('a', 'b')], stop: 'refusal' });
    expect(turn).toMatchObject({ finishReason: 'refusal', toolRequests: [] });
  });

  it('sends back signed, redacted and unknown blocks as they came', async () => {
    const blocks = [
      { type: 'thinking', thinking: 'hm, well', signature: 'c2lnbmVk' },
      { type: 'redacted_thinking', data: 'b3BhcXVl' },
      { type: 'block_of_tomorrow', payload: { deep: [1, { two: null }] } },
      call('toolu_9', 'z'),
    ];
    await using api = await openFakeMessagesApi([{ blocks }, { text: 'ok' }]);
    const model = await openAt(api);
    const turn = await model.respond(saying('think'));
    expect(turn.thinking).toBe('hm, well');
    // A session keeps its turns as JSON.
    const kept: Message = JSON.parse(JSON.stringify(assistant(turn)));
    const next: Message[] = [
      { role: 'user', text: 'think' },
      kept,
      { role: 'tool', answers: [answer('toolu_9', '1')] },
    ];
    await model.respond(saying(next));
    expect(Object(api.requests[1]?.body?.['messages'])[1].content).toEqual(blocks);
    // Signed thinking belongs to the model that wrote it: another one gets text and calls only.
    await using other = await openFakeMessagesApi([{ text: 'ok' }]);
    await (await openAt(other, { modelId: 'claude-haiku-5-5' })).respond(saying(next));
    expect(Object(other.requests[0]?.body?.['messages'])[1].content).toEqual([call('toolu_9', 'z')]);
  });

  it('gives two calls with one id, or with one of an earlier turn, ids of their own', async () => {
    await using api = await openFakeMessagesApi([{ blocks: [call('c', '1'), call('c', '2'), call('', '3')] }]);
    const history: Message[] = [
      { role: 'user', text: 'go' },
      { role: 'assistant', text: '', toolRequests: [{ callId: 'c', name: 'read_file', args: {} }] },
      { role: 'tool', answers: [answer('c', '0')] },
    ];
    const { toolRequests } = await (await openAt(api)).respond(saying(history));
    expect(new Set(['c', ...toolRequests.map(({ callId }) => callId)]).size).toBe(4);
    expect(toolRequests.map(({ args }) => args)).toEqual([{ path: '1' }, { path: '2' }, { path: '3' }]);
  });

  it('leaves hostile characters of the model to whoever shows them, and changes none', async () => {
    const text = '\u001b[2J\u202eok\u0007';
    expect((await turnOf({ text })).text).toBe(text);
  });

  it('counts what was read from and written to the cache as read, and adds later counts to nothing', async () => {
    const usage = { input_tokens: 100, cache_creation_input_tokens: 20, cache_read_input_tokens: 3, output_tokens: 50 };
    const turn = await turnOf({ text: 'x', usage });
    expect([turn.inputTokens, turn.outputTokens]).toEqual([123, 50]);
    const broken = await turnOf({ text: 'x', usage: { input_tokens: -5, output_tokens: 2.5 } });
    expect([broken.inputTokens, broken.outputTokens]).toEqual([0, 0]);
  });

  it('costs nothing on this machine, and what the caller says where the caller says it', async () => {
    expect((await turnOf({ text: 'x' })).costUsd).toBe(0);
    await using api = await openFakeMessagesApi([{ text: 'x', usage: { input_tokens: 1_000_000, output_tokens: 2 } }]);
    const model = await openAt(api, { priceUsdPerMTok: { input: 3, output: 500_000 } });
    expect((await model.respond(saying('x'))).costUsd).toBe(4);
  });

  it('says beforehand whether the cost of its turns is known', async () => {
    const isPriced = async (options: AnthropicOptions) =>
      (await openAnthropicModel({ env: { ANTHROPIC_API_KEY: KEY }, ...options })).isPriced;
    expect(await isPriced({ modelId: 'claude-opus-5-5' })).toBe(true);
    expect(await isPriced({ modelId: 'claude-opus-5-6' })).toBe(false);
    expect(await isPriced({ modelId: 'claude-opus-5-6', priceUsdPerMTok: { input: 1, output: 2 } })).toBe(true);
    expect(await isPriced({ modelId: 'x', env: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' } })).toBe(true);
  });

  it('sends the key as a bearer token, no other header than its own, and asks a keyless local server without one', async () => {
    const env = {
      ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer other\nX-Leak: yes',
      ANTHROPIC_LOG: 'debug',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
      ANTHROPIC_AUTH_TOKEN: 'other-token',
      // A profile that is named and not there fails whoever looks for one.
      ANTHROPIC_PROFILE: 'nobody',
      ANTHROPIC_CONFIG_DIR: '/nowhere',
    };
    await using api = await openFakeMessagesApi([{ text: 'x' }, { text: 'x' }]);
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      await (await openAt(api)).respond(saying('x'));
      await (await openAt(api, { env: { ANTHROPIC_API_KEY: undefined } })).respond(saying('x'));
    } finally {
      for (const name of Object.keys(env)) delete process.env[name];
      Object.assign(process.env, before);
    }
    const [withKey, without] = api.requests.map(({ headers }) => headers);
    expect(withKey).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      'anthropic-version': '2026-10-21',
      authorization: `Bearer ${KEY}`,
      connection: 'close',
      'content-length': expect.any(String),
      'content-type': 'application/json',
      host: api.baseUrl.slice('http://'.length),
      'user-agent': expect.stringMatching(/^wasmagent\//),
    });
    expect(without).not.toHaveProperty('authorization');
  });
});
