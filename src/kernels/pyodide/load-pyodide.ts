import { pathToFileURL } from 'node:url';
import type { EmscriptenModule, LoadOptions, PyodideApi, PyodideLoader } from './emscripten.js';
import { installGuestModule } from './install-guest-module.js';
import { type InterpreterWalls, wallWebAssembly } from './interpreter-walls.js';
import { NOWHERE } from './nowhere.js';
import { restoreModule } from './restore-module.js';
import { type Snapshot, toPyodideSnapshot } from './snapshot.js';

/** What the pinned version of Pyodide expects of a list of packages, also of one that is empty. */
const ABI_VERSION = '2026_0';

/** How Pyodide is loaded. */
export interface PyodideSource {
  /** Folder of the engine's files: absolute path, with a separator at its end. */
  folder: string;
  /** An interpreter that was started before; absent: it starts from nothing, in ten times the time. */
  snapshot?: Snapshot | undefined;
}

/** Loads Pyodide as it is, with nothing around it. */
export async function loadOpenPyodide(
  { folder, snapshot }: PyodideSource,
  options: Partial<LoadOptions> = {},
): Promise<PyodideApi> {
  const { loadPyodide }: PyodideLoader = await import(pathToFileURL(`${folder}pyodide.mjs`).href);
  return await loadPyodide({
    // Without a list of packages there is nothing that could be loaded, from wherever.
    lockFileContents: { info: { abi_version: ABI_VERSION }, packages: {} },
    env: { ...NOWHERE.env },
    args: [],
    _sysExecutable: NOWHERE.executable,
    indexURL: folder,
    ...(snapshot === undefined ? {} : { _loadSnapshot: toPyodideSnapshot(snapshot) }),
    ...options,
  });
}

/**
 * Makes an interpreter with every import of every module behind the gate, and its memory under the ceiling. The gate is
 * open until its owner locks it; from then on no further module can be made either.
 * @param library the standard library, as the engine's package has it.
 */
export async function loadWalled(
  source: PyodideSource,
  library: Uint8Array,
  walls: InterpreterWalls,
): Promise<EmscriptenModule> {
  wallWebAssembly(walls);
  const { folder, snapshot } = source;
  const module =
    snapshot === undefined ? await startFromNothing(source) : await restoreModule({ folder, library, snapshot }, walls);
  if (walls.memory.totalBytes === 0) throw new Error('the interpreter was not loaded through its walls');
  return module;
}

async function startFromNothing(source: PyodideSource): Promise<EmscriptenModule> {
  const pyodide = await loadOpenPyodide(source);
  installGuestModule(pyodide);
  return pyodide._module;
}
