import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/contracts/kernel.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { watchEventLoop } from '../../src/host/watch-event-loop.js';
import { MIN_PYTHON_MEMORY_BYTES, startPyodideKernel } from '../../src/kernels/pyodide.js';
import { DENY_ALL } from '../../src/policy/manifest.js';
import { sampled } from '../sampled.js';
import { testBridge } from './child/rogue-kernel.js';

const MIB = 1024 * 1024;
const MANIFEST = { ...DENY_ALL, env: { MODE: 'test' }, cpuMs: 3000 };
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
  deleteFile: async (path) => ({
    status: 'failed',
    code: path === 'odd' ? 'EODD' : 'ENOENT',
    message: 'no such file or folder',
  }),
  fetch: async (url, request) => ({
    status: 'ok',
    value: { status: 404, headers: { 'content-type': 'x/y' }, body: JSON.stringify(request ?? null), url },
  }),
});

let kernel: Kernel;
beforeAll(async () => {
  kernel = await startPyodideKernel(MANIFEST);
});
afterAll(() => kernel[Symbol.asyncDispose]());

const run = (code: string, filename = 'program.py') => kernel.run(code, { bridge, filename });
const outcomeOf = async (code: string) => (await run(code)).outcome;
const resultOf = async (code: string) => {
  const outcome = await outcomeOf(code);
  if (outcome.status !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

describe('the value of a Python program', () => {
  it.each([
    ['1 + 1', 2],
    ['x = 5\nx * 2', 10],
    ['{"a": (1, 2.5, None, True), 3: ["é", "\\u0000"]}', { a: [1, 2.5, null, true], 3: ['é', '\u0000'] }],
    ['2 ** 53 - 1', 2 ** 53 - 1],
    ['2 ** 53', '9007199254740992'],
    ['[float("nan"), float("inf")]', [null, null]],
    ['{1, 2} and object and "shown"', 'shown'],
    ['{7}', '{7}'],
    ['b"x"', "b'x'"],
    ['"\\ud800"', '\ud800'],
    ['async def f():\n    return {"ok": True}\nf()', { ok: true }],
    ['import asyncio\nawait asyncio.sleep(0, 5)', 5],
    [
      'import asyncio\nasync def f(n):\n    await asyncio.sleep(0.01)\n    return n\nawait asyncio.gather(f(1), f(2))',
      [1, 2],
    ],
    ['import asyncio\nasyncio.run(asyncio.sleep(0.01, "done"))', 'done'],
    ['for i in range(3): pass', null],
    ['', null],
    ['# only a comment', null],
    ['import sys\nsys.exit()', null],
  ])('is that of its last expression, as JSON data: %s', async (code, value) => {
    expect(await resultOf(code)).toEqual(value);
  });

  it('of up to 4 MiB comes back; one more character is over the output budget', async () => {
    const limit = 4 * MIB;
    expect(await resultOf(`"x" * ${limit - 2}`)).toHaveLength(limit - 2);
    expect(await outcomeOf(`"x" * ${limit - 1}`)).toMatchObject({
      status: 'budget',
      budget: { field: 'output', limit },
    });
  });
});

describe('an uncaught Python error', () => {
  it.each([
    ['raise TypeError("bad")', { name: 'TypeError', message: 'bad' }],
    ['1/0', { name: 'ZeroDivisionError', message: 'division by zero' }],
    ['not a program', { name: 'SyntaxError' }],
    ['import sys\nsys.exit("stop")', { name: 'SystemExit', message: 'stop' }],
    ['raise KeyboardInterrupt', { name: 'KeyboardInterrupt' }],
    ['raise BaseExceptionGroup("g", [GeneratorExit()])', { name: 'BaseExceptionGroup' }],
    ['class E(Exception):\n    def __str__(self): raise RuntimeError\nraise E', { name: 'E' }],
    ['a = []\na.append(a)\na', { name: 'RecursionError' }],
    ['def f(): f()\nf()', { name: 'RecursionError' }],
    ['delete_file("x")', { name: 'FileNotFoundError' }],
    ['delete_file("odd")', { name: 'HostError', message: 'no such file or folder' }],
    ['read_file(1)', { name: 'TypeError', message: 'read_file: path must be a string' }],
    ['import numpy', { name: 'ModuleNotFoundError' }],
    ['input()', { name: 'EOFError' }],
  ])('is told by name and message: %s', async (code, error) => {
    expect(await outcomeOf(code)).toMatchObject({ status: 'threw', error });
  });

  it('for a file of the workspace that was opened says how it is reached', async () => {
    const { logs } = await outcomeOf('open("/workspace/notes.txt")');
    expect(logs.at(-1)?.text).toContain('read_file');
  });

  it('prints a traceback of the program’s own frames to standard error', async () => {
    const { outcome } = await run('def f():\n    read_file("/etc/passwd")\nf()', 'agent.py');
    const printed = outcome.logs.map(({ text }) => text).join('\n');
    expect(outcome.logs.every(({ level }) => level === 'error')).toBe(true);
    expect(printed).toContain('File "agent.py", line 2, in f\n    read_file("/etc/passwd")');
    expect(printed).not.toContain('sandbox');
    expect(printed).not.toContain('site-packages');
  });
});

describe('the end of a Python program is told', () => {
  it.each([
    [
      'with every descriptor taken',
      'import os\ntry:\n  while True: os.open("/tmp", os.O_RDONLY)\nexcept OSError: pass\n7',
    ],
    [
      'with every descriptor closed',
      'import os\nfor fd in range(1024):\n  try: os.close(fd)\n  except OSError: pass\n7',
    ],
  ])('%s', async (_name, code) => {
    expect(await outcomeOf(code)).toMatchObject({ status: 'ok', value: 7 });
    expect(await resultOf('1')).toBe(1);
  });

  it('as the error that it is, whatever class that claims to be', async () => {
    const { outcome } = await run(`
try: read_file("/etc/passwd")
except CapabilityDenied: pass
class Disguised(Exception):
    _index = 0
    __class__ = CapabilityDenied
raise Disguised("no refusal")`);
    expect(outcome).toMatchObject({ status: 'threw', error: { name: 'Disguised' } });
  });
});

describe('what a Python program prints', () => {
  it('comes back line by line, standard error apart', async () => {
    const { logs } = await outcomeOf('import sys\nprint("a\\nb", end="")\nprint("c", file=sys.stderr)\nprint("é😀")');
    expect(logs).toEqual([
      { level: 'log', text: 'a' },
      { level: 'error', text: 'c' },
      { level: 'log', text: 'bé😀' },
    ]);
  });

  it('is kept up to the cap, and what is dropped is counted', async () => {
    const { outcome, dropped } = await run('for _ in range(12_000): print("x")\n"done"');
    expect(outcome).toMatchObject({ status: 'ok', value: 'done' });
    expect(outcome.logs).toHaveLength(10_000);
    expect(dropped).toBe(2_000);
  });

  it('is not lost when the program is stopped', async () => {
    const { outcome } = await run('print("before")\nwhile True: pass');
    expect(outcome).toMatchObject({ status: 'budget', logs: [{ level: 'log', text: 'before' }] });
  });

  it.each([
    'open("/dev/tty", "w")',
    'open("/dev/stdout", "w")',

    'open(1, "w", closefd=False)',
  ])('goes to its log by whichever name of the terminal: %s', async (opened) => {
    const { logs } = await outcomeOf(`f = ${opened}\nf.write("through\\n")\nf.close()`);
    expect(logs).toEqual([{ level: 'log', text: 'through' }]);
  });
});

describe('the host calls of a Python program', () => {
  it('give text and names as they are', async () => {
    expect(await resultOf('[read_file("/workspace/a.txt"), list_files("/workspace")]')).toEqual([
      'text of a\u0000\u{1F600}',
      ['a.txt'],
    ]);
    expect(await resultOf('from pathlib import PurePosixPath\nread_file(PurePosixPath("/workspace/a.txt"))')).toContain(
      'text',
    );
  });

  it('give a response whose parts are plain values, awaited or not', async () => {
    const value = await resultOf(`
r = fetch("http://x.test/", method="POST", headers={"A": 1}, body="b")
s = await fetch("http://x.test/")
[r.status, r.ok, r.url, r.headers["content-type"], r.json(), s.text]`);
    const sent = { method: 'POST', headers: { A: '1' }, body: 'b' };
    expect(value).toEqual([404, false, 'http://x.test/', 'x/y', sent, '{}']);
  });

  it('that are refused raise an error with the facts, which stays in the host’s list when it is caught', async () => {
    const { outcome, denials } = await run(`
try:
    read_file("/etc/passwd")
except PermissionError as e:
    facts = [type(e).__name__, e.code, e.capability, e.requested, e.rule, str(e)]
facts`);
    const denial = { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'not-listed' };
    expect(outcome).toMatchObject({ value: ['CapabilityDenied', 'EDENIED', ...Object.values(denial), 'no'] });
    expect(denials).toEqual([denial]);
  });

  it('that are refused and not caught end the run as denied, with the right one of several', async () => {
    const { outcome, denials } = await run(`
kept = None
for path in ["/1", "/etc/passwd", "/3"]:
    try: read_file(path)
    except CapabilityDenied as e:
        if len(path) > 3: kept = e
raise kept`);
    expect(outcome).toMatchObject({ status: 'denied', denial: { requested: '/etc/passwd' } });
    expect(denials).toHaveLength(3);
  });
});

describe('the clock of a Python program', () => {
  it('stops a loop and keeps the interpreter: the next run needs no new one', async () => {
    const before = await run('import time\ntime.process_time_ns() > 0');
    expect(before.outcome.status).toBe('ok');
    await using quick = await startPyodideKernel({ ...MANIFEST, cpuMs: 300 });
    const stopped = await quick.run('while True: pass', { bridge });
    expect(stopped.outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs', limit: 300 } });
    expect(stopped.cpuMs).toBeLessThan(500);
    const next = await quick.run('"next"', { bridge });
    expect(next.outcome).toMatchObject({ status: 'ok', value: 'next' });
    expect(next.wallMs).toBeLessThan(250);
  });

  it.each(
    sampled<[string, string]>(
      [
        ['that ignores the signal', 'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass'],
        ['that catches everything', 'while True:\n  try:\n    while True: pass\n  except BaseException: pass'],
        ['in native code', 'sum(range(10 ** 12))'],
        [
          'in native code that cannot be interrupted',
          'import collections, itertools\ncollections.deque(itertools.repeat(1), maxlen=0)',
        ],
        ['of an event loop', 'import asyncio\nasync def f():\n  while True: await asyncio.sleep(0)\nawait f()'],
        ['that only sleeps', 'import time\ntime.sleep(1e9)'],
        ['in a result', 'class L(list):\n  def __iter__(self):\n    while True: yield 1\nL()'],
      ],
      2,
    ),
  )('stops a program %s, without blocking the host', async (_name, code) => {
    await using quick = await startPyodideKernel({ ...MANIFEST, cpuMs: 300 });
    const watch = watchEventLoop();
    const { outcome, cpuMs } = await quick.run(code, { bridge });
    watch.stop();
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs', limit: 300 } });
    expect(cpuMs).toBeLessThan(1_300);
    expect(watch.longestBusyMs()).toBeLessThan(100);
    expect((await quick.run('1', { bridge })).outcome).toMatchObject({ status: 'ok' });
  });

  it('ends a program that nothing can ever wake, without the wait', async () => {
    const { outcome, wallMs } = await run('import asyncio\nawait asyncio.Future()');
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'cpuMs' } });
    expect(wallMs).toBeLessThan(2_000);
  });

  it('sleeps without computing', async () => {
    const value = await resultOf('import time\nt = time.process_time()\ntime.sleep(0.2)\ntime.monotonic() > 0');
    expect(value).toBe(true);
  });
});

