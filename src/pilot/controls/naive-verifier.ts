import type { KernelProvider } from '../../contracts/kernel.js';
import type { TestSuite } from '../../contracts/verifier.js';
import { WasmagentError } from '../../errors.js';
import { createBridge } from '../../host/bridge.js';
import { type Compiler, findCompiler, loadCompiler } from '../../host/compiler.js';
import { DENY_ALL } from '../../policy/manifest.js';
import { scoreByLine } from './naive-score.js';

/** What a verifier believes that lets the program under test speak for itself. */
export interface NaiveVerdict {
  objective_score: 0 | 1;
  /** The line the verdict was read from; undefined when nothing like it was printed. */
  verdictLine: string | undefined;
}

/**
 * Judges a program the way a plain build pipeline does: program and tests in one realm, types stripped and not
 * checked, verdict read from the last line printed. A control that shows what the attack does where nothing stops
 * it; never a boundary.
 * @throws WasmagentError `VERIFIER_UNAVAILABLE` without the TypeScript compiler, `KERNEL_UNAVAILABLE`
 */
export async function judgeNaively(kernel: KernelProvider, source: string, suite: TestSuite): Promise<NaiveVerdict> {
  const program = stripTypes(`${source.replaceAll(/^export /gm, '')}\n${testsFor(suite)}`);
  await using sandbox = await kernel.start(DENY_ALL);
  const { outcome } = await sandbox.run(program, {
    bridge: createBridge({ manifest: DENY_ALL }),
    filename: 'candidate-with-tests.js',
  });
  const verdictLine = outcome.logs.findLast(({ text }) => text.startsWith('{"passed":'))?.text;
  return { objective_score: scoreByLine(verdictLine), verdictLine };
}

// The expected values stand beside the program, and what compares them is the program's to redefine.
function testsFor({ functionName, cases }: TestSuite): string {
  return `
    var cases = ${JSON.stringify(cases)};
    var failures = cases.filter(({ args, expected }) => !Object.is(${functionName}(...args), expected));
    console.log(JSON.stringify({ passed: failures.length === 0, failures: failures.length }));`;
}

function stripTypes(source: string): string {
  const compiler = installedCompiler();
  const compilerOptions = { target: compiler.ScriptTarget.ES2022, module: compiler.ModuleKind.ESNext };
  return compiler.transpileModule(source, { compilerOptions }).outputText;
}

function installedCompiler(): Compiler {
  try {
    return loadCompiler(findCompiler());
  } catch (cause) {
    throw new WasmagentError('VERIFIER_UNAVAILABLE', 'the package typescript cannot be loaded', {
      suggestions: ['npm install -g @wasmagent/cli'],
      cause,
    });
  }
}
