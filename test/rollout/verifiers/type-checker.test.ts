import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openTypeChecker, type TypeChecker } from '../../../src/rollout/verifiers/type-checker.js';

const GOOD = 'export function isPrime(n: number): boolean { return n > 1; }';
const folder = mkdtempSync(join(tmpdir(), 'typecheck-'));
const opened: TypeChecker[] = [];

afterEach(async () => {
  for (const checker of opened.splice(0)) await checker[Symbol.asyncDispose]();
});
afterAll(() => rmSync(folder, { recursive: true }));

function open(options: Parameters<typeof openTypeChecker>[0] = {}): TypeChecker {
  const checker = openTypeChecker(options);
  opened.push(checker);
  return checker;
}

function check(checker: TypeChecker, source: string) {
  return checker.check({ source, functionName: 'isPrime', functionType: '(n: number) => boolean' });
}

/** A stand-in for the compiler: answers the warm-up, then does what `answer` does with a request's source. */
function standIn(name: string, answer: string): string {
  const entry = join(folder, `${name}.mjs`);
  writeFileSync(
    entry,
    `import { readFileSync, readSync, writeSync, readdirSync } from 'node:fs';
    const receive = () => { const read = (size) => { const all = Buffer.alloc(size); for (let at = 0; at < size; ) {
      try { const n = readSync(3, all, at, size - at, null); if (n === 0) process.exit(0); at += n; } catch (e) { if (e.code !== 'EAGAIN') throw e; } } return all; };
      return JSON.parse(read(read(4).readUInt32BE(0)).toString()); };
    const send = (report) => { const body = Buffer.from(JSON.stringify({ report: JSON.stringify(report) }));
      const head = Buffer.alloc(4); head.writeUInt32BE(body.length); writeSync(3, Buffer.concat([head, body])); };
    receive(); send({ status: 'checked', diagnostics: [], javascript: '' });
    const answer = (source) => { ${answer} };
    for (;;) send({ status: 'checked', diagnostics: [], javascript: answer(receive().source) });`,
  );
  return entry;
}

describe('the compiler process', () => {
  it('reports on each of many programs handed in at once, and mixes none of them up', async () => {
    const checker = open();
    await checker.warm();
    const lines = [1, 2, 3, 4, 5, 6];
    const reports = await Promise.all(lines.map((line) => check(checker, `${'\n'.repeat(line - 1)}missing; ${GOOD}`)));
    expect(reports).toMatchObject(lines.map((line) => ({ status: 'checked', diagnostics: [{ code: 2304, line }] })));
    expect(await check(checker, GOOD)).toMatchObject({ status: 'checked', diagnostics: [] });
  });

  it('is ended when a program keeps it past the deadline, while the host goes on, and is there for the next one', async () => {
    const checker = open({ deadlineMs: 3000 });
    await checker.warm();
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    expect(await check(checker, `const x = ${'['.repeat(3000)}${']'.repeat(3000)}; ${GOOD}`)).toEqual({
      status: 'timeout',
    });
    delay.disable();
    // A blocked host would have waited for the whole deadline.
    expect(delay.max / 1e6).toBeLessThan(1500);
    expect(await check(checker, GOOD)).toMatchObject({ status: 'checked', diagnostics: [] });
  });

  it('survives a program that overflows its stack', async () => {
    const checker = open();
    expect((await check(checker, '['.repeat(100_000))).status).toBe('crashed');
    expect(await check(checker, GOOD)).toMatchObject({ status: 'checked', diagnostics: [] });
  });

  it('blames a program only when two fresh processes have ended over it', async () => {
    const once = open({ entry: standIn('once', "if (source === 'crash') process.exit(1); return source;") });
    expect(await check(once, 'crash')).toEqual({ status: 'crashed' });
    expect(await check(once, 'fine')).toMatchObject({ javascript: 'fine' });
  });

  it('takes a message that is no report for a crash', async () => {
    const checker = open({ entry: standIn('forged', 'return 5;') });
    expect(await check(checker, GOOD)).toEqual({ status: 'crashed' });
  });

  it('reads its own bundle and the compiler, and nothing beside them', async () => {
    const checker = open({
      entry: standIn(
        'reader',
        "try { return String(readFileSync(source, 'utf8').length > 0); } catch (error) { return error.code; }",
      ),
    });
    const lib = dirname(createRequire(import.meta.url).resolve('typescript'));
    const read = async (path: string) => await check(checker, path);
    expect(await read(join(lib, 'lib.es2022.d.ts'))).toMatchObject({ javascript: 'true' });
    expect(await read(join(folder, 'reader.mjs'))).toMatchObject({ javascript: 'true' });
    for (const path of ['/etc/passwd', '/proc/self/environ', join(lib, '../README.md'), join(folder, 'once.mjs')]) {
      expect(await read(path), path).toMatchObject({ javascript: 'ERR_ACCESS_DENIED' });
    }
  });

  it('has none of the environment of the host', async () => {
    process.env.WASMAGENT_TEST_CANARY = 'canary';
    const checker = open({ entry: standIn('env', 'return JSON.stringify(process.env);') });
    const report = JSON.stringify(await check(checker, ''));
    delete process.env.WASMAGENT_TEST_CANARY;
    for (const seen of ['canary', 'PATH', 'HOME']) expect(report).not.toContain(seen);
  });

  it('is reported missing when it is not built, and when it does not start', async () => {
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, 'process.exit(0);');
    for (const entry of [join(folder, 'absent.mjs'), broken]) {
      const expected = expect.objectContaining({ code: 'VERIFIER_UNAVAILABLE' });
      await expect(open({ entry }).warm()).rejects.toEqual(expected);
      await expect(check(open({ entry }), GOOD)).rejects.toEqual(expected);
    }
  });

  it('takes no more programs once it was disposed of, and leaves a check in progress unanswered', async () => {
    const checker = open();
    await checker.warm();
    const pending = check(checker, `const x = ${'['.repeat(3000)}${']'.repeat(3000)};`);
    const outcome = expect(pending).rejects.toEqual(expect.objectContaining({ code: 'VERIFIER_UNAVAILABLE' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await checker[Symbol.asyncDispose]();
    await outcome;
    await expect(check(checker, GOOD)).rejects.toEqual(expect.objectContaining({ code: 'VERIFIER_UNAVAILABLE' }));
  });
});
