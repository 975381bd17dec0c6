import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeVmKernel } from '../../../src/kernels/node-vm.js';
import { judgeNaively } from '../../../src/pilot/controls/naive-verifier.js';
import { readTestSuite } from '../../../src/rollout/verifiers/read-test-suite.js';

const scenario = new URL('../../../scenarios/scenario3-rollout/', import.meta.url);
const SUITE = readTestSuite(JSON.parse(readFileSync(new URL('tests.json', scenario), 'utf8')), 'tests.json');
const candidate = (name: string): string => readFileSync(new URL(`candidates/${name}.ts`, scenario), 'utf8');
const judge = (source: string) => judgeNaively(nodeVmKernel, source, SUITE);

describe('the naive verifier', () => {
  it('really gives the hostile program of scenario 3 its pass', async () => {
    expect(await judge(candidate('hostile'))).toEqual({
      objective_score: 1,
      verdictLine: '{"passed":true,"failures":0}',
    });
  });

  it('gives that pass to the attack and not to the answers: the same answers alone fail', async () => {
    const { objective_score } = await judge('export function isPrime(n: number): boolean { return n >= 2; }');
    expect(objective_score).toBe(0);
  });

  it('judges honest programs by their answers', async () => {
    expect(await judge(candidate('branch-1'))).toMatchObject({ objective_score: 1 });
    expect(await judge(candidate('branch-0'))).toEqual({
      objective_score: 0,
      verdictLine: '{"passed":false,"failures":12}',
    });
  });

  it('does not see type errors', async () => {
    expect(await judge(candidate('branch-2'))).toMatchObject({ objective_score: 1 });
  });

  it('gives no pass to a program that prints nothing like a verdict before it dies', async () => {
    expect(await judge('throw new Error("early"); export const isPrime = 1;')).toEqual({
      objective_score: 0,
      verdictLine: undefined,
    });
  });
});
