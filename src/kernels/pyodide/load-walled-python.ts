import { GUEST_MODULE, installGuestModule, PREPARE_GUEST, RUN_GUEST } from './install-guest-module.js';
import { type InterpreterWalls, wallWebAssembly } from './interpreter-walls.js';
import { copyText, loadOpenPyodide } from './load-open-pyodide.js';
import type { PythonSource, ReadyPython } from './ready-python.js';
import { restoreModule } from './restore-module.js';

/**
 * Makes an interpreter with every import of every module behind the gate, and its memory under the ceiling. The gate is
 * open until its owner locks it; from then on no further module can be made either.
 */
export async function loadWalledPython(source: PythonSource, walls: InterpreterWalls): Promise<ReadyPython> {
  wallWebAssembly(walls);
  const { folder, snapshot } = source;
  const restored = snapshot === undefined ? undefined : await restoreModule({ ...source, snapshot }, walls);
  const python = restored ?? (await startFromNothing(folder));
  if (walls.memory.totalBytes === 0) throw new Error('the interpreter was not loaded through its walls');
  return python;
}

async function startFromNothing(folder: string): Promise<ReadyPython> {
  const pyodide = await loadOpenPyodide(folder);
  installGuestModule(pyodide);
  pyodide.runPython(`${PREPARE_GUEST}${GUEST_MODULE}.close_bridge()\n`);
  return { module: pyodide._module, runCode: copyText(pyodide._module, RUN_GUEST) };
}
