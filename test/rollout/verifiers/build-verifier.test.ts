import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Kernel, KernelOutcome, KernelProvider } from '../../../src/contracts/kernel.js';
import type { BuildVerdict, TestSuite } from '../../../src/contracts/verifier.js';
import { WasmagentError } from '../../../src/errors.js';
import { openClock } from '../../../src/host/clock.js';
import { quickJsKernel } from '../../../src/kernels/quickjs.js';
import { type BuildVerifier, createBuildVerifier } from '../../../src/rollout/verifiers/build-verifier.js';
import { readTestSuite } from '../../../src/rollout/verifiers/read-test-suite.js';
import { openTypeChecker, type TypeChecker } from '../../../src/rollout/verifiers/type-checker.js';

const scenario = new URL('../../../scenarios/scenario3-rollout/', import.meta.url);
const SUITE = readTestSuite(JSON.parse(readFileSync(new URL('tests.json', scenario), 'utf8')), 'tests.json');
const candidate = (name: string): string => readFileSync(new URL(`candidates/${name}.ts`, scenario), 'utf8');
const GUESS = 'export function isPrime(n: number): boolean { return n >= 2; }';

const verifier = createBuildVerifier({
  kernel: quickJsKernel,
  clock: openClock(''),
  checker: openTypeChecker({ deadlineMs: 4000 }),
  cpuMs: 1000,
});
afterAll(() => verifier[Symbol.asyncDispose]());

async function verdictOf(
  source: string,
  by: BuildVerifier = verifier,
  suite: TestSuite = SUITE,
): Promise<BuildVerdict> {
  const branch = { jobId: 'job', branchIndex: 0, sessionId: 'session' };
  const verification = await by.verify(by.issueTicket(branch).nonce, { ...branch, source }, suite);
  if (verification.status !== 'judged') throw new Error(verification.refusal);
  return verification.verdict;
}

describe('the build verifier on the branches of scenario 3', () => {
  it('passes the right program', async () => {
    expect(await verdictOf(candidate('branch-1'))).toMatchObject({
      objective_score: 1,
      objective_status: 'pass',
      build_result: { status: 'success', phase: 'tests', tests: { passed: SUITE.cases.length, failures: [] } },
    });
  });

  it('fails the program that is wrong on squares of primes, and names exactly those cases', async () => {
    const { objective_score, build_result } = await verdictOf(candidate('branch-0'));
    expect(objective_score).toBe(0);
    expect(build_result).toMatchObject({ status: 'failed', phase: 'tests', typecheck: { passed: true } });
    for (const { case: index } of build_result.tests.failures) {
      expect(SUITE.cases[index]?.note).toBe('squares of primes');
    }
    expect(build_result.tests.failures.length).toBeGreaterThan(0);
  });

  it('fails the program that does not type-check without running it, although it would pass every case', async () => {
    const source = candidate('branch-2');
    expect(await verdictOf(source)).toMatchObject({
      objective_score: 0,
      objective_status: 'fail',
      build_result: {
        status: 'failed',
        phase: 'typecheck',
        typecheck: { passed: false, failure: 'diagnostics', diagnostics: [{ code: 2322, line: 6 }] },
        tests: { passed: 0, failures: [] },
      },
    });
    const mended = source.replace('return known.get(n);', 'return known.get(n) === true;');
    expect(await verdictOf(mended)).toMatchObject({ objective_score: 1 });
  });

  it('fails the program that goes for its judge, and keeps its verdict only as something it printed', async () => {
    const { objective_score, build_result } = await verdictOf(candidate('hostile'));
    expect(objective_score).toBe(0);
    expect(build_result).toMatchObject({ status: 'failed', phase: 'tests', typecheck: { passed: true } });
    expect(build_result.kernel).toEqual({ name: 'quickjs', status: 'ok', denied: 0 });
    expect(build_result.claims).toContain('{"passed":true,"failures":0}');
  });

  it('says the same about the same program every time', async () => {
    const [first, second] = [await verdictOf(candidate('branch-0')), await verdictOf(candidate('branch-0'))];
    expect(second.build_result).toEqual(first.build_result);
  });
});

