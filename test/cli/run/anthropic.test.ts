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

  it('counts what tries had used up when they were cut off, says so, and repeats it to the byte', async () => {
    const paths = { record: folder.path('cut.jsonl'), events: folder.path('cut-first.jsonl') };
    await using api = await openFakeMessagesApi([
      { text: 'half', usage: { input_tokens: 400_000, output_tokens: 7 }, cutAfter: 3 },
      { text: 'done', usage: { input_tokens: 100_000, output_tokens: 0 } },
    ]);
    vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
    const { report } = await run('x', { ...paths, model: 'anthropic/unheard-of', price: '1,0' });
    expect(report).toMatchObject({
      stop: 'answer',
      costUsd: 0.5,
      tokens: { input: 500_000, output: 7 },
      cutTries: { count: 1, input: 400_000, output: 7 },
    });
    const events = folder.read('cut-first.jsonl');
    expect(events).toContain('"phase":"cut_try"');
    const again = await run(undefined, { replay: paths.record, events: folder.path('cut-again.jsonl') });
    expect(folder.read('cut-again.jsonl')).toBe(events);
    expect(again.report).toMatchObject({ costUsd: 0.5, cutTries: report.cutTries });
  });

  it('tries nothing again once tries that were cut off have used up the ceiling, and repeats that too', async () => {
    const paths = { record: folder.path('over.jsonl'), events: folder.path('over-first.jsonl') };
    await using api = await openFakeMessagesApi(() => ({
      text: 'half',
      usage: { input_tokens: 600_000, output_tokens: 0 },
      cutAfter: 3,
    }));
    vi.stubEnv('ANTHROPIC_BASE_URL', api.baseUrl);
    const flags = { ...paths, model: 'anthropic/unheard-of', price: '1,0', 'max-cost': '1' };
    const { report, exit } = await run('x', flags);
    expect(report).toMatchObject({ stop: 'max-cost', costUsd: 1.2, cutTries: { count: 2 }, answer: null });
    expect(exit).toBe(1);
    expect(api.requests).toHaveLength(2);
    await run(undefined, { replay: paths.record, events: folder.path('over-again.jsonl') });
    expect(folder.read('over-again.jsonl')).toBe(folder.read('over-first.jsonl'));
  });

  it('needs a key, which no flag can give', async () => {
    vi.stubEnv('ANTHROPIC_BASE_URL', '');
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    await expect(run('x', {})).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });
});
