import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import Run from '../../src/commands/run.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { runCommand } from '../commands/run-command.js';
import { useTemporaryFolder } from '../rollout/temporary-folder.js';
import { runCli } from './run-cli.js';

const folder = useTemporaryFolder();
const TURNS = '[{"text":"done"}]';

// A shell's pipe is shared, and whoever shares it may set it to non-blocking.
const SLOW_PIPE = '(sleep 0.4; cat "$0") | "$@"';

function slowly(input: string, ...args: string[]): ChildProcess {
  const data = folder.write(`data of ${args.join(' ').replaceAll('/', '_')}`, input);
  return spawn('sh', ['-c', SLOW_PIPE, data, process.execPath, join(PACKAGE_ROOT, 'bin/run.js'), ...args], {
    env: { ...process.env, WASMAGENT_HOME: folder.path('home') },
    timeout: 30_000,
  });
}

async function outcome({ stdout, stderr }: ChildProcess): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('no pipes');
  const [out, err] = await Promise.all([text(stdout), text(stderr)]);
  return out + err;
}

/** Runs the command line with stdout on a device that is always full. */
async function onFullDisk(...args: string[]): Promise<{ status: number | null; stderr: string }> {
  // Neither made nor cut: a machine without the device fails the test and stays as it is.
  const full = openSync('/dev/full', 'r+');
  try {
    const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'bin/run.js'), ...args], {
      stdio: ['ignore', full, 'pipe'],
      timeout: 30_000,
    });
    const closed = new Promise<number | null>((done) => child.on('close', done));
    if (child.stderr === null) throw new Error('no pipe');
    return { stderr: await text(child.stderr), status: await closed };
  } finally {
    closeSync(full);
  }
}

describe('standard input', () => {
  it('is waited for when its data comes late: program, script and manifest', async () => {
    const program = folder.write('ok.js', '40+2');
    const told = await Promise.all([
      outcome(slowly('1+1', 'exec', '-')),
      outcome(slowly(TURNS, 'run', 'task', '--script', '-')),
      outcome(slowly('{}', 'exec', program, '--manifest', '-')),
    ]);
    expect(told).toEqual(['2', 'done', '42'].map((word) => expect.stringContaining(word)));
  });

  it('is read up to the limit and no further when it never ends', async () => {
    const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'bin/run.js'), 'exec', '-'], { timeout: 30_000 });
    const told = outcome(child);
    let mebibytes = 0;
    const blanks = async function* (): AsyncGenerator<Buffer> {
      for (; mebibytes < 64; mebibytes += 1) yield Buffer.alloc(1024 * 1024, ' ');
    };
    await expect(pipeline(blanks, child.stdin)).rejects.toThrow(/EPIPE|ECONNRESET|Premature close/);
    expect(await told).toContain('(INPUT_TOO_LARGE)');
    expect(mebibytes).toBeLessThan(20);
  });
});

describe.runIf(process.platform === 'linux')('a folder that no one can make', () => {
  it.each([
    ['pilot --output', ['pilot', '1', '--output', '/proc/foo/bar'], {}],
    ['WASMAGENT_HOME', ['run', 'task', '--script', 'turns.json'], { WASMAGENT_HOME: '/proc/foo' }],
    ['run --events', ['run', 'task', '--script', 'turns.json', '--events', '/proc/foo/x'], {}],
  ])('is reported at once for %s', (_, args, env) => {
    folder.write('turns.json', TURNS);
    const { status, stderr } = runCli(args, {
      cwd: folder.path(),
      env: { WASMAGENT_HOME: folder.path('home'), ...env },
    });
    expect(stderr).toContain('(OUTPUT_UNWRITABLE)');
    expect(status).toBe(4);
  });
});

