import type { BridgeReply, HostBridge } from '../../contracts/kernel.js';
import { joinPath } from '../walk-folders.js';

/** Text that the modules of one call may hold together, and how many there may be. */
const LIMITS = { chars: 4_000_000, files: 400 };

/** Reads what tests need through the bridge, each file and each folder once. */
export class WorkspaceReader {
  readonly #bridge: HostBridge;
  readonly #texts = new Map<string, BridgeReply<string>>();
  readonly #names = new Map<string, ReadonlySet<string> | undefined>();
  #chars = 0;

  constructor(bridge: HostBridge) {
    this.#bridge = bridge;
  }

  /** The text of a file; `EFBIG` when the call has read as much as it may. */
  async read(path: string): Promise<BridgeReply<string>> {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    if (this.#texts.size >= LIMITS.files || this.#chars >= LIMITS.chars) {
      return { status: 'failed', code: 'EFBIG', message: `EFBIG: the tests import too much, ${path}` };
    }
    const reply = await this.#bridge.readFile(path);
    if (reply.status === 'ok') this.#chars += reply.value.length;
    this.#texts.set(path, reply);
    return reply;
  }

  /**
   * Whether a folder holds a name (a folder's ends with a slash). Where the folder may not be listed, a name that is no
   * folder's is taken to be there when it can be read.
   */
  async has(folder: string, name: string): Promise<boolean> {
    if (!this.#names.has(folder)) {
      const reply = await this.#bridge.listFiles(folder);
      this.#names.set(folder, reply.status === 'ok' ? new Set(reply.value) : undefined);
    }
    const names = this.#names.get(folder);
    if (names !== undefined) return names.has(name);
    return !name.endsWith('/') && (await this.read(joinPath(folder, name))).status === 'ok';
  }
}
