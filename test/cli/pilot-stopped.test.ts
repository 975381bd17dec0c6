import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { runCli } from './run-cli.js';

const CLI = join(PACKAGE_ROOT, 'bin/run.js');
const folder = mkdtempSync(join(tmpdir(), 'wasmagent-pilot-stopped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The child processes of a process, as Linux lists them. */
function childPids(pid: number | undefined): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** Starts a pilot and sends it a signal once its chain holds a text and it has a kernel running. */
async function stopPilot(args: readonly string[], output: string, text: string, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [CLI, 'pilot', ...args, '--output', output], {
    stdio: 'ignore',
    // A killed run cannot clean up behind itself.
    env: { ...process.env, SOURCE_DATE_EPOCH: '', TMPDIR: folder },
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, by) => resolve({ code, signal: by })),
  );
  const chain = join(output, 'events.jsonl');
  const isThere = (): boolean => existsSync(chain) && readFileSync(chain, 'utf8').includes(text);
  for (let tries = 0; tries < 3_000 && !(isThere() && childPids(child.pid).length > 0); tries += 1) await sleep(5);
  const children = childPids(child.pid);
  child.kill(signal);
  const end = await ended;
  for (let tries = 0; tries < 400 && children.some((pid) => existsSync(`/proc/${pid}`)); tries += 1) await sleep(5);
  return { ...end, children, left: children.filter((pid) => existsSync(`/proc/${pid}`)) };
}

describe.skipIf(process.platform !== 'linux')('a pilot that is stopped from outside', () => {
  const output = join(folder, 'pack');
  const verify = () => {
    const { status, stdout } = runCli(['verify', output, '--json']);
    return { status, ...JSON.parse(stdout) };
  };

  // Where not all is asked for, the other ways to end stand for it: it takes nine seconds.
  it.runIf(process.env['WASMAGENT_ATTACKS'] === 'all')(
    'by Ctrl-C ends with 130, leaves no process and a summary of what did not run; killed again, it still ends whole',
    async () => {
      const interrupted = await stopPilot(['2'], output, '"arm":"enforced"', 'SIGINT');
      expect(interrupted).toMatchObject({ code: 130, left: [] });
      expect(interrupted.children.length).toBeGreaterThan(0);
      expect(JSON.parse(readFileSync(join(output, 'summary.json'), 'utf8'))).toMatchObject({
        stopped: { code: 'INTERRUPTED' },
        verdict: 'not-run',
      });
      expect(verify()).toMatchObject({ status: 5, valid: false, fault: { code: 'unfinished', file: 'events.jsonl' } });

      const killed = await stopPilot(['2', '--resume'], output, 'pilot_resumed', 'SIGKILL');
      expect(killed).toMatchObject({ signal: 'SIGKILL', left: [] });
      expect(verify()).toMatchObject({ status: 5, fault: { code: 'unfinished' } });

      expect(runCli(['pilot', '3', '--resume', '--output', output, '--json'])).toMatchObject({ status: 2 });
      const resumed = runCli(['pilot', '2', '--resume', '--output', output, '--json']);
      expect(resumed.status).toBe(0);
      const repeated = ['scenario2-session-isolation'];
      expect(JSON.parse(resumed.stdout)).toMatchObject({ verdict: 'enforced', resumed: [{ repeated }, { repeated }] });
      expect(verify()).toMatchObject({ status: 0, valid: true, resumed: [{ repeated }, { repeated }] });
    },
  );
});

// A file system of a given size, in namespaces of its own, where an ordinary user may make them.
function onTinyDisk(size: string, script: string) {
  const mount = `mount -t tmpfs -o size=${size} tmpfs "$1" && cd "$1" && shift && ${script}`;
  return spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', folder, process.execPath, CLI], { encoding: 'utf8' });
}

describe('a disk that is full', () => {
  const canMount = process.platform === 'linux' && onTinyDisk('64k', 'true').status === 0;

  it.skipIf(!canMount).each([
    ['in the middle of a scenario', '140k', 'scenario2-session-isolation'],
    ['while the pack is written', '256k', undefined],
  ])('%s stops the run with 4, and leaves what verify calls unfinished and a summary', (_, size, notRun) => {
    const run = onTinyDisk(
      size,
      '"$@" pilot 2 --output p --json; echo "exit $?"; "$@" verify p --json; echo "exit $?"; cat p/summary.json',
    );
    const [error, verified, summary] = run.stdout.split(/^exit \d+$/m).map((text) => JSON.parse(text));
    expect(run.stdout.match(/^exit \d+$/gm)).toEqual(['exit 4', 'exit 5']);
    expect(error).toMatchObject({ error: { exit: 4, suggestions: expect.arrayContaining(['free some disk space']) } });
    expect(verified).toMatchObject({ valid: false, fault: { code: 'unfinished', file: 'events.jsonl' } });
    expect(summary.stopped).toMatchObject({ code: error.error.code });
    expect(summary.scenarios).toMatchObject([{ verdict: notRun === undefined ? 'enforced' : 'not-run' }]);
    if (notRun !== undefined) expect(run.stderr).toContain(notRun);
  });
});