describe.runIf(process.platform === 'linux')('a full disk behind stdout', () => {
  it.each([[['pilot', '--list']], [['pilot', '--list', '--json']], [['--version']]])(
    'is reported once, without a stack trace, for %j',
    async (args) => {
      const { stderr, status } = await onFullDisk(...args);
      expect(stderr.match(/\(OUTPUT_UNWRITABLE\)/g)).toHaveLength(1);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(status).toBe(4);
    },
  );

  it('ends quietly as SIGPIPE would when the reader has seen enough: never with a 0 that nobody reached', async () => {
    const child = spawn(process.execPath, [join(PACKAGE_ROOT, 'bin/run.js'), 'pilot', '--list'], { timeout: 30_000 });
    child.stdout.destroy();
    const closed = new Promise<number | null>((done) => child.on('close', done));
    expect(await text(child.stderr)).toBe('');
    expect(await closed).toBe(141);
  });

  it('goes on to its verdict when nobody reads the notes on stderr', async () => {
    const child = spawn(
      process.execPath,
      [join(PACKAGE_ROOT, 'bin/run.js'), 'pilot', '2', '--output', folder.path('quiet'), '--json'],
      { timeout: 30_000 },
    );
    child.stderr.destroy();
    const closed = new Promise<number | null>((done) => child.on('close', done));
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ verdict: 'enforced' });
    expect(await closed).toBe(0);
    expect(existsSync(folder.path('quiet/summary.json'))).toBe(true);
  });
});

describe('a session whose log is a named pipe', () => {
  it('is refused at once', () => {
    folder.write('turns.json', TURNS);
    const env = { WASMAGENT_HOME: folder.path('home') };
    const args = ['run', 'task', '--script', 'turns.json', '--session', 'mine'];
    expect(runCli(args, { cwd: folder.path(), env }).status).toBe(0);
    const [session] = readdirSync(folder.path('home/sessions'));
    const log = folder.path(`home/sessions/${session}/events.jsonl`);
    rmSync(log);
    execFileSync('mkfifo', [log]);
    const { status, stderr } = runCli(args, { cwd: folder.path(), env });
    expect(stderr).toContain('(LOG_UNWRITABLE)');
    expect(status).toBe(4);
  });
});

describe('run --events', () => {
  const run = (...flags: string[]) =>
    runCli(['run', 'task', '--script', 'turns.json', ...flags], {
      cwd: folder.path(),
      env: { WASMAGENT_HOME: folder.path('home') },
    });

  it('never writes over the script or the manifest, by any name, and runs nothing', async () => {
    folder.write('turns.json', TURNS);
    folder.write('manifest.json', '{}');
    symlinkSync('manifest.json', folder.path('link'));
    const at = (name: string): string => `${folder.path()}/${name}`;
    const inputs = ['task', '--script', at('turns.json'), '--manifest', at('manifest.json')];
    const outputs = ['turns.json', './turns.json', 'manifest.json', 'link'].map(at);
    const both = ['--events', at('new.jsonl'), '--record', at('./new.jsonl')];
    for (const flags of [
      ...outputs.map((path) => ['--events', path]),
      ...outputs.map((path) => ['--record', path]),
      ['--record', '-'],
      both,
    ]) {
      const { exit, stderr } = await runCommand(Run, [...inputs, ...flags]);
      expect(stderr).toContain('(OUTPUT_CONFLICT)');
      expect(exit).toBe(2);
    }
    expect([folder.read('turns.json'), folder.read('manifest.json')]).toEqual([TURNS, '{}']);
    expect(folder.list()).toEqual(['link', 'manifest.json', 'turns.json']);
  });

  it('refuses a place that cannot be written before the session begins', () => {
    folder.write('turns.json', TURNS);
    expect(run('--events', 'turns.json/x').stderr).toContain('(OUTPUT_UNWRITABLE)');
    expect(folder.list()).toEqual(['turns.json']);
  });

  it('keeps the error of the run when the session cannot be opened, and writes no file', () => {
    folder.write('turns.json', TURNS);
    writeFileSync(folder.path('home'), '');
    expect(run('--events', 'new/events.jsonl').stderr).toContain('home');
    expect(folder.list()).toEqual(['home', 'turns.json']);
  });

  it('writes every event of the log, and leaves no temporary file', () => {
    folder.write('turns.json', TURNS);
    expect(run('--events', 'events.jsonl').status).toBe(0);
    expect(folder.lines('events.jsonl').length).toBeGreaterThan(0);
    const [session] = readdirSync(folder.path('home/sessions'));
    const log = readFileSync(folder.path(`home/sessions/${session}/events.jsonl`), 'utf8');
    expect(folder.lines('events.jsonl')).toHaveLength(log.trimEnd().split('\n').length);
    expect(folder.list()).toEqual(['events.jsonl', 'home', 'turns.json']);
  });
});
