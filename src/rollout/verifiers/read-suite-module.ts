import type { KernelProvider } from '../../contracts/kernel.js';
import type { TestSuite } from '../../contracts/verifier.js';
import { WasmagentError } from '../../errors.js';
import { createBridge } from '../../host/bridge.js';
import { findCompiler, loadCompiler } from '../../host/compiler.js';
import { DENY_ALL } from '../../policy/manifest.js';
import { readTestSuite } from './read-test-suite.js';

/** A suite, and which file of the workspace it is about. */
export interface NamedSuite {
  suite: TestSuite;
  /** Guest path. */
  submissionPath: string;
}

/**
 * Reads the suite of a tests file: JSON as it is; of a TypeScript or JavaScript module what it exports as
 * `functionName`, `functionType`, `cases` and, where the file is not called after the function, `submission`. The
 * module runs in a kernel with no capability, and never together with what it tests.
 * @throws WasmagentError `INPUT_MALFORMED`, `SCENARIO_INVALID` naming the field, `KERNEL_UNAVAILABLE`
 */
export async function readSuiteModule(text: string, file: string, kernel: KernelProvider): Promise<NamedSuite> {
  const data = file.endsWith('.json') ? parseJson(text, file) : await runModule(text, file, kernel);
  const { submission, ...rest } = Object(data) as Record<string, unknown>;
  const suite = readTestSuite(rest, file);
  if (submission === undefined) return { suite, submissionPath: `/workspace/${suite.functionName}.ts` };
  if (typeof submission !== 'string' || submission === '' || submission.includes('\0')) {
    throw malformed(file, "'submission' is the path of a file in the workspace");
  }
  return { suite, submissionPath: submission.startsWith('/') ? submission : `/workspace/${submission}` };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(file, error instanceof Error ? error.message : String(error));
  }
}

async function runModule(text: string, file: string, kernel: KernelProvider): Promise<unknown> {
  const compiler = loadCompiler(findCompiler());
  const { outputText } = compiler.transpileModule(text, {
    compilerOptions: { module: compiler.ModuleKind.CommonJS, target: compiler.ScriptTarget.ES2022 },
  });
  // The module's own text stays a string until the guest makes a function of it: it cannot close ours.
  const program = `(() => {
  const exports = {}, module = { exports };
  const require = (name) => { throw new Error('a tests file imports nothing: ' + name); };
  new Function('exports', 'module', 'require', ${JSON.stringify(outputText)})(exports, module, require);
  const { functionName, functionType, cases, submission } = module.exports.default ?? module.exports;
  return { functionName, functionType, cases, submission };
})()`;
  await using sandbox = await kernel.start(DENY_ALL);
  const { outcome } = await sandbox.run(program, { bridge: createBridge({ manifest: DENY_ALL }), filename: file });
  if (outcome.status === 'ok') return outcome.value;
  const why = outcome.status === 'threw' ? `${outcome.error.name}: ${outcome.error.message}` : outcome.status;
  throw malformed(file, `the module does not run: ${why}`);
}

function malformed(file: string, why: string): WasmagentError {
  return new WasmagentError('INPUT_MALFORMED', `${file}: ${why}`, {
    suggestions: [
      "export const functionName = 'isPrime'; export const functionType = '(n: number) => boolean'; export const cases = [{ args: [2], expected: true }];",
    ],
  });
}
