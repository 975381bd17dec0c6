import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostBridge, Kernel, KernelOutcome } from '../../src/contracts/kernel.js';
import { createBridge } from '../../src/host/bridge.js';
import { watchEventLoop } from '../../src/host/watch-event-loop.js';
import { startQuickJsKernel } from '../../src/kernels/quickjs.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { IS_ALL, sampled } from '../sampled.js';

// Programs that need more than the eye of the attack suite (test/attacks): assertions of their own, or an end that no
// opened wall turns into an effect. Every other hostile program is a file there.

/** How an attack ended: over one of the budgets, or by the outcome's own name. */
type End = 'time' | 'memory' | 'output' | 'threw' | 'denied' | 'ok' | 'fault';

/** A program that means harm, and the ways it may end. `fault` is never among them: a guest cannot break the kernel. */
type Attack = readonly [name: string, code: string, ...ends: End[]];

const MIB = 1024 * 1024;
const CPU_MS = 200;
const MANIFEST = parseManifest(
  { cpuMs: CPU_MS, env: { MODE: 'test' }, extraCapabilities: ['tool:echo'], memoryLimitBytes: 64 * MIB },
  'hostile',
);

let kernel: Kernel;
/** One with time enough for memory to run out first, also on a busy machine. */
let patient: Kernel;
beforeAll(async () => {
  [kernel, patient] = await Promise.all([
    startQuickJsKernel(MANIFEST),
    startQuickJsKernel({ ...MANIFEST, cpuMs: 10_000 }),
  ]);
});
afterAll(async () => {
  await kernel[Symbol.asyncDispose]();
  await patient[Symbol.asyncDispose]();
});

function bridge(): HostBridge {
  return createBridge({
    manifest: MANIFEST,
    dispatch: async (_name, args) => ({ status: 'ok', output: isSize(args) ? 'x'.repeat(args.size) : args }),
  });
}

function isSize(args: unknown): args is { size: number } {
  return typeof args === 'object' && args !== null && 'size' in args && typeof args.size === 'number';
}

function endOf(outcome: KernelOutcome): End {
  if (outcome.status !== 'budget') return outcome.status;
  const { field } = outcome.budget;
  return field === 'cpuMs' ? 'time' : field === 'memoryLimitBytes' ? 'memory' : 'output';
}

async function attack(code: string, target: Kernel) {
  const watch = watchEventLoop();
  const run = await target.run(code, { bridge: bridge() });
  watch.stop();
  return { run, busyMs: watch.longestBusyMs() };
}

/** Runs an attack; afterwards the host must be unharmed and the kernel must work. */
async function survive(code: string, target = kernel) {
  let { run, busyMs } = await attack(code, target);
  // What blocks the loop does so every time; on a crowded machine something else may have, once.
  if (busyMs >= 100) ({ run, busyMs } = await attack(code, target));
  expect(busyMs, 'the host’s event loop was blocked').toBeLessThan(100);
  expect(run.outcome.status, JSON.stringify(run.outcome).slice(0, 500)).not.toBe('fault');
  expect(run.peakBytes).toBeLessThanOrEqual(64 * MIB);
  const next = await target.run('[6 * 7, env.MODE, typeof leaked, [].leaked ?? null, JSON.stringify({ a: [1] })]', {
    bridge: bridge(),
  });
  expect(next.outcome).toMatchObject({ status: 'ok', value: [42, 'test', 'undefined', null, '{"a":[1]}'] });
  return run;
}

function defend(attacks: readonly Attack[], target = () => kernel): void {
  it.each(sampled(attacks, 2))('%s', async (_name, code, ...ends) => {
    const { outcome } = await survive(code, target());
    expect(ends, JSON.stringify(outcome).slice(0, 300)).toContain(endOf(outcome));
  });
}

describe('time cannot be stolen, in ways beside those of test/attacks, by', () => {
  defend([
    ['a thenable that answers with itself', 'const t = { then(r) { r(t) } }; await t', 'time'],
    ['regular expression backtracking in replace', '"a".repeat(40).replace(/(a|a)*b/g, "")', 'time', 'ok'],
  ]);
});

