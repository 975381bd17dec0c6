import { describe, expect, it } from 'vitest';
import { openFakeMessagesApi } from './fake-messages-api.js';

const HEADERS = { 'content-type': 'application/json', 'anthropic-version': '2026-10-21' };
const USER = { role: 'user', content: 'go' };
const CALL = { role: 'assistant', content: [{ type: 'tool_use', id: 'a', name: 'x', input: {} }] };
const RESULT = { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'a', content: 'ok' }] };

async function statusOf(body: unknown, headers: Record<string, string> = HEADERS): Promise<number> {
  await using api = await openFakeMessagesApi([{ text: 'ok' }]);
  const response = await fetch(`${api.baseUrl}/v1/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
  await response.text();
  return response.status;
}
const withMessages = (...messages: unknown[]) => ({ model: 'm', max_tokens: 1, messages });

describe('the fake of the API', () => {
  it('takes a request that keeps the rules', async () => {
    expect(await statusOf(withMessages(USER, CALL, RESULT))).toBe(200);
  });

  it.each([
    ['without max_tokens', { ...withMessages(USER), max_tokens: undefined }],
    ['with two user messages in a row', withMessages(USER, USER)],
    ['that begins with the assistant', withMessages(CALL, RESULT)],
    ['that leaves a call unanswered', withMessages(USER, CALL, USER)],
    [
      'that answers a call under another id',
      withMessages(USER, { ...CALL, content: [{ ...CALL.content[0], id: 'b' }] }, RESULT),
    ],
    ['with an id used twice', withMessages(USER, CALL, RESULT, CALL, RESULT)],
    ['that ends with the assistant', withMessages(USER, CALL)],
    ['with a temperature under the version that has none', { ...withMessages(USER), temperature: 1 }],
    ['with an empty list of tools', { ...withMessages(USER), tools: [] }],
  ])('refuses a request %s', async (_, body) => {
    expect(await statusOf(body)).toBe(400);
  });

  it('refuses a request that names no version', async () => {
    expect(await statusOf(withMessages(USER), { 'content-type': 'application/json' })).toBe(400);
  });
});
