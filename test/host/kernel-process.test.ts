import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WasmagentError } from '../../src/errors.js';
import { KernelProcess, type ProcessEnd } from '../../src/host/kernel-process/kernel-process.js';
import { withoutNetwork } from '../../src/host/kernel-process/network-namespace.js';

const PROBE = fileURLToPath(new URL('kernel-process/programs/probe.mjs', import.meta.url));
const MISBEHAVE = fileURLToPath(new URL('kernel-process/programs/misbehave.mjs', import.meta.url));
const WALLS = { cpuSeconds: 30, dataKib: 512 * 1024 };

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kernel-process-')));
  writeFileSync(join(folder, 'allowed.txt'), 'granted');
});
afterAll(() => rmSync(folder, { recursive: true }));

function firstMessage(child: KernelProcess): Promise<unknown> {
  child.hold();
  return new Promise((resolve) => {
    child.onMessage = resolve;
    void child.ended.then(resolve);
  });
}

async function endOf(way: string, listen = true): Promise<ProcessEnd> {
  const child = await KernelProcess.start({ entry: MISBEHAVE, args: [way], readPaths: [], walls: 'none' });
  if (listen) child.onMessage = () => {};
  child.hold();
  return await child.ended;
}

/** Runs the probe against a listener on loopback and counts who really connected. */
async function probe(walls: typeof WALLS | 'none') {
  const connections: unknown[] = [];
  const server = createServer((socket) => {
    connections.push(socket);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const allowed = join(folder, 'allowed.txt');
  await using child = await KernelProcess.start({
    entry: PROBE,
    args: [allowed, `127.0.0.1:${port}`],
    readPaths: [allowed],
    walls,
  });
  const report = await firstMessage(child);
  await new Promise((resolve) => server.close(resolve));
  return { report, connections: connections.length };
}

describe('a process behind the walls', () => {
  it('reads the files it was granted, and cannot read, write, list, spawn, start threads or make code', async () => {
    const { report } = await probe(WALLS);
    expect(report).toMatchObject({
      read: 'granted',
      readOther: 'refused ERR_ACCESS_DENIED',
      readProc: 'refused ERR_ACCESS_DENIED',
      list: 'refused ERR_ACCESS_DENIED',
      write: 'refused ERR_ACCESS_DENIED',
      spawn: 'refused ERR_ACCESS_DENIED',
      worker: 'refused ERR_ACCESS_DENIED',
      code: 'refused EvalError',
      heap: '--max-old-space-size=256',
      env: '[]',
      cwd: '/',
    });
  });

  it('cannot open a database file past the permission model', async () => {
    const { report } = await probe(WALLS);
    expect(report).toMatchObject({ sqlite: expect.stringMatching(/^refused/) });
  });

  it('could do all of that without them, so the probe is no empty test', async () => {
    const { report, connections } = await probe('none');
    expect(report).toMatchObject({
      readOther: expect.stringContaining('root:'),
      spawn: 'done',
      worker: 'done',
      code: '1',
    });
    expect(connections).toBe(1);
  });

  it('reaches no network where this system lets us take it away', async () => {
    const plain = { file: process.execPath, args: [] };
    const isTakenAway = (await withoutNetwork(plain, [process.execPath, PROBE])).file !== plain.file;
    const { connections } = await probe(WALLS);
    expect(connections).toBe(isTakenAway ? 0 : 1);
  });

  it('is refused when a file it needs is missing', async () => {
    await expect(
      KernelProcess.start({ entry: join(folder, 'missing.mjs'), readPaths: [], walls: WALLS }),
    ).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });

  it('is refused when its path would grant more than itself', async () => {
    const entry = join(folder, 'a*.mjs');
    writeFileSync(entry, '');
    await expect(KernelProcess.start({ entry, readPaths: [], walls: WALLS })).rejects.toBeInstanceOf(WasmagentError);
  });

  it('is granted what a link pointed to when it was started, not the link', async () => {
    const link = join(folder, 'link.mjs');
    symlinkSync(MISBEHAVE, link);
    await using child = await KernelProcess.start({ entry: link, args: ['echo-pid'], readPaths: [], walls: WALLS });
    expect(await firstMessage(child)).toMatchObject({ pid: expect.any(Number) });
  });

  it('never starts when a limit cannot be set, and says which', async () => {
    await using child = await KernelProcess.start({
      entry: MISBEHAVE,
      args: ['echo-pid'],
      readPaths: [],
      walls: { ...WALLS, cpuSeconds: -1 },
    });
    expect(await firstMessage(child)).toMatchObject({ cause: 'wall', detail: expect.stringContaining('ulimit -t') });
  });
});

describe('a child that breaks the channel', () => {
  it.each(['oversized', 'empty', 'truncated', 'garbage', 'malformed', 'not-utf8', 'deep', 'wide'])(
    'ends as a protocol fault: %s',
    async (way) => {
      expect(await endOf(way)).toMatchObject({ cause: 'protocol' });
    },
  );

  it('ends as a protocol fault when it speaks while nobody asked', async () => {
    expect(await endOf('unasked', false)).toMatchObject({ cause: 'protocol' });
  });

  it('is killed when it prints without end', async () => {
    expect(await endOf('prints')).toMatchObject({ cause: 'output-overflow' });
  });

  it('is reported with its exit status when it ends by itself', async () => {
    expect(await endOf('exits')).toMatchObject({ cause: 'child-died', detail: expect.stringContaining('(3)') });
  });
});

describe('the end of a child', () => {
  it('is certain once dispose has returned', async () => {
    const child = await KernelProcess.start({ entry: MISBEHAVE, args: ['echo-pid'], readPaths: [], walls: 'none' });
    const message = await firstMessage(child);
    const pid = typeof message === 'object' && message !== null && 'pid' in message ? Number(message.pid) : 0;
    expect(process.kill(pid, 0)).toBe(true);
    await child[Symbol.asyncDispose]();
    expect(child.isAlive).toBe(false);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('takes no messages any more and does not throw', async () => {
    const child = await KernelProcess.start({ entry: MISBEHAVE, args: ['silent'], readPaths: [], walls: 'none' });
    await child[Symbol.asyncDispose]();
    child.send('{}');
    expect(await child.ended).toMatchObject({ cause: 'killed' });
  });
});
