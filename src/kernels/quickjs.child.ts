import { readFileSync } from 'node:fs';
import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { removeAmbientAuthority } from '../host/kernel-process/child-lockdown.js';
import type { ChildEnd, RunMessage } from './child/protocol.js';
import { prepareWorld, type TimedPort } from './child/run-program.js';
import { serveRuns } from './child/serve-runs.js';
import { prepareBinary } from './quickjs-binary.js';
import { startQuickJs } from './quickjs-engine.js';
import { MIN_MEMORY_BYTES, START_MEMORY_BYTES, START_PAGES } from './quickjs-memory.js';

// The kernel child of QuickJS: started by quickjs.ts with the path of the engine's binary as its only argument.
const channel = openChildChannel();
const module = new WebAssembly.Module(prepareBinary(readFileSync(process.argv[2] ?? ''), START_PAGES));
removeAmbientAuthority(globalThis, process);

// The engine's functions are compiled when they are first used: once here, and not on a guest's time.
const WARM_UP =
  'const o = { a: [1.5, "b", /c/.test("c")] }; await 0; print(o); readFile("/"); JSON.parse(JSON.stringify(o))';

interface WatchedPort extends TimedPort {
  memoryGrew(bytes: number): void;
}

/** A world, and how it runs a program whose memory is watched. */
interface WatchedWorld {
  run(request: RunMessage, port: WatchedPort): ChildEnd;
  rewind(): boolean;
}

async function startWorld(memoryLimitBytes: number): Promise<WatchedWorld> {
  let current: WatchedPort | undefined;
  const engine = await startQuickJs(module, {
    memoryLimitBytes,
    isOver: () => current?.isOver() ?? false,
    memoryGrew: (bytes) => current?.memoryGrew(bytes),
  });
  const world = prepareWorld(engine);
  return {
    run(request, port) {
      current = port;
      port.memoryGrew(START_MEMORY_BYTES);
      return world.run(request, port);
    },
    rewind() {
      current = undefined;
      return world.rewind();
    },
  };
}

const warmUp = await startWorld(MIN_MEMORY_BYTES);
warmUp.run(
  { type: 'run', code: WARM_UP, filename: 'warm-up.js', env: {}, cpuMs: 0 },
  {
    call: () => '["ok",""]',
    log: () => '',
    isOver: () => false,
    leftMs: () => 0,
    wait: () => {},
    memoryGrew: () => {},
  },
);
warmUp.rewind();

let world: WatchedWorld | undefined;
await serveRuns(channel, async ({ memoryLimitBytes }) => {
  if (world?.rewind() !== true) world = await startWorld(memoryLimitBytes);
  return world.run;
});
