import { createHash } from 'node:crypto';
import type { KernelProvider, ManifestInForce } from '../../contracts/kernel.js';
import type { BranchVerifier, BuildVerdict, TestSuite, TypecheckFailure } from '../../contracts/verifier.js';
import { WasmagentError } from '../../errors.js';
import type { Clock } from '../../host/clock.js';
import { parseManifest } from '../../policy/manifest.js';
import { findClaims } from './find-claims.js';
import type { TypeCheckReport } from './program-checker.js';
import { runSuite, type SuiteRun } from './run-suite.js';
import { openTicketBook } from './ticket-book.js';
import { openTypeChecker, type TypeChecker } from './type-checker.js';

/** A verifier that holds a compiler process until it is disposed of. */
export type BuildVerifier = BranchVerifier & AsyncDisposable;

export interface BuildVerifierOptions {
  /** Where programs run: each in a kernel of its own. */
  kernel: KernelProvider;
  clock: Clock;
  /** The compiler; a process of its own by default. */
  checker?: TypeChecker;
  /** Milliseconds one program may compute, all cases together. */
  cpuMs?: number;
}

const SOURCE_BYTES = 262_144;
const CPU_MS = 5000;

type TypecheckResult = BuildVerdict['build_result']['typecheck'];

/** Opens the verifier that compiles a branch's TypeScript and tests it; a branch passes whole or not at all. */
export function createBuildVerifier({
  kernel,
  clock,
  checker = openTypeChecker(),
  cpuMs = CPU_MS,
}: BuildVerifierOptions): BuildVerifier {
  const tickets = openTicketBook(clock);
  // Nothing but time: a program under test computes, prints and returns.
  const manifest = parseManifest({ cpuMs }, 'the build verifier');

  const judge = async (source: string, suite: TestSuite): Promise<BuildVerdict> => {
    const startMs = clock.elapsedMs();
    const { typecheck, javascript } = await compile(checker, source, suite);
    const checkedMs = clock.elapsedMs();
    const ran = typecheck.passed ? await runUnlessFaulty(kernel, manifest, javascript, suite) : undefined;
    const cost = {
      typecheckMs: checkedMs - startMs,
      testsMs: clock.elapsedMs() - checkedMs,
      kernelCpuMs: ran?.run.cpuMs ?? 0,
      kernelPeakBytes: ran?.run.peakBytes ?? 0,
    };
    return { ...toVerdict(kernel.descriptor.name, source, suite, typecheck, ran), cost };
  };

  return {
    warm: () => checker.warm(),
    issueTicket: (branch) => tickets.issue(branch),
    async verify(nonce, submission, suite) {
      const refusal = tickets.spend(nonce, submission);
      if (refusal !== undefined) return { status: 'refused', refusal };
      return { status: 'judged', verdict: await judge(submission.source, suite) };
    },
    [Symbol.asyncDispose]: () => checker[Symbol.asyncDispose](),
  };
}

async function compile(
  checker: TypeChecker,
  source: string,
  { functionName, functionType }: TestSuite,
): Promise<{ typecheck: TypecheckResult; javascript: string }> {
  const failed = (failure: TypecheckFailure) => ({
    typecheck: { passed: false, failure, diagnostics: [] },
    javascript: '',
  });
  if (Buffer.byteLength(source) > SOURCE_BYTES) return failed('too-large');
  const report = await checker.check({ source, functionName, functionType });
  if (report.status === 'timeout' || report.status === 'crashed') return failed(report.status);
  const { diagnostics, javascript } = checkedOrThrow(report, functionType);
  const passed = diagnostics.length === 0;
  return { typecheck: { passed, ...(passed ? {} : { failure: 'diagnostics' }), diagnostics }, javascript };
}

function checkedOrThrow(report: TypeCheckReport, functionType: string) {
  if (report.status === 'checked') return report;
  throw new WasmagentError('SCENARIO_INVALID', `the test suite's functionType '${functionType}' is not a type`, {
    suggestions: ['write it as TypeScript does: (n: number) => boolean'],
  });
}

// A fault is the machine's as often as the program's, so it gets one more kernel; a second one leaves the verdict unknown.
async function runUnlessFaulty(
  kernel: KernelProvider,
  manifest: ManifestInForce,
  javascript: string,
  suite: TestSuite,
): Promise<SuiteRun> {
  const first = await runSuite(kernel, manifest, javascript, suite);
  return first.run.outcome.status === 'fault' ? runSuite(kernel, manifest, javascript, suite) : first;
}

function toVerdict(
  kernelName: string,
  source: string,
  suite: TestSuite,
  typecheck: TypecheckResult,
  ran: SuiteRun | undefined,
): Omit<BuildVerdict, 'cost'> {
  const tests = ran?.tests ?? { passed: 0, total: suite.cases.length, failures: [] };
  const outcome = ran?.run.outcome;
  // A suite without cases proves nothing, and must not pass everything.
  const passed = tests.total > 0 && tests.passed === tests.total;
  const status = outcome?.status === 'fault' ? 'unknown' : passed ? 'success' : 'failed';
  const build_result: BuildVerdict['build_result'] = {
    status,
    verifier: 'typescript-build',
    phase: typecheck.passed ? 'tests' : 'typecheck',
    typecheck,
    tests,
    ...(ran === undefined ? {} : { kernel: kernelFacts(kernelName, ran) }),
    claims: findClaims(outcome?.logs ?? []),
    candidate_sha256: sha256(source),
    suite_sha256: sha256(JSON.stringify(suite)),
  };
  if (status === 'unknown') return { build_result, objective_status: 'unknown' };
  return passed
    ? { build_result, objective_score: 1, objective_status: 'pass' }
    : { build_result, objective_score: 0, objective_status: 'fail' };
}

function kernelFacts(name: string, { run }: SuiteRun): NonNullable<BuildVerdict['build_result']['kernel']> {
  const { status } = run.outcome;
  const facts = { name, status, denied: run.denials.length };
  return run.outcome.status === 'fault' ? { ...facts, fault: run.outcome.fault.cause } : facts;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
