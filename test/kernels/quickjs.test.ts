import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/contracts/kernel.js';
import { quickJsKernel, startQuickJsKernel } from '../../src/kernels/quickjs.js';
import { START_MEMORY_BYTES } from '../../src/kernels/quickjs-memory.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { testBridge } from './child/rogue-kernel.js';

const MIB = 1024 * 1024;
const MANIFEST = { ...DENY_ALL, env: { MODE: 'test' }, cpuMs: 1000 };
const bridge = testBridge({
  readFile: async (path) =>
    path === '/workspace/a.txt'
      ? { status: 'ok', value: 'text of a\u0000\u{1F600}' }
      : {
          status: 'denied',
          denial: { capability: 'allowedReadPaths', requested: path, rule: 'not-listed' },
          message: 'no',
        },
  listFiles: async () => ({ status: 'ok', value: ['a.txt'] }),
  deleteFile: async () => ({ status: 'failed', code: 'ENOENT', message: 'no such file or folder' }),
  fetch: async (url, request) =>
    url === 'http://listed.test/'
      ? {
          status: 'ok',
          value: {
            status: 404,
            headers: { 'content-type': 'x/y', get: 'z' },
            body: JSON.stringify(request ?? null),
            url,
          },
        }
      : { status: 'denied', denial: { capability: 'allowedHosts', requested: url, rule: 'not-listed' }, message: 'no' },
});

let kernel: Kernel;
beforeAll(async () => {
  kernel = await quickJsKernel.start(MANIFEST);
});
afterAll(() => kernel[Symbol.asyncDispose]());

const run = (code: string, filename?: string) =>
  kernel.run(code, { bridge, ...(filename === undefined ? {} : { filename }) });
const resultOf = async (code: string) => {
  const { outcome } = await run(code);
  if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

describe('the value of a program', () => {
  it.each([
    ['1 + 1', 2],
    ['const x = 5; x * 2', 10],
    ['const a = await Promise.resolve(7); a + 1', 8],
    ['(async () => { await 0; return { ok: true } })()', { ok: true }],
    ['({ a: 1n, f() {}, u: undefined, d: [undefined, Symbol()] })', { a: '1', d: [null, null] }],
    ['"\\ud800\\u0000\\u{1F600}"', '\ud800\u0000\u{1F600}'],
    ['JSON.parse(\'{"__proto__": 1}\')', JSON.parse('{"__proto__": 1}')],
  ])('is that of its last expression, as JSON data: %s', async (code, value) => {
    expect(await resultOf(code)).toEqual(value);
  });

  it.each(['undefined', 'function f() {}', '() => 1', 'Symbol("s")', 'let a = 1', ''])(
    'is null for what JSON has no form for: %s',
    async (code) => {
      expect(await resultOf(code)).toBeNull();
    },
  );

  it('that JSON cannot hold makes the program throw', async () => {
    expect((await run('const a = {}; a.a = a; a')).outcome).toMatchObject({
      status: 'threw',
      error: { name: 'TypeError' },
    });
  });

  it('of up to 4 MiB comes back; one more character is over the output budget', async () => {
    const limit = 4 * MIB;
    expect(await resultOf(`"x".repeat(${limit - 2})`)).toHaveLength(limit - 2);
    const { outcome } = await run(`"x".repeat(${limit - 1})`);
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'output', limit } });
  });
});

