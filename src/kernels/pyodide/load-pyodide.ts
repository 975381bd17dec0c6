import { pathToFileURL } from 'node:url';
import { capMemory } from './cap-memory.js';
import type { LoadOptions, PyodideApi, PyodideLoader } from './emscripten.js';
import type { GuestMemory } from './guest-memory.js';
import type { ImportGate } from './import-gate.js';

/** The interpreter's binary is the only module of that size; the runtime's helper modules have a few hundred bytes. */
const MIN_INTERPRETER_BYTES = 1024 * 1024;

/** What the pinned version of Pyodide expects of a list of packages, also of one that is empty. */
const ABI_VERSION = '2026_0';

/** What the interpreter is told of the machine: nothing. Baked into a snapshot, and the same without one. */
const NOWHERE: Omit<LoadOptions, 'indexURL'> = {
  // Without a list of packages there is nothing that could be loaded, from wherever.
  lockFileContents: { info: { abi_version: ABI_VERSION }, packages: {} },
  env: { HOME: '/home/guest', PATH: '/usr/bin', LANG: 'C.UTF-8' },
  args: [],
  _sysExecutable: '/usr/bin/python3',
};

/** How Pyodide is loaded. */
export interface PyodideSource {
  /** Folder of the engine's files: absolute path, with a separator at its end. */
  folder: string;
  /** Memory of an interpreter that was started before; absent: it starts from nothing, in ten times the time. */
  snapshot?: Uint8Array | undefined;
}

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

/** Loads Pyodide as it is, with nothing around it. */
export async function loadOpenPyodide(
  { folder, snapshot }: PyodideSource,
  options: Partial<LoadOptions> = {},
): Promise<PyodideApi> {
  const { loadPyodide }: PyodideLoader = await import(pathToFileURL(`${folder}pyodide.mjs`).href);
  return await loadPyodide({
    ...NOWHERE,
    indexURL: folder,
    ...(snapshot === undefined ? {} : { _loadSnapshot: snapshot }),
    ...options,
  });
}

/**
 * Loads Pyodide with every import of every module behind the gate, and its memory under the ceiling. The gate is open
 * until its owner locks it; from then on no further module can be made either.
 */
export async function loadWalledPyodide(source: PyodideSource, walls: InterpreterWalls): Promise<PyodideApi> {
  wallWebAssembly(walls);
  const pyodide = await loadOpenPyodide(source);
  if (walls.memory.totalBytes === 0) throw new Error('the interpreter was not loaded through its walls');
  return pyodide;
}

/** Replaces the functions that make modules run. They are the only way in which a table of imports reaches an engine. */
function wallWebAssembly({ gate, memory, engine }: InterpreterWalls): void {
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
