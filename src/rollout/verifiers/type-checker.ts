import { dirname, join } from 'node:path';
import { WasmagentError } from '../../errors.js';
import { findCompiler } from '../../host/compiler.js';
import { KernelProcess } from '../../host/kernel-process/kernel-process.js';
import { PACKAGE_ROOT } from '../../host/package-root.js';
import type { ProjectCheckRequest, TypeCheckReport, TypeCheckRequest } from './program-checker.js';
import { readReport } from './read-report.js';

/** What came of a check. `timeout`: past the deadline; `crashed`: the program ended the compiler, and did so again. */
export type TypeCheckOutcome = TypeCheckReport | { status: 'timeout' } | { status: 'crashed' };

/** The TypeScript compiler in a process of its own, which starts on first use and again after it was ended. */
export interface TypeChecker extends AsyncDisposable {
  /** @throws WasmagentError `VERIFIER_UNAVAILABLE` */
  warm(): Promise<void>;
  /**
   * Checks one program or one set of files; checks wait for each other. Never rejects for anything that they hold.
   * @throws WasmagentError `VERIFIER_UNAVAILABLE` when the compiler cannot be started or was disposed of.
   */
  check(request: TypeCheckRequest | ProjectCheckRequest): Promise<TypeCheckOutcome>;
}

export interface TypeCheckerOptions {
  /** Milliseconds one program may take. */
  deadlineMs?: number;
  /** The compiler's bundle: absolute path. */
  entry?: string;
}

const DEADLINE_MS = 10_000;
const START_DEADLINE_MS = 30_000;
/** Both attempts share the deadline; this much is left for the second in any case. */
const SECOND_CHANCE_MS = 1000;
const ENTRY = join(PACKAGE_ROOT, 'dist/rollout/verifiers/typecheck.child.mjs');
// Node's own heap limit is lower; this one also holds what is outside the heap. One process checks many programs.
const WALLS = { cpuSeconds: 300, dataKib: 1_048_576 };
/** Reads every library file, so that the first branch waits no longer than the others. */
const WARM_UP: TypeCheckRequest = {
  source: 'export function f(n: number): boolean { return [n].some((x) => x > Math.PI); }',
  functionName: 'f',
  functionType: '(n: number) => boolean',
};

/** Makes a type-checker; nothing is started yet. */
export function openTypeChecker({ deadlineMs = DEADLINE_MS, entry = ENTRY }: TypeCheckerOptions = {}): TypeChecker {
  let running: Promise<KernelProcess> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;

  const ready = (): Promise<KernelProcess> => {
    if (closed) throw unavailable('the type-checker was closed');
    running ??= startWarm(entry);
    return running;
  };
  const stop = async (): Promise<void> => {
    const stopping = running;
    running = undefined;
    await (await stopping?.catch(() => undefined))?.[Symbol.asyncDispose]();
  };
  const checkNow = async (request: TypeCheckRequest | ProjectCheckRequest): Promise<TypeCheckOutcome> => {
    // A warmed-up process has just done its work; when two in turn end over the same program, it is the program.
    let leftMs = deadlineMs;
    for (let attempt = 0; attempt < 2; attempt++) {
      const child = await ready();
      const startMs = performance.now();
      const answer = await ask(child, request, leftMs);
      leftMs = Math.max(leftMs - (performance.now() - startMs), SECOND_CHANCE_MS);
      if (typeof answer === 'object') return answer;
      await stop();
      if (answer === 'timeout') return { status: 'timeout' };
    }
    return { status: 'crashed' };
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    warm: () => inTurn(async () => void (await ready())),
    check: (request) => inTurn(() => checkNow(request)),
    async [Symbol.asyncDispose]() {
      closed = true;
      await stop();
      await queue;
    },
  };
}

async function startWarm(entry: string): Promise<KernelProcess> {
  const child = await start(entry);
  const answer = await ask(child, WARM_UP, START_DEADLINE_MS);
  if (typeof answer === 'object' && answer.status === 'checked' && answer.diagnostics.length === 0) return child;
  await child[Symbol.asyncDispose]();
  throw unavailable('the TypeScript compiler does not start');
}

async function start(entry: string): Promise<KernelProcess> {
  const compiler = installedCompiler();
  // Under the permission model the process reads its own bundle and the compiler's files, and writes nothing.
  const options = { entry, args: [compiler], readPaths: [dirname(compiler)], walls: WALLS };
  return await KernelProcess.start(options).catch((cause: unknown) => {
    throw unavailable('the compiler process cannot be locked down', cause);
  });
}

function installedCompiler(): string {
  try {
    return findCompiler();
  } catch (cause) {
    throw unavailable('the package typescript is not installed', cause);
  }
}

async function ask(
  child: KernelProcess,
  request: TypeCheckRequest | ProjectCheckRequest,
  deadlineMs: number,
): Promise<TypeCheckReport | 'timeout' | 'ended'> {
  child.hold();
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<TypeCheckReport | 'timeout' | 'ended'>((resolve) => {
    child.onMessage = (message) => resolve(readReport(message) ?? 'ended');
    timer = setTimeout(() => resolve('timeout'), deadlineMs);
    void child.ended.then(() => resolve('ended'));
    child.send(JSON.stringify(request));
  });
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    child.release();
  }
}

function unavailable(what: string, cause?: unknown): WasmagentError {
  return new WasmagentError('VERIFIER_UNAVAILABLE', `The build verifier cannot work: ${what}`, {
    suggestions: ['Reinstall @wasmagent/cli: the compiler is one of its dependencies', 'Use Linux or macOS, or WSL'],
    cause,
  });
}
