import type {
  FaultCause,
  Kernel,
  KernelDescriptor,
  KernelRun,
  KernelRunOptions,
  ManifestInForce,
} from '../../contracts/kernel.js';
import { type KernelProcess, missing } from '../../host/kernel-process/kernel-process.js';
import { guestEnv } from '../../policy/env.js';
import { refuseUnsupported } from '../refuse-unsupported.js';
import { runInChild } from './child-run.js';
import { BOOT_TIMEOUT_MS } from './limits.js';
import { toFaultCause } from './outcome.js';
import { type ConfigureMessage, parseChildMessage } from './protocol.js';

/** What a kernel in a child process is made of; everything else is the same for every engine. */
export interface ChildKernelOptions {
  descriptor: KernelDescriptor;
  manifest: ManifestInForce;
  /** Starts a child that waits for its configuration. May reject with `KERNEL_UNAVAILABLE`. */
  spawn: () => Promise<KernelProcess>;
  /** Milliseconds of guest time after which a child is replaced, before the system's limit on processor time ends it. */
  childLifeMs?: number;
  /** How long one host call may take, in milliseconds (default 30,000). */
  hostCallTimeoutMs?: number;
  /** How long a child may take until it is ready, and until it has started a program, in milliseconds (default 10,000). */
  bootTimeoutMs?: number;
  /** Gives the first child's start up. */
  signal?: AbortSignal | undefined;
}

/** Why a child never came to the point of running code. */
class BootFailure extends Error {
  readonly faultCause: FaultCause;

  constructor(faultCause: FaultCause, detail: string) {
    super(detail);
    this.faultCause = faultCause;
  }
}

/**
 * Starts a kernel whose programs run in a child process.
 * @throws WasmagentError `KERNEL_UNAVAILABLE` when the child does not come up; `LIMIT_UNSUPPORTED` for a field of the
 * manifest that the kernel does not hold.
 */
export async function startChildKernel(options: ChildKernelOptions): Promise<Kernel> {
  // A control kernel holds nothing, and is only ever started to show that.
  if (options.descriptor.isolation !== 'none') refuseUnsupported(options.descriptor, options.manifest);
  const kernel = new ChildKernel(options);
  try {
    await kernel.prepare(options.signal);
  } catch (error) {
    if (!(error instanceof BootFailure)) throw error;
    // The first line says what happened; the rest is in `cause`.
    throw missing(`a working engine (${error.message.split('\n', 1).join()})`, error);
  }
  return kernel;
}

class ChildKernel implements Kernel {
  readonly #options: ChildKernelOptions;
  #child: KernelProcess | undefined;
  #usedMs = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(options: ChildKernelOptions) {
    this.#options = options;
  }

  get descriptor(): KernelDescriptor {
    return this.#options.descriptor;
  }

  /** Makes sure that a child is ready. */
  async prepare(signal?: AbortSignal): Promise<KernelProcess> {
    if (this.#child?.isAlive === true) return this.#child;
    this.#usedMs = 0;
    this.#child = await this.#boot(signal);
    return this.#child;
  }

  run(code: string, options: KernelRunOptions): Promise<KernelRun> {
    const result = this.#queue.then(() => this.#runNow(code, options));
    this.#queue = result.catch(() => {});
    return result;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    await this.#child?.[Symbol.asyncDispose]();
    await this.#queue;
    // A run that was waiting may have started another child meanwhile.
    await this.#child?.[Symbol.asyncDispose]();
  }

  async #runNow(code: string, { bridge, filename = 'program.js', waitedMs }: KernelRunOptions): Promise<KernelRun> {
    this.#refuseWhenClosed();
    const { manifest, hostCallTimeoutMs, bootTimeoutMs, childLifeMs = Number.POSITIVE_INFINITY } = this.#options;
    const { cpuMs, memoryLimitBytes } = manifest;
    let child: KernelProcess;
    try {
      child = await this.prepare();
    } catch (error) {
      if (error instanceof BootFailure) return faultRun(error.faultCause, error.message);
      throw error;
    }
    this.#refuseWhenClosed();
    const run = await runInChild(child, {
      request: { code, filename, env: guestEnv(manifest), cpuMs },
      memoryLimitBytes,
      bridge,
      waitedMs,
      hostCallTimeoutMs,
      bootTimeoutMs,
    });
    this.#usedMs += run.cpuMs;
    // What went wrong once must not touch the next run; and no run may meet the limit on a child's whole life.
    const isSpent = run.outcome.status === 'fault' || this.#usedMs > childLifeMs;
    if (isSpent) await child[Symbol.asyncDispose]();
    return run;
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw missing('this kernel, which was closed,');
  }

  async #boot(signal: AbortSignal | undefined): Promise<KernelProcess> {
    const child = await this.#options.spawn();
    child.hold();
    const { manifest, bootTimeoutMs = BOOT_TIMEOUT_MS } = this.#options;
    const { memoryLimitBytes } = manifest;
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (): void => child.kill();
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', giveUp, { once: true });
      await new Promise<void>((resolve, reject) => {
        const fail = (cause: FaultCause, detail: string) => reject(new BootFailure(cause, detail));
        timer = setTimeout(() => fail('boot-timeout', `not ready after ${bootTimeoutMs} ms`), bootTimeoutMs);
        void child.ended.then((end) =>
          end.cause === 'wall' ? reject(missing(end.detail)) : fail(toFaultCause(end.cause), end.detail),
        );
        child.onMessage = (message) =>
          parseChildMessage(message)?.type === 'ready' ? resolve() : fail('protocol', 'not ready');
        child.send(JSON.stringify({ type: 'configure', memoryLimitBytes } satisfies ConfigureMessage));
      });
    } catch (error) {
      await child[Symbol.asyncDispose]();
      signal?.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    }
    child.onMessage = undefined;
    child.release();
    return child;
  }
}

function faultRun(cause: FaultCause, detail: string): KernelRun {
  return {
    outcome: { status: 'fault', fault: { cause, detail }, logs: [] },
    cpuMs: 0,
    wallMs: 0,
    peakBytes: 0,
    denials: [],
    dropped: 0,
  };
}
