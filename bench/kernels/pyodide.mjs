import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadPyodide } from 'pyodide';
import { startPyodideKernel } from '../../src/kernels/pyodide.ts';
import { DENY_ALL } from '../../src/policy/manifest.ts';
import { bridge } from './bridge.mjs';
import { alternate, childPeakMib, quantile, time, warmRows } from './sample.mjs';

const PROGRAM = 'xs = [x * 2 for x in (1, 2, 3)]\n{"sum": sum(xs), "text": "ok"}';
const LONG_BUILTIN = 'import collections, itertools\ncollections.deque(itertools.repeat(1), maxlen=0)';
const MANIFEST = { ...DENY_ALL, cpuMs: 20_000, memoryLimitBytes: 256 * 1024 * 1024 };
const COLD_ROUNDS = 7;
const KILL_ROUNDS = 3;
const KILL_CPU_MS = 200;
const IDLE_MS = 20;
const CALLS = 500;

/** Python in its locked-down child beside plain Pyodide, without any wall. */
export const pyodideSection = {
  name: 'pyodide',
  bare: 'plain Pyodide in this thread',
  async measure(rounds) {
    const plain = await loadPyodide();
    const kernel = await startPyodideKernel(MANIFEST);
    try {
      const runOurs = async (code = PROGRAM) => {
        const { outcome } = await kernel.run(code, { bridge });
        if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
      };
      const runPlain = async (code = PROGRAM) => plain.runPython(code);
      const backToBack = await alternate(rounds, 0, runOurs, runPlain);
      const spaced = await alternate(Math.ceil(rounds / 5), IDLE_MS, runOurs, runPlain);
      return [
        ...(await coldRows()),
        ...warmRows(
          `warm run, back to back (${rounds})`,
          backToBack,
          'a fresh interpreter for each; plain: one for all',
        ),
        ...warmRows(`warm run, ${IDLE_MS} ms between (${Math.ceil(rounds / 5)})`, spaced, 'the same'),
        await callRow(plain, runOurs, runPlain),
        ...(await stopRows()),
        ...(await memoryRows(kernel)),
      ];
    } finally {
      await kernel[Symbol.asyncDispose]();
    }
  },
};

/** From nothing to the first result: process, engine and program; plain Pyodide in a fresh process, its own start left out. */
async function coldRows() {
  const samples = { ours: [], cold: [], plain: [] };
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    samples.ours.push(await time(() => firstResult({ useSnapshot: true })));
    samples.plain.push((await runPlainProcess(PROGRAM)).ms);
    samples.cold.push(await time(() => firstResult({ useSnapshot: false })));
  }
  const plain = quantile(samples.plain, 0.5);
  return [
    {
      what: `first result (${COLD_ROUNDS}) p50`,
      unit: 'ms',
      ours: quantile(samples.ours, 0.5),
      bare: plain,
      note: `target: at most 900 ms, and 7 times as fast: ${(plain / quantile(samples.ours, 0.5)).toFixed(1)} times`,
    },
    {
      what: `first result without a snapshot (${COLD_ROUNDS}) p50`,
      unit: 'ms',
      ours: quantile(samples.cold, 0.5),
      bare: plain,
    },
  ];
}

async function firstResult(options) {
  const kernel = await startPyodideKernel(MANIFEST, options);
  const { outcome } = await kernel.run(PROGRAM, { bridge });
  // The end of the process is not waited for by whoever wants the result.
  void kernel[Symbol.asyncDispose]();
  if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
}

async function runPlainProcess(code) {
  const script = fileURLToPath(new URL('pyodide-plain.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, code]);
  return JSON.parse(stdout);
}

async function callRow(plain, runOurs, runPlain) {
  plain.globals.set('call_tool', (_name, args) => args);
  const code = (calls) => `for i in range(${calls}): call_tool("echo", 1 if i < 0 else None)`;
  const perCall = async (run) => {
    const none = await time(() => run(code(0)));
    return (((await time(() => run(code(CALLS)))) - none) * 1000) / CALLS;
  };
  const ours = [];
  const bare = [];
  for (let round = 0; round < 9; round += 1) {
    ours.push(await perCall(runOurs));
    bare.push(await perCall(runPlain));
  }
  const note = 'judged on the host, over the channel; plain: a function of this thread that judges nothing';
  return { what: 'bridge call p50', unit: 'us', ours: quantile(ours, 0.5), bare: quantile(bare, 0.5), note };
}

/** From the deadline to the outcome: by the interpreter's own check, and by SIGKILL where it makes none. */
async function stopRows() {
  const late = { loop: [], kill: [] };
  const kernel = await startPyodideKernel({ ...MANIFEST, cpuMs: KILL_CPU_MS });
  for (let round = 0; round < KILL_ROUNDS; round += 1) {
    for (const [name, code] of [
      ['loop', 'while True: pass'],
      ['kill', LONG_BUILTIN],
    ]) {
      const { outcome, wallMs } = await kernel.run(code, { bridge });
      if (outcome.status !== 'budget') throw new Error(JSON.stringify(outcome));
      late[name].push(wallMs - KILL_CPU_MS);
    }
  }
  await kernel[Symbol.asyncDispose]();
  const note = 'plain: never ends, and blocks its host';
  return [
    { what: 'endless loop: deadline to outcome p50', unit: 'ms', ours: quantile(late.loop, 0.5), note },
    {
      what: 'long builtin: deadline to outcome p50',
      unit: 'ms',
      ours: quantile(late.kill, 0.5),
      note: `SIGKILL, 250 ms of grace included; ${note}`,
    },
  ];
}

async function memoryRows(kernel) {
  const program = 'len(bytes(4_000_000))';
  await kernel.run(program, { bridge });
  const ours = childPeakMib();
  if (ours === undefined) return [];
  const { peakKib } = await runPlainProcess(program);
  return [
    {
      what: 'peak resident memory of the process, a program of 4 MB included',
      unit: 'MiB',
      ours,
      bare: peakKib / 1024,
      note: 'the copy that every program starts from included',
    },
  ];
}