describe('the memory of a Python program', () => {
  it('runs out with a MemoryError that the program can handle, and the kernel lives', async () => {
    const { outcome, peakBytes } = await run(`
try:
    kept = []
    while True: kept.append(bytearray(1_000_000))
except MemoryError:
    count = len(kept)
    del kept
count`);
    expect(outcome).toMatchObject({ status: 'ok' });
    expect(peakBytes).toBeLessThanOrEqual(64 * MIB);
  });

  it.each([
    ['one block', 'bytearray(2_000_000_000)'],
    [
      'files in a folder that was moved into itself',
      'import os\ni = 0\nwhile True:\n  i += 1\n  os.makedirs(f"/tmp/{i}/b")\n  os.symlink(f"/tmp/{i}/b", f"/tmp/l{i}")\n  open(f"/tmp/{i}/x", "wb", buffering=0).write(b"x" * 1_000_000)\n  try: os.rename(f"/tmp/{i}", f"/tmp/l{i}/c")\n  except OSError: pass',
    ],
    ['a string that doubles', 's = "x"\nwhile True: s += s'],
    ['many small objects', 'kept = []\nwhile True: kept.append([])'],
    ['a dictionary', 'd = {}\nwhile True: d[len(d)] = object()'],
    ['a file', 'f = open("/tmp/x", "wb")\nwhile True: f.write(b"x" * 1_000_000)'],
    ['many files', 'i = 0\nwhile True:\n  i += 1\n  open(f"/tmp/{i}", "wb", buffering=0).write(b"x" * 100_000)'],
    [
      'files that are removed and kept open',
      'import os\nkept = []\nwhile True:\n  kept.append(open("/tmp/x", "wb", buffering=0))\n  kept[-1].write(b"x" * 1_000_000)\n  os.unlink("/tmp/x")',
    ],
    ['a file that is only made long', 'f = open("/tmp/x", "wb")\nf.truncate(2 ** 40)'],
    ['a hole in a file', 'f = open("/tmp/x", "wb")\nf.seek(2 ** 40)\nf.write(b"x")\nf.flush()'],
    [
      'files renamed to what JavaScript gives a meaning',
      'import os\ni = 0\nwhile True:\n  i += 1\n  os.mkdir(f"/tmp/{i}")\n  open(f"/tmp/{i}/x", "wb", buffering=0).write(b"x" * 1_000_000)\n  try: os.rename(f"/tmp/{i}/x", f"/tmp/{i}/__proto__")\n  except OSError: pass',
    ],
    [
      'a mapped file',
      'import mmap, os\nf = open("/tmp/x", "w+b")\nf.truncate(10_000_000)\nkept = [mmap.mmap(f.fileno(), 10_000_000) for _ in range(20)]',
    ],
  ])('cannot be passed by %s', async (_name, code) => {
    const { outcome, peakBytes } = await run(code);
    expect(outcome).toMatchObject({ status: 'budget', budget: { field: 'memoryLimitBytes', limit: 64 * MIB } });
    expect(peakBytes).toBeLessThanOrEqual(64 * MIB);
    expect(await resultOf('1')).toBe(1);
  });

  it('is given back: the run after a large one starts where the first one did', async () => {
    await using roomy = await startPyodideKernel({ ...MANIFEST, memoryLimitBytes: 256 * MIB });
    const first = await roomy.run('1', { bridge });
    const large = await roomy.run('len(bytearray(150_000_000))', { bridge });
    expect(large.peakBytes).toBeGreaterThan(150_000_000);
    expect((await roomy.run('1', { bridge })).peakBytes).toBe(first.peakBytes);
  });

  it('is told with its files, which lie beside it', async () => {
    const { peakBytes } = await run('open("/tmp/x", "wb").write(bytes(12_000_000))\n1');
    expect(peakBytes).toBeGreaterThan(12_000_000 + MIN_PYTHON_MEMORY_BYTES / 2);
  });

  it('that a program grew is not kept: how far the next one grows it could not be seen', async () => {
    const first = await run('1');
    const large = await run('len(bytearray(16_000_000))');
    expect(large.peakBytes).toBeGreaterThan(first.peakBytes);
    expect((await run('1')).peakBytes).toBe(first.peakBytes);
  });

  it('cannot be limited below what an interpreter needs', async () => {
    const tooSmall = { ...MANIFEST, memoryLimitBytes: MIN_PYTHON_MEMORY_BYTES - 1 };
    await expect(startPyodideKernel(tooSmall)).rejects.toMatchObject({ code: 'LIMIT_UNSUPPORTED' });
    await using least = await startPyodideKernel({ ...MANIFEST, memoryLimitBytes: MIN_PYTHON_MEMORY_BYTES });
    expect((await least.run('import json, re\nlen(bytearray(4_000_000))', { bridge })).outcome.status).toBe('ok');
  });
});

