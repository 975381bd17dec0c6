import type { QuickJSSyncVariant } from 'quickjs-emscripten-core';

const PAGE_BYTES = 65_536;

/** The memory that the QuickJS binary itself needs to start, in pages of 64 KiB. */
const INITIAL_PAGES = 256;

/** The least memory a QuickJS engine can be limited to, in bytes. */
export const MIN_MEMORY_BYTES = INITIAL_PAGES * PAGE_BYTES;

/** One engine's memory: its ceiling, and whether the engine ran into it. */
export interface WatchedMemory {
  readonly memory: WebAssembly.Memory;
  /** Whether more memory was asked for than the limit allows. */
  readonly refused: boolean;
  /** Listens to the engine's requests for memory; before it is instantiated. */
  watchImports(imports: WebAssembly.Imports): void;
  /** Makes an allocation by the binding fail loudly. */
  guardAllocation(variant: QuickJSSyncVariant): QuickJSSyncVariant;
}

/**
 * Makes the memory of one engine. Its ceiling is the limit rounded down to whole pages; the engine's own
 * `setMemoryLimit` would not do, because it counts blocks and not bytes.
 */
export function watchMemory(limitBytes: number, grew: (bytes: number) => void): WatchedMemory {
  const maximum = Math.floor(limitBytes / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: INITIAL_PAGES, maximum });
  let refused = false;
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
    guardAllocation: (variant) => ({
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
