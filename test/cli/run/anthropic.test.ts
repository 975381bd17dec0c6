import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openFakeMessagesApi } from '../../models/fake-messages-api.js';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { run } from './in-process.js';

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  vi.stubEnv('ANTHROPIC_API_KEY', 'sk-ant-test-0123456789abcdef');
  vi.stubEnv('ANTHROPIC_AUTH_TOKEN', '');
  vi.stubEnv('ANTHROPIC_MODEL', '');
  return () => vi.unstubAllEnvs();
});

const write = { type: 'tool_use', id: 'toolu_1', name: 'write_file', input: { path: 'a.txt', content: 'x' } };
const busy = {
  status: 529,
  headers: { 'retry-after': '0' },
  body: { error: { type: 'overloaded_error', message: 'busy' } },
};

describe('run with a real model', () => {
  it('is repeated to the byte without server and key, tries that failed included', async () => {
    const paths = { record: folder.path('run.jsonl'), events: folder.path('first.jsonl') };
    {
      await using api = await openFakeMessagesApi([
        busy,
        { text: 'I write.', blocks: [write], usage: { input_tokens: 7, output_tokens: 3 } },
        { text: 'done' },
      ]);
      vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
      const first = await run('write a file', { ...paths, model: 'claude-sonnet-5-5', temperature: '0.5' });
      expect(first.report).toMatchObject({ answer: 'done', stop: 'answer', steps: 2 });
      expect(first.report.tokens.input).toBeGreaterThanOrEqual(7);
      expect(api.requests[1]?.body?.['system']).toContain('/workspace');
    }
    expect(folder.read('first.jsonl')).toContain('"error_recovery"');
    expect(folder.read('run.jsonl')).not.toContain('sk-ant-test');
    vi.stubEnv('ANTHROPIC_BASE_URL', '');
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    const again = await run(undefined, { replay: paths.record, events: folder.path('again.jsonl') });
    expect(again.report.answer).toBe('done');
    expect(folder.read('again.jsonl')).toBe(folder.read('first.jsonl'));
  });

  it('is not begun under a ceiling that nobody can hold, and held to one by a price that is given', async () => {
    await using api = await openFakeMessagesApi([
      { blocks: [write], usage: { input_tokens: 500_000, output_tokens: 1 } },
    ]);
    vi.stubEnv('ANTHROPIC_BASE_URL', 'https://models.example');
    const unpriced = run('x', { model: 'anthropic/unheard-of', 'max-cost': '1' });
    await expect(unpriced).rejects.toMatchObject({ code: 'USAGE' });
    vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
    const flags = { model: 'anthropic/unheard-of', 'max-cost': '1', price: '2,0' };
    const { report, exit } = await run('x', flags);
    expect(report).toMatchObject({ stop: 'max-cost', steps: 1, costUsd: 1, answer: null });
    expect(exit).toBe(1);
    expect(api.requests).toHaveLength(1);
  });

  it('needs a key, which no flag can give', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', '');
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    await expect(run('x', {})).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });
});