describe('long builtins beside those of test/attacks, which no engine interrupts, are killed or throw:', () => {
  defend([
    [
      'JSON.stringify of a graph that doubles',
      'let o = {}; for (let i = 0; i < 40; i++) o = { a: o, b: o }; JSON.stringify(o)',
      'time',
    ],
    ['a result that doubles', 'let o = {}; for (let i = 0; i < 40; i++) o = { a: o, b: o }; o', 'time'],
    ['a power of big integers', '7n ** 10_000_000n', 'time', 'threw'],
    ['powers of big integers', 'let x = 3n; for (;;) x = x * x', 'time', 'threw'],
    ['a big integer as text', '(2n ** 4_000_000n).toString()', 'time', 'threw', 'ok'],
    ['a split of a huge string', 'for (;;) "a,".repeat(5e6).split(",")', 'time', 'memory'],
  ]);
});

describe('memory cannot be taken by', () => {
  defend(
    [
      ['doubling strings', 'let s = "x"; for (;;) s = s + s + "y" + s.length', 'memory', 'threw'],
      ['one array that is too large', 'new Uint8Array(1e9)', 'memory'],
    ],
    () => patient,
  );

  it('the answer of a host call that no longer fits: the engine is as it was', async () => {
    const { outcome } = await survive(
      `const kept = [];
      try { for (;;) kept.push(new Uint8Array(1e5)) } catch {}
      let caught = 0;
      for (let i = 0; i < 5; i++) try { callTool("echo", { size: 2e6 }) } catch { caught++ }
      kept.length = 0;
      [caught, JSON.stringify({ x: [1, "é"] }), callTool("echo", { b: 2 }).b, /a+/.exec("caat")[0], typeof Math.sin(1)]`,
      patient,
    );
    expect(outcome).toMatchObject({ status: 'ok', value: [5, '{"x":[1,"é"]}', 2, 'aa', 'number'] });
  });

  it('whatever is tried time and again', async () => {
    for (let count = 0; count < (IS_ALL ? 20 : 6); count += 1) {
      const { outcome, peakBytes } = await patient.run('const a = []; for (;;) a.push(new Uint8Array(1e6))', {
        bridge: bridge(),
      });
      expect(endOf(outcome)).toBe('memory');
      expect(peakBytes).toBeLessThanOrEqual(64 * MIB);
    }
  });
});

describe('the stack cannot be blown by', () => {
  const nest = (open: string, times = 200_000) => open.repeat(times);
  defend(
    [
      ['recursion', 'const f = () => f(); f()', 'threw'],
      ['recursion through builtins', 'const f = () => [1, 2].sort(f); f()', 'threw'],
      ['recursion through JSON', 'const o = { toJSON: () => JSON.stringify(o) }; JSON.stringify(o)', 'threw'],
      [
        'recursion that calls the host at its deepest point',
        'let n = 0; const f = () => { n++; callTool("echo", {}); f() }; try { f() } catch { n > 100 }',
        'ok',
        'time',
      ],
      ['a proxy of itself', 'const p = new Proxy({}, { get: (t, k, r) => r[k] }); p.x', 'threw'],
      ['brackets', nest('['), 'threw'],
      ['parentheses', nest('('), 'threw'],
      ['braces', nest('{'), 'threw'],
      ['functions', nest('function f(){', 50_000), 'threw'],
      ['arrows', `a${nest('=>a')}`, 'threw'],
      ['templates', nest('`${', 100_000), 'threw'],
      ['unary operators', `${nest('!', 500_000)}1`, 'threw'],
      ['a deep regular expression', 'new RegExp("(?:".repeat(1e5) + ")".repeat(1e5))', 'threw'],
      ['nested eval', 'const f = () => eval("f()"); f()', 'threw'],
      ['JSON nesting', 'JSON.parse("[".repeat(1e6))', 'threw'],
      ['a deep result', 'let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a', 'threw', 'time'],
      ['a deep result that the engine can serialise', 'let a = []; for (let i = 0; i < 400; i++) a = [a]; a', 'output'],
      [
        'deep host-call arguments',
        'let a = []; for (let i = 0; i < 400; i++) a = [a]; callTool("echo", { a })',
        'threw',
      ],
    ],
    () => patient,
  );
});

