import { afterEach, describe, expect, it, vi } from 'vitest';
import { listModels } from '../../src/cli/list-models.js';
import Models from '../../src/commands/models.js';
import type { ModelEntry } from '../../src/contracts/model-report.generated.js';
import { modelReportValidator } from '../../src/contracts/model-report-validator.generated.js';
import { runCommand } from '../commands/run-command.js';
import { KEY } from '../models/anthropic/ask.js';
import { openFakeMessagesApi } from '../models/fake-messages-api.js';

async function list(env: Record<string, string>, check = false): Promise<{ anthropic: ModelEntry; exit: number }> {
  const { report, exit } = await listModels({ check }, env);
  if (!modelReportValidator(report)) throw new Error(JSON.stringify(modelReportValidator.errors));
  expect(JSON.stringify(report)).not.toContain(KEY);
  expect(report.models.map(({ name }) => name)).toEqual(['scripted', 'replay', 'anthropic']);
  expect(report.models.slice(0, 2).map(({ availability }) => availability.status)).toEqual(['ready', 'ready']);
  const [anthropic] = report.models.slice(2);
  if (anthropic === undefined) throw new Error('there is no anthropic');
  return { anthropic, exit };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the list of models', () => {
  it('says why a model cannot be asked here: no key, or an address the key may not go to', async () => {
    for (const env of [{}, { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: 'http://example.com' }]) {
      const { anthropic, exit } = await list(env);
      expect(anthropic.availability).toMatchObject({ status: 'unavailable', reason: expect.any(String) });
      expect(anthropic).not.toHaveProperty('endpoint');
      expect(exit).toBe(0);
    }
  });

  it('says where a model is asked, what it costs, and that there is a key, but not the key', async () => {
    const { anthropic, exit } = await list({ ANTHROPIC_API_KEY: KEY, ANTHROPIC_MODEL: 'claude-haiku-4-5' });
    expect(anthropic.endpoint).toEqual({
      baseUrl: 'https://api.anthropic.com',
      isLocal: false,
      hasKey: true,
      modelId: 'claude-haiku-4-5',
      takesTemperature: true,
      price: { input: 1, output: 5 },
    });
    expect(anthropic).not.toHaveProperty('check');
    expect(exit).toBe(0);
    expect((await list({ ANTHROPIC_API_KEY: KEY, ANTHROPIC_MODEL: 'claude-x' })).anthropic.endpoint?.price).toBeNull();
  });

  it('asks nothing but with --check, and then only for the list of models', async () => {
    await using api = await openFakeMessagesApi([], { models: ['a', 'claude-haiku-4-5-20251001'], key: KEY });
    const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: api.baseUrl, ANTHROPIC_MODEL: 'claude-haiku-4-5' };
    await list(env);
    expect([...api.requests, ...api.others]).toEqual([]);
    const { anthropic, exit } = await list(env, true);
    expect(anthropic.check).toMatchObject({
      status: 'answers',
      models: ['a', 'claude-haiku-4-5-20251001'],
      isListed: true,
    });
    expect(exit).toBe(0);
    expect(api.requests).toEqual([]);
    expect(api.others.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /v1/models?limit=1000']);
    expect((await list({ ...env, ANTHROPIC_MODEL: 'b' }, true)).anthropic.check).toMatchObject({ isListed: false });
  });

  it('takes a local server that lists no models, and has no key, for one that answers', async () => {
    await using api = await openFakeMessagesApi([]);
    const { anthropic, exit } = await list({ ANTHROPIC_BASE_URL: api.baseUrl }, true);
    expect(anthropic.check).toEqual({ status: 'answers', ms: expect.any(Number) });
    expect(exit).toBe(0);
  });

  it('ends with 4 when it is to check and there is no key, a wrong one, or nobody who answers', async () => {
    await using api = await openFakeMessagesApi([], { models: ['a'], key: KEY });
    expect((await list({}, true)).exit).toBe(4);
    for (const env of [
      { ANTHROPIC_BASE_URL: api.baseUrl, ANTHROPIC_API_KEY: `${KEY}x` },
      { ANTHROPIC_BASE_URL: 'http://127.0.0.1:1' },
    ]) {
      const { anthropic, exit } = await list(env, true);
      expect(anthropic.check).toMatchObject({ status: 'fails' });
      expect(exit).toBe(4);
    }
  });
});

describe('wasmagent models', () => {
  it('tells people what the report says, and a server cannot write a line of it', async () => {
    await using api = await openFakeMessagesApi([], { models: ['one', 'evil\n\u001b[2Kscripted: NO'] });
    vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
    vi.stubEnv('ANTHROPIC_API_KEY', KEY);
    const { stdout, exit } = await runCommand(Models, ['--check']);
    for (const text of [
      'scripted',
      'replay',
      'claude-...',
      api.baseUrl,
      'claude-sonnet-5-5',
      'answers in',
      '    one',
    ]) {
      expect(stdout).toContain(text);
    }
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^scripted: NO/m);
    expect(stdout).not.toContain(KEY);
    expect(exit).toBe(0);
  });

  it('prints one JSON document with --json', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', '');
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', '');
    const { stdout, exit } = await runCommand(Models, ['--json']);
    expect(modelReportValidator(JSON.parse(stdout))).toBe(true);
    expect(exit).toBe(0);
  });
});
