import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useTemporaryFolder } from '../../rollout/temporary-folder.js';
import { run } from './in-process.js';

let asked = 0;
vi.mock('../../../src/cli/run/open-judge-model.js', () => ({
  openJudgeModel: () => ({
    id: 'judge',
    respond: async () => {
      asked += 1;
      throw new TypeError('the line is dead');
    },
  }),
}));

const folder = useTemporaryFolder();
beforeEach(() => {
  vi.stubEnv('WASMAGENT_HOME', folder.path('home'));
  return () => vi.unstubAllEnvs();
});

describe('the replay of a run whose second model failed', () => {
  it.each([
    ['open', 0, 'answer'],
    ['closed', 1, 'guardrail'],
  ])('is the same run when no verdict means %s, and asks no model', async (onError, exit, stop) => {
    asked = 0;
    const paths = { record: folder.path('recording.jsonl'), events: folder.path('recorded.jsonl') };
    const script = folder.write('turns.json', '[{"text":"done"}]');
    const flags = { guardrail: ['classifier'], 'guardrail-model': 'local', 'guardrail-on-error': onError };
    const first = await run('the task', { script, ...paths, ...flags });
    expect([first.exit, first.report.stop]).toEqual([exit, stop]);
    const before = asked;
    expect(before).toBeGreaterThan(0);
    const second = await run(undefined, { replay: paths.record, events: folder.path('again.jsonl') });
    expect(asked).toBe(before);
    expect(folder.read('again.jsonl')).toBe(folder.read('recorded.jsonl'));
    expect(second.exit).toBe(exit);
  });

  it('does not begin where no verdict would mean a pass, and did not', async () => {
    const script = folder.write('turns.json', '[{"text":"done"}]');
    const replay = folder.path('recording.jsonl');
    await run('the task', { script, record: replay, guardrail: ['classifier'], 'guardrail-model': 'local' });
    for (const flags of [{ 'guardrail-on-error': 'open' }, { 'guardrail-model': 'other' }, { guardrail: ['code'] }]) {
      await expect(run(undefined, { replay, ...flags })).rejects.toMatchObject({ code: 'REPLAY_DIVERGED' });
    }
  });
});
