import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { prepareWorld } from '../../src/kernels/child/run-program.js';
import { prepareBinary } from '../../src/kernels/quickjs-binary.js';
import { startQuickJs } from '../../src/kernels/quickjs-engine.js';
import { START_MEMORY_BYTES, START_PAGES } from '../../src/kernels/quickjs-memory.js';
import { describeScriptEngine } from './child/script-engine-contract.js';

const BINARY = readFileSync(createRequire(import.meta.url).resolve('@jitl/quickjs-ng-wasmfile-release-sync/wasm'));
const module = new WebAssembly.Module(prepareBinary(BINARY, START_PAGES));

describeScriptEngine('quickjs', (limits) => startQuickJs(module, limits));

describe('the engine’s binary', () => {
  it('starts with less memory, and is otherwise the one that is installed, byte for byte', () => {
    const prepared = prepareBinary(BINARY, START_PAGES);
    const changed = [...prepared.keys()].filter((at) => prepared[at] !== BINARY[at]);
    expect(prepared.length).toBe(BINARY.length);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(2);
    const memory = new WebAssembly.Memory({ initial: START_PAGES, maximum: 1024 });
    expect(memory.buffer.byteLength).toBe(START_MEMORY_BYTES);
  });

  it('is refused when it asks for less than that, is cut short, or is something else', () => {
    expect(() => prepareBinary(BINARY, 257)).toThrow();
    expect(() => prepareBinary(BINARY.subarray(0, 200), START_PAGES)).toThrow();
    expect(() => prepareBinary(new Uint8Array(8), START_PAGES)).toThrow();
  });

  it('is refused when its state is more than its memory and a stack pointer', () => {
    expect(() => prepareBinary(madeBinary({ globals: 1 }), 1)).not.toThrow();
    expect(() => prepareBinary(madeBinary({ globals: 2 }), 1)).toThrow();
    expect(() => prepareBinary(madeBinary({ globals: 1, exportKind: 1 }), 1)).toThrow();
  });
});

describe('a rewound engine', () => {
  const quiet = { call: () => '["ok",1]', log: () => '', isOver: () => false, leftMs: () => 1000, wait: () => {} };
  const request = (code: string) => ({ type: 'run', code, filename: 'a.js', env: {}, cpuMs: 1000 }) as const;

  it('is what it was before the program, byte for byte, every time', async () => {
    const memories: WebAssembly.Memory[] = [];
    const Original = WebAssembly.Memory;
    const engine = await withMemories(memories, () =>
      startQuickJs(module, { memoryLimitBytes: START_MEMORY_BYTES * 2, isOver: () => false, memoryGrew: () => {} }),
    );
    expect(WebAssembly.Memory).toBe(Original);
    const [memory] = memories;
    if (memory === undefined) throw new Error('the engine made no memory');
    const world = prepareWorld(engine);
    const kept = Buffer.from(memory.buffer.slice(0));
    for (let count = 0; count < 200; count += 1) {
      const code = `const a = []; for (let i = 0; i < ${count % 50}; i++) a.push("x".repeat(i * 500), new Map([[i, {}]]));
        try { readFile("x"); null.x } catch (e) { e.stack } console.log(a.length); structuredClone(a).length`;
      expect(world.run(request(code), quiet).end).toBe('value');
      expect(kept.equals(Buffer.from(memory.buffer))).toBe(false);
      expect(world.rewind()).toBe(true);
      if (count % 20 === 0) expect(kept.equals(Buffer.from(memory.buffer))).toBe(true);
    }
    expect(kept.equals(Buffer.from(memory.buffer))).toBe(true);
  });

  it('is not to be had after an exception of the host in the middle of a call', async () => {
    const engine = await startQuickJs(module, {
      memoryLimitBytes: START_MEMORY_BYTES * 2,
      isOver: () => false,
      memoryGrew: () => {},
    });
    const world = prepareWorld(engine);
    const deep = `${'['.repeat(200_000)}`;
    const ended = world.run(request(deep), quiet);
    expect(ended.end).toBe('threw');
    // Whether the engine or the host's stack gave in first differs; a world is only used again after the former.
    if (world.rewind()) expect(world.run(request('6 * 7'), quiet)).toEqual({ end: 'value', value: '42' });
  });
});

/** Runs `make` and collects the memories that are made meanwhile. */
async function withMemories<T>(memories: WebAssembly.Memory[], make: () => Promise<T>): Promise<T> {
  const Original = WebAssembly.Memory;
  WebAssembly.Memory = class extends Original {
    constructor(descriptor: { initial: number; maximum: number }) {
      super(descriptor);
      memories.push(this);
    }
  };
  try {
    return await make();
  } finally {
    WebAssembly.Memory = Original;
  }
}

/** A binary with an imported memory, some globals that can change, and one export. */
function madeBinary({ globals, exportKind = 2 }: { globals: number; exportKind?: number }): Uint8Array {
  const section = (id: number, bytes: number[]) => [id, bytes.length, ...bytes];
  const global = [0x7f, 1, 0x41, 0, 0x0b];
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(2, [1, 1, 97, 1, 98, 2, 0, 1]),
    ...section(6, [globals, ...Array.from({ length: globals }, () => global).flat()]),
    ...section(7, [1, 1, 109, exportKind, 0]),
  ]);
}
