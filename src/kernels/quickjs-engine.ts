import imported from '@jitl/quickjs-ng-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core';
import type { EngineResult, ScriptEngine } from './child/script-engine.js';
import { type KeptMemory, keepMemory } from './quickjs-kept-memory.js';
import { type WatchedMemory, watchMemory } from './quickjs-memory.js';

/** JS_EVAL_FLAG_ASYNC of quickjs.h: top-level await, and a promise of `{ value }` as the result. */
const EVAL_ASYNC = 1 << 7;

// Measured: with this much, recursion ends in a RangeError inside the engine and two thirds of the native stack are
// still free for a host call at the deepest point.
const MAX_STACK_BYTES = 256 * 1024;

const JOBS_PER_CHECK = 64;

/** Limits of one QuickJS engine, and what it tells its owner. */
export interface QuickJsLimits {
  memoryLimitBytes: number;
  isOver: () => boolean;
  memoryGrew: (bytes: number) => void;
}

/**
 * Starts QuickJS in a WebAssembly instance of its own with a memory of its own: neither a byte nor an object of another
 * program is in it. It is never freed piece by piece; letting go of it, or going back to what was kept, lets go of
 * everything.
 * @param module compiled from what `prepareBinary` made.
 */
export async function startQuickJs(
  module: WebAssembly.Module,
  limits: QuickJsLimits,
): Promise<ScriptEngine<QuickJSHandle>> {
  const memory = watchMemory(limits.memoryLimitBytes, limits.memoryGrew);
  const quickjs = await newQuickJSWASMModuleFromVariant(
    memory.watchModule(
      newVariant(unwrapDefault<QuickJSSyncVariant>(imported), {
        wasmMemory: memory.memory,
        log: () => {},
        emscriptenModule: {
          instantiateWasm: (imports, onSuccess) => {
            memory.watchImports(imports);
            const instance = new WebAssembly.Instance(module, imports);
            onSuccess(instance);
            return instance.exports;
          },
        },
      }),
    ),
  );
  const runtime = quickjs.newRuntime();
  runtime.setMaxStackSize(MAX_STACK_BYTES);
  runtime.setInterruptHandler(limits.isOver);
  return new QuickJsEngine(runtime, runtime.newContext(), limits, memory);
}

class QuickJsEngine implements ScriptEngine<QuickJSHandle> {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #limits: QuickJsLimits;
  readonly #memory: WatchedMemory;
  #kept: KeptMemory | undefined;

  constructor(runtime: QuickJSRuntime, context: QuickJSContext, limits: QuickJsLimits, memory: WatchedMemory) {
    this.#runtime = runtime;
    this.#context = context;
    this.#limits = limits;
    this.#memory = memory;
  }

  get memoryRefused(): boolean {
    return this.#memory.refused;
  }

  evaluate(code: string, filename: string): EngineResult<QuickJSHandle> {
    return toResult(this.#context.evalCode(code, filename, 0));
  }

  evaluateProgram(code: string, filename: string): EngineResult<QuickJSHandle> {
    return toResult(this.#context.evalCode(code, filename, EVAL_ASYNC));
  }

  call(fn: QuickJSHandle, args: readonly QuickJSHandle[]): EngineResult<QuickJSHandle> {
    return toResult(this.#context.callFunction(fn, this.#context.undefined, [...args]));
  }

  property(of: QuickJSHandle, name: string): QuickJSHandle {
    return this.#context.getProp(of, name);
  }

  newText(text: string): QuickJSHandle {
    return this.#context.newString(text);
  }

  readText(value: QuickJSHandle): string {
    return this.#context.getString(value);
  }

  newHostFunction(name: string, fn: (first: string, second: string) => string): QuickJSHandle {
    // The binding numbers its functions; what is kept knows the numbers given out before.
    if (this.#kept !== undefined) throw new Error('the engine was kept already');
    const context = this.#context;
    return context.newFunction(name, (first, second) => {
      const reply = answer(fn, context.getString(first), context.getString(second));
      try {
        return context.newString(reply);
      } catch {
        // No memory for the reply: the guest's side cannot parse `undefined`, and the run ends at the memory limit.
        return context.undefined;
      }
    });
  }

  runJobs(): void {
    while (this.#runtime.hasPendingJob() && !this.#limits.isOver()) {
      const done = this.#runtime.executePendingJobs(JOBS_PER_CHECK);
      if (done.error !== undefined) done.error.dispose();
    }
  }

  settlement(promise: QuickJSHandle): { status: 'pending' } | EngineResult<QuickJSHandle> {
    const state = this.#context.getPromiseState(promise);
    if (state.type === 'pending') return { status: 'pending' };
    return state.type === 'fulfilled'
      ? { status: 'value', value: state.value }
      : { status: 'thrown', value: state.error };
  }

  release(value: QuickJSHandle): void {
    value.dispose();
  }

  keep(): void {
    this.#kept = keepMemory(this.#memory.memory, () => this.#memory.stackPointer());
  }

  rewind(): boolean {
    return this.#kept?.restore() ?? false;
  }
}

/** Runs the host's part of a call. The channel is in an unknown state when that fails, so the child must end. */
function answer(fn: (first: string, second: string) => string, first: string, second: string): string {
  try {
    return fn(first, second);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

function toResult(result: ReturnType<QuickJSContext['evalCode']>): EngineResult<QuickJSHandle> {
  return result.error === undefined
    ? { status: 'value', value: result.value }
    : { status: 'thrown', value: result.error };
}

/** The package's types describe its CommonJS form, in which the variant is one level deeper than in the bundle. */
function unwrapDefault<T extends object>(loaded: T | { default: T }): T {
  return 'default' in loaded ? loaded.default : loaded;
}
