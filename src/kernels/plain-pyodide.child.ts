import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { readInto } from '../host/kernel-process/read-into.js';
import { serveRuns } from './child/serve-runs.js';
import { readPyodideArguments } from './pyodide/child-arguments.js';
import { GuestMemory } from './pyodide/guest-memory.js';
import { Interpreter, installGuestModule } from './pyodide/interpreter.js';
import { loadOpenPyodide } from './pyodide/load-pyodide.js';
import { waitFor } from './pyodide/wait-for.js';

// The control kernel of Python: no boundary. Pyodide as it comes, in this very process, with nothing removed.
const channel = openChildChannel();
const source = readPyodideArguments(process.argv, readInto);

let interpreter: Interpreter | undefined;

await serveRuns(channel, async () => {
  if (interpreter === undefined) {
    const pyodide = await loadOpenPyodide(source);
    if (source.snapshot === undefined) installGuestModule(pyodide);
    interpreter = new Interpreter(pyodide, new GuestMemory(Number.POSITIVE_INFINITY, () => undefined), {
      isOpen: true,
    });
  }
  const ready = interpreter;
  return (request, port) => {
    const isOver = (): boolean => port.isOver();
    return ready.run(request, { call: port.call, log: port.log, isOver, sleep: (ms) => waitFor(ms, isOver) });
  };
});
