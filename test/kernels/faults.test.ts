import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Kernel, ManifestInForce } from '../../src/contracts/kernel.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { watchEventLoop } from '../../src/host/watch-event-loop.js';
import { startPyodideKernel } from '../../src/kernels/pyodide.js';
import { startQuickJsKernel } from '../../src/kernels/quickjs.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { sampled } from '../sampled.js';
import { testBridge } from './child/rogue-kernel.js';

interface Subject {
  name: string;
  start(manifest: ManifestInForce, options?: { hostCallTimeoutMs?: number; bootTimeoutMs?: number }): Promise<Kernel>;
  /** Calls the host and prints until it is stopped. */
  busy: string;
  /** Calls one tool. */
  call: string;
}

const SUBJECTS: Subject[] = [
  {
    name: 'quickjs',
    start: startQuickJsKernel,
    busy: 'for (let i = 0; i < 400; i++) { callTool("echo", { i }); print(i) }',
    call: 'callTool("echo")',
  },
  {
    name: 'pyodide',
    start: startPyodideKernel,
    busy: 'for i in range(400): call_tool("echo", i=i); print(i)',
    call: 'call_tool("echo")',
  },
];

/** The child processes of this one, as the system lists them. */
function childPids(): number[] {
  const tasks = readdirSync('/proc/self/task');
  return tasks.flatMap((task) =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

const isLinux = process.platform === 'linux';

afterEach(() => vi.restoreAllMocks());

describe.each(SUBJECTS)('the $name kernel', ({ start, busy, call }) => {
  it.skipIf(!isLinux)(
    'says that its child died, at whichever moment it is killed, and runs the next program',
    async () => {
      await using kernel = await start(DENY_ALL);
      const seen = new Set<string>();
      for (const round of sampled([...Array(12).keys()], 2)) {
        const before = childPids();
        const running = kernel.run(busy, { bridge: testBridge() });
        await new Promise((resolve) => setTimeout(resolve, round * 4));
        for (const pid of before) process.kill(pid, 'SIGKILL');
        const { outcome } = await running;
        seen.add(outcome.status === 'fault' ? outcome.fault.cause : outcome.status);
      }
      expect([...seen].filter((end) => !['child-died', 'ok'].includes(end))).toEqual([]);
      expect(seen).toContain('child-died');
      expect((await kernel.run('7', { bridge: testBridge() })).outcome).toMatchObject({ status: 'ok', value: 7 });
    },
  );

  it('ends a run whose host call is never answered, and runs the next program', async () => {
    await using kernel = await start(DENY_ALL, { hostCallTimeoutMs: 200 });
    const silent = testBridge({ callTool: () => new Promise(() => undefined) });
    const watch = watchEventLoop();
    const { outcome } = await kernel.run(call, { bridge: silent });
    watch.stop();
    expect(outcome).toMatchObject({ status: 'fault', fault: { cause: 'host-call-timeout' } });
    expect(watch.longestBusyMs()).toBeLessThan(100);
    expect((await kernel.run('7', { bridge: testBridge() })).outcome).toMatchObject({ status: 'ok', value: 7 });
  });

  it('refuses to start on a Node without a permission model, and says so', async () => {
    vi.spyOn(process, 'allowedNodeEnvironmentFlags', 'get').mockReturnValue(new Set());
    await expect(start(DENY_ALL)).rejects.toMatchObject({
      code: 'KERNEL_UNAVAILABLE',
      exit: 4,
      message: expect.stringContaining('the permission model of Node'),
    });
  });

  it('refuses to start when its child is not ready in time', async () => {
    await expect(start(DENY_ALL, { bootTimeoutMs: 1 })).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });

  it('leaves no child behind, whatever it was doing when it was closed', async () => {
    const before = isLinux ? childPids().length : 0;
    const kernel = await start(DENY_ALL);
    const running = kernel.run(busy, { bridge: testBridge() });
    await kernel[Symbol.asyncDispose]();
    await running.catch(() => undefined);
    if (isLinux) expect(childPids()).toHaveLength(before);
    await expect(kernel.run('1', { bridge: testBridge() })).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });
});

// A file system of 64 KiB, in namespaces of its own, where an ordinary user may make them.
const TINY_DISK = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs "$1" && shift && exec "$@"', 'sh'];

function onTinyDisk(folder: string, args: readonly string[], input = '') {
  const { status, stdout } = spawnSync('unshare', [...TINY_DISK, folder, ...args], { input, encoding: 'utf8' });
  return { status, stdout };
}

describe('a full disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
  const canMount = isLinux && onTinyDisk(folder, ['true']).status === 0;

  it.skipIf(!canMount).each([
    [
      'quickjs',
      'const seen = []; try { for (let i = 0; i < 100; i++) writeFile("/workspace/" + i, "x".repeat(4000)) } catch (e) { seen.push(e.code) } [seen, listFiles("/workspace").length > 3]',
    ],
    [
      'pyodide',
      'seen = []\ntry:\n  for i in range(100): write_file("/workspace/%d" % i, "x" * 4000)\nexcept OSError as e: seen.append(e.code)\n[seen, len(list_files("/workspace")) > 3]',
    ],
  ])('of the workspace is an error that a %s program sees, and the kernel goes on', (kernel, program) => {
    const cli = [process.execPath, join(PACKAGE_ROOT, 'bin/run.js'), 'exec', '-', '--json'];
    const { status, stdout } = onTinyDisk(folder, [...cli, '--kernel', kernel, '--workspace', folder], program);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'ok', value: [['ENOSPC'], true] });
    expect(status).toBe(0);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));
});
