import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { QUIET_MS } from '../../../src/cli/run-view/key-gate.js';
import { PACKAGE_ROOT } from '../../../src/host/package-root.js';
import { isForeign, isOurs } from './our-lines.js';
import { describeInTerminal, Terminals } from './terminal-here.js';

describeInTerminal('the view of a run in a real terminal', () => {
  let folder: string;
  let terminals: Terminals;
  const open = (name: string, kind: string) => terminals.open(name, `node ${join(folder, 'drive.mjs')} ${kind}`);
  /** A person needs longer than this to read a question. */
  const read = () => sleep(QUIET_MS + 200);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wasmagent-view-'));
    terminals = new Terminals(folder, { WASMAGENT_HOME: join(folder, 'home') });
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
  afterAll(() => {
    terminals.close();
    rmSync(folder, { recursive: true });
  });

  it.concurrent('approves at y, and neither at what was typed ahead nor at a paste', async () => {
    const terminal = open('once', 'short');
    terminal.type('y', 'y', 'y', 'Enter', 's');
    await terminal.shows(/s left/);
    terminal.type('y');
    await read();
    terminal.paste('y');
    await read();
    expect(await terminal.shows(/\+TOKEN=1[\s\S]*s left/)).not.toContain('ANSWER');
    terminal.type('y');
    const { exit, mode, hasCursor, text } = await terminal.left();
    expect({ exit, mode, hasCursor }).toEqual({ exit: 0, mode: 'icanon', hasCursor: true });
    expect(text).toContain('ANSWER {"outcome":"approved","scope":"once","answeredBy":"terminal"}');
    expect(text).toMatch(/^allowed write_file once, by you$/m);
    // What the model said stands behind the gutter; there is no such line of ours.
    expect(text).toMatch(/^│ ok {6}write_file$/m);
    expect(text).not.toMatch(/^ok/m);
  });

  it.concurrent('approves nothing before its end was shown, and denies at n', async () => {
    const terminal = open('long', 'long');
    await terminal.shows(/below/);
    expect(terminal.hasCursor).toBe(false);
    await read();
    terminal.type('y');
    await read();
    terminal.type('G');
    await terminal.shows(/line 99[\s\S]* 0 below/);
    await read();
    terminal.type('n');
    const { exit, text } = await terminal.left();
    expect(text).toContain('ANSWER {"outcome":"rejected","answeredBy":"terminal"}');
    expect(exit).toBe(0);
  });

  it.concurrent.each([
    ['at a question', 'short', /s left/],
    ['while nothing is asked', 'none', /so far/],
  ])('ends with 130 at Ctrl-C %s, and gives the terminal back', async (where, kind, shown) => {
    const terminal = open(where.replaceAll(' ', '-'), kind);
    await terminal.shows(shown);
    terminal.type('C-c');
    const { text, ...left } = await terminal.left();
    expect(left).toEqual({ exit: 130, mode: 'icanon', hasCursor: true });
    expect(text).toContain('INTERRUPTED');
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

  it.concurrent.each([40, 80])('lets no text leave its gutter on a screen of %i columns', async (columns) => {
    const command = `node ${join(folder, 'drive.mjs')} hostile`;
    const { text, exit } = await terminals.open(`hostile-${columns}`, command, { columns }).left();
    const lines = text.slice(0, text.indexOf('ANSWER')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) expect(isForeign(line) || isOurs(line), line).toBe(true);
    expect(exit).toBe(0);
  });

  it.concurrent('is what `wasmagent run` shows on stderr, with the answer alone on a stdout that is a pipe', async () => {
    const turns = [
      { toolCalls: [{ id: 'own', name: 'write_file', args: { path: 'a.txt', content: 'x' } }] },
      { toolCalls: [{ id: 'host', name: 'read_file', args: { path: '/etc/passwd' } }] },
      { text: 'ok      forged' },
    ];
    writeFileSync(join(folder, 'turns.json'), JSON.stringify(turns));
    const command = `node ${join(PACKAGE_ROOT, 'bin/run.js')} run "Write a.txt" --script ${join(folder, 'turns.json')}`;
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
