import { capMemory } from './cap-memory.js';
import type { GuestMemory } from './guest-memory.js';
import type { ImportGate } from './import-gate.js';

/** The interpreter's binary is the only module of that size; the runtime's helper modules have a few hundred bytes. */
const MIN_INTERPRETER_BYTES = 1024 * 1024;

/** The walls that are put up around an interpreter while it is loaded. */
export interface InterpreterWalls {
  gate: ImportGate;
  memory: GuestMemory;
  /** The engine's binary, compiled with the memory's limit as its maximum. */
  engine: Promise<WebAssembly.Module>;
}

/** Compiles the engine's binary with a limit on its memory, on other threads. */
export function compileEngine(binary: Uint8Array, memory: GuestMemory): Promise<WebAssembly.Module> {
  return WebAssembly.compile(capMemory(binary, memory.maximumPages));
}

/** Replaces the functions that make modules run. They are the only way in which a table of imports reaches an engine. */
export function wallWebAssembly({ gate, memory, engine }: InterpreterWalls): void {
  const { instantiate, Instance } = WebAssembly;
  const refuseWhenLocked = (): void => {
    if (gate.isLocked) throw new Error('no module is made once the interpreter is locked');
  };
  WebAssembly.instantiate = async (source, imports = {}) => {
    refuseWhenLocked();
    gate.guard(imports);
    if (!(source instanceof Uint8Array) || source.length < MIN_INTERPRETER_BYTES) {
      return await instantiate(source, imports);
    }
    // The runtime read the same file again; what runs is what was compiled with the limit in it.
    const module = await engine;
    const instance = await instantiate(module, imports);
    if (!(instance instanceof Instance)) throw new Error('the interpreter has no instance');
    memory.attach(instance.exports['memory'] as WebAssembly.Memory);
    return { module, instance };
  };
  WebAssembly.Instance = new Proxy(Instance, {
    construct: (target, [module, imports = {}]: [WebAssembly.Module, WebAssembly.Imports?]) => {
      refuseWhenLocked();
      gate.guard(imports);
      return new target(module, imports);
    },
  });
  // Ways around the two above, and the switch that lets a guest be suspended while nobody watches the clock.
  for (const name of ['instantiateStreaming', 'compileStreaming', 'Suspending', 'promising', 'Suspender']) {
    Reflect.deleteProperty(WebAssembly, name);
  }
}
