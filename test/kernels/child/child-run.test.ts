import { describe, expect, it } from 'vitest';
import { startRogueKernel, testBridge } from './rogue-kernel.js';

async function runRogue(program: string, options: Parameters<typeof startRogueKernel>[0] = {}, bridge = testBridge()) {
  await using kernel = await startRogueKernel(options);
  return await kernel.run(program, { bridge });
}

describe('a child that was taken over', () => {
  it.each([
    'answers before it has started',
    'starts twice',
    'says it is ready in the middle of a run',
    'calls without waiting for the answer',
    'answers in the middle of a call',
    'logs in the middle of a call',
    'asks for an operation that does not exist',
    'asks without arguments',
    'logs on a level that does not exist',
    'logs past the cap',
    'logs more lines than the cap',
    'returns what is not JSON',
    'returns without a value',
    'logs what is not text',
    'ends in a way that does not exist',
    'counts below zero',
  ])('is a protocol fault and proves nothing when it %s', async (program) => {
    const { outcome } = await runRogue(program);
    expect(outcome).toMatchObject({ status: 'fault', fault: { cause: 'protocol' } });
  });

  it.each([
    'returns nesting without end',
    'returns more members than the cap',
    'returns more items than the cap',
    'returns more bytes than the cap',
  ])('cannot make the host walk a value that %s', async (program) => {
    expect((await runRogue(program)).outcome).toMatchObject({ status: 'budget', budget: { field: 'output' } });
  });

  it('cannot claim a denial that the host did not speak', async () => {
    for (const program of ['claims a denial that never was', 'claims the second denial after one']) {
      expect((await runRogue(program)).outcome.status).toBe('threw');
    }
    const { outcome, denials } = await runRogue('reports the denial it got');
    const denial = { capability: 'allowedReadPaths', requested: '/secret', rule: 'empty-list' };
    expect(outcome).toMatchObject({ status: 'denied', denial });
    expect(denials).toEqual([denial]);
  });

  it('cannot slip a second answer into the next run', async () => {
    await using kernel = await startRogueKernel();
    const bridge = testBridge();
    const first = await kernel.run('returns and goes on talking', { bridge });
    expect(first.outcome).toMatchObject({ status: 'ok', value: 'early' });
    const second = await kernel.run('passes the reply on', { bridge });
    expect(second.outcome).toMatchObject({ status: 'ok', value: expect.stringContaining('echo') });
  });

  it('is reported dead, with the lines it got out, and replaced for the next run', async () => {
    await using kernel = await startRogueKernel();
    const bridge = testBridge();
    const { outcome } = await kernel.run('dies while it computes', { bridge });
    expect(outcome).toMatchObject({ status: 'fault', fault: { cause: 'child-died' }, logs: [{ text: 'last words' }] });
    expect((await kernel.run('passes the reply on', { bridge })).outcome.status).toBe('ok');
  });

  it('is killed at the budget and the grace when it never ends, and keeps its lines and its peak', async () => {
    const { outcome, cpuMs, peakBytes } = await runRogue('never ends');
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs', limit: 200 } });
    expect(outcome.logs).toEqual([{ level: 'log', text: 'first words' }]);
    expect(cpuMs).toBeGreaterThanOrEqual(440);
    expect(cpuMs).toBeLessThan(2000);
    expect(peakBytes).toBe(4096);
  });
});

