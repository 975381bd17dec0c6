import { describe, expect, it } from 'vitest';
import { openRealModel } from '../../../src/pilot/model/open-real-model.js';
import { errorOf, KEY } from '../../models/anthropic/ask.js';
import { openFakeMessagesApi } from '../../models/fake-messages-api.js';
import { openReal } from './play.js';

describe('a real model for the pilot', () => {
  it.each(['scripted', 'replay'])('is not %s, which plays or repeats by itself', async (name) => {
    expect(await errorOf(openRealModel({ name, env: {} }))).toMatchObject({ code: 'USAGE', exit: 2 });
  });

  it('is refused before anything runs where there is no key', async () => {
    const error = await errorOf(openRealModel({ name: 'claude-sonnet-5-5', env: {} }));
    expect(error).toMatchObject({ code: 'MODEL_UNAVAILABLE', exit: 4 });
  });

  it('is refused before anything runs where nobody answers', async () => {
    const api = await openFakeMessagesApi([]);
    await api[Symbol.asyncDispose]();
    const error = await errorOf(openReal(api));
    expect(error).toMatchObject({ code: 'MODEL_UNAVAILABLE', exit: 4 });
    expect(error.message).not.toContain(KEY);
  });

  it('is refused before anything runs where the key is not taken', async () => {
    await using api = await openFakeMessagesApi([], { key: 'another' });
    expect(await errorOf(openReal(api))).toMatchObject({ code: 'MODEL_UNAVAILABLE', exit: 4 });
  });

  it('is refused where its price is not known, since no ceiling could be held', async () => {
    const env = { ANTHROPIC_API_KEY: KEY };
    expect(await errorOf(openRealModel({ name: 'anthropic/made-up', env }))).toMatchObject({ code: 'USAGE' });
  });

  it('is planned with its own ceiling, and with nothing of its key or its address', async () => {
    await using api = await openFakeMessagesApi([], { models: ['claude-sonnet-5-5'] });
    const { planned } = await openReal(api, { maxCostUsd: 0.5 });
    expect(planned).toEqual({
      name: 'claude-sonnet-5-5',
      provider: 'anthropic',
      modelId: 'claude-sonnet-5-5',
      isLocal: true,
      maxSteps: 10,
      maxCostUsd: 0.5,
      reproducible: false,
    });
  });
});
