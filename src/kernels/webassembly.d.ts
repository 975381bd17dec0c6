// The part of the WebAssembly API that kernel children use: the compiler's library has it only together with the DOM.
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  type Exports = Record<string, unknown>;
  class Module {
    constructor(bytes: Uint8Array);
    static imports(module: Module): { module: string; name: string; kind: string }[];
  }
  let Instance: {
    new (module: Module, imports: Imports): Instance;
  };
  interface Instance {
    readonly exports: Exports;
  }
  class Memory {
    constructor(descriptor: { initial: number; maximum: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  let instantiate: (
    source: Uint8Array | Module,
    imports?: Imports,
  ) => Promise<Instance | { module: Module; instance: Instance }>;
}