describe('an uncaught error', () => {
  it.each([
    ['throw new TypeError("bad")', { name: 'TypeError', message: 'bad' }],
    ['await Promise.reject(new RangeError("later"))', { name: 'RangeError', message: 'later' }],
    ['throw "text"', { name: 'Error', message: 'text' }],
    ['throw null', { name: 'Error', message: 'null' }],
    ['throw { name: 1, get message() { throw 2 } }', { name: 'Error', message: '' }],
    ['throw new Proxy({}, { get() { throw 1 } })', { name: 'Error', message: '' }],
    ['deleteFile("x")', { name: 'Error', message: 'no such file or folder' }],
  ])('is told by name and message: %s', async (code, error) => {
    expect((await run(code)).outcome).toMatchObject({ status: 'threw', error });
  });

  it('in the source is a SyntaxError of the guest', async () => {
    expect((await run('not a program')).outcome).toMatchObject({ status: 'threw', error: { name: 'SyntaxError' } });
  });

  it('names the program’s file in its stack', async () => {
    expect(await run('new Error("x").stack', 'agent.js')).toMatchObject({
      outcome: { value: expect.stringContaining('agent.js') },
    });
  });
});

describe('a refusal', () => {
  const denial = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };

  it.each(['readFile("/etc/passwd")', 'await readFile("/etc/passwd")', '(async () => readFile("/etc/passwd"))()'])(
    'that nobody catches ends the run as denied: %s',
    async (code) => {
      const { outcome, denials } = await run(code);
      expect(outcome).toMatchObject({ status: 'denied', denial, error: { name: 'CapabilityDenied' } });
      expect(denials).toEqual([denial]);
    },
  );

  it('that the guest catches is an error with the facts, and stays in the host’s list', async () => {
    const code = 'try { readFile("/etc/passwd") } catch (e) { [e instanceof Error, e.name, e.code, { ...e }] }';
    const { outcome, denials } = await run(code);
    const facts = { code: 'EDENIED', ...denial };
    expect(outcome).toMatchObject({ value: [true, 'CapabilityDenied', 'EDENIED', facts] });
    expect(denials).toEqual([denial]);
  });

  it('thrown again later is still that refusal, and the right one of several', async () => {
    const { outcome } = await run(`
      let kept;
      for (const p of ['/1', '/etc/passwd', '/3']) try { readFile(p) } catch (e) { if (e.requested.length > 3) kept = e }
      await 0; throw kept`);
    expect(outcome).toMatchObject({ status: 'denied', denial });
  });

  it('cannot be forged by an error that looks like one', async () => {
    const { outcome } = await run(`
      let real; try { readFile("/etc/passwd") } catch (e) { real = e }
      throw Object.assign(Object.create(real), real)`);
    expect(outcome.status).toBe('threw');
  });

  it('of a fetch rejects, and the last expression is awaited', async () => {
    for (const code of ['fetch("http://evil.test/")', 'await fetch("http://evil.test/")']) {
      expect((await run(code)).outcome).toMatchObject({ status: 'denied', denial: { capability: 'allowedHosts' } });
    }
    expect(await resultOf('fetch("http://evil.test/").catch(e => e.code)')).toBe('EDENIED');
  });
});

