import { dirname, join } from 'node:path';
import { findCompiler } from '../../host/compiler.js';
import { KernelProcess } from '../../host/kernel-process/kernel-process.js';
import { PACKAGE_ROOT } from '../../host/package-root.js';
import type { ModuleFault, ModuleSource } from './module-source.js';

/** Turns modules into scripts in a process of its own, which can be ended. Ended when it is disposed of. */
export interface Transpiler extends AsyncDisposable {
  /** Never rejects for anything in `source`, which is guest-controlled. @throws WasmagentError `KERNEL_UNAVAILABLE` */
  transpile(path: string, source: string): Promise<ModuleSource | ModuleFault>;
}

const ENTRY = join(PACKAGE_ROOT, 'dist/tools/testing/transpile.child.mjs');
const WALLS = { cpuSeconds: 60, dataKib: 1_048_576 };
/** Milliseconds that one module may take; the first also waits for the compiler to load. */
const DEADLINE_MS = 15_000;

/** Makes a transpiler; its process starts with the first module, and again after one that ended it. */
export function openTranspiler(deadlineMs = DEADLINE_MS): Transpiler {
  let child: KernelProcess | undefined;
  const stop = async () => {
    const ending = child;
    child = undefined;
    await ending?.[Symbol.asyncDispose]();
  };
  return {
    async transpile(path, source) {
      child ??= await start();
      const answer = await ask(child, { path, source }, deadlineMs);
      if (answer !== undefined) return answer;
      await stop();
      return { message: 'the compiler gave up on this file', line: 1 };
    },
    [Symbol.asyncDispose]: stop,
  };
}

async function start(): Promise<KernelProcess> {
  const compiler = findCompiler();
  // Under the permission model the process reads its own bundle and the compiler's files, and writes nothing.
  return await KernelProcess.start({ entry: ENTRY, args: [compiler], readPaths: [dirname(compiler)], walls: WALLS });
}

async function ask(
  child: KernelProcess,
  request: { path: string; source: string },
  deadlineMs: number,
): Promise<ModuleSource | ModuleFault | undefined> {
  child.hold();
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve) => {
      child.onMessage = (message) => resolve(readModule(message));
      timer = setTimeout(() => resolve(undefined), deadlineMs);
      void child.ended.then(() => resolve(undefined));
      child.send(JSON.stringify(request));
    });
  } finally {
    clearTimeout(timer);
    child.release();
  }
}

/** The module in a message of the process, or undefined for anything else. */
function readModule(message: unknown): ModuleSource | ModuleFault | undefined {
  if (!isRecord(message) || typeof message['module'] !== 'string') return undefined;
  const data = parse(message['module']);
  if (!isRecord(data)) return undefined;
  const { javascript, imports, declaredTests, lines, message: fault, line } = data;
  if (typeof fault === 'string' && typeof line === 'number') return { message: fault, line };
  if (typeof javascript !== 'string' || typeof declaredTests !== 'number') return undefined;
  if (!isListOf(imports, 'string') || !isListOf(lines, 'number')) return undefined;
  return { javascript, imports, declaredTests, lines };
}

function isListOf(value: unknown, type: 'string'): value is string[];
function isListOf(value: unknown, type: 'number'): value is number[];
function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
