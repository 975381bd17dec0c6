import type { Kernel, KernelProvider, ManifestInForce } from '../contracts/kernel.js';
import { missing } from '../host/kernel-process/kernel-process.js';
import { manifestDigest } from '../policy/manifest-digest.js';
import { PlaceQueue } from './place-queue.js';

/** A kernel in use: it is not ended to make room until the lease is given back. */
export interface KernelLease extends Disposable {
  readonly kernel: Kernel;
}

/** The kernels of one session: at most one of each provider, used by nobody else, ended with the session. */
export interface SessionKernels extends AsyncDisposable {
  /**
   * Lends the session's kernel, which is started when there is none. Waits its turn while every place is taken by a
   * kernel that is in use; whoever holds a lease must not wait for another kernel.
   * @throws WasmagentError `KERNEL_UNAVAILABLE`, `LIMIT_UNSUPPORTED`
   */
  lease(provider: KernelProvider): Promise<KernelLease>;
}

/** What is known beforehand of those who will come. */
export interface SessionHints {
  /** Another session under the same manifest is likely: a spare is started for it where there is room. */
  expectMore?: boolean;
}

/** A kernel that has a child, starts one, or waits for room to. */
interface Slot {
  /** Where it is registered: with its session, or among the spares. */
  home: Map<string, Slot>;
  key: string;
  kernel: Promise<Kernel>;
  leases: number;
  hasPlace: boolean;
  /** Aborted when it is to end, so that nobody waits for a kernel that is still starting. */
  readonly stop: AbortController;
  ended: Promise<void> | undefined;
}

/**
 * The kernels of one command: never shared between sessions, reused within one, and never more than `maxKernels`
 * children at once. Every run starts from a clean global scope, so a session's kernel that has nothing to do may be
 * ended for another's sake and is started again later. A spare is a started kernel that never ran anything; it is the
 * first to go, and keeps no process alive.
 */
export class KernelPool implements AsyncDisposable {
  readonly #places: PlaceQueue;
  readonly #slots = new Set<Slot>();
  /** By kernel and manifest; the oldest first. */
  readonly #spares = new Map<string, Slot>();
  /** Kernels of sessions that nobody uses; the least recently used first. */
  readonly #idle = new Set<Slot>();
  readonly #ending = new Set<Slot>();
  #isClosed = false;

  /** @param maxKernels children alive at once, spares included; at least 1. */
  constructor({ maxKernels }: { maxKernels: number }) {
    this.#places = new PlaceQueue(maxKernels);
  }

