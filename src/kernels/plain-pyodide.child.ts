import { readFile } from 'node:fs/promises';
import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { serveRuns } from './child/serve-runs.js';
import { readChildArguments } from './pyodide/child-arguments.js';
import { GuestMemory } from './pyodide/guest-memory.js';
import { installGuestModule, PREPARE_GUEST, RUN_GUEST } from './pyodide/install-guest-module.js';
import { Interpreter } from './pyodide/interpreter.js';
import { copyText, loadOpenPyodide } from './pyodide/load-open-pyodide.js';
import { openPlainSnapshot } from './pyodide/snapshot.js';

// The control kernel of Python: no boundary. Pyodide as it comes, in this very process, with nothing removed.
const channel = openChildChannel();
const { folder, snapshot } = readChildArguments(process.argv);

async function startInterpreter(): Promise<Interpreter> {
  const before =
    snapshot === undefined
      ? undefined
      : await openPlainSnapshot(readFile(snapshot.ready), readFile(snapshot.plain), snapshot.info);
  const pyodide = await loadOpenPyodide(folder, before === undefined ? {} : { _loadSnapshot: before });
  if (before === undefined) installGuestModule(pyodide);
  pyodide.runPython(PREPARE_GUEST);
  const { _module: module } = pyodide;
  const memory = new GuestMemory(Number.POSITIVE_INFINITY, () => undefined);
  return new Interpreter({ module, runCode: copyText(module, RUN_GUEST) }, memory, { isOpen: true });
}

let interpreter: Interpreter | undefined;

await serveRuns(channel, async () => {
  interpreter ??= await startInterpreter();
  const ready = interpreter;
  return (request, port) => ready.run(request, port);
});