describe('what one Python program leaves is gone for the next:', () => {
  it.each([
    ['a global', 'x = 1', '"x" in globals()', false],
    ['a builtin', 'import builtins\nbuiltins.len = lambda _: 7', 'len([])', 0],
    ['a module that was changed', 'import json\njson.dumps = lambda *_: "7"', '{"a": 1}', { a: 1 }],
    [
      'a module of its own',
      'import sys, types\nsys.modules["mine"] = types.ModuleType("mine")',
      'import sys\n"mine" in sys.modules',
      false,
    ],
    ['the driver, replaced', 'import sys\nsys.modules["_wasmagent"].run = lambda: None', '1', 1],
    ['an importer', 'import sys\nsys.meta_path.clear()', 'import colorsys\n1', 1],
    ['a file', 'open("/tmp/x", "w").write("x")', 'import os\n[os.listdir("/tmp"), os.listdir(".")]', [[], []]],
    [
      'a folder of its own',
      'import os\nos.makedirs("/home/guest/a/b")\nos.chdir("/home/guest/a")',
      'import os\n[os.getcwd(), os.listdir("/home/guest")]',
      ['/home/guest', []],
    ],
    [
      'an open file',
      'import os\nkept = [os.open("/tmp", os.O_RDONLY) for _ in range(50)]',
      'import os\nlen(os.listdir("/proc/self/fd"))',
      5,
    ],
    ['closed standard streams', 'import os\nfor fd in range(3): os.close(fd)', 'print("heard")\n1', 1],
    [
      'an environment variable',
      'import os\nos.environ["LEFT"] = "x"\nos.putenv("LEFT", "x")',
      'import os\nos.getenv("LEFT")',
      null,
    ],
    [
      'a signal handler',
      'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)',
      'import signal\nsignal.getsignal(signal.SIGINT) is signal.default_int_handler',
      true,
    ],
    ['a trace function', 'import sys\nsys.settrace(lambda *_: None)', 'import sys\nsys.gettrace()', null],
    ['a recursion limit', 'import sys\nsys.setrecursionlimit(60)', 'import sys\nsys.getrecursionlimit() > 500', true],
    ['an exit function', 'import atexit\natexit.register(print, "later")', '1', 1],
    ['a seed', 'import random\nrandom.seed(1)', 'import random\nrandom.random() != random.Random(1).random()', true],
    ['a class attribute', 'import decimal\ndecimal.Decimal.__doc__', 'import decimal\ndecimal.getcontext().prec', 28],
    [
      'how many files there were',
      'for i in range(100): open(f"/tmp/{i}", "w").close()',
      'import os\n[open("/tmp/x", "w").close(), os.stat("/tmp/x").st_ino < 100 + os.stat("/tmp").st_ino]',
      [null, true],
    ],
    ['a descriptor with a number that no list can hold', 'import fcntl\nfcntl.fcntl(0, 0, 2 ** 31 - 1)', '1', 1],
    ['garbage that is still running', 'class A:\n  def __del__(self): print("late")\nkept = A()', '1', 1],
  ])('%s', async (_name, code, next, value) => {
    expect((await outcomeOf(code)).status).not.toBe('fault');
    const { outcome } = await run(next);
    expect(outcome).toMatchObject({ status: 'ok', value });
    expect(outcome.logs.map(({ text }) => text)).not.toContain('late');
  });

  it('chances too: no two programs draw the same numbers', async () => {
    const draws = new Set<unknown>();
    for (let count = 0; count < 5; count += 1) draws.add(await resultOf('import random\nrandom.random()'));
    expect(draws.size).toBe(5);
  });
});

