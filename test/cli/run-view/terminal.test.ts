import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { QUIET_MS } from '../../../src/cli/run-view/key-gate.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { type FakeMessagesApi, openFakeMessagesApi } from '../../models/fake-messages-api.js';
import { isForeign, isOurs } from './our-lines.js';
import { describeInTerminal, Terminals } from './terminal-here.js';

const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';
const BIN = join(PACKAGE_ROOT, 'bin/run.js');
const CLI = `node ${BIN}`;
const write = (content: string) => ({ name: 'write_file', args: { path: './.env', content } });

describeInTerminal('the view of a run in a real terminal', () => {
  let folder: string;
  let terminals: Terminals;
  let api: FakeMessagesApi;
  const open = (name: string, kind: string) => terminals.open(name, `node ${join(folder, 'drive.mjs')} ${kind}`);
  /** Plays one call, in a workspace that has a `.env`. */
  const run = (name: string, call: { name: string; args: object }, nodeFlags = '') => {
    const workspace = join(folder, `work-${name}`);
    mkdirSync(workspace);
    writeFileSync(join(workspace, '.env'), 'TOKEN=0\n');
    const script = join(folder, `${name}.json`);
    writeFileSync(script, JSON.stringify([{ toolCalls: [{ id: 'c', ...call }] }, { text: 'done' }]));
    const flags = `--approval balanced --cpu-ms 60000 --script ${script} --workspace ${workspace}`;
    const terminal = terminals.open(name, `node ${nodeFlags} ${BIN} run x ${flags}`);
    return { terminal, env: () => readFileSync(join(workspace, '.env'), 'utf8') };
  };
  /**
   * A monotonic clock for a program that goes on only when a test says so: however long a busy machine takes to bring a
   * key to the view, the test knows which quiet was before it.
   */
  const heldClock = (name: string) => {
    const [file, loader] = [join(folder, `${name}.clock`), join(folder, `${name}.mjs`)];
    let atMs = 1000;
    const set = () => {
      // Renamed, so that no read finds it half written.
      writeFileSync(`${file}.new`, String(atMs));
      renameSync(`${file}.new`, file);
    };
    set();
    const read = `() => Number(readFileSync(${JSON.stringify(file)}, 'utf8'))`;
    writeFileSync(loader, `import { readFileSync } from 'node:fs';\nglobalThis.performance.now = ${read};\n`);
    const goOn = (ms: number) => {
      atMs += ms;
      set();
    };
    return { nodeFlags: `--import ${loader}`, goOn };
  };
  /** Long enough for two keys to be two reads, most times; where they are not, nothing fails. */
  const betweenKeys = () => sleep(100);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wasmagent-view-'));
    api = await openFakeMessagesApi(() => ({ text: 'It is 4' }));
    terminals = new Terminals(folder, {
      WASMAGENT_HOME: join(folder, 'home'),
      ANTHROPIC_BASE_URL: api.baseUrl,
      ANTHROPIC_API_KEY: 'sk-ant-test-0123456789abcdef',
    });
    await build({
      absWorkingDir: PACKAGE_ROOT,
      entryPoints: ['test/cli/run-view/drive-view.ts'],
      outfile: join(folder, 'drive.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      // Is not installed, and not used.
      alias: { 'react-devtools-core': 'node:util' },
      define: { 'process.env.NODE_ENV': '"production"' },
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
  });
  afterAll(async () => {
    terminals.close();
    await api[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  it.concurrent('approves at y, and neither at what was typed ahead nor at a paste', async () => {
    const { nodeFlags, goOn } = heldClock('once');
    const content = `TOKEN=1\nok      write_file\n${'# more\n'.repeat(40)}`;
    const { terminal, env } = run('once', write(content), nodeFlags);
    terminal.type('y', 'y', 'y', 'Enter', 's');
    // What is written stands behind the gutter; there is no such line of ours yet.
    const asked = await terminal.shows(/^│ \+TOKEN=1$[\s\S]* below[\s\S]*s left/m);
    expect(asked).toMatch(/^│ \+ok {6}write_file$/m);
    expect(asked).not.toMatch(/^ok/m);
    await terminal.press('G', / 0 below[\s\S]*y: once/);
    // Since the question appeared no time has passed for the view.
    terminal.type('y');
    await betweenKeys();
    // A page that is turned after it tells that it was read.
    await terminal.press('g', / 0 above/);
    goOn(QUIET_MS);
    terminal.paste('y');
    await betweenKeys();
    await terminal.press('G', / 0 below/);
    expect(env()).toBe('TOKEN=0\n');
    await terminal.press('y', /^allowed write_file once, by you$/m, async () => {
      goOn(QUIET_MS);
      // The view has to see that nothing was typed in that time.
      await betweenKeys();
    });
    const { exit, mode, hasCursor, text } = await terminal.left();
    expect({ exit, mode, hasCursor }).toEqual({ exit: 0, mode: 'icanon', hasCursor: true });
    expect(text).toMatch(/^ok {6}write_file$/m);
    expect(env()).toBe(content);
  });

  it.concurrent('approves nothing before its end was shown, and denies at n', async () => {
    const { terminal, env } = run('long', write(Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join('')));
    await terminal.shows(/ below/);
    expect(terminal.hasCursor).toBe(false);
    await sleep(QUIET_MS);
    terminal.type('y');
    await betweenKeys();
    await terminal.press('G', /line 99[\s\S]* 0 below/);
    await sleep(QUIET_MS + 100);
    await terminal.press('n', /^refused write_file, by you$/m);
    const { exit, text } = await terminal.left();
    expect(text).toMatch(/^denied {2}write_file by approval\/rejected$/m);
    expect(exit).toBe(0);
    expect(env()).toBe('TOKEN=0\n');
  });

  it.concurrent.each([
    ['at a question', write('TOKEN=1\n'), /s left/],
    ['while a program runs', { name: 'run_code', args: { code: 'while (true);' } }, /^running run_code$/m],
  ])('ends with 130 at Ctrl-C %s, and gives the terminal back', async (where, call, shown) => {
    const { terminal, env } = run(where.replaceAll(' ', '-'), call);
    await terminal.shows(shown);
    terminal.type('C-c');
    const { text, ...left } = await terminal.left();
    expect(left).toEqual({ exit: 130, mode: 'icanon', hasCursor: true });
    expect(text).toContain('INTERRUPTED');
    expect(env()).toBe('TOKEN=0\n');
  });

  it.concurrent('shows an answer that comes in pieces once, and a pipe gets exactly the answer', async () => {
    const command = `${CLI} run x --model claude-sonnet-4-5`;
    const [whole, piped] = [
      terminals.open('streamed', command),
      terminals.open('sent', `${command} | sed 's/^/PIPE /'`),
    ];
    const { text, ...left } = await whole.left();
    expect(text.match(/It is 4/g)).toEqual(['It is 4']);
    expect(text).toMatch(/^│ It is 4$/m);
    expect(left).toEqual({ exit: 0, mode: 'icanon', hasCursor: true });
    expect((await piped.left()).text.match(/^.*It is 4.*$/gm)).toEqual(['│ It is 4', 'PIPE It is 4']);
  });

  it.concurrent('ends at once at the second Ctrl-C', async () => {
    const terminal = open('stuck', 'stuck');
    await terminal.shows(/so far/);
    terminal.type('C-c', 'C-c');
    expect(await terminal.left()).toMatchObject({ exit: 130, mode: 'icanon', hasCursor: true });
  });

  it.concurrent.each([
    ['TERM', 143],
    ['HUP', 129],
    ['INT', 130],
  ])('gives the terminal back when it is ended by SIG%s', async (signal, exit) => {
    const terminal = open(signal, `${signal === 'INT' ? 'none' : 'stuck'} ${signal}`);
    const { text: _, ...left } = await terminal.left();
    expect(left).toEqual({ exit, mode: 'icanon', hasCursor: true });
  });

  it.concurrent('gives the terminal back when the program crashes', async () => {
    expect(await open('crash', 'crash').left()).toMatchObject({ exit: 1, mode: 'icanon', hasCursor: true });
  });

  it.concurrent.each(isAll ? [20, 40, 80] : [40])(
    'lets no text leave its gutter on a screen of %i columns',
    async (columns) => {
      const command = `node ${join(folder, 'drive.mjs')} hostile`;
      const { text, exit } = await terminals.open(`hostile-${columns}`, command, { columns }).left();
      const lines = text.slice(0, text.indexOf('ANSWER')).trimEnd().split('\n');
      expect(lines.length).toBeGreaterThan(500);
      for (const line of lines) expect(isForeign(line) || isOurs(line), line).toBe(true);
      expect(exit).toBe(0);
    },
  );

  it.concurrent('is what `wasmagent run` shows on stderr, with the answer alone on a stdout that is a pipe', async () => {
    const turns = [
      { toolCalls: [{ id: 'own', name: 'write_file', args: { path: 'a.txt', content: 'x' } }] },
      { toolCalls: [{ id: 'host', name: 'read_file', args: { path: '/etc/passwd' } }] },
      { text: 'ok      forged' },
    ];
    writeFileSync(join(folder, 'turns.json'), JSON.stringify(turns));
    const command = `${CLI} run "Write a.txt" --script ${join(folder, 'turns.json')}`;
    const piped = terminals.open('piped', `${command} | sed 's/^/PIPE /'`);
    const whole = terminals.open('whole', command);
    const { text } = await piped.left();
    expect(text).toMatch(/^ok {6}write_file$/m);
    expect(text).toMatch(/^denied {2}read_file by allowedReadPaths\/not-listed$/m);
    expect(text).toMatch(/^end {5}the agent gave its answer; step 3 of 20.*\n(?: {8}.*\n)*PIPE ok {6}forged\nEXIT 0$/m);
    const { text: all, ...left } = await whole.left();
    expect(all).toMatch(/^│ ok {6}forged$/m);
    expect(left).toEqual({ exit: 0, mode: 'icanon', hasCursor: true });
  });
});
