import { basename, extname } from 'node:path';
import type { BranchJudge } from '../../contracts/branch-judge.js';
import type { KernelByLanguage, KernelProvider, ManifestInForce } from '../../contracts/kernel.js';
import { WasmagentError } from '../../errors.js';
import type { Clock } from '../../host/clock.js';
import { readNamedFile } from '../../host/own-file.js';
import type { KernelPool } from '../../kernels/kernel-pool.js';
import { oneLine } from '../strip-controls.js';

/** A judge, and what has to be ended with it. */
export interface OpenJudge extends AsyncDisposable {
  judge: BranchJudge;
}

/** What judging stands on. */
export interface JudgeParts {
  manifest: ManifestInForce;
  kernels: KernelByLanguage;
  pool: KernelPool;
  clock: Clock;
}

/**
 * Opens the judge that `--verify` names; without one nothing is known of a branch.
 * @throws WasmagentError `USAGE`, `INPUT_MISSING`, `INPUT_MALFORMED`, `SCENARIO_INVALID`
 */
export async function openJudge(verify: string | undefined, parts: JudgeParts): Promise<OpenJudge> {
  if (verify === undefined) return withNothing(NO_JUDGE);
  if (verify === 'build') return await openBuildJudge(parts);
  return await openerOf(verify)(readNamedFile(verify, 'the verifier'), verify, parts);
}

/** Refuses a `--verify` that does not say what it is, before anything is made or read. @throws WasmagentError `USAGE` */
export function refuseUnknownJudge(verify: string | undefined): void {
  if (verify !== undefined && verify !== 'build') openerOf(verify);
}

function openerOf(verify: string): Opener {
  const open = OPENERS[extname(verify)];
  if (open !== undefined) return open;
  throw new WasmagentError('USAGE', `--verify ${oneLine(verify)}: the ending of its name does not say what it is`, {
    suggestions: ['build', 'a tests file: tests.ts or tests.json', 'a program for a kernel: check.js or check.py'],
  });
}

type Opener = (text: string, file: string, parts: JudgeParts) => Promise<OpenJudge>;

const openProgram: Opener = async (...given) => withNothing(await openProgramJudge(...given));

const OPENERS: Readonly<Record<string, Opener>> = {
  '.ts': openSuiteJudge,
  '.json': openSuiteJudge,
  '.js': openProgram,
  '.py': openProgram,
};

const NO_JUDGE: BranchJudge = {
  basis: 'none',
  warm: async () => undefined,
  judge: async () => ({ objective_status: 'unknown', build_result: null, reason: 'not-verified' }),
};

function withNothing(judge: BranchJudge): OpenJudge {
  return { judge, [Symbol.asyncDispose]: async () => undefined };
}

async function openBuildJudge({ kernels, pool }: JudgeParts): Promise<OpenJudge> {
  const [{ buildJudge }, { openTypeChecker }] = await Promise.all([
    import('../../rollout/verifiers/build-judge.js'),
    import('../../rollout/verifiers/type-checker.js'),
  ]);
  const checker = openTypeChecker();
  const { python } = kernels;
  const judge = buildJudge({ checker, ...(python === undefined ? {} : { python: pool.bounded(python) }) });
  return { judge, [Symbol.asyncDispose]: () => checker[Symbol.asyncDispose]() };
}

async function openSuiteJudge(text: string, file: string, parts: JudgeParts): Promise<OpenJudge> {
  const { manifest, kernels, pool, clock } = parts;
  const [{ createBuildVerifier }, { readSuiteModule }, { submissionJudge }] = await Promise.all([
    import('../../rollout/verifiers/build-verifier.js'),
    import('../../rollout/verifiers/read-suite-module.js'),
    import('../../rollout/verifiers/submission-judge.js'),
  ]);
  const kernel = pool.bounded(kernels.javascript, { expectMore: true });
  const named = await readSuiteModule(text, file, kernel);
  const verifier = createBuildVerifier({ kernel, clock });
  return {
    judge: submissionJudge({ manifest, verifier, ...named }),
    [Symbol.asyncDispose]: () => verifier[Symbol.asyncDispose](),
  };
}

async function openProgramJudge(source: string, file: string, { kernels, pool }: JudgeParts): Promise<BranchJudge> {
  const { programJudge } = await import('../../rollout/verifiers/program-judge.js');
  const kernel: KernelProvider | undefined = file.endsWith('.py') ? kernels.python : kernels.javascript;
  if (kernel === undefined) {
    throw new WasmagentError('USAGE', `there is no kernel for ${oneLine(file)} here`, {
      suggestions: ['--kernel quickjs --kernel pyodide'],
    });
  }
  return programJudge({ source, filename: oneLine(basename(file)), kernel: pool.bounded(kernel) });
}