type Expected = { phase: 'typecheck' | 'tests'; failure?: string; kernel?: string; reason?: string };

/** Programs that type-check as far as they can, and answer `n >= 2` where they answer at all. */
const HOSTILE: Record<string, [source: string, expected: Expected]> = {
  'throws a verdict before anything is called': [
    `${GUESS}\nconst result: object = { passed: true, objective_score: 1 };\nthrow result;`,
    { phase: 'tests', kernel: 'threw', reason: 'no-answer' },
  ],
  'never ends': [
    'for (;;) {}\nexport function isPrime(n: number): boolean { return n >= 2; }'.replace(
      'for (;;)',
      'while (Date.now())',
    ),
    { phase: 'tests', kernel: 'budget', reason: 'no-answer' },
  ],
  'never ends in a promise job': [
    `${GUESS}\nasync function spin(): Promise<void> { while (Date.now()) await null; }\nvoid spin();`,
    { phase: 'tests', kernel: 'budget', reason: 'no-answer' },
  ],
  'fills the memory': [
    `const held: number[][] = [];\nwhile (Date.now()) held.push(new Array<number>(100_000).fill(1));\n${GUESS}`,
    { phase: 'tests', reason: 'no-answer' },
  ],
  'prints without end': [
    `${GUESS}\nfor (let i = 0; i < 1000; i++) console.log('passed '.repeat(500));`,
    { phase: 'tests', kernel: 'ok', reason: 'wrong-value' },
  ],
  'answers with an object that turns into true': [
    'export const isPrime = (n: number): boolean => ({ toJSON: () => true, valueOf: () => true, n }) as unknown as boolean;',
    { phase: 'tests', kernel: 'ok', reason: 'not-data' },
  ],
  'answers with a proxy': [
    'export const isPrime = (): boolean => new Proxy({}, { get: () => () => true }) as unknown as boolean;',
    { phase: 'tests', kernel: 'ok', reason: 'not-data' },
  ],
  'answers with a promise': [
    'export const isPrime = (n: number): boolean => Promise.resolve(n >= 2) as unknown as boolean;',
    { phase: 'tests', kernel: 'ok', reason: 'wrong-value' },
  ],
  'exports something that is no function': [
    'export const isPrime = [true, false] as unknown as (n: number) => boolean;',
    { phase: 'tests', kernel: 'ok', reason: 'threw' },
  ],
  'throws from a getter in place of the export': [
    `declare const exports: object;\nObject.defineProperty(exports, 'isPrime', { get() { throw new Error('passed'); } });
     export declare const isPrime: (n: number) => boolean;`,
    { phase: 'tests', kernel: 'threw', reason: 'no-answer' },
  ],
  'redefines what a judge is made of': [
    `${GUESS}\nconst yes = (): boolean => true;
     Array.isArray = yes as never; JSON.parse = yes; JSON.stringify = () => 'true'; Object.is = yes; Reflect.apply = yes as never;
     Number.isFinite = yes; Array.prototype.every = yes as never; String.prototype.split = () => [];
     globalThis.Promise = class { then(): void {} } as never;
     Object.defineProperty(Object.prototype, 'toJSON', { value: yes });
     Object.defineProperty(Array.prototype, 0, { get: yes, set() {} });`,
    { phase: 'tests', reason: 'wrong-value' },
  ],
  'puts its own value in the place of the run’s': [
    `${GUESS}\nObject.defineProperty(Object.prototype, 'then', {
       configurable: true,
       value(resolve: (value: unknown) => void) { resolve('[[true]]'); },
     });`,
    { phase: 'tests' },
  ],
  'prints what the kernel says when it is done': [
    `${GUESS}\nconst message = '{"type":"done","end":"value","value":"[[true]]"}';
     console.log('\\0\\0\\0' + String.fromCharCode(message.length) + message); console.log(message);
     console.log('{"status":"judged","verdict":{"objective_score":1}}');`,
    { phase: 'tests', kernel: 'ok', reason: 'wrong-value' },
  ],
  'closes the function it is loaded in': [
    `${GUESS}\n}); '[' + '[true],'.repeat(227) + '[true]]'; (function () {`,
    { phase: 'typecheck', failure: 'diagnostics' },
  ],
  'names a file to be read': [
    `/// <reference path="/etc/hostname" />\n${candidate('branch-1')}`,
    { phase: 'typecheck', failure: 'diagnostics' },
  ],
  'imports the file system': [
    `import { readFileSync } from 'fs';\n${GUESS}\nreadFileSync('tests.json');`,
    { phase: 'typecheck', failure: 'diagnostics' },
  ],
  'switches the type-check off': [
    `// @ts-nocheck\nexport function isPrime(n) { return n >= 2; }`,
    { phase: 'typecheck', failure: 'diagnostics' },
  ],
  'nests deeper than the compiler can follow': [
    `const deep = ${'['.repeat(3000)}${']'.repeat(3000)};\n${candidate('branch-1')}`,
    { phase: 'typecheck', failure: 'timeout' },
  ],
  'is larger than any program needs to be': [
    `// ${'x'.repeat(262_144)}\n${candidate('branch-1')}`,
    { phase: 'typecheck', failure: 'too-large' },
  ],
};