describe('the device of a Python program', () => {
  it('takes no message whose first line would not fit into the process, and the program goes on', async () => {
    const value = await resultOf(`
import os
device = os.open("/dev/wasmagent", os.O_RDWR)
rest = memoryview(b'["value",' + b"{}," * 4_000_000 + b"1]\\n1")
while rest:
    rest = rest[os.write(device, rest):]
[os.read(device, 100).decode(), os.close(device)]`);
    expect(value).toEqual(['null', null]);
  });

  it('takes no result that would not fit into the process or the host', async () => {
    expect(await outcomeOf('[{} for _ in range(200_000)]')).toMatchObject({
      status: 'budget',
      budget: { field: 'output' },
    });
  });
});

describe('the file system of a Python program', () => {
  it.each([
    'open("/lib/new", "w")',
    'open("/lib/python314.zip", "r+b", buffering=0).write(b"x")',
    'import os\nos.unlink("/lib/python314.zip")',
    'import os\nos.rename("/lib", "/tmp/lib")',
    'import os\nos.symlink("/tmp", "/usr")',
    'import os\nos.truncate("/lib/python314.zip", 0)',
    'import os\nos.chmod("/lib", 0)',
    'import mmap\nf = open("/lib/python314.zip", "r+b")\nm = mmap.mmap(f.fileno(), 100)\nm[0] = 0\nm.flush()',
  ])('is read-only outside its own folders: %s', async (code) => {
    expect(await outcomeOf(code)).toMatchObject({ status: 'threw' });
    expect(await resultOf('import colorsys, zipfile\nzipfile.ZipFile("/lib/python314.zip").testzip()')).toBeNull();
  });

  it('works like one inside them', async () => {
    const value = await resultOf(
      `
import os, tempfile, shutil, sqlite3 if False else os
from pathlib import Path
home = Path.cwd()
(home / "a").mkdir()
(home / "a" / "x.txt").write_text("one")
os.rename("a/x.txt", "a/y.txt")
os.symlink("a/y.txt", "link")
with tempfile.TemporaryDirectory() as folder:
    shutil.copy("link", folder + "/z")
    copied = Path(folder, "z").read_text()
[str(home), sorted(os.listdir("a")), Path("link").read_text(), copied]`.replace(', sqlite3 if False else os', ''),
    );
    expect(value).toEqual(['/home/guest', ['y.txt'], 'one', 'one']);
  });

  it.each([
    ['opened for neither reading nor writing', 'import os\nopen("x", "w").close()\nos.open("x", 3)'],
    [
      'with a time that no calendar has',
      'import os\nopen("x", "w").close()\nos.utime("x", (1e18, 1e18))\nos.stat("x")',
    ],
    ['duplicated to a descriptor that cannot be', 'import fcntl\nfcntl.fcntl(0, fcntl.F_DUPFD, 1 << 20)'],
    ['with a path of megabytes', 'import os\nos.stat("/" * 5_000_000)'],
    [
      'in folders nested deeper than a path is long',
      'import os\nwhile True:\n  os.mkdir("n" * 200)\n  os.chdir("n" * 200)',
    ],
    ['on every descriptor there is', 'import os\nwhile True: kept = os.open("/tmp", 0)'],
    ['moved into itself', 'import os\nos.makedirs("a/b")\nos.symlink("a/b", "l")\nos.rename("a", "l/c")'],
  ])('answers with an error of Python’s, not of the runtime’s: a file %s', async (_name, code) => {
    // Its message needs a descriptor to be told with.
    const freed = `try:\n  ${code.replaceAll('\n', '\n  ')}\nfinally:\n  os.closerange(3, 2000)`;
    expect(await outcomeOf(`import os\n${freed}`)).toMatchObject({ status: 'threw', error: { name: 'OSError' } });
  });

  it('answers those who wait for a descriptor, instead of ending', async () => {
    const value = await resultOf(`
import select
said = []
for wait in (lambda: select.select([0], [], [], 1), lambda: select.poll().poll(1)):
    try: wait()
    except OSError as e: said.append(type(e).__name__)
said`);
    expect(value).toEqual(['OSError', 'OSError']);
  });

  it('holds at most 5,000 files, and a name that JavaScript gives a meaning is no file', async () => {
    const value = await resultOf(`
import os
made = 0
try:
    for i in range(6000):
        open(f"/tmp/{i}", "w").close()
        made += 1
except OSError as e:
    full = e.strerror
odd = []
for attempt in (lambda: open("/tmp/__proto__", "w"), lambda: os.rename("/tmp/1", "/tmp/__proto__"), lambda: os.symlink("x", "/tmp/__proto__")):
    try: attempt()
    except OSError as e: odd.append(e.strerror)
for name in ("n" * 256, "é" * 300):
    try: os.rename("/tmp/1", "/tmp/" + name)
    except OSError as e: odd.append(e.strerror)
[4900 < made <= 5000, full, odd]`);
    const named = 'Invalid argument';
    const long = 'Filename too long';
    expect(value).toEqual([true, 'No space left on device', [named, named, named, long, long]]);
  });
});

