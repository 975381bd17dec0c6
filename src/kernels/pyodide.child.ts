import { constants, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { removeAmbientAuthority } from '../host/kernel-process/child-lockdown.js';
import type { ChildPort } from './child/child-port.js';
import { endOfTrap } from './child/run-program.js';
import { type RunEnd, reportEnd, serveRuns } from './child/serve-runs.js';
import { readChildArguments } from './pyodide/child-arguments.js';
import { GuestMemory } from './pyodide/guest-memory.js';
import { boundedPaths } from './pyodide/guest-paths.js';
import { ImportGate, type ImportOverride } from './pyodide/import-gate.js';
import { Interpreter } from './pyodide/interpreter.js';
import { compileEngine } from './pyodide/interpreter-walls.js';
import { loadWalledPython } from './pyodide/load-walled-python.js';
import { openSnapshot } from './pyodide/snapshot.js';

// The kernel child of Pyodide.
const channel = openChildChannel();
const exit = process.exit.bind(process);

/**
 * Memory that the engine has before the first program asks for any, in bytes. Memory is never given back: how far a later
 * program grows it could not be seen, so after a program that needed more the child is replaced.
 */
const HEADROOM_BYTES = 8 * 1024 * 1024;

/** The run that is on; the walls report to it from inside the interpreter. */
let port: ChildPort | undefined;

async function startInterpreter(memory: GuestMemory): Promise<Interpreter> {
  let interpreter: Interpreter | undefined;
  const gate = new ImportGate(
    {
      answered: (name) => port?.importAnswered(name),
      // The engine ends where it stands: a refused import must not return into it.
      refused: (name): never => {
        const ended = { end: 'refused-import', name, memoryRefused: memory.refused, isLast: true } as const;
        if (port !== undefined) reportEnd(channel, port, ended);
        return exit(0);
      },
    },
    new Map<string, ImportOverride>([
      ...boundedPaths(() => memory.bytes),
      ['emscripten_resize_heap', (resize) => memory.watchResize(resize)],
      // The interpreter asks this now and then whether it was interrupted. No guest can clear the answer.
      ['_Py_CheckEmscriptenSignals_Helper', () => () => interpreter?.pendingSignal ?? 0],
    ]),
  );
  // While it starts, the runtime looks the file system's constants up by a name that leads to everything else too.
  Reflect.set(process, 'binding', () => ({ fs: constants }));
  const { folder, snapshot } = readChildArguments(process.argv);
  // Compiling, reading and checking go on on other threads.
  const engine = compileEngine(readFileSync(`${folder}pyodide.asm.wasm`), memory);
  engine.catch(() => undefined);
  const source = {
    folder,
    library: readFileSync(`${folder}python_stdlib.zip`),
    snapshot: snapshot === undefined ? undefined : openSnapshot(readFile(snapshot.ready), snapshot.info),
  };
  interpreter = new Interpreter(await loadWalledPython(source, { gate, memory, engine }), memory, { isOpen: false });
  removeAmbientAuthority(globalThis, process);
  gate.lock();
  memory.reserve(HEADROOM_BYTES);
  interpreter.keepState();
  return interpreter;
}

let started: { interpreter: Interpreter; memory: GuestMemory; restBytes: number } | undefined;

await serveRuns(channel, async ({ memoryLimitBytes }) => {
  if (started === undefined) {
    const memory = new GuestMemory(memoryLimitBytes, (bytes) => port?.memoryGrew(bytes));
    const interpreter = await startInterpreter(memory);
    started = { memory, interpreter, restBytes: memory.linearBytes };
  } else {
    started.interpreter.rollBack();
  }
  const { interpreter, memory, restBytes } = started;
  return (request, runPort): RunEnd => {
    port = runPort;
    runPort.memoryGrew(memory.totalBytes);
    try {
      const ended = interpreter.run(request, runPort);
      return { ...ended, isLast: !interpreter.isAtRest || memory.linearBytes > restBytes };
    } catch (error) {
      return { ...(runPort.isOver() ? { end: 'over-time' } : endOfTrap(error, memory.refused)), isLast: true };
    }
  };
});