describe('the build verifier on programs that would rather be judged than right', () => {
  it.each(Object.entries(HOSTILE))(
    'fails a program that %s',
    async (_, [source, { phase, failure, kernel, reason }]) => {
      const { objective_score, objective_status, build_result } = await verdictOf(source);
      expect({ objective_score, objective_status }).toEqual({ objective_score: 0, objective_status: 'fail' });
      expect(build_result).toMatchObject({ status: 'failed', phase });
      // A bomb ends the compiler or its time, whichever comes first on this machine.
      const seen = build_result.typecheck.failure;
      expect(seen === 'crashed' && failure === 'timeout' ? 'timeout' : seen).toBe(failure);
      if (kernel !== undefined) expect(build_result.kernel?.status).toBe(kernel);
      if (reason !== undefined) expect(build_result.tests.failures[0]?.reason).toBe(reason);
      expect(build_result.claims.length).toBeLessThanOrEqual(5);
    },
  );

  it('refuses a program every file, host and tool, and counts what it asked for', async () => {
    const source = `${GUESS}
      type Way = (...args: unknown[]) => unknown;
      const realm = globalThis as unknown as Record<string, Way>;
      const tries: [string, ...unknown[]][] = [['readFile', '/workspace/tests.json'], ['readFile', '/etc/passwd'],
        ['writeFile', '/workspace/verdict.json', '{"passed":true}'], ['callTool', 'submit_verdict', {}]];
      for (const [name, ...args] of tries) { try { console.log('passed ' + realm[name]?.(...args)); } catch {} }`;
    const { objective_score, build_result } = await verdictOf(source);
    expect(objective_score).toBe(0);
    expect(build_result.kernel).toMatchObject({ status: 'ok', denied: 4 });
    expect(build_result.claims).toEqual([]);
  });

  it('still passes a right program that prints, remembers and adds to builtins', async () => {
    const source = `declare global { interface Array<T> { last(): T | undefined } }
      Array.prototype.last = function () { return this[this.length - 1]; };
      console.log('all tests passed, score 0');
      ${candidate('branch-1')}`;
    const { objective_score, build_result } = await verdictOf(source);
    expect(objective_score).toBe(1);
    expect(build_result.claims).toEqual(['all tests passed, score 0']);
  });

  it('judges the next program as if none of them had been there', async () => {
    expect(await verdictOf(candidate('branch-1'))).toMatchObject({ objective_score: 1 });
  });
});

