import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import variant from '@jitl/quickjs-ng-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import { startQuickJsKernel } from '../../src/kernels/quickjs.ts';
import { DENY_ALL } from '../../src/policy/manifest.ts';
import { bridge } from './bridge.mjs';
import { alternate, childPeakMib, quantile, time, warmRows } from './sample.mjs';

const PROGRAM = 'const xs = [1, 2, 3].map((x) => x * 2); ({ sum: xs.reduce((a, b) => a + b, 0), text: "ok" })';
const LONG_BUILTIN = 'new Array(2 ** 32 - 1).indexOf(1)';
const MANIFEST = { ...DENY_ALL, cpuMs: 10_000 };
const WARM_TARGET = 'target: at most 0.5 ms more';
const COLD_ROUNDS = 9;
const KILL_ROUNDS = 5;
const KILL_CPU_MS = 100;
const IDLE_MS = 5;
const CALLS = 500;

/** QuickJS in its locked-down child beside the same engine in this thread, without any wall. */
export const quickJsSection = {
  name: 'quickjs',
  bare: 'bare engine in this thread',
  async measure(rounds) {
    const bare = await startBare();
    const kernel = await startQuickJsKernel(MANIFEST);
    try {
      const runOurs = async (code = PROGRAM) => {
        const { outcome } = await kernel.run(code, { bridge });
        if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
      };
      const runBare = async (code = PROGRAM, prepare = undefined) => bare.run(code, prepare);
      const backToBack = await alternate(rounds, 0, runOurs, runBare);
      const spaced = await alternate(Math.ceil(rounds / 2), IDLE_MS, runOurs, runBare);
      return [
        ...(await coldRows()),
        ...warmRows(`warm run, back to back (${rounds})`, backToBack, WARM_TARGET),
        ...warmRows(`warm run, ${IDLE_MS} ms between (${Math.ceil(rounds / 2)})`, spaced, WARM_TARGET),
        await callRow(runOurs, runBare),
        ...(await stopRows(bare)),
        ...(await memoryRows(kernel)),
      ];
    } finally {
      await kernel[Symbol.asyncDispose]();
    }
  },
};

/** The engine as its own documentation shows it: one module, a new context for each program. */
async function startBare() {
  const path = createRequire(import.meta.url).resolve('@jitl/quickjs-ng-wasmfile-release-sync/wasm');
  const wasmModule = new WebAssembly.Module(readFileSync(path));
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant.default ?? variant, { wasmModule }));
  return {
    run(code, prepare) {
      const context = quickjs.newContext();
      prepare?.(context);
      context.unwrapResult(context.evalCode(code)).consume(context.dump);
      context.dispose();
    },
    stopAt(code, deadline) {
      const context = quickjs.newContext();
      context.runtime.setInterruptHandler(() => performance.now() > deadline);
      context.evalCode(code).error?.dispose();
      context.dispose();
    },
  };
}

async function coldRows() {
  const script = fileURLToPath(new URL('quickjs-bare.mjs', import.meta.url));
  const samples = { ours: [], bare: [] };
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    samples.ours.push(await time(async () => await (await startQuickJsKernel(MANIFEST))[Symbol.asyncDispose]()));
    samples.bare.push(await time(() => promisify(execFile)(process.execPath, [script])));
  }
  const note = 'start and end of a process; bare: Node that loads the engine and runs one program';
  return [
    {
      what: `cold start (${COLD_ROUNDS}) p50`,
      unit: 'ms',
      ours: quantile(samples.ours, 0.5),
      bare: quantile(samples.bare, 0.5),
      note,
    },
  ];
}

async function callRow(runOurs, runBare) {
  const code = (calls) => `for (let i = 0; i < ${calls}; i++) callTool("echo", {}); 0`;
  const addTool = (context) =>
    context
      .newFunction('callTool', (name, args) => {
        context.getString(name);
        context.dump(args);
        return context.newObject();
      })
      .consume((fn) => context.setProp(context.global, 'callTool', fn));
  const perCall = async (run) => {
    const none = await time(() => run(code(0)));
    return (((await time(() => run(code(CALLS)))) - none) * 1000) / CALLS;
  };
  const ours = [];
  const bare = [];
  for (let round = 0; round < 9; round += 1) {
    ours.push(await perCall(runOurs));
    bare.push(await perCall((program) => runBare(program, addTool)));
  }
  const note = 'judged on the host, over the channel; bare: a function of this thread that judges nothing';
  return { what: 'bridge call p50', unit: 'us', ours: quantile(ours, 0.5), bare: quantile(bare, 0.5), note };
}

/** From the deadline to the outcome: by the engine's interrupt, and by SIGKILL where the engine cannot be interrupted. */
async function stopRows(bare) {
  const late = { loop: [], kill: [], bareLoop: [] };
  const kernel = await startQuickJsKernel({ ...MANIFEST, cpuMs: KILL_CPU_MS });
  for (let round = 0; round < KILL_ROUNDS; round += 1) {
    for (const [name, code] of [
      ['loop', 'for (;;);'],
      ['kill', LONG_BUILTIN],
    ]) {
      const { outcome, wallMs } = await kernel.run(code, { bridge });
      if (outcome.status !== 'budget') throw new Error(JSON.stringify(outcome));
      late[name].push(wallMs - KILL_CPU_MS);
    }
    const deadline = performance.now() + KILL_CPU_MS;
    bare.stopAt('for (;;);', deadline);
    late.bareLoop.push(performance.now() - deadline);
  }
  await kernel[Symbol.asyncDispose]();
  return [
    {
      what: 'endless loop: deadline to outcome p50',
      unit: 'ms',
      ours: quantile(late.loop, 0.5),
      bare: quantile(late.bareLoop, 0.5),
      note: 'interrupted in the engine',
    },
    {
      what: 'long builtin: deadline to outcome p50',
      unit: 'ms',
      ours: quantile(late.kill, 0.5),
      note: 'SIGKILL, 250 ms of grace included; bare: never ends',
    },
  ];
}

async function memoryRows(kernel) {
  await kernel.run('new Uint8Array(4e7).fill(1).length', { bridge });
  const ours = childPeakMib();
  if (ours === undefined) return [];
  const script = fileURLToPath(new URL('quickjs-bare.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, '40000000']);
  return [
    {
      what: 'peak resident memory of the process, a program of 40 MB included',
      unit: 'MiB',
      ours,
      bare: Number(stdout) / 1024,
    },
  ];
}