  /** Opens the kernels of one session; the first lease starts one. */
  session(manifest: ManifestInForce, hints: SessionHints = {}): SessionKernels {
    const own = new Map<string, Slot>();
    let isOpen = true;
    return {
      lease: async (provider) => {
        if (!isOpen) throw closed('session');
        return await this.#lease(own, provider, manifest, hints);
      },
      [Symbol.asyncDispose]: async () => {
        isOpen = false;
        await Promise.all([...own.values()].map((slot) => this.#end(slot)));
      },
    };
  }

  /** Starts a spare for the next session under this manifest, unless there is one, or no room for one. */
  prewarm(provider: KernelProvider, manifest: ManifestInForce): void {
    const key = spareKey(provider, manifest);
    if (this.#isClosed || this.#spares.has(key) || !this.#places.takeIfFree()) return;
    const spare = this.#open(this.#spares, key, (signal) => provider.start(manifest, signal));
    spare.hasPlace = true;
    // Nobody asked for it, so nobody is told; whoever wants one later starts it and hears why it fails.
    spare.kernel.catch(() => (spare.home === this.#spares ? this.#end(spare) : undefined));
  }

  /** The same provider, held to the bound of this pool: each kernel that it starts is a session of its own. */
  bounded(provider: KernelProvider, hints: SessionHints = {}): KernelProvider {
    return {
      descriptor: provider.descriptor,
      describeEngine: () => provider.describeEngine(),
      start: async (manifest) => {
        const session = this.session(manifest, hints);
        const { kernel } = await session.lease(provider);
        return {
          descriptor: kernel.descriptor,
          run: (code, options) => kernel.run(code, options),
          [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
        };
      },
    };
  }

  /** Ends every kernel, whatever it is doing; whoever waits for one is refused. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#slots].map((slot) => this.#end(slot)));
  }

  async #lease(
    own: Map<string, Slot>,
    provider: KernelProvider,
    manifest: ManifestInForce,
    { expectMore = false }: SessionHints,
  ): Promise<KernelLease> {
    if (this.#isClosed) throw closed('pool');
    const { name } = provider.descriptor;
    const slot =
      own.get(name) ?? this.#adoptSpare(own, provider, manifest) ?? this.#openInTurn(own, provider, manifest);
    slot.leases += 1;
    this.#idle.delete(slot);
    let kernel: Kernel;
    try {
      kernel = await slot.kernel;
    } catch (error) {
      await this.#end(slot);
      throw error;
    }
    if (slot.ended !== undefined) throw closed('session');
    if (expectMore) this.prewarm(provider, manifest);
    let isHeld = true;
    return {
      kernel,
      [Symbol.dispose]: () => {
        if (isHeld) this.#giveBack(slot);
        isHeld = false;
      },
    };
  }

  #giveBack(slot: Slot): void {
    slot.leases -= 1;
    if (slot.leases > 0 || slot.ended !== undefined) return;
    this.#idle.add(slot);
    this.#makeRoom();
  }

  #adoptSpare(own: Map<string, Slot>, provider: KernelProvider, manifest: ManifestInForce): Slot | undefined {
    const spare = this.#spares.get(spareKey(provider, manifest));
    if (spare === undefined) return undefined;
    spare.home.delete(spare.key);
    spare.home = own;
    spare.key = provider.descriptor.name;
    own.set(spare.key, spare);
    // A spare that never came up is replaced, in its place.
    spare.kernel = spare.kernel.catch(() => provider.start(manifest, spare.stop.signal));
    return spare;
  }

  #openInTurn(own: Map<string, Slot>, provider: KernelProvider, manifest: ManifestInForce): Slot {
    const slot = this.#open(own, provider.descriptor.name, async (signal) => {
      const turn = this.#places.take(signal);
      this.#makeRoom();
      await turn;
      slot.hasPlace = true;
      return await provider.start(manifest, signal);
    });
    return slot;
  }

  #open(home: Map<string, Slot>, key: string, start: (signal: AbortSignal) => Promise<Kernel>): Slot {
    const stop = new AbortController();
    // One turn later: what `start` needs of the slot is there by then.
    const kernel = Promise.resolve().then(() => start(stop.signal));
    const slot: Slot = { home, key, kernel, leases: 0, hasPlace: false, stop, ended: undefined };
    home.set(key, slot);
    this.#slots.add(slot);
    return slot;
  }

  /** Ends one kernel for each that waits, as far as there are kernels that nobody uses. */
  #makeRoom(): void {
    while (this.#places.waiting > this.#ending.size) {
      const [next] = [...this.#spares.values(), ...this.#idle];
      if (next === undefined) return;
      void this.#end(next);
    }
  }

  /** Takes a kernel out of use at once, and resolves when its child is gone and its place is given back. */
  #end(slot: Slot): Promise<void> {
    slot.ended ??= this.#endNow(slot);
    return slot.ended;
  }

  async #endNow(slot: Slot): Promise<void> {
    slot.home.delete(slot.key);
    this.#idle.delete(slot);
    this.#ending.add(slot);
    slot.stop.abort(closed('session'));
    const kernel = await slot.kernel.catch(() => undefined);
    await kernel?.[Symbol.asyncDispose]();
    this.#ending.delete(slot);
    this.#slots.delete(slot);
    if (slot.hasPlace) this.#places.giveBack();
    this.#makeRoom();
  }
}

function spareKey({ descriptor }: KernelProvider, manifest: ManifestInForce): string {
  return `${descriptor.name} ${manifestDigest(manifest)}`;
}

function closed(what: 'session' | 'pool') {
  return missing(`this kernel ${what}, which was closed,`);
}
