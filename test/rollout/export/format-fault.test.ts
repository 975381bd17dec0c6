import { describe, expect, it } from 'vitest';
import { formatFault } from '../../../src/rollout/export/format-fault.js';
import { FORMAT_TABLE } from '../../../src/rollout/export/format-table.js';
import { TRAINING_FORMATS, TRAINING_TYPES, TRAJECTORIES } from '../../../src/rollout/export/training-sample.js';

describe('formatFault', () => {
  it('lets exactly the combinations of the table through, and names others that do it for the rest', () => {
    for (const format of TRAINING_FORMATS) {
      for (const type of TRAINING_TYPES) {
        for (const trajectory of TRAJECTORIES) {
          const fault = formatFault({ format, type, trajectory });
          const known = FORMAT_TABLE[format].types[type]?.trajectories.includes(trajectory) ?? false;
          expect(fault === undefined, `${format} ${type} ${trajectory}`).toBe(known);
          if (fault === undefined) continue;
          expect(fault.code).toBe('USAGE');
          expect(fault.suggestions.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('refuses tool turns where a trainer drops them', () => {
    for (const trajectory of ['full', 'divergence'] as const) {
      expect(formatFault({ format: 'axolotl', type: 'dpo', trajectory })?.code).toBe('USAGE');
    }
  });

  it('names --ppo for wire rewards', () => {
    const fault = formatFault({ format: 'wire', type: 'reward', trajectory: 'final' });
    expect(fault?.suggestions.join()).toContain('--ppo');
  });

  it.each([
    ['verl', 'prompts', 'rows.jsonl', false],
    ['verl', 'prompts', '-', false],
    ['verl', 'prompts', 'rows.json', true],
    ['verl', 'prompts', 'rows.parquet', true],
    ['verl', 'sft', 'rows.json', false],
    ['verl', 'sft', 'rows.parquet', true],
    ['trl', 'sft', 'rows.parquet', false],
    ['trl', 'sft', 'rows.txt', true],
  ] as const)('%s %s may go to %s: %s', (format, type, path, allowed) => {
    expect(formatFault({ format, type, trajectory: 'final', path }) === undefined).toBe(allowed);
  });
});
