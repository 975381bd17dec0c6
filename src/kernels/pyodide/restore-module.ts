import { pathToFileURL } from 'node:url';
import type { EmscriptenModule, ModuleFactory } from './emscripten.js';
import type { InterpreterWalls } from './interpreter-walls.js';
import { NOWHERE } from './nowhere.js';
import type { PythonSource, ReadyPython } from './ready-python.js';
import type { Snapshot } from './snapshot.js';

/** More than the objects of JavaScript that an interpreter keeps before its first program, of either kind. */
const REMEMBERED_OBJECTS = 512;

/**
 * Makes a new instance of the engine and gives it the memory of an interpreter that was started before. Pyodide's own
 * half of JavaScript is never started: what it would set up is what the import table refuses.
 * @returns undefined when the snapshot is not what it should be.
 */
export async function restoreModule(
  { folder, library, snapshot }: PythonSource & { snapshot: Promise<Snapshot | undefined> },
  walls: InterpreterWalls,
): Promise<ReadyPython | undefined> {
  const { default: createModule }: { default: ModuleFactory } = await import(
    pathToFileURL(`${folder}pyodide.asm.mjs`).href
  );
  const module = await createModule({
    noInitialRun: true,
    noImageDecoding: true,
    noAudioDecoding: true,
    noWasmDecoding: false,
    thisProgram: NOWHERE.executable,
    arguments: [],
    preRun: [(starting) => furnish(starting, library)],
    // The runtime wants to find these, and asks them nothing while it starts.
    API: { config: { jsglobals: {}, packages: [] }, runtimeEnv: { IN_NODE: true } },
    locateFile: (file) => `${folder}${file}`,
    instantiateWasm: (imports, onSuccess) => {
      void instantiate(imports, walls).then(({ compiled, instance }) => onSuccess(instance, compiled));
      return {};
    },
  });
  const found = await snapshot;
  if (found === undefined) return undefined;
  addEmptySlots(module);
  writeMemory(module, found);
  return { module, runCode: found.runCode, image: found.memory };
}

async function instantiate(imports: WebAssembly.Imports, { gate, memory, engine }: InterpreterWalls) {
  Object.assign(imports['env'] ?? {}, noValueChecks());
  gate.guard(imports);
  const compiled = await engine;
  const instance = new WebAssembly.Instance(compiled, imports);
  memory.attach(instance.exports['memory'] as WebAssembly.Memory);
  return { compiled, instance };
}

/**
 * Makes the slots exist in which the interpreter kept objects of JavaScript when its memory was copied. They are empty: a
 * guest that digs up what points there comes to an import, which is refused and on record, and not past a table's end.
 */
function addEmptySlots(module: EmscriptenModule): void {
  for (let slot = 0; slot < REMEMBERED_OBJECTS; slot += 1) {
    module.__hiwire_set(slot, null);
    module.__hiwire_immortal_add(null);
  }
}

/** The files that the interpreter starts with, and its environment. */
function furnish({ FS, ENV }: EmscriptenModule, library: Uint8Array): void {
  for (const path of NOWHERE.folders) FS.mkdirTree(path);
  FS.writeFile(NOWHERE.library, library);
  FS.chdir(NOWHERE.home);
  Object.assign(ENV, NOWHERE.env);
}

/**
 * The memory of another instance is as good as an instance's own, but for one word: where in its function table an
 * instance keeps the function that calls others with too many arguments. Not every Node can make that function.
 */
function writeMemory(module: EmscriptenModule, { memory }: Snapshot): void {
  const field = module.HEAP32[module.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >> 2] ?? 0;
  const at = (module.__PyRuntime + field) >> 2;
  const trampoline = module.HEAP32[at] ?? 0;
  if (memory.memoryBytes > module.HEAPU8.length) module.growMemory(memory.memoryBytes);
  memory.writeTo(module.HEAPU8, { isFresh: false });
  module.HEAP32[at] = trampoline;
}

/** The mark that stands for an error of JavaScript; the engine compares with it, and no guest ever sees one. */
function noValueChecks(): Record<string, unknown> {
  const mark = Symbol('error');
  return { Jsv_GetError_import: () => mark, JsvError_Check: (value: unknown) => (value === mark ? 1 : 0) };
}
