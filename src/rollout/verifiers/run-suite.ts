import { randomInt } from 'node:crypto';
import type { KernelProvider, KernelRun, ManifestInForce } from '../../contracts/kernel.js';
import type { TestSuite } from '../../contracts/verifier.js';
import { createBridge } from '../../host/bridge.js';
import { judgeAnswers, type SuiteResult } from './judge-answers.js';
import { readAnswers, toKernelProgram } from './kernel-program.js';

/** What came of a program's run, and the run itself. */
export interface SuiteRun {
  tests: SuiteResult;
  run: KernelRun;
}

/**
 * Runs a CommonJS program against a suite, in a kernel started for it alone. Every case is asked twice, all in random
 * order: a program that answers by position, or by turns, is found out.
 * @throws WasmagentError `KERNEL_UNAVAILABLE`
 */
export async function runSuite(
  kernel: KernelProvider,
  manifest: ManifestInForce,
  javascript: string,
  suite: TestSuite,
): Promise<SuiteRun> {
  const order = shuffled([...suite.cases.keys(), ...suite.cases.keys()]);
  const calls = order.map((index) => suite.cases[index]?.args ?? []);
  const program = toKernelProgram(javascript, suite.functionName, calls);
  await using sandbox = await kernel.start(manifest);
  const run = await sandbox.run(program, { bridge: createBridge({ manifest }), filename: 'candidate.js' });
  const answers = run.outcome.status === 'ok' ? readAnswers(run.outcome.value, order.length) : undefined;
  return { tests: judgeAnswers(suite.cases, order, answers), run };
}

function shuffled(items: number[]): number[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    const held = items[last] ?? 0;
    items[last] = items[other] ?? 0;
    items[other] = held;
  }
  return items;
}