describe('host functions', () => {
  it('give their values directly and to await, with every character intact', async () => {
    expect(await resultOf('[readFile("/workspace/a.txt"), await readFile("/workspace/a.txt")]')).toEqual([
      'text of a\u0000\u{1F600}',
      'text of a\u0000\u{1F600}',
    ]);
    expect(await resultOf('listFiles("/workspace")')).toEqual(['a.txt']);
  });

  it('pass what was asked for exactly as asked: a NUL does not cut it short', async () => {
    const { denials } = await run('readFile("/workspace/a.txt\\u0000/../../etc/passwd")');
    expect(denials.map(({ requested }) => requested)).toEqual(['/workspace/a.txt\u0000/../../etc/passwd']);
  });

  it('fail with the code of the failure', async () => {
    expect(await resultOf('try { deleteFile("x") } catch (e) { [e.name, e.code] }')).toEqual(['Error', 'ENOENT']);
  });

  it('answer a fetch with status, headers, text and JSON', async () => {
    const code = `const r = await fetch("http://listed.test/", { method: "post", headers: { A: 1 }, body: "b" });
      [r.status, r.ok, r.url, r.headers.get === "z" || r.headers["content-type"], await r.json(), typeof (await r.text())]`;
    expect(await resultOf(code)).toEqual([
      404,
      false,
      'http://listed.test/',
      true,
      { method: 'post', headers: { A: '1' }, body: 'b' },
      'string',
    ]);
  });

  it('refuse arguments of the wrong type without asking the host', async () => {
    for (const code of ['readFile({ toString: () => "/x" })', 'writeFile("/a", 1)', 'callTool(1)', 'listFiles()']) {
      const { outcome, denials } = await run(code);
      expect(outcome, code).toMatchObject({ status: 'threw', error: { name: 'TypeError' } });
      expect(denials).toEqual([]);
    }
    expect(await resultOf('fetch("http://listed.test/", { body: {} }).catch(e => e.name)')).toBe('TypeError');
  });

  it('carry 8 MiB of arguments and refuse more before they leave the sandbox', async () => {
    await using patient = await startQuickJsKernel({ ...MANIFEST, cpuMs: 10_000 });
    const length = (chars: number) => `callTool("echo", { text: "x".repeat(${chars}) }).args.text.length`;
    const { outcome } = await patient.run(length(7 * MIB), { bridge });
    expect(outcome).toMatchObject({ status: 'ok', value: 7 * MIB });
    const refused = await patient.run(`try { ${length(8 * MIB)} } catch (e) { e.code }`, { bridge });
    expect(refused.outcome).toMatchObject({ status: 'ok', value: 'E2BIG' });
  });
});

describe('what a program starts with', () => {
  it('is exactly the granted environment, frozen', async () => {
    expect(await resultOf('[env, process.env, Object.keys(process), "PATH" in env, "constructor" in env]')).toEqual([
      { MODE: 'test' },
      { MODE: 'test' },
      ['env'],
      false,
      false,
    ]);
    expect(await resultOf('env.MODE = "x"; process.env = {}; env.NEW = 1; [env.MODE, env.NEW ?? null]')).toEqual([
      'test',
      null,
    ]);
  });

  it('is a clean global scope: nothing of an earlier program is left', async () => {
    await run('globalThis.left = 1; Array.prototype.left = 2; var left2 = 3; let left3 = 4; Object.left = 5; 0');
    const code = '[typeof left, typeof [].left, typeof left2, typeof left3, typeof Object.left].join()';
    expect(await resultOf(code)).toBe('undefined,undefined,undefined,undefined,undefined');
  });

  it('has no module, timer, process or code of the host in it', async () => {
    const names = ['require', 'module', 'WebAssembly', 'std', 'os', 'Buffer', 'scriptArgs', 'load', 'Worker'];
    expect(await resultOf(names.map((name) => `typeof ${name}`).join(' + " " + '))).toBe(
      names.map(() => 'undefined').join(' '),
    );
    expect(await resultOf('import("node:fs").then(() => "loaded", () => "refused")')).toBe('refused');
  });
});

describe('the console', () => {
  it('is captured by level, in order, as text', async () => {
    const { outcome } = await run(`
      console.log("a", 1, { b: 2n }, [1], null, undefined); console.info("i"); console.warn("w");
      console.error(new TypeError("e")); console.debug(() => 1, Symbol("s")); print("p\\u0000"); 0`);
    expect(outcome.logs).toEqual([
      { level: 'log', text: 'a 1 {"b":"2"} [1] null undefined' },
      { level: 'info', text: 'i' },
      { level: 'warn', text: 'w' },
      { level: 'error', text: 'TypeError: e' },
      { level: 'debug', text: '[function] Symbol(s)' },
      { level: 'log', text: 'p\u0000' },
    ]);
  });

  it('keeps the head of a flood, and counts what was dropped', async () => {
    const { outcome, dropped } = await run(
      'for (let i = 0; i < 40; i++) console.log(String(i).padEnd(50_000, "x")); 0',
    );
    const kept = outcome.logs.reduce((sum, { text }) => sum + text.length, 0);
    expect(kept).toBe(MIB);
    expect(outcome.logs[0]?.text.startsWith('0x')).toBe(true);
    expect(dropped).toBe(40 - 20);
  });

  it('survives the kill of the program that wrote it', async () => {
    const { outcome } = await run('console.log("before"); new Array(2 ** 31).indexOf(1)');
    expect(outcome).toMatchObject({ status: 'budget', logs: [{ text: 'before' }] });
  });
});

