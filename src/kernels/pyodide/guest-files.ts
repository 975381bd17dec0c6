import type { EmscriptenFs, FsNode, FsStream } from './emscripten.js';
import type { GuestMemory } from './guest-memory.js';
import { MAX_PATH_BYTES } from './guest-paths.js';

// Error numbers of the emscripten C library.
const EINVAL = 28;
const EMFILE = 33;
const ENAMETOOLONG = 37;
const ENOSPC = 51;
const EROFS = 69;

/** Most files, folders and links a guest may have at once: each costs the child memory that no ledger counts. */
const MAX_NODES = 5_000;
const MAX_LINK_CHARS = 4_096;
const MAX_NAME_CHARS = 255;
/** The highest descriptor: an open file costs the child memory too, and an open folder the names of all that is in it. */
const MAX_OPEN_FDS = 1_023;

/** The folders a guest may write in; everything else of its file system is read-only. */
const WRITABLE = ['/tmp', '/home'] as const;
const HOME = '/home/guest';

const READ_WRITE = 2;

/**
 * A guest's scratch files: in memory, counted against its memory limit, and gone after the run. The file system has no
 * mount of the host; what a guest reads and writes there is nobody else's.
 */
export class GuestFiles {
  readonly #fs: EmscriptenFs;
  readonly #memory: GuestMemory;
  /** What the guest made, and what its files take; both may count what is gone until the next `#recount`. */
  #nodes = new Set<FsNode>();
  #bytes = 0;
  #firstInode: number | undefined;

  constructor(fs: EmscriptenFs, memory: GuestMemory) {
    this.#fs = fs;
    this.#memory = memory;
    for (const path of WRITABLE) fs.mkdirTree(path);
  }

  /** Makes what is there now read-only, and counts what is added from here on. Called once, before the first guest. */
  freeze(): void {
    this.#freezeTree(this.#fs.root);
    this.#countWrites();
    this.#boundOpenFiles();
    this.#firstInode = this.#fs.nextInode;
    this.reset();
  }

  /** Throws every file of the guest away, closes what it left open, and gives it fresh folders and standard streams. */
  reset(): void {
    const fs = this.#fs;
    for (const stream of fs.streams) if (stream !== null && stream !== undefined) this.#close(stream);
    fs.streams.length = 0;
    // How many files one program made is not for the next to read off the number of its own.
    fs.nextInode = this.#firstInode ?? fs.nextInode;
    for (const path of WRITABLE) {
      if (mountedRoot(fs, path) !== undefined) fs.unmount(path);
      fs.mount(fs.filesystems.MEMFS, {}, path);
    }
    fs.mkdirTree(HOME);
    fs.chdir(HOME);
    // Descriptors are given out from 0: the interpreter expects its three there.
    for (const device of ['/dev/stdin', '/dev/stdout', '/dev/stderr']) fs.open(device, READ_WRITE);
    this.#nodes = new Set();
    this.#setBytes(0);
  }

