import { readFileSync } from 'node:fs';
import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { removeAmbientAuthority } from '../host/kernel-process/child-lockdown.js';
import type { RunMessage } from './child/protocol.js';
import { prepareProgram, type RunPort } from './child/run-program.js';
import { serveRuns } from './child/serve-runs.js';
import { startQuickJs } from './quickjs-engine.js';
import { MIN_MEMORY_BYTES } from './quickjs-memory.js';

// The kernel child of QuickJS: started by quickjs.ts with the path of the engine's binary as its only argument.
const channel = openChildChannel();
const module = new WebAssembly.Module(readFileSync(process.argv[2] ?? ''));
removeAmbientAuthority(globalThis, process);

// The engine's functions are compiled when they are first used: once here, and not on a guest's time.
const WARM_UP =
  'const o = { a: [1.5, "b", /c/.test("c")] }; await 0; print(o); readFile("/"); JSON.parse(JSON.stringify(o))';

interface WatchedPort extends RunPort {
  memoryGrew(bytes: number): void;
}

async function makeRunner(memoryLimitBytes: number) {
  let current: WatchedPort | undefined;
  const engine = await startQuickJs(module, {
    memoryLimitBytes,
    isOver: () => current?.isOver() ?? false,
    memoryGrew: (bytes) => current?.memoryGrew(bytes),
  });
  const runProgram = prepareProgram(engine);
  return (request: RunMessage, port: WatchedPort) => {
    current = port;
    port.memoryGrew(MIN_MEMORY_BYTES);
    return runProgram(request, port);
  };
}

const warmUp = await makeRunner(MIN_MEMORY_BYTES);
warmUp(
  { type: 'run', code: WARM_UP, filename: 'warm-up.js', env: {}, cpuMs: 0 },
  { call: () => '["ok",""]', log: () => '', isOver: () => false, memoryGrew: () => {} },
);
await serveRuns(channel, ({ memoryLimitBytes }) => makeRunner(memoryLimitBytes));
