import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kernel, KernelRun } from '../../src/contracts/kernel.js';
import { startQuickJsKernel } from '../../src/kernels/quickjs.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { sampled } from '../sampled.js';
import { testBridge } from './child/rogue-kernel.js';

const CPU_MS = 1500;
const bridge = testBridge();
let kernel: Kernel;
beforeAll(async () => {
  kernel = await startQuickJsKernel({ ...DENY_ALL, cpuMs: CPU_MS });
});
afterAll(() => kernel[Symbol.asyncDispose]());

/** Runs a program; the next one must find a working kernel and nothing of this one. */
async function run(code: string): Promise<KernelRun> {
  const result = await kernel.run(code, { bridge });
  const next = await kernel.run('[typeof leaked, {}.leaked ?? null, new URL("http://a/b").pathname, btoa("ok")]', {
    bridge,
  });
  expect(next.outcome).toMatchObject({ status: 'ok', value: ['undefined', null, '/b', 'b2s='] });
  return result;
}
async function resultOf(code: string): Promise<unknown> {
  const { outcome } = await run(code);
  if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** What poisons every builtin that a careless implementation would use, and every place an index or option is read from. */
const POISON = `
  const { ownKeys, getPrototypeOf } = Reflect, { defineProperty } = Object, fail = Error;
  const each = (list, visit) => { for (let at = 0; at < list.length; at += 1) visit(list[at]) };
  const setter = (key) => ({ __proto__: null, get: () => undefined, set() { throw new fail("a setter ran for " + key) }, configurable: true });
  const forge = (target, key) => { try { defineProperty(target, key, { __proto__: null, value: () => "forged", configurable: true }) } catch {} };
  const spaces = [Reflect, JSON, Math, Object, String, Number, Array, ArrayBuffer, Symbol, Date];
  const prototypes = [Object, Array, String, Number, Function, Uint8Array, getPrototypeOf(Uint8Array), ArrayBuffer, DataView,
    Map, Set, WeakMap, RegExp, Date, Promise, Error];
  for (let at = 0; at < prototypes.length; at += 1) prototypes[at] = prototypes[at].prototype;
  each(prototypes, (proto) => each(ownKeys(proto), (key) => { if (key !== "constructor" && key !== "__proto__") forge(proto, key) }));
  each(["0", "1", "2", "get", "set", "stream", "fatal", "maxByteLength", "transfer", "enumerable"], (key) =>
    defineProperty(Object.prototype, key, setter(key)));
  each(spaces, (space) => each(ownKeys(space), (key) => { if (key !== "prototype") forge(space, key) }));
  each(["Uint8Array", "Map", "Set", "WeakMap", "RegExp", "Error", "TypeError", "RangeError", "String", "Number", "Boolean",
    "Promise", "ArrayBuffer", "DataView", "Date", "DOMException", "performance"], (name) => { globalThis[name] = undefined });
`;

describe('text, addresses and copies are as in Node:', () => {
  it.each(
    sampled(
      [
        ...['"aé€😀"', '"\\ud800x\\udc00"', '"\\ud83d"', '""', 'undefined', 'null', '{ toString: () => "é" }'].map(
          (text) => `[...new TextEncoder().encode(${text})]`,
        ),
        'const to = new Uint8Array(5); [new TextEncoder().encodeInto("a€😀", to), [...to]]',
        'const to = new Uint8Array(9).subarray(2, 6); [new TextEncoder().encodeInto("😀b", to), [...to]]',
        'new TextEncoder().encodeInto("a", new Uint16Array(4))',
        ...[
          '226,130,172',
          '240,159,152,128',
          '192,128',
          '224,128,128',
          '237,160,128',
          '244,144,128,128',
          '255',
          '226,130',
          '226,40',
        ]
          .concat(['239,187,191,97', '240,159,97', '194', '128,97', '239,187', '97,239,187,191'])
          .flatMap((bytes) => [
            `new TextDecoder().decode(new Uint8Array([${bytes}]))`,
            `new TextDecoder("utf8", { fatal: true }).decode(new Uint8Array([${bytes}]))`,
            `new TextDecoder("utf-8", { ignoreBOM: true }).decode(new Uint8Array([${bytes}]).buffer)`,
            `const d = new TextDecoder(); [${bytes}].map((b) => d.decode(new Uint8Array([b]), { stream: true })).join("|") + d.decode()`,
          ]),
        'new TextDecoder("utf-16le").decode(new Uint8Array([97, 0, 61, 216, 0, 222, 61, 216, 98, 0, 0, 222, 99]))',
        'new TextDecoder("utf-16le", { fatal: true }).decode(new Uint8Array([61, 216]))',
        'new TextDecoder("utf-16").decode(new Uint8Array([255, 254, 97, 0]))',
        'new TextDecoder("utf-16be").decode(new Uint8Array([0, 97, 216, 61, 222, 0]))',
        'new TextDecoder("latin1").decode(Uint8Array.from({ length: 128 }, (_, i) => i))',
        '["latin1", " UTF8\\n", "ascii", "unicode"].map((label) => new TextDecoder(label).encoding)',
        'new TextDecoder("no-such-encoding")',
        'new TextDecoder().decode("text")',
        'new TextDecoder().decode(new DataView(new Uint8Array([1, 97, 98, 3]).buffer, 1, 2))',
        ...['"a"', '"ab"', '"abc"', '"\\u00ff\\u0000"', '"€"', '""'].map((text) => `btoa(${text})`),
        ...[
          '"YQ=="',
          '"YQ"',
          '" Y W I = "',
          '"YWJj"',
          '"Y"',
          '"YQ="',
          '"Y=Q="',
          '"YQ==="',
          '"YWJj="',
          '"Yé=="',
          '"/+8="',
        ].map((text) => `atob(${text})`),
        ...[
          'http://EXAMPLE.com:80/a/../b?q=1#f',
          'http://user:pa ss@h/ü?ä#ö',
          'http://ex\u00e4mple.de/',
          'http://0x7f.1/',
          'file:///C:/x',
        ]
          .concat([
            'mailto:a@b',
            'data:text/plain,hi',
            'http://[::1]:8080/',
            'http://',
            'nonsense',
            'http://a b/',
            'HTTPS:\\\\\\\\h\\\\p',
            '//h',
          ])
          .map(
            (url) =>
              `JSON.stringify(new URL("${url}")) + ["origin","protocol","username","password","host","hostname","port","pathname","search","hash"].map((p) => new URL("${url}")[p])`,
          ),
        'new URL("../x?y", "http://h/a/b/c").href',
        '[URL.canParse("x"), URL.canParse("x", "http://h"), URL.canParse("http://h:99999")]',
        'const u = new URL("http://h/p"); u.port = "99x"; u.hostname = ""; u.protocol = "ftp"; u.search = "a b"; u.hash = "#é"; u.pathname = "/a?b"; u.username = "@"; u.href',
        'const u = new URL("http://h/p"); u.host = "[bad"; u.origin = "x"; u.href = "nope"',
        'const u = new URL("http://h/?a=1&a=2&b=3"); u.searchParams.append("c", "ä &="); u.searchParams.delete("a", "1"); [u.href, u.searchParams.size]',
        'const u = new URL("http://h/?a=1"), p = u.searchParams; u.search = "?z=9"; [p.get("z"), p.has("a"), u.searchParams === p]',
        '[...new URLSearchParams("?a=1&b=%20+c&%zz&=x&&d")].join("|")',
        'new URLSearchParams([["b", 2], ["a", 1], ["b", 1]]).toString()',
        'new URLSearchParams({ x: "é", y: 1 }).toString()',
        'const p = new URLSearchParams("b=1&a=2&b=0&😀=1&\\ufb00=2"); p.sort(); p.set("b", "x"); [p.toString(), [...p.keys()], [...p.values()], p.getAll("b"), p.get("no")]',
        'const seen = []; new URLSearchParams("a=1&b=2").forEach((v, k) => seen.push(k, v)); seen',
        'new URLSearchParams([["a"]])',
        'new URLSearchParams(new URLSearchParams("a=1&a=2")).toString()',
        'Object.prototype.toString.call(new URL("http://h")) + Object.prototype.toString.call(new TextEncoder())',
        'const a = { n: 1, list: [1, , 3], d: new Date(5), u: undefined }; a.self = a; const c = structuredClone(a); [c.self === c, c !== a, c.list.length, 1 in c.list, c.d.getTime(), "u" in c]',
        'const c = structuredClone(new Map([[{ k: 1 }, new Set([1, "x"])]])); const [[k, v]] = c; [k, [...v]]',
        'const r = structuredClone(/a+b/giu); [r.source, r.flags, r.lastIndex]',
        'const b = new Uint8Array([1, 2, 3, 4]); const c = structuredClone({ x: b.subarray(1, 3), y: b }); [[...c.x], c.x.byteOffset, c.x.buffer === c.y.buffer, c.y.buffer === b.buffer]',
        'const c = structuredClone(new Float64Array([1.5, NaN])); [c.constructor.name, [...c].join()]',
        'const c = structuredClone(new DataView(new ArrayBuffer(8), 2, 4)); [c.byteOffset, c.byteLength]',
        'const e = structuredClone(Object.assign(new RangeError("m", { cause: [1] }), { extra: 1 })); [e.name, e.message, e.cause, e instanceof RangeError, "extra" in e]',
        'class P { x = 1; get y() { return 2 } } const c = structuredClone(new P()); [c.x, "y" in c, c instanceof P]',
        'const c = structuredClone([Object(1), Object("s"), Object(false), Object(2n)]); c.map((v) => typeof v + String(v))',
        'structuredClone(() => 1)',
        'structuredClone({ a: Symbol("s") })',
        'structuredClone(new WeakMap())',
        'structuredClone(Promise.resolve())',
        'const b = new ArrayBuffer(8); const c = structuredClone({ b }, { transfer: [b] }); [c.b.byteLength, b.byteLength]',
        'const b = new ArrayBuffer(8); try { structuredClone(() => 1, { transfer: [b] }) } catch {}; b.byteLength',
        'structuredClone(Object.create(null, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } }))',
        'let n = 0; structuredClone({ get a() { n++; return 1 }, b: { get c() { n++; return 2 } } }); n',
      ],
      3,
    ),
  )('%s', async (code) => {
    // The last statement is what the program comes to; in Node it is given back.
    const parts = /^(.*; )?(.*)$/s.exec(code);
    const body = `"use strict"; ${parts?.[1] ?? ''}return (${parts?.[2]})`;
    let expected: unknown;
    try {
      expected = { status: 'ok', value: JSON.parse(JSON.stringify(new Function(body)() ?? null)) };
    } catch (error) {
      expected = { status: 'threw', error: { name: error instanceof Error ? error.name : '' } };
    }
    expect((await run(code)).outcome).toMatchObject(expected ?? {});
  });
});

it('windows-1252 is what "latin1" means, and what cannot be moved is refused', async () => {
  expect(await resultOf('new TextDecoder("latin1").decode(new Uint8Array([128, 129, 153, 159, 160, 255]))')).toBe(
    '\u20ac\u0081\u2122\u0178\u00a0\u00ff',
  );
  const { outcome } = await run('structuredClone(1, { transfer: [{}] })');
  expect(outcome).toMatchObject({ status: 'threw', error: { name: 'DataCloneError' } });
});

describe('timers', () => {
  it('wait for real, in order of time and then of setting, and cost no processor', async () => {
    const { outcome, wallMs } = await run(`
      const seen = [];
      const wait = (ms) => new Promise((done) => setTimeout(done, ms));
      setTimeout((...args) => seen.push("b", ...args), 40, 1, 2);
      setTimeout(() => seen.push("a1"), 20); setTimeout(() => seen.push("a2"), 20);
      const dropped = setTimeout(() => seen.push("never"), 10); clearTimeout(dropped); clearTimeout(); clearTimeout(99);
      queueMicrotask(() => seen.push("micro"));
      const before = performance.now(); await wait(60); seen.push(performance.now() - before >= 59);
      seen`);
    expect(outcome).toMatchObject({ status: 'ok', value: ['micro', 'a1', 'a2', 'b', 1, 2, true] });
    expect(wallMs).toBeGreaterThanOrEqual(59);
  });

  it('repeat until they are cleared, also from within', async () => {
    const code =
      'let n = 0; await new Promise((done) => { const id = setInterval(() => { if (++n === 5) { clearInterval(id); done() } }, 2) }); n';
    expect(await resultOf(code)).toBe(5);
  });

  it('that are all a program still has to do are run before it ends', async () => {
    const { outcome } = await run('setTimeout(() => console.log("later"), 30); "value"');
    expect(outcome).toMatchObject({ status: 'ok', value: 'value', logs: [{ text: 'later' }] });
  });

  it('beyond the program’s time end it as over budget without the wait, or are dropped when its value is there', async () => {
    const waiting = await run('await new Promise((done) => setTimeout(done, 60_000))');
    expect(waiting.outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs', limit: CPU_MS } });
    expect(waiting.wallMs).toBeLessThan(CPU_MS / 2);
    const done = await run('await Promise.race([1, new Promise((_, fail) => setTimeout(fail, 60_000))])');
    expect(done.outcome).toMatchObject({ status: 'ok', value: 1 });
    expect(done.wallMs).toBeLessThan(CPU_MS / 2);
  });

  it('cannot stretch the program’s time: waiting counts', async () => {
    const { outcome, cpuMs } = await run('for (;;) await new Promise((done) => setTimeout(done, 300))');
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs', limit: CPU_MS } });
    expect(cpuMs).toBeLessThan(CPU_MS + 300);
  });

  it.each([
    ['a timer', 'setTimeout(() => { throw new RangeError("x") }, 5); await new Promise(() => {})'],
    ['a timer after the value', 'setTimeout(() => { throw new RangeError("x") }, 5); 1'],
    [
      'a microtask',
      'queueMicrotask(() => { throw new RangeError("x") }); await new Promise((done) => setTimeout(done, 50))',
    ],
  ])('that throw end the program: %s', async (_name, code) => {
    expect((await run(code)).outcome).toMatchObject({ status: 'threw', error: { name: 'RangeError' } });
  });

  it('carry a refusal that nobody caught to the outcome', async () => {
    const { outcome } = await run('setTimeout(() => readFile("/etc/passwd"), 1); await new Promise(() => {})');
    expect(outcome).toMatchObject({ status: 'denied', denial: { requested: '/etc/passwd' } });
  });

  it('take functions only: no text is run as code', async () => {
    for (const call of ['setTimeout("leaked = 1", 0)', 'setInterval({}, 1)', 'queueMicrotask("x")', 'setTimeout()']) {
      expect((await run(call)).outcome, call).toMatchObject({ status: 'threw', error: { name: 'TypeError' } });
    }
  });

  it.each(
    sampled(
      [
        ['without end', 'const again = () => setTimeout(again, 0); again(); await new Promise(() => {})'],
        [
          'that double',
          'const two = () => { setTimeout(two, 0); setTimeout(two, 0) }; two(); await new Promise(() => {})',
        ],
        [
          'by the hundred thousand',
          'for (let i = 0; i < 1e5; i++) setTimeout(() => {}, i % 7); await new Promise(() => {})',
        ],
        ['of intervals', 'for (let i = 0; i < 1e3; i++) setInterval(() => {}, 0); await new Promise(() => {})'],
        ['of microtasks', 'const again = () => queueMicrotask(again); again(); await new Promise(() => {})'],
        ['with poisoned delays', 'setTimeout(() => {}, { valueOf() { for (;;); } })'],
      ],
      3,
    ),
  )('are held in a flood %s', async (_name, code) => {
    const { outcome } = await run(code);
    expect(outcome.status).toBe('budget');
  });
});

describe('entropy', () => {
  it('fills arrays of integers in place, and no two programs see the same', async () => {
    const code = `const a = new Uint8Array(64); const same = crypto.getRandomValues(a) === a;
      const b = crypto.getRandomValues(new BigUint64Array(2)); const c = new Uint32Array(4).subarray(1, 2); crypto.getRandomValues(c);
      [same, a.some((x) => x !== 0), b[0] !== b[1], new Uint32Array(c.buffer)[0], a.join(), crypto.randomUUID(), Math.random()]`;
    const [one, two] = [await resultOf(code), await resultOf(code)];
    expect(Object(one).slice(0, 4)).toEqual([true, true, true, 0]);
    for (const at of [4, 5, 6]) expect(Reflect.get(Object(one), at)).not.toEqual(Reflect.get(Object(two), at));
    expect(Reflect.get(Object(one), 5)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it.each([
    ['new Float32Array(2)', 'TypeMismatchError'],
    ['new DataView(new ArrayBuffer(2))', 'TypeMismatchError'],
    ['[1, 2]', 'TypeError'],
    ['new ArrayBuffer(4)', 'TypeError'],
    ['new Uint8Array(65_537)', 'QuotaExceededError'],
    ['Object.defineProperty(new Uint8Array(1e6), "byteLength", { value: 1 })', 'QuotaExceededError'],
    ['Object.setPrototypeOf(new Float64Array(1), Uint8Array.prototype)', 'TypeMismatchError'],
    ['Object.create(Uint8Array.prototype)', 'TypeError'],
  ])('refuses %s', async (view, name) => {
    expect((await run(`crypto.getRandomValues(${view})`)).outcome).toMatchObject({ status: 'threw', error: { name } });
  });

  it('of a whole quota, and into a buffer that is gone, is an ordinary call', async () => {
    expect(await resultOf('crypto.getRandomValues(new Uint8Array(65_536)).length')).toBe(65_536);
    expect(await resultOf('const a = new Uint8Array(8); a.buffer.transfer(); crypto.getRandomValues(a).length')).toBe(
      0,
    );
  });

  it('numbers of Math.random are spread over their whole range', async () => {
    const code =
      'const n = Array.from({ length: 2000 }, Math.random); [n.every((x) => x >= 0 && x < 1), new Set(n).size, n.reduce((a, b) => a + b) / 2000]';
    const [isInRange, distinct, mean] = Object(await resultOf(code));
    expect({ isInRange, distinct }).toEqual({ isInRange: true, distinct: 2000 });
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });
});

describe('the console', () => {
  it('has the methods that programs use, thin', async () => {
    const { outcome } = await run(`
      console.assert(true, "no"); console.assert(false, "yes"); console.dir({ a: 1 }); console.table([{ a: 1, b: "x" }, 2]);
      console.group("g"); console.log("in"); console.groupEnd(); console.groupEnd(); console.log("out");
      console.count(); console.count(); console.countReset(); console.count(); console.count("l");
      console.time("t"); console.timeEnd("t"); console.timeEnd("t"); console.trace("here"); 0`);
    expect(
      outcome.logs.map(({ level, text }) => `${level}:${text.replace(/[0-9.]+ms$/, 'ms').split('\n', 1)}`),
    ).toEqual([
      'error:Assertion failed: yes',
      'log:{"a":1}',
      'log:0 | a: 1 | b: x',
      'log:1 | 2',
      'log:g',
      'log:  in',
      'log:out',
      'log:default: 1',
      'log:default: 2',
      'log:default: 1',
      'log:l: 1',
      'log:t: ms',
      'debug:Trace: here',
    ]);
  });

  it('is held under floods of groups, rows and labels', async () => {
    const { outcome, dropped } = await run(`
      for (let i = 0; i < 1e5; i++) console.group(); console.log("deep");
      console.table(new Array(1e7)); console.table(new Proxy({}, { ownKeys() { throw 1 } })); 0`);
    expect(['ok', 'threw', 'budget']).toContain(outcome.status);
    expect(outcome.logs.every(({ text }) => text.length < 200)).toBe(true);
    expect(dropped).toBe(0);
  });
});

describe('several tool calls at once', () => {
  it('run together on the host, and come back in order', async () => {
    let running = 0;
    let most = 0;
    const tools = testBridge({
      callTool: async (name) => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, name === 'slow' ? 60 : 20));
        running -= 1;
        if (name === 'bad') return { status: 'failed', code: 'EBAD', message: 'bad' };
        const denial = { capability: 'extraCapabilities', requested: name, rule: 'not-listed' } as const;
        return name === 'no' ? { status: 'denied', denial, message: 'no' } : { status: 'ok', value: name };
      },
    });
    const { outcome, denials } = await kernel.run(
      `const all = callTools([{ name: "slow" }, { name: "no", args: 1 }, { name: "bad", args: {} }, { name: "x" }]);
      all.map((r) => [r.status, r.value ?? r.reason.code])`,
      { bridge: tools },
    );
    expect(outcome).toMatchObject({
      status: 'ok',
      value: [
        ['fulfilled', 'slow'],
        ['rejected', 'EDENIED'],
        ['rejected', 'EBAD'],
        ['fulfilled', 'x'],
      ],
    });
    expect(most).toBe(4);
    expect(denials.map(({ requested }) => requested)).toEqual(['no']);
  });

  it('give refusals that are the host’s own when they are thrown, and the right ones', async () => {
    const tools = testBridge({
      callTool: async (requested) => ({
        status: 'denied',
        denial: { capability: 'extraCapabilities', requested, rule: 'not-listed' },
        message: 'no',
      }),
    });
    const { outcome } = await kernel.run('throw callTools(["a", "b", "c"].map((name) => ({ name })))[1].reason', {
      bridge: tools,
    });
    expect(outcome).toMatchObject({ status: 'denied', denial: { requested: 'b' } });
  });

  it('pass their arguments as they are, and take an empty list', async () => {
    expect(await resultOf('[callTools([]), callTools([{ name: "t", args: { a: [1] } }, { name: "u" }])]')).toEqual([
      [],
      [
        { status: 'fulfilled', value: { name: 't', args: { a: [1] } } },
        { status: 'fulfilled', value: { name: 'u', args: {} } },
      ],
    ]);
  });

  it('refuse what is no list of calls, and more than there may be at once', async () => {
    for (const [list, name] of [
      ['undefined', 'TypeError'],
      ['[{}]', 'TypeError'],
      ['[{ name: 1 }]', 'TypeError'],
      ['{ length: 1e9 }', 'TypeError'],
      ['Array.from({ length: 65 }, () => ({ name: "t" }))', 'Error'],
      ['{ length: Infinity, get 0() { return { name: "x".repeat(1e7) } } }', 'Error'],
    ]) {
      const { outcome } = await run(`callTools(${list})`);
      expect(outcome, list).toMatchObject({ status: 'threw', error: { name } });
    }
  });
});

describe('no module can be reached', () => {
  const NAMES = [
    'node:fs',
    'fs',
    'os',
    'std',
    'qjs:os',
    './program.js',
    'data:text/javascript,1',
    'file:///etc/passwd',
    '',
  ];

  it.each([
    'import x from "node:fs"',
    'import { readFileSync } from "fs"; readFileSync("/etc/passwd")',
    'import "os"',
    'import * as os from "os"',
    'export const x = 1',
    'export default 1',
    'import.meta.url',
    'eval("import x from \'os\'")',
    'new Function("import x from \'os\'")',
    '(0, eval)("export const x = 1")',
  ])('by a declaration: %s', async (code) => {
    expect((await run(code)).outcome).toMatchObject({ status: 'threw', error: { name: 'SyntaxError' } });
  });

  it('and the refusal of a declaration says why', async () => {
    const { outcome } = await run('import x from "node:fs"');
    expect(outcome).toMatchObject({ error: { message: expect.stringContaining('ES modules are off') } });
  });

  it.each([
    (name: string) => `await import(${name})`,
    (name: string) => `await eval(${JSON.stringify(`import(${name})`)})`,
    (name: string) => `await new Function(${JSON.stringify(`return import(${name})`)})()`,
    (name: string) => `await (async () => (await import(${name})).default)()`,
    (name: string) => `await new Promise((ok, fail) => setTimeout(() => import(${name}).then(ok, fail), 1))`,
  ])('by import(): route %#', async (route) => {
    for (const name of NAMES) {
      const { outcome } = await run(route(JSON.stringify(name)));
      expect(outcome, name).toMatchObject({ status: 'threw', error: { name: 'ReferenceError' } });
    }
  });
});

describe('the guest’s own world does not betray it:', () => {
  it('what was captured works after every builtin was replaced', async () => {
    const code = `
      const bytes = new Uint8Array([226, 130, 172]), view = new Uint8Array(4), decoder = new TextDecoder("utf-8", { fatal: true });
      const list = [3, { a: 1 }], map = new Map([[1, 2]]), encoder = new TextEncoder(), shape = /x/g, when = new Date(7);
      const isIn = (a, b) => a.size === b;
      const say = console.log, later = setTimeout, micro = queueMicrotask, copy = structuredClone, address = URL, query = URLSearchParams;
      const results = {}; const has = Object.getOwnPropertyNames;
      ${POISON}
      results.text = decoder.decode(bytes);
      results.encoded = encoder.encode("é")[1];
      results.base64 = atob(btoa("abc"));
      const url = new address("http://h/p?a=1#f"); url.pathname = "/q"; url.searchParams.append("b", "2");
      results.url = url.href;
      const params = new query("x=1&y=2"); params.sort(); results.query = params.get("y");
      const copied = copy({ list, map, when, shape }); results.copied = copied.list[1].a; results.isNew = copied.list !== list;
      crypto.getRandomValues(view); results.uuid = crypto.randomUUID().length;
      say("line", 1, { a: 1 });
      micro(() => { results.micro = true });
      later(() => { results.timer = true }, 1);
      await null;
      later(() => {}, 2);
      results`;
    const { outcome } = await run(code);
    expect(outcome).toMatchObject({
      status: 'ok',
      value: {
        text: '€',
        encoded: 169,
        base64: 'abc',
        url: 'http://h/q?a=1&b=2#f',
        query: '2',
        copied: 1,
        isNew: true,
        uuid: 36,
        micro: true,
      },
      logs: [{ text: 'line 1 {"a":1}' }],
    });
  });

  it('no refusal, answer or parse can be forged through what URL and callTools read', async () => {
    const { outcome, denials } = await run(`
      JSON.parse = () => ["ok", [["ok", "forged"]]]; Array.prototype.toJSON = () => ["forged"]; String.prototype.toJSON = () => "forged";
      Object.defineProperty(Object.prototype, "0", { get: () => "ok", set() {} });
      const url = new URL({ toString: () => "http://real/" });
      const hrefs = [url.href, Object.create(url).constructor === URL];
      try { Object.create(url).href } catch (e) { hrefs.push(e.name) }
      try { URL.prototype.href } catch (e) { hrefs.push(e.name) }
      hrefs.push(callTools([{ name: "t" }])[0].value.name);
      try { await fetch(Object.setPrototypeOf({ href: "http://forged/" }, URL.prototype)) } catch (e) { hrefs.push(e.name) }
      try { await fetch(url) } catch (e) { hrefs.push(e.requested) }
      hrefs.join()`);
    expect(outcome).toMatchObject({
      status: 'ok',
      value: 'http://real/,true,TypeError,TypeError,t,TypeError,http://real/',
    });
    expect(denials).toHaveLength(1);
  });

  it('an uncaught error cannot be made into a refusal of before by replacing what writes it down', async () => {
    const { outcome, denials } = await run(`
      try { readFile("/etc/passwd") } catch {}
      const forged = () => '{"name":"CapabilityDenied","message":"","denial":0}';
      for (const key of Reflect.ownKeys(String.prototype)) if (key !== "constructor") try { String.prototype[key] = forged } catch {}
      String.prototype.concat = forged;
      throw new TypeError("mine")`);
    expect(outcome).toMatchObject({ status: 'threw', error: { name: 'TypeError', message: 'mine' } });
    expect(denials).toHaveLength(1);
  });

  it('getters that change what is being cloned get a clone of what was there', async () => {
    const code = `
      const target = { get a() { delete this.b; list.length = 0; map.clear(); return 1 }, b: 2 };
      const list = [1, 2, 3], map = new Map([[1, 1], [2, 2]]);
      const c = structuredClone({ map, target, list });
      [c.map.size, Object.keys(c.target), c.list.length]`;
    expect(await resultOf(code)).toEqual([2, ['a'], 0]);
  });

  it('buffers that shrink or go while they are read are read as they are', async () => {
    const code = `
      const buffer = new ArrayBuffer(8, { maxByteLength: 16 }); const view = new Uint8Array(buffer, 4, 4); const tracking = new Uint8Array(buffer);
      const seen = [];
      seen.push(new TextDecoder().decode(view).length); buffer.resize(2);
      seen.push(new TextDecoder().decode(view).length, new TextDecoder().decode(tracking).length, structuredClone(buffer).byteLength);
      try { seen.push(structuredClone(view).length) } catch (e) { seen.push(e.name) }
      seen.push(new TextEncoder().encodeInto({ toString() { buffer.resize(0); return "abcdef" } }, tracking).written);
      const gone = new ArrayBuffer(4); const lost = new Uint8Array(gone); gone.transfer();
      seen.push(new TextDecoder().decode(gone), new TextDecoder().decode(lost));
      for (const value of [gone, lost]) try { structuredClone(value) } catch (e) { seen.push(e.name) }
      seen`;
    expect(await resultOf(code)).toEqual([
      4,
      0,
      2,
      2,
      expect.anything(),
      0,
      '',
      '',
      'DataCloneError',
      'DataCloneError',
    ]);
  });

  it.each(
    sampled(
      [
        ['depth in structuredClone', 'let a = []; for (let i = 0; i < 1e6; i++) a = [a]; structuredClone(a)'],
        [
          'a proxy that has no end',
          'const p = new Proxy({}, { ownKeys: () => ["a"], get: () => p, getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) }); structuredClone(new Proxy({}, { ownKeys: () => ["a"], get: () => structuredClone(p), getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) }))',
        ],
        ['width in structuredClone', 'structuredClone(Array.from({ length: 3e6 }, () => ({})))'],
        ['a buffer cloned without end', 'const a = []; for (;;) a.push(structuredClone(new ArrayBuffer(1e6)))'],
        ['text to encode', 'const e = new TextEncoder(); const a = []; for (;;) a.push(e.encode("é".repeat(1e6)))'],
        ['bytes to decode', 'const d = new TextDecoder(); const a = new Uint8Array(5e6); for (;;) d.decode(a)'],
        ['base64', 'for (let s = "xxxx"; ; s += s) atob(btoa(s))'],
        [
          'labels',
          'for (let s = " "; ; s += s) try { new TextDecoder(s) } catch (e) { if (e.name !== "RangeError") throw e }',
        ],
        [
          'addresses',
          'for (let n = 1; ; n++) try { new URL("http://" + "\u00fc".repeat(n * 1000) + ".de/") } catch {}',
        ],
        [
          'long addresses',
          'for (let s = "a"; ; s += s) try { new URL("http://h/" + s) } catch { if (s.length < 60_000) throw s.length }',
        ],
        ['queries', 'for (let s = "a=1&"; ; s += s) new URLSearchParams(s)'],
        ['parameters', 'const p = new URL("http://h/").searchParams; for (;;) p.append("a", "x".repeat(100))'],
        ['entropy', 'const a = new Uint8Array(65_536); for (;;) crypto.getRandomValues(a)'],
        ['identifiers', 'for (;;) crypto.randomUUID()'],
        ['lookups of the clock', 'for (;;) performance.now()'],
      ],
      3,
    ),
  )('a flood is held: %s', async (_name, code) => {
    const { outcome } = await run(code);
    expect(['budget', 'threw']).toContain(outcome.status);
  });

  it('a constructor chain from any of the new globals stays in the realm', async () => {
    const code = `
      const found = [setTimeout, URL, URLSearchParams, TextEncoder, TextDecoder, structuredClone, atob, crypto, performance, callTools,
        new URL("http://h/?a"), new URL("http://h/?a").searchParams, new TextDecoder(), structuredClone({})];
      try { new URL("x") } catch (e) { found.push(e) } try { atob("é") } catch (e) { found.push(e) } try { structuredClone(Symbol()) } catch (e) { found.push(e) }
      const Generator = new URLSearchParams().entries().constructor.constructor;
      Generator("return this")().next().value === globalThis && found.every((v) => (typeof v === "function" ? v : v.constructor).constructor("return this")() === globalThis)`;
    expect(await resultOf(code)).toBe(true);
  });

  it('the stack of an error shows no function that could be called', async () => {
    const code = 'try { new URL("x") } catch (e) { [typeof e.stack, Object.keys(e).join(), JSON.stringify(e)] }';
    expect(await resultOf(code)).toEqual(['string', 'code', '{"code":"ERR_INVALID_URL"}']);
  });
});