  #close(stream: FsStream): void {
    try {
      if (stream.fd !== null) this.#fs.close(stream);
    } catch {
      // A device may refuse to be closed; its descriptor is taken away below all the same.
    }
  }

  #freezeTree(root: FsNode): void {
    const refuse = (): never => this.#fail(EROFS);
    const changes = { setattr: refuse, mknod: refuse, rename: refuse, unlink: refuse, rmdir: refuse, symlink: refuse };
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isFolder(this.#fs, node)) waiting.push(...Object.values(node.contents));
      // Only operations that the node has: one that is missing already fails, with an error of its own.
      const own = Object.fromEntries(Object.entries(changes).filter(([name]) => name in node.node_ops));
      node.node_ops = { ...node.node_ops, ...own };
      if (this.#fs.isFile(node.mode)) node.stream_ops = { ...node.stream_ops, write: refuse, msync: refuse };
    }
  }

  /** Puts the count in front of every operation by which a file, a link or a folder comes to be or grows. */
  #countWrites(): void {
    const memfs = this.#fs.filesystems.MEMFS;
    const createNode = memfs.createNode.bind(memfs);
    memfs.createNode = (parent, name, mode, dev) => {
      this.#checkName(name);
      this.#makeRoomForNode();
      const node = createNode(parent, name, mode, dev);
      this.#nodes.add(node);
      return node;
    };
    const { dir, file } = memfs.ops_table;
    const { symlink, rename } = dir.node;
    const { setattr } = file.node;
    const { write } = file.stream;
    if (symlink !== undefined) {
      dir.node.symlink = (parent, name, target) =>
        target.length > MAX_LINK_CHARS ? this.#fail(ENAMETOOLONG) : symlink(parent, name, target);
    }
    if (rename !== undefined) {
      dir.node.rename = (node, folder, name) => {
        this.#checkName(name);
        // The runtime compares paths, and a link leads around that: files in a folder within itself are found by no count.
        if (isWithin(folder, node)) this.#fail(EINVAL);
        rename(node, folder, name);
      };
    }
    file.node.setattr = (node, attributes) => {
      if (attributes.size !== undefined) this.#makeRoom(node, attributes.size);
      setattr(node, attributes);
    };
    file.stream.write = (stream, buffer, offset, length, position, canOwn) => {
      this.#makeRoom(stream.node, position + length);
      return write(stream, buffer, offset, length, position, canOwn);
    };
    // The runtime's own goes past the operation above.
    file.stream.msync = (stream, buffer, offset, length) => {
      file.stream.write(stream, buffer, 0, length, offset, false);
      return 0;
    };
  }

  /** Bounds what the runtime keeps for an open file: its descriptor, and the path that it was opened by. */
  #boundOpenFiles(): void {
    const fs = this.#fs;
    const createStream = fs.createStream.bind(fs);
    const lookupPath = fs.lookupPath.bind(fs);
    fs.MAX_OPEN_FDS = MAX_OPEN_FDS;
    // F_DUPFD takes any number, and the list of descriptors would be as long.
    fs.createStream = (stream, fd = -1) => (fd > MAX_OPEN_FDS ? this.#fail(EMFILE) : createStream(stream, fd));
    // Folders can be nested one step at a time, each with a short path.
    fs.lookupPath = (path, options) => {
      const found = lookupPath(path, options);
      return found.path.length > MAX_PATH_BYTES ? this.#fail(ENAMETOOLONG) : found;
    };
  }

  #checkName(name: string): void {
    // Entries are kept in a plain object, in which this name is no entry: such a file would be there and not counted.
    if (name === '__proto__') this.#fail(EINVAL);
    if (name.length > MAX_NAME_CHARS) this.#fail(ENAMETOOLONG);
  }

  #makeRoomForNode(): void {
    if (this.#nodes.size < MAX_NODES) return;
    this.#recount();
    if (this.#nodes.size >= MAX_NODES) this.#fail(ENOSPC);
  }

  /** Refuses a file that would grow past the limit. The runtime may reserve more than a file needs, so that counts. */
  #makeRoom(node: FsNode, bytes: number): void {
    const before = capacityOf(node);
    if (bytes <= before) return;
    const growth = Math.max(bytes, grownCapacity(before)) - before;
    if (!this.#memory.allowFileBytes(this.#bytes + growth)) {
      this.#recount();
      if (!this.#memory.allowFileBytes(this.#bytes + growth)) this.#fail(ENOSPC);
    }
    this.#setBytes(this.#bytes + growth);
  }

  /** Counts afresh what is there: a file that was removed counts as long as it is open. */
  #recount(): void {
    const fs = this.#fs;
    const kept = new Set<FsNode>();
    const open = fs.streams.flatMap((stream) => (stream === null || stream === undefined ? [] : [stream.node]));
    const waiting = [...open, ...WRITABLE.map((path) => mountedRoot(fs, path) ?? topFolder(fs, path))];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (kept.has(node)) continue;
      kept.add(node);
      if (isFolder(fs, node)) waiting.push(...Object.values(node.contents));
    }
    this.#nodes = new Set([...this.#nodes].filter((node) => kept.has(node)));
    this.#setBytes([...this.#nodes].reduce((total, node) => total + capacityOf(node), 0));
  }

  #setBytes(bytes: number): void {
    this.#bytes = bytes;
    this.#memory.setFileBytes(bytes);
  }

  #fail(errno: number): never {
    throw new this.#fs.ErrnoError(errno);
  }
}

/** Whether a folder is that node, or lies in it. */
function isWithin(folder: FsNode, node: FsNode): boolean {
  for (let at = folder; ; at = at.parent) {
    if (at === node) return true;
    // The root of a mount is its own parent.
    if (at === at.parent) return false;
  }
}

function capacityOf(node: FsNode): number {
  // The runtime keeps what it was handed: bytes with a sign as well as without.
  return ArrayBuffer.isView(node.contents) ? node.contents.byteLength : 0;
}

/** What the file system makes of a file that grows: doubled while it is small, an eighth more later. */
function grownCapacity(capacity: number): number {
  return Math.ceil(capacity * (capacity < 1024 * 1024 ? 2 : 1.125)) + 256;
}

function isFolder(fs: EmscriptenFs, node: FsNode): node is FsNode & { contents: Record<string, FsNode> } {
  return fs.isDir(node.mode) && typeof node.contents === 'object' && !ArrayBuffer.isView(node.contents);
}

/** A folder in the root of the file system, by its path. */
function topFolder(fs: EmscriptenFs, path: string): FsNode {
  const found = isFolder(fs, fs.root) ? fs.root.contents[path.slice(1)] : undefined;
  if (found === undefined) throw new Error(`the guest has no ${path}`);
  return found;
}

function mountedRoot(fs: EmscriptenFs, path: string): FsNode | undefined {
  return topFolder(fs, path).mounted?.root;
}
