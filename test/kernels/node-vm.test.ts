import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/contracts/kernel.js';
import { nodeVmKernel } from '../../src/kernels/node-vm.js';
import { quickJsKernel } from '../../src/kernels/quickjs.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { testBridge } from './child/rogue-kernel.js';

const ESCAPES = {
  'reach the host process': 'this.constructor.constructor("return process")().pid > 0',
  'read any file':
    'this.constructor.constructor("return process")().getBuiltinModule("fs").readFileSync("/etc/passwd", "utf8").includes("root")',
  'reach the network client of the host': 'typeof this.constructor.constructor("return Response")() === "function"',
  'reach the host through a host function': 'typeof readFile.constructor("return process")().pid === "number"',
  'reach the host through an error':
    'try { readFile("/x") } catch (e) { typeof e.constructor.constructor("return process")().pid === "number" }',
};
/** Ways that lead out of node:vm; the others end in the program's own realm there too. */
const OPEN = ['reach the host process', 'read any file', 'reach the network client of the host'] as const;

let control: Kernel;
let sandbox: Kernel;
beforeAll(async () => {
  const manifest = { ...DENY_ALL, cpuMs: 500 };
  [control, sandbox] = await Promise.all([nodeVmKernel.start(manifest), quickJsKernel.start(manifest)]);
});
afterAll(async () => {
  await control[Symbol.asyncDispose]();
  await sandbox[Symbol.asyncDispose]();
});

describe('the control kernel is open, and the same programs fail in the sandbox', () => {
  it('says of itself that it is no boundary', () => {
    const { isolation, enforces } = nodeVmKernel.descriptor;
    expect(isolation).toBe('none');
    expect(Object.values(enforces)).not.toContain('enforced');
  });

  it.each(OPEN)('the control lets a program %s', async (name) => {
    const { outcome } = await control.run(ESCAPES[name], { bridge: testBridge() });
    expect(outcome).toMatchObject({ status: 'ok', value: true });
  });

  it.each(Object.entries(ESCAPES))('quickjs does not let a program %s', async (_name, code) => {
    const { outcome } = await sandbox.run(code, { bridge: testBridge() });
    expect(outcome.status).not.toBe('fault');
    expect(outcome).not.toMatchObject({ value: true });
  });

  it('offers the same host functions, so that a program differs in nothing but the wall', async () => {
    const code = `[typeof readFile, typeof writeFile, typeof listFiles, typeof deleteFile, typeof fetch, typeof callTool,
      typeof console.log, typeof print, JSON.stringify(env), JSON.stringify(process)].join()`;
    const values = await Promise.all(
      [control, sandbox].map(async (kernel) => (await kernel.run(code, { bridge: testBridge() })).outcome),
    );
    expect(values[0]).toMatchObject({ status: 'ok' });
    expect(values[0]).toEqual(values[1]);
  });

  it('reports an uncaught refusal as denied, like the sandbox', async () => {
    for (const kernel of [control, sandbox]) {
      const { outcome } = await kernel.run('readFile("/secret")', { bridge: testBridge() });
      expect(outcome).toMatchObject({ status: 'denied', denial: { requested: '/secret' } });
    }
  });

  it('is killed at the budget, and works again afterwards', async () => {
    const { outcome } = await control.run('for (;;);', { bridge: testBridge() });
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs' } });
    expect((await control.run('6 * 7', { bridge: testBridge() })).outcome).toMatchObject({ value: 42 });
  });

  it('runs a program with top-level await', async () => {
    const { outcome } = await control.run('await 1; console.log("after")', { bridge: testBridge() });
    expect(outcome).toMatchObject({ status: 'ok', logs: [{ text: 'after' }] });
  });
});
