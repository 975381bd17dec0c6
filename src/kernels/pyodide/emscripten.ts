// The parts of the Emscripten runtime and of Pyodide that the kernel drives. Both are untyped where they are internal.

/** A file, folder, link or device of the in-memory file system. */
export interface FsNode {
  name: string;
  mode: number;
  rdev: number;
  parent: FsNode;
  /** Bytes of a file, entries of a folder by name. */
  contents?: Uint8Array | Int8Array | Record<string, FsNode>;
  link?: string;
  usedBytes?: number;
  /** The file system mounted on a folder. */
  mounted?: { root: FsNode } | null;
  node_ops: Record<string, unknown>;
  stream_ops: Record<string, unknown>;
}

/** An open file. `fd` is null once it is closed. */
export interface FsStream {
  fd: number | null;
  node: FsNode;
  seekable: boolean;
  position: number;
}

/** What a device does when the guest uses it. */
export interface DeviceOps {
  open(stream: FsStream): void;
  close?(stream: FsStream): void;
  read(stream: FsStream, buffer: Uint8Array, offset: number, length: number): number;
  write(stream: FsStream, buffer: Uint8Array, offset: number, length: number): number;
}

export interface MemFs {
  createNode(parent: FsNode | null, name: string, mode: number, dev: number): FsNode;
  ops_table: {
    dir: { node: NodeOps };
    file: { node: NodeOps; stream: StreamOps };
  };
}

export interface NodeOps {
  setattr(node: FsNode, attributes: { size?: number }): void;
  symlink?(parent: FsNode, name: string, target: string): FsNode;
  rename?(node: FsNode, folder: FsNode, name: string): void;
}

export interface StreamOps {
  write(
    stream: FsStream,
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
    canOwn?: boolean,
  ): number;
  msync?(stream: FsStream, buffer: Uint8Array, offset: number, length: number): number;
}

export interface EmscriptenFs {
  filesystems: { MEMFS: MemFs };
  ErrnoError: new (errno: number) => Error;
  root: FsNode;
  streams: (FsStream | null)[];
  /** The highest descriptor. */
  MAX_OPEN_FDS: number;
  /** Number of the next file, folder or link. */
  nextInode: number;
  currentPath: string;
  /** @param fd absent: the lowest that is free. */
  createStream(stream: FsStream, fd?: number): FsStream;
  /** Absolute path of what a path leads to, and the node there, where there is one. */
  lookupPath(path: string, options?: object): { path: string; node?: FsNode };
  makedev(major: number, minor: number): number;
  registerDevice(dev: number, ops: DeviceOps): void;
  mkdev(path: string, mode: number, dev: number): FsNode;
  mkdirTree(path: string): void;
  writeFile(path: string, content: Uint8Array): void;
  mount(type: MemFs, options: object, path: string): FsNode;
  unmount(path: string): void;
  unlink(path: string): void;
  open(path: string, flags: number): FsStream;
  close(stream: FsStream): void;
  chdir(path: string): void;
  isDir(mode: number): boolean;
  isFile(mode: number): boolean;
}

/** The running module. Its views of memory are replaced whenever memory grows, so they are read anew each time. */
export interface EmscriptenModule {
  readonly FS: EmscriptenFs;
  readonly ENV: Record<string, string>;
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  /** Address of the byte that makes the interpreter ask for signals between instructions. */
  readonly _Py_EMSCRIPTEN_SIGNAL_HANDLING: number;
  /** Address of the interpreter's state, and of the number that says where in it the trampoline's index is. */
  readonly __PyRuntime: number;
  readonly __PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET: number;
  /** Grows the memory to this many bytes, and makes its views anew. */
  growMemory(bytes: number): void;
  _malloc(bytes: number): number;
  stringToUTF8(text: string, address: number, maxBytes: number): void;
  lengthBytesUTF8(text: string): number;
  stackSave(): number;
  /** Puts an object into a slot of the engine's table of objects, and makes the slot where there is none. */
  __hiwire_set(slot: number, value: unknown): number;
  /** Adds an object to those that are never let go of. */
  __hiwire_immortal_add(value: unknown): void;
  /** `PyRun_SimpleStringFlags`: 0 when the code ran to its end, -1 when it raised. */
  _PyRun_SimpleStringFlags(code: number, flags: number): number;
}

/** What a module is made with. */
export interface ModuleSettings {
  /** Leaves the interpreter unstarted: its memory will be written. */
  noInitialRun: boolean;
  noImageDecoding: boolean;
  noAudioDecoding: boolean;
  noWasmDecoding: boolean;
  thisProgram: string;
  arguments: string[];
  preRun: ((module: EmscriptenModule) => void)[];
  API: object;
  locateFile(file: string): string;
  instantiateWasm(
    imports: WebAssembly.Imports,
    onSuccess: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

/** The module `pyodide.asm.mjs`. */
export type ModuleFactory = (settings: ModuleSettings) => Promise<EmscriptenModule>;

/** What `loadPyodide` returns. */
export interface PyodideApi {
  _module: EmscriptenModule;
  runPython(code: string): unknown;
  makeMemorySnapshot(): Uint8Array;
}

/** The options of `loadPyodide` that the kernel uses; those with an underscore are internal to the pinned version. */
export interface LoadOptions {
  indexURL: string;
  lockFileContents: object;
  env: Record<string, string>;
  args: string[];
  _sysExecutable: string;
  _loadSnapshot?: Uint8Array;
  _makeSnapshot?: boolean;
}

/** The module `pyodide.mjs`. */
export interface PyodideLoader {
  loadPyodide(options: LoadOptions): Promise<PyodideApi>;
}
