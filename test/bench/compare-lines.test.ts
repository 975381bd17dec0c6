import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';

const PROGRAM = fileURLToPath(new URL('../../bench/data/compare-lines.mjs', import.meta.url));
const folder = useTemporaryFolder();

function compare(input: string[], ranked: string[]): unknown {
  const [one, other] = [input, ranked].map((lines, at) => folder.write(`${at}.jsonl`, `${lines.join('\n')}\n`));
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, one ?? '', other ?? ''], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('the comparison of a ranking with its input', () => {
  it('takes lines that differ only in rank and total for the same, and finds lines lost, swapped or rewritten', () => {
    const input = ['{"a": 12345678901234567890}', '{"rank":0,"b":"}"}', '{"c":"é"}', '{"d":1}'];
    const ranked = [
      '{"a": 12345678901234567890,"rank":1,"total_score":0.5}',
      '{"rank":2,"b":"}","total_score":0}',
      '{"c":"é","rank":3}',
      '{"d":1,"rank":4,"total_score":1e-7}',
    ];
    const [first = '', second = '', third = '', fourth = ''] = ranked;
    expect(compare(input, ranked)).toEqual({ lines: 4, changed: 0 });
    expect(compare(input, [first, second, third])).toEqual({ lines: 3, changed: 1 });
    expect(compare(input, [first, second, fourth, third])).toEqual({ lines: 4, changed: 2 });
    expect(compare(input, [first, second, third, fourth, fourth])).toEqual({ lines: 5, changed: 1 });
    const escaped = third.replace('é', '\\u00e8');
    expect(compare(input, [first, second, escaped, fourth])).toEqual({ lines: 4, changed: 1 });
  });
});