describe('what a Python program digs up of the bridge to JavaScript', () => {
  it.each([
    ['used', 'proxy.process'],
    ['shown', 'repr(proxy)'],
    ['thrown away', 'found.jsproxies.clear()\n    del proxy'],
  ])('comes to a refused import when it is %s, and to no fault of the engine', async (_name, act) => {
    const { outcome, denials } = await run(`
import gc
gc.unfreeze()
for found in [found for found in gc.get_objects() if type(found).__name__ == "JsFinder"]:
    proxy = found.jsproxies["js"]
    ${act}`);
    expect(outcome).toMatchObject({ status: 'denied', denial: { capability: 'kernel', rule: 'import-refused' } });
    expect(denials).toHaveLength(1);
    expect(await resultOf('1')).toBe(1);
  });
});

describe('what a Python program learns of its host', () => {
  it('is nothing: no user, path, variable or name of it', async () => {
    const value = await resultOf(`
import os, sys, platform, getpass, socket, sysconfig
seen = [os.getuid(), os.umask(0), os.umask(0), os.getcwd(), sys.executable, sys.argv, os.uname().nodename, os.getpid()]
text = repr([vars(os), sys.path, sysconfig.get_paths(), platform.uname(), sys.orig_argv, sys._emscripten_info, dict(os.environ)])
[seen, [word for word in ${JSON.stringify([process.cwd(), process.execPath, process.env['HOME'] ?? 'HOME'])} if word in text]]`);
    expect(value).toEqual([
      [1000, 0o022, 0o022, '/home/guest', '/usr/bin/python3', ['program.py'], 'emscripten', 42],
      [],
    ]);
  });
});

