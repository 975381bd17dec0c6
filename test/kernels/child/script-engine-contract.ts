import { describe, expect, it } from 'vitest';
import type { RunMessage } from '../../../src/kernels/child/protocol.js';
import { type GuestWorld, prepareWorld, type TimedPort } from '../../../src/kernels/child/run-program.js';
import type { EngineResult, ScriptEngine } from '../../../src/kernels/child/script-engine.js';

/** What an engine is started with. */
export interface EngineLimits {
  memoryLimitBytes: number;
  isOver: () => boolean;
  memoryGrew: (bytes: number) => void;
}

const MIB = 1024 * 1024;
const LIMITS = { memoryLimitBytes: 32 * MIB, memoryGrew: () => {} };
const MAX_TEST_MS = 20_000;

/** What a program may not leave behind, and how the next one would find it. */
const LEFTOVERS: readonly (readonly [what: string, leave: string, look: string])[] = [
  ['a global', 'globalThis.left = 1; var left2 = 2; function left3() {}', '[typeof left, typeof left2, typeof left3]'],
  ['a lexical binding', 'let left = 1; const left2 = 2; class Left {}', '[typeof left, typeof left2, typeof Left]'],
  [
    'what a prototype was given',
    'Object.prototype.left = 1; Array.prototype[5] = 1',
    '[{}.left ?? null, [][5] ?? null]',
  ],
  [
    'a replaced builtin',
    'JSON.stringify = () => "1"; Math.max = null; delete globalThis.Map',
    '[typeof Math.max, typeof Map, JSON.stringify([2])]',
  ],
  [
    'a replaced function of the kernel',
    'readFile = () => 1; console.log = null; globalThis.setTimeout = 2',
    '[typeof readFile, typeof console.log, typeof setTimeout]',
  ],
  [
    'a frozen global object',
    'Object.freeze(globalThis); Object.freeze(Object.prototype)',
    '[Object.isFrozen(globalThis), Object.isFrozen(Object.prototype)]',
  ],
  ['a registered symbol’s use', 'globalThis[Symbol.for("left")] = 1', '[typeof globalThis[Symbol.for("left")]]'],
  [
    'what hangs on a builtin',
    'Map.left = 1; class A extends Array { static left = 2 } Array.left = A',
    '[typeof Map.left, typeof Array.left]',
  ],
  [
    'a promise job',
    'globalThis.p = new Promise((ok) => { globalThis.ok = ok }); p.then(() => { globalThis.left = 1 }); 1',
    'globalThis.ok?.(); await 0; await 0; [typeof left, typeof ok, typeof p]',
  ],
  [
    'a timer',
    'setTimeout(() => { globalThis.left = 1 }, 5); setInterval(() => { globalThis.left = 1 }, 1000_000); 1',
    'await new Promise((done) => setTimeout(done, 20)); [typeof left]',
  ],
  [
    'a finalizer',
    'const r = new FinalizationRegistry(() => { globalThis.left = 1 }); for (let i = 0; i < 100; i++) r.register({}, i); 1',
    'for (let i = 0; i < 1e4; i++) ({}); await 0; [typeof left]',
  ],
  ['a console group', 'console.group("g"); console.count(); 1', 'console.count(); 1'],
  [
    'what the URL classes were given',
    'URL.prototype.left = 1; URLSearchParams.prototype.get = null; URL.canParse = 0',
    '[typeof URL.prototype.left, typeof URLSearchParams.prototype.get, typeof URL.canParse]',
  ],
  [
    'an error’s hook',
    'Error.stackTraceLimit = 0; Error.captureStackTrace = 1',
    '[typeof Error.captureStackTrace, Error.stackTraceLimit > 0]',
  ],
  [
    'a date that was moved',
    'Date.now = () => 0; Date.prototype.getTime = () => 0',
    '[Date.now() > 1e12, new Date().getTime() > 1e12]',
  ],
  ['the environment of before', 'globalThis.env = { SECRET: 1 }; process.env', '[typeof env.SECRET]'],
];

/**
 * Checks what `ScriptEngine` says an engine guarantees. Every adapter passes it.
 * @param start starts a new engine.
 */
