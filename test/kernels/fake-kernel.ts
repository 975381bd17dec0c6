import type { GuestLanguage, Kernel, KernelProvider, KernelRun } from '../../src/contracts/kernel.js';
import { WasmagentError } from '../../src/errors.js';

/** What became of the kernels of a fake provider, in order. */
export interface FakeLife {
  /** Numbers of the kernels started, from 1. */
  started: number[];
  ended: number[];
  /** The most that were alive at one moment, over all that share this record. */
  mostAlive: number;
  alive: number;
}

export function newLife(): FakeLife {
  return { started: [], ended: [], mostAlive: 0, alive: 0 };
}

/** A provider whose kernels compute nothing: a run's value is the number of the kernel. `boot` may delay or refuse a start. */
export function fakeProvider(
  life: FakeLife,
  {
    name = 'fake',
    language = 'javascript',
    boot = async () => undefined,
    run = async () => undefined,
  }: {
    name?: string;
    language?: GuestLanguage;
    boot?: (number: number, signal: AbortSignal | undefined) => Promise<unknown>;
    run?: (code: string) => Promise<Partial<KernelRun> | undefined>;
  } = {},
): KernelProvider {
  const descriptor: KernelProvider['descriptor'] = {
    name,
    language,
    fileEndings: [],
    minMemoryBytes: 0,
    isolation: 'none',
    enforces: {
      allowedHosts: 'unsupported',
      allowedReadPaths: 'unsupported',
      allowedWritePaths: 'unsupported',
      extraCapabilities: 'unsupported',
      env: 'unsupported',
      cpuMs: 'unsupported',
      memoryLimitBytes: 'unsupported',
    },
  };
  return {
    descriptor,
    describeEngine: async () => ({ package: name, version: '1.0.0', files: [] }),
    start: async (_manifest, signal): Promise<Kernel> => {
      const number = life.started.push(life.started.length + 1);
      life.alive += 1;
      life.mostAlive = Math.max(life.mostAlive, life.alive);
      const end = (): void => {
        life.alive -= 1;
        life.ended.push(number);
      };
      try {
        await boot(number, signal);
        signal?.throwIfAborted();
      } catch (error) {
        end();
        throw error;
      }
      return {
        descriptor,
        run: async (code) => ({
          outcome: { status: 'ok', value: number, logs: [] },
          cpuMs: 0,
          wallMs: 0,
          peakBytes: 0,
          denials: [],
          dropped: 0,
          ...(await run(code)),
        }),
        [Symbol.asyncDispose]: async () => end(),
      };
    },
  };
}

/** What a provider says that cannot put up its walls. */
export function unavailable(): WasmagentError {
  return new WasmagentError('KERNEL_UNAVAILABLE', 'no sandbox');
}
