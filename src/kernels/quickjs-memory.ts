import type { QuickJSSyncVariant } from 'quickjs-emscripten-core';

const PAGE_BYTES = 65_536;

/**
 * The memory that an engine starts with, in pages of 64 KiB: 5 MiB are its stack and data, half of one the guest's world,
 * the rest is for programs. One that needs more makes the engine ask for it.
 */
export const START_PAGES = 128;

/** The same in bytes: what a program that needs little is said to have used. */
export const START_MEMORY_BYTES = START_PAGES * PAGE_BYTES;

/** The least memory a QuickJS engine can be limited to, in bytes. */
export const MIN_MEMORY_BYTES = 16 * 1024 * 1024;

/** One engine's memory: its ceiling, and whether the engine ran into it. */
export interface WatchedMemory {
  readonly memory: WebAssembly.Memory;
  /** Whether more memory was asked for than the limit allows. */
  readonly refused: boolean;
  /** Listens to the engine's requests for memory; before it is instantiated. */
  watchImports(imports: WebAssembly.Imports): void;
  /** Makes an allocation by the binding fail loudly, and finds the stack pointer. */
  watchModule(variant: QuickJSSyncVariant): QuickJSSyncVariant;
  /** Where the engine's stack stands. */
  stackPointer(): number;
}

/**
 * Makes the memory of one engine. Its ceiling is the limit rounded down to whole pages; the engine's own
 * `setMemoryLimit` would not do, because it counts blocks and not bytes.
 */
export function watchMemory(limitBytes: number, grew: (bytes: number) => void): WatchedMemory {
  const maximum = Math.floor(limitBytes / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: START_PAGES, maximum });
  let refused = false;
  let probeStack: (() => unknown) | undefined;
  return {
    memory,
    get refused() {
      return refused;
    },
    watchImports(imports) {
      const { table, name, resize } = findHeapResize(imports);
      table[name] = (bytes: unknown): unknown => {
        const granted = resize(bytes);
        if (granted === true) grew(memory.buffer.byteLength);
        else refused = true;
        return granted;
      };
    },
    stackPointer() {
      const address = probeStack?.();
      if (typeof address !== 'number') throw new Error('the engine does not say where its stack is');
      return address;
    },
    watchModule: (variant) => ({
      ...variant,
      importModuleLoader: async () => {
        const imported = await variant.importModuleLoader();
        const load = typeof imported === 'function' ? imported : undefined;
        if (load === undefined) throw new Error('the engine has no loader');
        return async (options) => {
          const engine = await load(options);
          const allocate = engine._malloc;
          // The binding writes its strings to wherever it is told: address 0 is the engine's own data.
          engine._malloc = (bytes) => {
            const address = allocate(bytes);
            if (address !== 0) return address;
            refused = true;
            throw new Error('no memory is left');
          };
          // A text argument is put on top of the stack, and its address is what the function is called with.
          Object.assign(engine, { _addressOfText: (address: number) => address });
          const addressOf = engine.cwrap('addressOfText', 'number', ['string']);
          probeStack = () => addressOf('');
          return engine;
        };
      },
    }),
  };
}

/**
 * The import with which the engine asks for more memory, among imports whose names are minified: the only one that
 * grows a memory. Without it a refusal could not be told from the guest's own error, so the engine does not start.
 */
function findHeapResize(imports: WebAssembly.Imports) {
  const found = Object.values(imports).flatMap((table) =>
    Object.entries(table).flatMap(([name, value]) =>
      typeof value === 'function' && /\.grow\(/.test(String(value))
        ? [{ table, name, resize: (bytes: unknown): unknown => Reflect.apply(value, undefined, [bytes]) }]
        : [],
    ),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) throw new Error('the engine does not say how it grows its memory');
  return only;
}
