import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEndpoint } from '../../src/host/browser/find-endpoint.js';
import { findMarkedProcesses } from '../../src/host/marked-processes.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { verifyPack } from '../../src/pilot/verify-pack.js';
import { parseSessionId, sessionFolderName } from '../../src/sessions/session-id.js';
import { madeLog } from '../evidence/report/made-report.js';
import { describeInBrowser } from '../host/browser/browser-here.js';
import { runCli } from './run-cli.js';

/** A browser that runs already is used before any other: what is said of starting one holds only without it. */
const isFree = (await findEndpoint()) === undefined;

let folder: string;
let env: Record<string, string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-screenshot-'));
  env = { WASMAGENT_HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') };
  mkdirSync(join(folder, 'tmp'));
  keep('made', madeLog());
  keep('changed', madeLog().replace('write_file', 'read_file'));
  keep('torn', madeLog().slice(0, -20));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts a log where the store keeps that of a session. */
function keep(session: string, log: string): void {
  const own = join(folder, 'home/sessions', sessionFolderName(parseSessionId(session)));
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'events.jsonl'), log);
}

const screenshot = (session: string, output: string, more: Record<string, string> = {}, ...flags: string[]) =>
  runCli(['screenshot', '--session', session, '--output', output, ...flags], { cwd: folder, env: { ...env, ...more } });

describe('screenshot', () => {
  it('of a session that is not there says so, and writes nothing', () => {
    const { status, stderr } = screenshot('unheard-of', 'none.png');
    expect(stderr).toContain('(UNKNOWN_SESSION)');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'none.png'))).toBe(false);
    expect(existsSync(join(folder, 'home/sessions', sessionFolderName(parseSessionId('unheard-of'))))).toBe(false);
  });

  it('makes no picture of a log that was changed', () => {
    const { status, stderr } = screenshot('changed', 'changed.png');
    expect(stderr).toContain('(CHAIN_BROKEN)');
    expect(status).toBe(5);
    expect(existsSync(join(folder, 'changed.png'))).toBe(false);
  });

  it.runIf(isFree)('without a browser ends with 4 and says how to get one', () => {
    const { status, stderr } = screenshot('made', 'no-browser.png', {
      PATH: '',
      CHROME_PATH: '',
      WASMAGENT_BROWSER: '',
    });
    expect(stderr).toContain('(BROWSER_UNAVAILABLE)');
    expect(stderr).toContain('apt-get install chromium-headless-shell');
    expect(status).toBe(4);
    expect(existsSync(join(folder, 'no-browser.png'))).toBe(false);
  });

  it('asks a named endpoint and no other', () => {
    const { status, stderr } = screenshot('made', 'no-endpoint.png', {}, '--cdp', 'http://127.0.0.1:1');
    expect(stderr).toContain('(BROWSER_UNAVAILABLE)');
    expect(status).toBe(4);
  });

  it('says that what is pictured leaves this machine where the named endpoint is not on it by its address', () => {
    // On this machine all the same, so that the test sends nothing away.
    const away = screenshot('made', 'away.png', {}, '--cdp', 'http://0.0.0.0:1');
    expect(away.stderr).toContain('leaves this machine');
    expect(away.status).toBe(4);
    expect(screenshot('made', 'here.png', {}, '--cdp', 'http://127.0.0.1:1').stderr).not.toContain(
      'leaves this machine',
    );
  });

  it.runIf(isFree)('leaves no process and no profile when it is interrupted', async () => {
    const path = join(folder, 'slow-browser');
    // Durations that no other run of this test has: processes are looked for on the whole machine.
    const [helper, leader] = [`30.1${process.pid}`, `30.2${process.pid}`];
    writeFileSync(path, `#!/bin/sh\nsleep ${helper} &\nsleep ${leader}\n`);
    chmodSync(path, 0o755);
    const args = [join(PACKAGE_ROOT, 'bin/run.js'), 'screenshot', '--session', 'made', '--output', 'slow.png'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env, WASMAGENT_BROWSER: path },
    });
    const ended = once(child, 'exit');
    const running = () => [helper, leader].filter((time) => findMarkedProcesses(`sleep\u0000${time}`).length > 0);
    await expect.poll(running, { timeout: 10_000, interval: 25 }).toEqual([helper, leader]);
    child.kill('SIGINT');
    const [code] = await ended;
    expect(code).toBe(130);
    // What was killed is seen until it has had the processor once more; by itself it would stay for half a minute.
    await expect.poll(running, { timeout: 5_000, interval: 25 }).toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(existsSync(join(folder, 'slow.png'))).toBe(false);
  });
});

describeInBrowser('screenshot, with a browser,', () => {
  it('pictures a session that is kept here, its torn tail left out, and says what it pictured', () => {
    mkdirSync(join(folder, 'pack'));
    writeFileSync(join(folder, 'pack/manifest.json'), '{"files":[]}');
    const { status, stdout, stderr } = screenshot(
      'torn',
      'pack/torn.png',
      {},
      '--json',
      '--full-page',
      '--width',
      '800',
    );
    expect(status).toBe(0);
    expect(stderr).toContain('verify will name it');
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({ session: 'torn', width: 800, branches: 3, events: 23, breaksPack: true });
    const png = readFileSync(join(folder, 'pack/torn.png'));
    expect([png.readUInt32BE(16), report]).toEqual([800, expect.objectContaining({ height: png.readUInt32BE(20) })]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('pictures a pilot as the pilot itself does: the same bytes, in the place where its manifest lists them', async () => {
    const epoch = { ...env, SOURCE_DATE_EPOCH: '1767225600' };
    const pilot = runCli(['pilot', '3', '--session', 'pilot-1', '--screenshot'], { cwd: folder, env: epoch });
    expect(pilot.status).toBe(0);
    const picture = join(folder, 'artifacts/scenario3-devtools.png');
    const before = readFileSync(picture);
    rmSync(picture);
    const again = screenshot('pilot-1', 'artifacts/scenario3-devtools.png', {}, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ session: 'pilot-1', branches: 3, breaksPack: false });
    expect(readFileSync(picture).equals(before)).toBe(true);
    expect(await verifyPack(join(folder, 'artifacts'))).toMatchObject({ valid: true });
  });
});
