import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BRANCHES, type GenerateOptions, generateRollouts, writeRollouts } from '../../bench/data/generate.mjs';
import { checkFiles } from '../../src/rollout/check/check-files.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const folder = useTemporaryFolder();

function digest(options: GenerateOptions): string {
  const hash = createHash('sha256');
  for (const block of generateRollouts(options)) hash.update(block);
  return hash.digest('hex');
}

function text(options: GenerateOptions): string {
  let joined = '';
  for (const block of generateRollouts(options)) joined += block.toString('latin1');
  return Buffer.from(joined, 'latin1').toString('utf8');
}

function records(options: GenerateOptions): { rollout_id: string; branch_index: number }[] {
  return text(options)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('the generator of rollout files', () => {
  it.each(['large', 'small'] as const)('makes %s records, the same for one seed and others for another', (profile) => {
    const options = { bytes: 200_000, profile, dirt: 0.1 };
    expect(digest({ ...options, seed: 7 })).toBe(digest({ ...options, seed: 7 }));
    expect(digest({ ...options, seed: 8 })).not.toBe(digest({ ...options, seed: 7 }));
  });

  it.each([
    ['large', 5400],
    ['small', 200],
  ] as const)('makes valid %s records of about %i bytes, as many bytes as asked', async (profile, size) => {
    const path = folder.path('rollouts.jsonl');
    const { records: made, bytes } = await writeRollouts(path, { bytes: 600_000, profile });
    expect(await checkFiles([{ kind: 'rollouts', path }])).toMatchObject({
      passed: true,
      files: [{ records: made, invalid: 0, duplicates: 0 }],
    });
    expect(statSync(path).size).toBe(bytes);
    expect(bytes / 600_000).toBeCloseTo(1, 1);
    expect(Math.abs(bytes / made - size)).toBeLessThan(size / 10);
  });

  it('makes as many bad lines as it says, about the share asked for, and no good line bad', async () => {
    const path = folder.path('rollouts.jsonl');
    const { records: made, bad } = await writeRollouts(path, { bytes: 600_000, dirt: 0.3 });
    const { files } = await checkFiles([{ kind: 'rollouts', path }]);
    expect(files).toMatchObject([{ records: made + bad, invalid: bad }]);
    expect(bad / (made + bad)).toBeCloseTo(0.3, 1);
  });

  it('gives every rollout each of its branches once, far from each other', () => {
    const places = new Map<string, number[]>();
    const branches = new Map<string, Set<number>>();
    const all = records({ bytes: 400_000, profile: 'small' });
    all.forEach(({ rollout_id, branch_index }, at) => {
      places.set(rollout_id, [...(places.get(rollout_id) ?? []), at]);
      branches.set(rollout_id, (branches.get(rollout_id) ?? new Set()).add(branch_index));
    });
    expect([...branches.values()].every(({ size }) => size === BRANCHES)).toBe(true);
    const spans = [...places.values()].map((each) => (each.at(-1) ?? 0) - (each[0] ?? 0));
    expect(spans.reduce((sum, span) => sum + span, 0) / spans.length).toBeGreaterThan(all.length * 0.7);
  });

  it('makes what readers of JSON get wrong', () => {
    const made = text({ bytes: 1_000_000 });
    for (const trap of [
      '\\",\\"rank\\":1,\\"objective_score\\":1',
      '"rollout_id":"decoy","rank":1',
      '"rollout_id": "decoy", "rank": 1',
      'C:\\\\work\\\\new\\\\table\\\\',
      '🙂',
      '\\ud83d\\ude42',
      '修复',
      '\u2028',
      '{"schema_version":"rollout-wire/v1","rank":',
      ',"rank":1}\n',
      '"toolName"',
      '"data":{"name"',
      '"tool_name"',
      '"rollout_id":"tâche-完了-7"',
    ]) {
      expect(made.includes(trap), trap).toBe(true);
    }
    const integers = [...made.matchAll(/"cursor": ?(\d+)/g)].map(([, digits]) => digits);
    expect(integers.some((digits) => String(Number(digits)) !== digits)).toBe(true);
  });
});