export function describeScriptEngine<V>(name: string, start: (limits: EngineLimits) => Promise<ScriptEngine<V>>): void {
  const startEngine = (limits: Partial<EngineLimits> = {}) => {
    // No program here may run for ever: nothing would kill it.
    const until = performance.now() + MAX_TEST_MS;
    return start({ ...LIMITS, isOver: () => performance.now() > until, ...limits });
  };
  const textOf = (engine: ScriptEngine<V>, result: EngineResult<V>): string => {
    if (result.status === 'thrown') throw new Error(engine.readText(engine.property(result.value, 'name')));
    return engine.readText(result.value);
  };

  describe(`${name} as a script engine`, () => {
    it('gives texts in and out with every character intact but NUL, at which a text ends', async () => {
      const engine = await startEngine();
      const echo = engine.evaluate('(text) => text', 'echo');
      if (echo.status === 'thrown') throw new Error('no function');
      for (const text of ['', 'é€😀', 'a'.repeat(100_000)]) {
        expect(textOf(engine, engine.call(echo.value, [engine.newText(text)]))).toBe(text);
      }
      expect(textOf(engine, engine.evaluate('"a\\0b"', 'nul'))).toBe('a');
    });

    it('tells a thrown value from a value, and a syntax error is thrown', async () => {
      const engine = await startEngine();
      expect(engine.evaluate('throw 1', 'a.js').status).toBe('thrown');
      expect(engine.evaluate('not a program', 'a.js').status).toBe('thrown');
      expect(engine.evaluate('1', 'a.js').status).toBe('value');
      expect(engine.evaluateProgram('await Promise.reject(1)', 'a.js').status).toBe('value');
    });

    it('settles promises by running jobs, and only then', async () => {
      const engine = await startEngine();
      const promise = engine.evaluate('(async () => { await 0; return "done" })()', 'a.js');
      if (promise.status === 'thrown') throw new Error('no promise');
      expect(engine.settlement(promise.value).status).toBe('pending');
      engine.runJobs();
      const settled = engine.settlement(promise.value);
      expect(settled.status === 'pending' ? '' : textOf(engine, settled)).toBe('done');
    });

    it('has the language in its realm and nothing of the host', async () => {
      const engine = await startEngine();
      const names = textOf(engine, engine.evaluate('Object.getOwnPropertyNames(globalThis).join()', 'a.js')).split(',');
      const hosts = [
        'process',
        'require',
        'module',
        'Buffer',
        'global',
        'WebAssembly',
        'std',
        'os',
        'bjson',
        'print',
        'fetch',
      ];
      expect(names.filter((each) => hosts.includes(each))).toEqual([]);
    });

    it('makes functions of the host that are the realm’s own, take text and give text', async () => {
      const engine = await startEngine();
      const seen: string[][] = [];
      const fn = engine.newHostFunction('f', (first, second) => {
        seen.push([first, second]);
        return 'answer';
      });
      const code = `(f) => [f("é", 1), f.constructor === Function, f.constructor("return this")() === globalThis].join()`;
      const probe = engine.evaluate(code, 'a.js');
      expect(probe.status === 'value' ? textOf(engine, engine.call(probe.value, [fn])) : '').toBe('answer,true,true');
      expect(seen).toEqual([['é', '1']]);
    });

    it.each(['import("fs")', 'eval("import(\\"fs\\")")', 'new Function("return import(\\"os\\")")()'])(
      'loads no module: %s',
      async (code) => {
        const engine = await startEngine();
        const promise = engine.evaluate(code, 'a.js');
        engine.runJobs();
        expect(promise.status === 'value' ? engine.settlement(promise.value).status : 'thrown').toBe('thrown');
      },
    );

    it.each(['import x from "fs"', 'export const x = 1', 'import.meta'])('parses no module: %s', async (code) => {
      const engine = await startEngine();
      expect(engine.evaluate(code, 'a.js').status).toBe('thrown');
      expect(engine.evaluateProgram(code, 'a.js').status).toBe('thrown');
    });

    it.each(['for (;;);', 'const f = () => { for (;;) try { f() } catch {} }; f()', '/(a+)+b/.exec("a".repeat(40))'])(
      'stops when its owner says that the time is over: %s',
      async (code) => {
        const until = performance.now() + 100;
        const engine = await startEngine({ isOver: () => performance.now() > until });
        expect(engine.evaluate(code, 'a.js').status).toBe('thrown');
        expect(performance.now() - until).toBeLessThan(2000);
      },
    );

    it('stops running jobs when the time is over', async () => {
      const until = performance.now() + 100;
      const engine = await startEngine({ isOver: () => performance.now() > until });
      engine.evaluate('const again = () => Promise.resolve().then(again); again()', 'a.js');
      engine.runJobs();
      expect(performance.now() - until).toBeLessThan(2000);
    });

    it('holds its memory in bytes, tells how far it grew, and says so when it was refused', async () => {
      let peakBytes = 0;
      const engine = await startEngine({
        memoryGrew: (bytes) => {
          peakBytes = bytes;
        },
      });
      expect(engine.memoryRefused).toBe(false);
      const result = engine.evaluate('const a = []; for (;;) a.push(new Uint8Array(1e5))', 'a.js');
      expect(result.status).toBe('thrown');
      expect(engine.memoryRefused).toBe(true);
      expect(peakBytes).toBeGreaterThan(24 * MIB);
      expect(peakBytes).toBeLessThanOrEqual(LIMITS.memoryLimitBytes);
    });

    it.each(['const f = () => f(); f()', `${'['.repeat(50_000)}`, 'JSON.parse("[".repeat(1e6))'])(
      'survives recursion and nesting: %#',
      async (code) => {
        const engine = await startEngine();
        let ended: string;
        try {
          ended = engine.evaluate(code, 'a.js').status;
        } catch (error) {
          ended = error instanceof RangeError ? 'thrown' : String(error);
        }
        expect(ended).toBe('thrown');
      },
    );
  });

  describe(`the world of a program in ${name}`, () => {
    const port = (): TimedPort & { lines: string[] } => {
      const lines: string[] = [];
      return {
        lines,
        call: () => '["ok",""]',
        log: (_level, text) => {
          lines.push(text);
          return '';
        },
        isOver: () => false,
        leftMs: () => 1000,
        wait: (ms) => {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
        },
      };
    };
    const request = (code: string): RunMessage => ({
      type: 'run',
      code,
      filename: 'a.js',
      env: { A: 'b' },
      cpuMs: 1000,
    });
    const run = (world: GuestWorld, code: string) => {
      const own = port();
      const ended = world.run(request(code), own);
      return { ended, lines: own.lines };
    };

    it.each(LEFTOVERS)('keeps nothing of the one before: %s', async (_what, leave, look) => {
      const fresh = run(prepareWorld(await startEngine()), look);
      const world = prepareWorld(await startEngine());
      const before = run(world, leave);
      expect(['value', 'threw'], JSON.stringify(before)).toContain(before.ended.end);
      // An engine may say that it cannot go back; what it must not do is to say that it did.
      if (world.rewind()) expect(run(world, look)).toEqual(fresh);
    });

    it('draws other numbers than the one before, and tells the time', async () => {
      const world = prepareWorld(await startEngine());
      const code = '[Math.random(), crypto.randomUUID(), performance.now() < 500, Date.now()]';
      const values = [run(world, code), world.rewind() ? run(world, code) : undefined].map((result) =>
        result?.ended.end === 'value' ? JSON.parse(result.ended.value) : [],
      );
      const [[number, id, isNew, time], [otherNumber, otherId, isAlsoNew, later]] = [values[0], values[1]];
      expect({ isNew, isAlsoNew: isAlsoNew ?? true }).toEqual({ isNew: true, isAlsoNew: true });
      expect([number === otherNumber, id === otherId]).toEqual([false, false]);
      expect(later ?? time).toBeGreaterThanOrEqual(time);
    });

    it.each([
      ['was out of memory', 'const a = []; try { for (;;) a.push(new Uint8Array(1e5)) } catch {} 1'],
      ['has grown', 'new Uint8Array(1.2e7).length'],
      ['waits for ever', 'await new Promise(() => {})'],
    ])('is not used again after one that %s', async (_what, code) => {
      const world = prepareWorld(await startEngine());
      run(world, code);
      expect(world.rewind()).toBe(false);
    });

    it('is not used again after one that was out of time', async () => {
      let isOver = false;
      const world = prepareWorld(await startEngine({ isOver: () => isOver }));
      const ended = world.run(request('for (;;) console.log("x")'), {
        ...port(),
        isOver: () => isOver,
        log: () => {
          isOver = true;
          return '';
        },
      });
      expect(ended).toEqual({ end: 'over-time' });
      expect(world.rewind()).toBe(false);
    });
  });
}