describe('time', () => {
  it('over the budget ends the run softly, with its lines', async () => {
    const { outcome, cpuMs } = await run('console.log("in"); for (;;);');
    expect(outcome).toMatchObject({
      status: 'budget',
      budget: { field: 'cpuMs', limit: 1000 },
      logs: [{ text: 'in' }],
    });
    // The child's clock and the host's are read at different moments; a busy machine widens the gap.
    expect(cpuMs).toBeGreaterThan(950);
  });

  it('that a promise waits for without end is over the budget, at once', async () => {
    const { outcome, wallMs } = await run('await new Promise(() => {})');
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs' } });
    expect(wallMs).toBeLessThan(900);
  });

  it('spent in host calls does not count', async () => {
    const slow = testBridge({
      callTool: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1400));
        return { status: 'ok', value: 'late' };
      },
    });
    const { outcome, cpuMs, wallMs } = await kernel.run('callTool("slow")', { bridge: slow });
    expect(outcome).toMatchObject({ status: 'ok', value: 'late' });
    expect(wallMs).toBeGreaterThanOrEqual(1390);
    expect(cpuMs).toBeLessThan(500);
  });
});

describe('memory', () => {
  it('peaks are those of the run, not of the one before', async () => {
    const hungry = await run('const a = new Uint8Array(30e6); a.length');
    expect(hungry.peakBytes).toBeGreaterThan(30e6);
    const modest = await run('1');
    expect(modest.peakBytes).toBe(START_MEMORY_BYTES);
  });

  it('over the limit ends the run as over budget, and the peak is below the limit', async () => {
    const { outcome, peakBytes } = await run('const a = []; for (;;) a.push(new Uint8Array(1e6))');
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'memoryLimitBytes', limit: 64 * MIB } });
    expect(peakBytes).toBeLessThanOrEqual(64 * MIB);
  });

  it('that was refused and done without is no end of the run', async () => {
    expect(await resultOf('try { new Uint8Array(1e9) } catch { "went on" }')).toBe('went on');
  });

  it('below what the engine needs is refused before anything starts', async () => {
    const start = startQuickJsKernel({ ...MANIFEST, memoryLimitBytes: 16 * MIB - 1 });
    await expect(start).rejects.toMatchObject({ code: 'LIMIT_UNSUPPORTED' });
  });

  it('of exactly what the engine needs, and a limit between pages, are held without excess', async () => {
    for (const memoryLimitBytes of [16 * MIB, 20 * MIB + 65_535]) {
      await using small = await startQuickJsKernel({ ...MANIFEST, memoryLimitBytes });
      expect((await small.run('6 * 7', { bridge })).outcome).toMatchObject({ value: 42 });
      const { outcome, peakBytes } = await small.run('const a = []; for (;;) a.push("x".repeat(1e5) + a.length)', {
        bridge,
      });
      expect(outcome).toMatchObject({
        status: 'budget',
        budget: { field: 'memoryLimitBytes', limit: memoryLimitBytes },
      });
      expect(peakBytes).toBeLessThanOrEqual(memoryLimitBytes);
    }
  });
});

describe('a child under wide limits', () => {
  it('is given the memory that its manifest grants', async () => {
    await using large = await startQuickJsKernel({ ...MANIFEST, memoryLimitBytes: 256 * MIB });
    const { outcome } = await large.run('new Uint8Array(200e6).length', { bridge });
    expect(outcome).toMatchObject({ status: 'ok', value: 200e6 });
  });
});
