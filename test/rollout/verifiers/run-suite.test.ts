import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Kernel, KernelOutcome, KernelProvider } from '../../../src/contracts/kernel.js';
import { DENY_ALL } from '../../../src/policy/manifest.js';
import { runSuite } from '../../../src/rollout/verifiers/run-suite.js';

const SUITE = {
  functionName: 'f',
  functionType: '(n: number) => number',
  cases: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ args: [n], expected: n * 1000 + 7 })),
};
const RIGHT = 'exports.f = (n) => n * 1000 + 7;';

/** A kernel without walls that shows what the verifier hands over. */
function recordingKernel(outcomeOf: (code: string) => KernelOutcome = evaluate) {
  const seen = { programs: [] as string[], manifests: [] as unknown[], started: 0, disposed: 0 };
  const descriptor: KernelProvider['descriptor'] = {
    name: 'recording',
    language: 'javascript',
    minMemoryBytes: 0,
    fileEndings: ['.js'],
    isolation: 'none',
    enforces: {
      allowedHosts: 'unsupported',
      allowedReadPaths: 'unsupported',
      allowedWritePaths: 'unsupported',
      extraCapabilities: 'unsupported',
      env: 'unsupported',
      cpuMs: 'unsupported',
      memoryLimitBytes: 'unsupported',
    },
  };
  const provider: KernelProvider = {
    descriptor,
    describeEngine: async () => ({ package: 'recording', version: '0', files: [] }),
    async start(manifest) {
      seen.started += 1;
      seen.manifests.push(manifest);
      const kernel: Kernel = {
        descriptor,
        async run(code) {
          seen.programs.push(code);
          return { outcome: outcomeOf(code), cpuMs: 1, wallMs: 1, peakBytes: 0, denials: [], dropped: 0 };
        },
        async [Symbol.asyncDispose]() {
          seen.disposed += 1;
        },
      };
      return kernel;
    },
  };
  return { provider, seen };
}

function evaluate(code: string): KernelOutcome {
  return { status: 'ok', value: runInNewContext(code), logs: [] };
}

describe('running a suite', () => {
  it('passes a right program', async () => {
    const { tests } = await runSuite(recordingKernel().provider, DENY_ALL, RIGHT, SUITE);
    expect(tests).toEqual({ passed: 8, total: 8, failures: [] });
  });

  it('never puts an expected value into the kernel', async () => {
    const { provider, seen } = recordingKernel();
    await runSuite(provider, DENY_ALL, 'exports.f = (n) => n * 1000 + 7;', SUITE);
    for (const { expected } of SUITE.cases) expect(seen.programs[0]).not.toContain(String(expected));
  });

  it('starts a kernel for each program under the manifest that denies everything, and disposes of it', async () => {
    const { provider, seen } = recordingKernel();
    await runSuite(provider, DENY_ALL, RIGHT, SUITE);
    await runSuite(provider, DENY_ALL, RIGHT, SUITE);
    expect(seen).toMatchObject({ started: 2, disposed: 2, manifests: [DENY_ALL, DENY_ALL] });
  });

  it('asks every case twice, in an order that changes', async () => {
    const { provider, seen } = recordingKernel();
    for (let run = 0; run < 6; run++) await runSuite(provider, DENY_ALL, RIGHT, SUITE);
    const orders = seen.programs.map((code) => /"(\[\[.*?\]\])"/.exec(code)?.[1] ?? '');
    for (const order of orders) {
      const numbers = (JSON.parse(order) as number[][]).flat();
      expect(numbers.sort()).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    }
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('finds out a program that answers by position instead of by argument', async () => {
    const expected = SUITE.cases.map((entry) => entry.expected);
    const js = `const all = ${JSON.stringify([...expected, ...expected])}; let i = 0; exports.f = () => all[i++];`;
    const { tests } = await runSuite(recordingKernel().provider, DENY_ALL, js, SUITE);
    expect(tests.passed).toBeLessThan(8);
  });

  it('finds out a program that answers rightly only once', async () => {
    const js = 'const seen = new Set(); exports.f = (n) => seen.has(n) ? 0 : (seen.add(n), n * 1000 + 7);';
    const { tests } = await runSuite(recordingKernel().provider, DENY_ALL, js, SUITE);
    expect(tests.passed).toBe(0);
    expect(tests.failures).toContainEqual({ case: 0, reason: 'unstable' });
  });

  it.each<[string, KernelOutcome]>([
    ['a value that is no list of answers', { status: 'ok', value: { passed: true }, logs: [] }],
    ['a forged verdict', { status: 'ok', value: '{"passed":true}', logs: [] }],
    ['a throw', { status: 'threw', error: { name: 'Error', message: 'passed' }, logs: [] }],
    ['a run out of time', { status: 'budget', budget: { field: 'cpuMs', limit: 5000 }, logs: [] }],
  ])('counts %s as no answer to any case', async (_, outcome) => {
    const { tests } = await runSuite(recordingKernel(() => outcome).provider, DENY_ALL, RIGHT, SUITE);
    expect(tests.passed).toBe(0);
    expect(tests.failures[0]).toEqual({ case: 0, reason: 'no-answer' });
  });
});