describe('the standard library of a Python program', () => {
  it('can be imported whole, but for what leads to the host', async () => {
    await using patient = await startPyodideKernel({ ...MANIFEST, cpuMs: 60_000, memoryLimitBytes: 256 * MIB });
    const { outcome, denials } = await patient.run(
      `
import sys, importlib, warnings
warnings.simplefilter("ignore")
failed = {}
for name in sorted(sys.stdlib_module_names):
    if name in ("antigravity", "this", "idlelib", "turtledemo", "lib2to3") or name.startswith("_"):
        continue
    try:
        importlib.import_module(name)
    except ImportError as e:
        failed[name] = str(e)
failed`,
      { bridge },
    );
    expect(denials).toEqual([]);
    expect(outcome.status).toBe('ok');
    const failed = Object.keys(outcome.status === 'ok' ? Object(outcome.value) : {});
    // What Pyodide itself leaves out, and what this kernel does.
    const said = /the standard library, without ([^;]+);/.exec(
      readFileSync(join(PACKAGE_ROOT, 'docs/kernels.md'), 'utf8'),
    );
    const saidNames = [...(said?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(saidNames.length).toBeGreaterThan(0);
    expect(failed).toEqual(expect.arrayContaining(saidNames));
    expect(failed.filter((name) => !LEFT_OUT.includes(name))).toEqual([]);
  });

  it('has what programs reach for', async () => {
    const value = await resultOf(`
import json, re, math, statistics, datetime, decimal, collections, itertools, hashlib, base64, csv, io, zoneinfo, uuid
import xml.etree.ElementTree as ET
[
    json.loads('{"a": [1]}')["a"],
    re.sub(r"(a+)", r"<\\1>", "caat"),
    statistics.mean([1, 2, 3]),
    str(decimal.Decimal("0.1") + decimal.Decimal("0.2")),
    hashlib.sha256(b"x").hexdigest()[:8],
    base64.b64encode(b"hi").decode(),
    datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc).isoformat(),
    len(uuid.uuid4().hex),
    ET.fromstring("<a><b/></a>")[0].tag,
]`);
    expect(value).toEqual([[1], 'c<aa>t', 2, '0.3', '2d711642', 'aGk=', '2026-01-02T00:00:00+00:00', 32, 'b']);
  });
});

const LEFT_OUT = [
  'pwd',
  'pydoc_data',
  'ctypes',
  'webbrowser',
  'turtle',
  'tkinter',
  'curses',
  'dbm',
  'readline',
  'grp',
  'msvcrt',
  'nt',
  'winreg',
  'winsound',
  'resource',
  'syslog',
  'ossaudiodev',
  'spwd',
  'nis',
  'crypt',
  'ensurepip',
  'venv',
];