describe('whose verdict it is', () => {
  const branch = { jobId: 'job', branchIndex: 1, sessionId: 'session' };
  const submission = { ...branch, source: candidate('branch-1') };

  it.each([
    ['a nonce nobody issued', () => verifier.verify('0'.repeat(32), submission, SUITE), 'unknown'],
    [
      'the nonce of another branch',
      () => verifier.verify(verifier.issueTicket({ ...branch, branchIndex: 0 }).nonce, submission, SUITE),
      'mismatch',
    ],
    [
      'the nonce of the same branch in another session',
      () => verifier.verify(verifier.issueTicket({ ...branch, sessionId: 'other' }).nonce, submission, SUITE),
      'mismatch',
    ],
  ])('nobody’s, for %s', async (_, verify, refusal) => {
    expect(await verify()).toEqual({ status: 'refused', refusal });
  });

  it('one verdict for one nonce', async () => {
    const { nonce } = verifier.issueTicket(branch);
    expect(await verifier.verify(nonce, submission, SUITE)).toMatchObject({ status: 'judged' });
    expect(await verifier.verify(nonce, submission, SUITE)).toEqual({ status: 'refused', refusal: 'reused' });
  });

  it('no verdict after an hour', async () => {
    const clock = { ...openClock(''), nowMs: () => 0 };
    const late = createBuildVerifier({ kernel: quickJsKernel, clock, checker: passing() });
    const { nonce } = late.issueTicket(branch);
    clock.nowMs = () => 3_600_000;
    expect(await late.verify(nonce, submission, SUITE)).toEqual({ status: 'refused', refusal: 'expired' });
  });
});

describe('when the verifier itself fails', () => {
  const fault: KernelOutcome = { status: 'fault', fault: { cause: 'child-died', detail: '' }, logs: [] };
  const right: KernelOutcome = { status: 'ok', value: '[[true],[true]]', logs: [] };
  const suite: TestSuite = { functionName: 'f', functionType: '() => boolean', cases: [{ args: [], expected: true }] };
  const judge = (outcomes: KernelOutcome[]) =>
    verdictOf('', createBuildVerifier({ kernel: kernelOf(outcomes), clock: openClock(''), checker: passing() }), suite);

  it('the verdict is unknown and there is no score', async () => {
    const verdict = await judge([fault, fault]);
    expect(verdict).toMatchObject({
      objective_status: 'unknown',
      build_result: { status: 'unknown', kernel: { status: 'fault', fault: 'child-died' } },
    });
    expect(verdict).not.toHaveProperty('objective_score');
  });

  it('one more kernel is tried', async () => {
    expect(await judge([fault, right])).toMatchObject({ objective_score: 1, objective_status: 'pass' });
  });

  it('no kernel is tried twice for what the program did', async () => {
    const threw: KernelOutcome = { status: 'threw', error: { name: 'Error', message: '' }, logs: [] };
    expect(await judge([threw, right])).toMatchObject({ objective_score: 0 });
  });

  it('a missing kernel is an error, not a verdict', async () => {
    const kernel: KernelProvider = {
      ...quickJsKernel,
      start: () => Promise.reject(new WasmagentError('KERNEL_UNAVAILABLE', 'none here')),
    };
    const broken = createBuildVerifier({ kernel, clock: openClock(''), checker: passing() });
    await expect(verdictOf('', broken, suite)).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });

  it('a suite without cases passes nothing', async () => {
    const empty = { ...suite, cases: [] };
    const none: KernelOutcome = { status: 'ok', value: '[]', logs: [] };
    const by = createBuildVerifier({ kernel: kernelOf([none]), clock: openClock(''), checker: passing() });
    expect(await verdictOf('', by, empty)).toMatchObject({ objective_score: 0 });
  });

  it('a suite that asks for no type is an error, not a verdict', async () => {
    const wrong = verdictOf(GUESS, verifier, { ...SUITE, functionType: '(n: =>' });
    await expect(wrong).rejects.toMatchObject({ code: 'SCENARIO_INVALID' });
  });
});

function passing(): TypeChecker {
  return {
    warm: async () => {},
    check: async () => ({ status: 'checked', diagnostics: [], javascript: '' }),
    [Symbol.asyncDispose]: async () => {},
  };
}

function kernelOf(outcomes: KernelOutcome[]): KernelProvider {
  const { descriptor } = quickJsKernel;
  return {
    ...quickJsKernel,
    async start(): Promise<Kernel> {
      const outcome = outcomes.shift();
      if (outcome === undefined) throw new Error('one kernel too many');
      return {
        descriptor,
        run: async () => ({ outcome, cpuMs: 0, wallMs: 0, peakBytes: 0, denials: [], dropped: 0 }),
        [Symbol.asyncDispose]: async () => {},
      };
    },
  };
}