describe('the host cannot be reached by', () => {
  defend([
    [
      'a constructor chain from the global',
      'this.constructor.constructor("return typeof process.exit + typeof require")() === "undefinedundefined" || x',
      'ok',
    ],
    ['exiting', 'process.exit(1)', 'threw'],
    ['aborting', 'process.abort()', 'threw'],
    ['killing', 'process.kill(1)', 'threw'],
    ['a module', 'await import("node:fs")', 'threw'],
    ['a module of the engine', 'await import("os")', 'threw'],
    ['a bare require', 'require("fs")', 'threw'],
    ['a binding', 'process.binding("fs")', 'threw'],
  ]);

  it('a constructor chain from any host function, error, promise or answer', async () => {
    const { outcome } = await survive(`
      const found = [readFile, writeFile, listFiles, deleteFile, fetch, callTool, print, console.log, console, env, process,
        callTool("echo", { a: [1] }), fetch("http://evil.test/").catch(() => {})];
      try { readFile("/etc/passwd") } catch (e) { found.push(e) }
      try { callTool("nope") } catch (e) { found.push(e) }
      try { null.x } catch (e) { found.push(e) }
      const reached = new Set();
      const walk = (value, depth) => {
        if (depth > 6 || (typeof value !== "object" && typeof value !== "function") || value === null || reached.has(value)) return;
        reached.add(value);
        for (const key of Reflect.ownKeys(value)) { try { walk(value[key], depth + 1) } catch {} }
        walk(Object.getPrototypeOf(value), depth + 1);
      };
      for (const value of found) walk(value, 0);
      const worlds = new Set();
      for (const value of reached) if (typeof value === "function") {
        try { worlds.add(await value.constructor("return this")()) } catch {}
      }
      [worlds.size, [...worlds][0] === globalThis, reached.size > 100, [...reached].some((v) => v?.pid || v?.getBuiltinModule)]`);
    expect(outcome).toMatchObject({ status: 'ok', value: [1, true, true, false] });
  });

  it('the frames of the kernel’s own functions', async () => {
    const { outcome } = await survive(`
      const frames = [];
      const hook = (error, sites) => { frames.push(...sites.map((site) => site.getFunction?.())); return "" };
      for (const type of [Error, TypeError, SyntaxError, RangeError]) {
        try { type.prepareStackTrace = hook } catch {}
        try { Object.defineProperty(type, "prepareStackTrace", { value: hook }) } catch {}
        try { Object.defineProperty(type, "prepareStackTrace", { get: () => hook }) } catch {}
      }
      try { readFile("/etc/passwd") } catch (e) { e.stack }
      try { readFile(1) } catch (e) { e.stack }
      try { callTool("echo", { get a() { throw new Error("x") } }) } catch (e) { e.stack }
      frames.length`);
    expect(outcome).toMatchObject({ status: 'ok', value: 0 });
  });

  it('names that live on prototypes', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '', 'echo\u0000', 'ECHO'];
    const { outcome, denials } = await survive(`
      ${JSON.stringify(names)}.map((name) => { try { callTool(name, {}); return name } catch (e) { return e.code } })`);
    expect(outcome).toMatchObject({ status: 'ok', value: names.map(() => 'EDENIED') });
    expect(denials).toHaveLength(names.length);
  });

  it('argument keys that live on prototypes: the host’s own objects stay as they are', async () => {
    const { outcome } = await survive(`
      callTool("echo", JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 2}}}')); 0`);
    expect(outcome.status).toBe('ok');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('nothing can be forged:', () => {
  it('a result, by replacing what serialises it', async () => {
    const { outcome } = await survive(`
      JSON.stringify = () => '"forged"'; JSON.parse = () => "forged"; Object.prototype.toJSON = () => "mine";
      String.prototype.toString = () => "forged"; Array.prototype.toString = () => "forged";
      globalThis.JSON = null; globalThis.String = null; globalThis.Reflect = null;
      7`);
    expect(outcome).toMatchObject({ status: 'ok', value: 7 });
  });

  it('a denial, by replacing what reads the host’s answers', async () => {
    const { outcome, denials } = await survive(`
      try { readFile("/etc/passwd") } catch {}
      const denied = { status: "denied", 0: "denied", 1: 0, denial: 0, index: 0, get: () => 0 };
      for (const proto of [Object.prototype, Array.prototype, Error.prototype, WeakMap.prototype, Map.prototype, String.prototype]) {
        for (const key of ["status", "denial", "index", "1", "2", "get", "has", "toJSON", "name", "then"]) {
          try { proto[key] = key === "toJSON" ? () => denied : denied[key] ?? (() => 0) } catch {}
        }
      }
      WeakMap.prototype.get = () => 0; WeakMap.prototype.set = () => 0; Map.prototype.get = () => 0;
      Array.prototype[Symbol.iterator] = function* () { yield "denied"; yield 0 };
      Promise.prototype.then = undefined;
      throw { name: "CapabilityDenied", code: "EDENIED", denial: 0 }`);
    expect(['threw', 'budget']).toContain(outcome.status);
    expect(denials).toHaveLength(1);
  });

  it('an answer of the host, by replacing what parses it', async () => {
    const forged = await survive(`
      JSON.parse = () => ["ok", "forged"];
      Object.defineProperty(Object.prototype, "0", { get: () => "ok", set() {} });
      Array.prototype[Symbol.iterator] = function* () { yield "ok"; yield "forged" };
      readFile("/etc/passwd")`);
    expect(forged.outcome).toMatchObject({ status: 'denied', denial: { requested: '/etc/passwd' } });
  });

  it('an error of the host, by accessors on its prototype', async () => {
    const { outcome } = await survive(`
      for (const key of ["name", "code", "capability", "message", "rule"]) {
        Object.defineProperty(Error.prototype, key, { set() { throw 1 }, get: () => "forged", configurable: true });
        Object.defineProperty(Object.prototype, key, { set() { throw 1 }, get: () => "forged", configurable: true });
      }
      Object.prototype.get = () => "forged"; Object.prototype.set = () => {};
      try { readFile("/etc/passwd") } catch (e) { [e.code, e.capability, e.rule] }`);
    expect(outcome).toMatchObject({ status: 'ok', value: ['EDENIED', 'allowedReadPaths', 'empty-list'] });
  });

  it('a promise’s end, by replacing Promise', async () => {
    const { outcome } = await survive(`
      Promise.prototype.then = function (ok) { ok("forged") }; Promise.resolve = () => "forged";
      Object.defineProperty(Promise.prototype, "constructor", { value: Object });
      globalThis.Promise = class {};
      await fetch("http://evil.test/"); "not denied"`);
    expect(outcome).not.toMatchObject({ value: 'not denied', status: 'denied' });
  });

  it('a line of the console, by line breaks and control characters: they stay one line’s text', async () => {
    const { outcome } = await survive('console.log("a\\nb\\u001b[2Jc\\u0000d"); 0');
    expect(outcome.logs).toEqual([{ level: 'log', text: 'a\nb\u001b[2Jc\u0000d' }]);
  });
});

describe('floods are held:', () => {
  it('console lines, in number and in length', async () => {
    for (const code of [
      'for (;;) console.log("")',
      'for (;;) console.log("x".repeat(1e5))',
      'console.log("x".repeat(3e7)); 0',
    ]) {
      const { outcome } = await survive(code);
      expect(outcome.logs.length).toBeLessThanOrEqual(10_000);
      expect(outcome.logs.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MIB);
    }
  });

  it('host calls, which end in one refusal of the quota', async () => {
    const { outcome, denials } = await survive(
      'let n = 0; for (;;) try { callTool("echo", {}) } catch (e) { if (e.rule !== "host-calls") throw e; if (++n > 50) throw e }',
    );
    expect(['denied', 'budget']).toContain(outcome.status);
    expect(denials.length).toBeLessThanOrEqual(1);
  });

  it('host calls that nobody waits for', async () => {
    const { outcome } = await survive(
      'const all = []; for (let i = 0; i < 500; i++) all.push(fetch("http://evil.test/").catch(() => 0)); await Promise.all(all); 1',
    );
    expect(['ok', 'budget']).toContain(outcome.status);
  });

  it('arguments of host calls', async () => {
    for (const code of [
      'readFile("x".repeat(8e6))',
      'callTool("x".repeat(7e6), {})',
      'callTool("echo", { a: "x".repeat(3e7) })',
      'callTool("echo", Array.from({ length: 2e5 }, () => ({})))',
      'await fetch("http://" + "a".repeat(5e6))',
      'await fetch("http://evil.test/", { headers: Object.fromEntries(Array.from({ length: 1e4 }, (_, i) => ["h" + i, "v"])) })',
      'writeFile("/workspace/a", "\\u0000".repeat(1e6))',
    ]) {
      const { outcome } = await survive(code);
      expect(['threw', 'denied', 'budget']).toContain(outcome.status);
    }
  });

  it('results', async () => {
    for (const code of ['"x".repeat(8e6)', 'Array.from({ length: 2e5 }, () => ({}))', 'new Array(1.1e6).fill(0)']) {
      const { outcome } = await survive(code, patient);
      expect(endOf(outcome)).toBe('output');
    }
  });

  it('errors', async () => {
    const { outcome } = await survive('throw Object.assign(new Error("x".repeat(1e7)), { name: "n".repeat(1e7) })');
    if (outcome.status === 'threw')
      expect(outcome.error.name.length + outcome.error.message.length).toBeLessThan(10_000);
    expect(['threw', 'budget']).toContain(outcome.status);
  });
});

describe('runs do not cross:', () => {
  it('what one program leaves on globals and prototypes is gone for the next', async () => {
    await survive(
      'globalThis.leaked = 1; Object.prototype.leaked = 2; Array.prototype.leaked = 3; JSON.stringify = 4; 0',
    );
  });

  it('lines and results of concurrent kernels stay with their own', async () => {
    await using other = await startQuickJsKernel({ ...MANIFEST, cpuMs: 10_000 });
    const talk = (name: string) =>
      `for (let i = 0; i < 50; i++) console.log("${name}", i); callTool("echo", { name: "${name}" }).name`;
    const [one, two] = await Promise.all([
      patient.run(talk('one'), { bridge: bridge() }),
      other.run(talk('two'), { bridge: bridge() }),
    ]);
    expect(one.outcome).toMatchObject({ status: 'ok', value: 'one' });
    expect(two.outcome).toMatchObject({ status: 'ok', value: 'two' });
    expect(one.outcome.logs.every(({ text }) => text.startsWith('one'))).toBe(true);
    expect(two.outcome.logs.every(({ text }) => text.startsWith('two'))).toBe(true);
  });

  it('a program that waits in one kernel does not hold up another', async () => {
    await using other = await startQuickJsKernel({ ...MANIFEST, cpuMs: 5000 });
    let isWaiting = true;
    const waiting = kernel.run('new Array(2 ** 32 - 1).indexOf(1)', { bridge: bridge() }).finally(() => {
      isWaiting = false;
    });
    const { outcome } = await other.run('6 * 7', { bridge: bridge() });
    expect({ outcome, isWaiting }).toMatchObject({ outcome: { value: 42 }, isWaiting: true });
    expect((await waiting).outcome.status).toBe('budget');
  });
});