describe('a host call', () => {
  it('that is never answered ends the run as our fault, not as the guest’s time', async () => {
    const stuck = testBridge({ callTool: () => new Promise(() => {}) });
    const { outcome, cpuMs } = await runRogue('passes the reply on', { hostCallTimeoutMs: 100 }, stuck);
    expect(outcome).toMatchObject({ status: 'fault', fault: { cause: 'host-call-timeout' } });
    expect(cpuMs).toBeLessThan(100);
  });

  it('that waits for a person may take longer, and no longer than the wait', async () => {
    await using kernel = await startRogueKernel({ hostCallTimeoutMs: 100 });
    const startedMs = performance.now();
    // Somebody is asked for 300 ms, and then the host itself never answers.
    const waitedMs = (): number => Math.min(300, performance.now() - startedMs);
    const slow = testBridge({ callTool: () => new Promise(() => {}) });
    const { outcome, cpuMs, wallMs } = await kernel.run('passes the reply on', { bridge: slow, waitedMs });
    expect(outcome).toMatchObject({ status: 'fault', fault: { cause: 'host-call-timeout' } });
    expect(wallMs).toBeGreaterThanOrEqual(300);
    expect(wallMs).toBeLessThan(2000);
    expect(cpuMs).toBeLessThan(100);
  });

  it('does not count as the guest’s time, however long it takes', async () => {
    const slow = testBridge({
      callTool: async () => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        return { status: 'ok', value: null };
      },
    });
    const { outcome, cpuMs, wallMs } = await runRogue('passes the reply on', {}, slow);
    expect(outcome.status).toBe('ok');
    expect(wallMs).toBeGreaterThanOrEqual(690);
    expect(cpuMs).toBeLessThan(300);
  });

  it('that breaks on the host tells the guest nothing about the host', async () => {
    const broken = testBridge({ callTool: () => Promise.reject(new Error('/home/operator/secret')) });
    const { outcome } = await runRogue('passes the reply on', {}, broken);
    expect(JSON.stringify(outcome)).not.toContain('operator');
    expect(outcome).toMatchObject({ status: 'ok', value: expect.stringContaining('EIO') });
  });
});

describe('a kernel in a child process', () => {
  it('does not start on a child that says the wrong thing first', async () => {
    await expect(startRogueKernel({ start: 'not-ready' })).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });

  it('does not start on a child that never gets ready', async () => {
    const started = startRogueKernel({ start: 'never-ready', bootTimeoutMs: 300 });
    await expect(started).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
  });

  it('does not count a child that never starts a program against the guest’s budget', async () => {
    const { outcome, cpuMs } = await runRogue('never starts', { bootTimeoutMs: 1000 });
    expect(outcome).toMatchObject({ status: 'fault', fault: { cause: 'boot-timeout' } });
    expect(cpuMs).toBe(0);
  });

  it('replaces a child before the system’s limit on its life can end it in the middle of a run', async () => {
    const spawned = async (childLifeMs: number) => {
      let count = 0;
      await using kernel = await startRogueKernel({ childLifeMs, onSpawn: () => (count += 1) });
      for (let runs = 0; runs < 3; runs += 1) {
        expect((await kernel.run('passes the reply on', { bridge: testBridge() })).outcome.status).toBe('ok');
      }
      return count;
    };
    expect(await spawned(60_000)).toBe(1);
    expect(await spawned(-1)).toBe(3);
  });

  it('runs programs one after the other, each with its own result', async () => {
    await using kernel = await startRogueKernel();
    const bridge = testBridge();
    const runs = ['passes the reply on', 'reports the denial it got', 'passes the reply on'];
    const outcomes = await Promise.all(runs.map(async (run) => (await kernel.run(run, { bridge })).outcome.status));
    expect(outcomes).toEqual(['ok', 'denied', 'ok']);
  });

  it('refuses to run once it was closed, and closing it ends a run that is under way', async () => {
    const kernel = await startRogueKernel();
    const running = kernel.run('never ends', { bridge: testBridge() });
    const waiting = kernel.run('never ends', { bridge: testBridge() });
    const refused = expect(waiting).rejects.toMatchObject({ code: 'KERNEL_UNAVAILABLE' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await kernel[Symbol.asyncDispose]();
    expect((await running).outcome).toMatchObject({ status: 'fault', fault: { cause: 'child-died' } });
    await refused;
    await expect(kernel.run('never ends', { bridge: testBridge() })).rejects.toMatchObject({
      code: 'KERNEL_UNAVAILABLE',
    });
  });
});
