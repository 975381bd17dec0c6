import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { readInto } from '../host/kernel-process/read-into.js';
import { serveRuns } from './child/serve-runs.js';
import { readPyodideArguments } from './pyodide/child-arguments.js';
import { GuestMemory } from './pyodide/guest-memory.js';
import { installGuestModule } from './pyodide/install-guest-module.js';
import { Interpreter } from './pyodide/interpreter.js';
import { loadOpenPyodide } from './pyodide/load-pyodide.js';

// The control kernel of Python: no boundary. Pyodide as it comes, in this very process, with nothing removed.
const channel = openChildChannel();
const source = readPyodideArguments(process.argv, readInto);

let interpreter: Interpreter | undefined;

await serveRuns(channel, async () => {
  if (interpreter === undefined) {
    const pyodide = await loadOpenPyodide(source);
    if (source.snapshot === undefined) installGuestModule(pyodide);
    interpreter = new Interpreter(pyodide._module, new GuestMemory(Number.POSITIVE_INFINITY, () => undefined), {
      isOpen: true,
    });
  }
  const ready = interpreter;
  return (request, port) => ready.run(request, port);
});
