import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KernelProvider, KernelRun, ManifestInForce } from '../../src/contracts/kernel.js';
import { createBridge } from '../../src/host/bridge.js';
import { KernelPool, type SessionKernels } from '../../src/kernels/kernel-pool.js';
import { quickJsKernel } from '../../src/kernels/quickjs.js';
import { DENY_ALL, parseManifest } from '../../src/policy/manifest.js';
import { testBridge } from './child/rogue-kernel.js';
import { fakeProvider, newLife, unavailable } from './fake-kernel.js';

const bridge = testBridge();

async function runIn(
  session: SessionKernels,
  provider: KernelProvider,
  code = '',
  through = bridge,
): Promise<KernelRun['outcome']> {
  using lease = await session.lease(provider);
  return (await lease.kernel.run(code, { bridge: through })).outcome;
}

const valueIn = async (...args: Parameters<typeof runIn>): Promise<unknown> => {
  const outcome = await runIn(...args);
  if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

/** Lets everything that is ready to happen happen. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

describe('the kernels of a session', () => {
  it('are its own: started once, used again, and never those of another session', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 2 });
    const provider = fakeProvider(life);
    const [a, b] = [pool.session(DENY_ALL), pool.session(DENY_ALL)];
    expect(await Promise.all([valueIn(a, provider), valueIn(b, provider)])).toEqual([1, 2]);
    expect(await Promise.all([valueIn(b, provider), valueIn(a, provider)])).toEqual([2, 1]);
  });

  it('are not handed on when the session ends, not even to the same manifest', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 2 });
    const provider = fakeProvider(life);
    for (const number of [1, 2, 3]) {
      await using session = pool.session(DENY_ALL);
      expect(await valueIn(session, provider)).toBe(number);
    }
    expect(life.ended).toEqual([1, 2, 3]);
  });

  it('cannot be had from a session or a pool that was closed', async () => {
    const provider = fakeProvider(newLife());
    const pool = new KernelPool({ maxKernels: 1 });
    const closed = pool.session(DENY_ALL);
    await closed[Symbol.asyncDispose]();
    await expect(closed.lease(provider)).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    const open = pool.session(DENY_ALL);
    await pool[Symbol.asyncDispose]();
    await expect(open.lease(provider)).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });

  it('that cannot start are refused to whoever asked, and take no place', async () => {
    const life = newLife();
    let isBroken = true;
    const provider = fakeProvider(life, {
      boot: async () => {
        if (isBroken) throw unavailable();
      },
    });
    await using pool = new KernelPool({ maxKernels: 1 });
    const session = pool.session(DENY_ALL);
    const both = [session.lease(provider), session.lease(provider)];
    for (const lease of both) await expect(lease).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    isBroken = false;
    expect(await valueIn(session, provider)).toBe(2);
    expect(life.mostAlive).toBe(1);
  });
});

describe('the bound of a pool', () => {
  it('lets one session use two languages in one place, without a deadlock', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 1 });
    const session = pool.session(DENY_ALL);
    const [javascript, python] = [fakeProvider(life, { name: 'js' }), fakeProvider(life, { name: 'py' })];
    expect(await valueIn(session, javascript)).toBe(1);
    expect(await valueIn(session, python)).toBe(2);
    expect(await valueIn(session, javascript)).toBe(3);
    expect(life).toMatchObject({ mostAlive: 1, ended: [1, 2] });
  });

  it('ends the kernel that was used least recently, and no other', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 3 });
    const provider = fakeProvider(life);
    const sessions = [1, 2, 3].map(() => pool.session(DENY_ALL));
    for (const session of sessions) await valueIn(session, provider);
    await valueIn(sessions[0] ?? pool.session(DENY_ALL), provider);
    expect(await valueIn(pool.session(DENY_ALL), provider)).toBe(4);
    expect(life.ended).toEqual([2]);
  });

  it('never ends a kernel that is in use: who comes later waits, in order', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 1 });
    const provider = fakeProvider(life);
    const held = await pool.session(DENY_ALL).lease(provider);
    const order: string[] = [];
    const late = ['first', 'second', 'third'].map(async (name) => {
      using _ = await pool.session(DENY_ALL).lease(provider);
      order.push(name);
    });
    await settle();
    expect(order).toEqual([]);
    expect(life.ended).toEqual([]);
    held[Symbol.dispose]();
    await Promise.all(late);
    expect(order).toEqual(['first', 'second', 'third']);
    expect(life.mostAlive).toBe(1);
  });

  it('gives the place of a session that ends while it waits to the next', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 1 });
    const provider = fakeProvider(life);
    const held = await pool.session(DENY_ALL).lease(provider);
    const impatient = pool.session(DENY_ALL);
    const refused = impatient.lease(provider);
    const patient = pool.session(DENY_ALL).lease(provider);
    const ended = impatient[Symbol.asyncDispose]();
    await expect(refused).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    await ended;
    held[Symbol.dispose]();
    using _ = await patient;
    expect(life.started).toEqual([1, 2]);
  });

  it('holds for kernels that are asked for past any session', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 1 });
    const provider = pool.bounded(fakeProvider(life));
    const first = await provider.start(DENY_ALL);
    const second = provider.start(DENY_ALL);
    await settle();
    expect(life.started).toEqual([1]);
    await first[Symbol.asyncDispose]();
    await using kernel = await second;
    expect((await kernel.run('', { bridge })).outcome).toMatchObject({ value: 2 });
  });

  it('keeps its order and its bound under every mix of requests', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 3 });
    const providers = ['a', 'b'].map((name) =>
      fakeProvider(life, { name, boot: () => sleep(Math.random() * 3), run: async () => void (await sleep(1)) }),
    );
    await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        await using session = pool.session(DENY_ALL, { expectMore: index % 2 === 0 });
        for (let turn = 0; turn < 8; turn += 1) {
          for (const provider of providers) await valueIn(session, provider);
        }
      }),
    );
    expect(life.mostAlive).toBe(3);
    await pool[Symbol.asyncDispose]();
    expect(life.alive).toBe(0);
  });
});

describe('a spare', () => {
  it('serves the next session under the same manifest, and no other manifest', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 4 });
    const provider = fakeProvider(life);
    pool.prewarm(provider, DENY_ALL);
    pool.prewarm(provider, DENY_ALL);
    await settle();
    expect(life.started).toEqual([1]);
    expect(await valueIn(pool.session({ ...DENY_ALL, env: { A: '1' } }), provider)).toBe(2);
    expect(await valueIn(pool.session({ ...DENY_ALL }), provider)).toBe(1);
    expect(await valueIn(pool.session(DENY_ALL), provider)).toBe(3);
  });

  it('is started behind a session that others are likely to follow, and not behind any other', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 4 });
    const provider = fakeProvider(life);
    await valueIn(pool.session(DENY_ALL), provider);
    await settle();
    expect(life.started).toEqual([1]);
    await valueIn(pool.session(DENY_ALL, { expectMore: true }), provider);
    await settle();
    expect(life.started).toEqual([1, 2, 3]);
    expect(await valueIn(pool.session(DENY_ALL), provider)).toBe(3);
  });

  it('makes room for whoever asks, before any kernel of a session does', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 2 });
    const provider = fakeProvider(life);
    const session = pool.session(DENY_ALL);
    await valueIn(session, provider);
    pool.prewarm(provider, DENY_ALL);
    await settle();
    await valueIn(pool.session({ ...DENY_ALL, env: { A: '1' } }), provider);
    expect(life).toMatchObject({ ended: [2], mostAlive: 2 });
  });

  it('is not started where there is no room', async () => {
    const life = newLife();
    await using pool = new KernelPool({ maxKernels: 1 });
    const provider = fakeProvider(life);
    await valueIn(pool.session(DENY_ALL), provider);
    pool.prewarm(provider, DENY_ALL);
    await settle();
    expect(life).toMatchObject({ started: [1], ended: [] });
  });

  it('that fails to start is dropped without a word, also when it was taken already', async () => {
    const life = newLife();
    const provider = fakeProvider(life, {
      boot: async (number) => {
        await settle();
        if (number < 3) throw unavailable();
      },
    });
    await using pool = new KernelPool({ maxKernels: 1 });
    pool.prewarm(provider, DENY_ALL);
    await settle();
    await settle();
    pool.prewarm(provider, DENY_ALL);
    expect(await valueIn(pool.session(DENY_ALL), provider)).toBe(3);
    expect(life.mostAlive).toBe(1);
  });

  it('that is still starting is given up when the pool is closed', async () => {
    const life = newLife();
    const stuck = fakeProvider(life, {
      boot: (_, signal) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    });
    const pool = new KernelPool({ maxKernels: 1 });
    pool.prewarm(stuck, DENY_ALL);
    await settle();
    await pool[Symbol.asyncDispose]();
    expect(life.alive).toBe(0);
  });
});

/** Process ids of the kernel children of this process. */
function kernelChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1];
        return parent === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('.child.mjs');
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe.runIf(process.platform === 'linux')('real kernels in one pool', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'wasmagent-pool-')));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs many programs of one session; each leaves its canary wherever it can and looks for another's. */
  async function playSession(pool: KernelPool, name: string, others: readonly string[], runs = 25): Promise<void> {
    const canary = `canary-of-${name}`;
    const workspaceRoot = join(folder, name);
    mkdirSync(workspaceRoot);
    const manifest: ManifestInForce = parseManifest(
      { allowedReadPaths: ['/workspace'], allowedWritePaths: ['/workspace'], env: { OWNER: canary } },
      name,
    );
    await using session = pool.session(manifest);
    for (let turn = 0; turn < runs; turn += 1) {
      const code = `
        const clean = !('left' in globalThis) && !('left' in {});
        const seen = JSON.stringify([process.env, Object.keys(globalThis).map((key) => [key, String(globalThis[key])]), listFiles('.')]);
        globalThis.left = '${canary}';
        Object.prototype.left = '${canary}';
        console.log('${canary} ${turn}');
        writeFile('file-${turn}.txt', '${canary}');
        const read = readFile('file-${turn}.txt');
        ({ clean, seen, read, owner: process.env.OWNER })`;
      const outcome = await runIn(session, quickJsKernel, code, createBridge({ manifest, workspaceRoot }));
      expect(outcome).toMatchObject({ status: 'ok', value: { clean: true, read: canary, owner: canary } });
      expect(outcome.logs).toEqual([{ level: 'log', text: `${canary} ${turn}` }]);
      const text = JSON.stringify(outcome);
      for (const other of others) expect(text).not.toContain(`canary-of-${other}`);
    }
    expect(readdirSync(workspaceRoot)).toHaveLength(runs);
  }

  it('never cross the logs, results, files, globals or env of two sessions at once, however their runs mix', async () => {
    await using pool = new KernelPool({ maxKernels: 2 });
    await Promise.all([playSession(pool, 'ada', ['bob']), playSession(pool, 'bob', ['ada'])]);
  });

  it('do not cross either where sessions take turns in fewer places than there are sessions', async () => {
    await using pool = new KernelPool({ maxKernels: 1 });
    const names = ['ada', 'bob', 'eve'];
    const othersThan = (name: string): string[] => names.filter((other) => other !== name);
    await Promise.all(names.map((name) => playSession(pool, name, othersThan(name), 6)));
  });

  it('are never more than the bound, counted as processes, and none is left afterwards', async () => {
    const pool = new KernelPool({ maxKernels: 2 });
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, kernelChildren().length)), 2);
    try {
      await Promise.all(
        Array.from({ length: 5 }, async () => {
          await using session = pool.session(DENY_ALL, { expectMore: true });
          for (let turn = 0; turn < 3; turn += 1) expect(await valueIn(session, quickJsKernel, '6 * 7')).toBe(42);
        }),
      );
    } finally {
      clearInterval(watch);
    }
    expect(most).toBe(2);
    await pool[Symbol.asyncDispose]();
    expect(kernelChildren()).toEqual([]);
  });

  it('end with the pool also while a program runs and a spare is starting', async () => {
    const pool = new KernelPool({ maxKernels: 2 });
    const endless = valueIn(pool.session(DENY_ALL), quickJsKernel, 'for (;;) {}');
    const failed = expect(endless).rejects.toThrow();
    await expect.poll(() => kernelChildren().length).toBe(1);
    pool.prewarm(quickJsKernel, DENY_ALL);
    await expect.poll(() => kernelChildren().length).toBe(2);
    await pool[Symbol.asyncDispose]();
    expect(kernelChildren()).toEqual([]);
    await failed;
  });

  it('that are killed in one session do not touch the other, and are replaced for the next run', async () => {
    await using pool = new KernelPool({ maxKernels: 2 });
    const [a, b] = [pool.session(DENY_ALL), pool.session(DENY_ALL)];
    expect(await valueIn(a, quickJsKernel, '1')).toBe(1);
    const [pid] = kernelChildren();
    expect(await valueIn(b, quickJsKernel, '2')).toBe(2);
    const endless = runIn(a, quickJsKernel, 'for (;;) {}');
    const other = valueIn(b, quickJsKernel, 'let n = 0; for (let i = 0; i < 3e6; i++) n += i; "done"');
    process.kill(pid ?? 0, 'SIGKILL');
    expect(await endless).toMatchObject({ status: 'fault', fault: { cause: 'child-died' } });
    expect(await other).toBe('done');
    expect(await valueIn(a, quickJsKernel, '3')).toBe(3);
    expect(kernelChildren()).toHaveLength(2);
  });

  it('replace a spare that died while it waited, without a word to the session that gets it', async () => {
    await using pool = new KernelPool({ maxKernels: 1 });
    pool.prewarm(quickJsKernel, DENY_ALL);
    await expect.poll(() => kernelChildren().length).toBe(1);
    await sleep(300);
    const [pid] = kernelChildren();
    process.kill(pid ?? 0, 'SIGKILL');
    await expect.poll(() => kernelChildren()).toEqual([]);
    // Until the host has heard of it, the death of a child is a fault of whatever is run in it.
    await sleep(100);
    expect(await valueIn(pool.session(DENY_ALL), quickJsKernel, '6 * 7')).toBe(42);
  });

  it('do not keep a process alive as spares', () => {
    const program = fileURLToPath(new URL('programs/prewarm.mjs', import.meta.url));
    const tsx = fileURLToPath(import.meta.resolve('tsx'));
    const started = performance.now();
    expect(execFileSync(process.execPath, ['--import', tsx, program], { encoding: 'utf8', timeout: 30_000 })).toBe(
      'warm\n',
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
