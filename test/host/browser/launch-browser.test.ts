import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/host/browser/launch-browser.js';
import { findMarkedProcesses } from '../../../src/host/marked-processes.js';
import { useOwnTemporaryFolder } from './own-temporary-folder.js';

useOwnTemporaryFolder();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-launch-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const profiles = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('wasmagent-browser-'));
const running = (): number[] => findMarkedProcesses(join(tmpdir(), 'wasmagent-browser-'));

/** A program that stands for a browser: a shell script, which writes what it was given to a file. */
function fakeBrowser(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > ${path}.args\nenv > ${path}.env\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Seconds that no other run of this test sleeps: what another one left behind is not ours. */
const HELPER_SLEEPS = `20.${process.pid}`;
const SAYS_ENDPOINT = 'echo "DevTools listening on ws://127.0.0.1:1/devtools/browser/x" >&2';

describe('launchBrowser', () => {
  it('ends every process of a browser that ignores being asked, and removes its profile', async () => {
    const path = fakeBrowser(
      'stubborn',
      `trap '' TERM INT HUP\nsleep ${HELPER_SLEEPS} &\n${SAYS_ENDPOINT}\nsleep 20.62`,
    );
    {
      await using browser = await launchBrowser(path);
      expect(browser.endpoint).toBe('ws://127.0.0.1:1/devtools/browser/x');
      expect(profiles()).toHaveLength(1);
      expect(running()).not.toEqual([]);
    }
    expect(profiles()).toEqual([]);
    expect(running()).toEqual([]);
    // Long before it would end by itself.
    expect(findMarkedProcesses(`sleep\u0000${HELPER_SLEEPS}`)).toEqual([]);
  }, 10_000);

  it('gives it a fresh profile, no network and nothing of the environment', async () => {
    process.env['WASMAGENT_TEST_SECRET'] = 'not for browsers';
    const path = fakeBrowser('curious', `${SAYS_ENDPOINT}\nsleep 20.6`);
    try {
      await using _browser = await launchBrowser(path);
      const flags = readFileSync(`${path}.args`, 'utf8').split('\n');
      expect(flags).toEqual(
        expect.arrayContaining(['--host-resolver-rules=MAP * ~NOTFOUND', '--remote-debugging-port=0']),
      );
      expect(flags.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
      expect(readFileSync(`${path}.env`, 'utf8')).not.toContain('not for browsers');
    } finally {
      delete process.env['WASMAGENT_TEST_SECRET'];
    }
  });

  it.each([
    ['ends at once', 'echo "no display" >&2; exit 1'],
    ['is killed', 'kill -9 $$'],
  ])('says so when the browser %s, and leaves nothing', async (name, script) => {
    await expect(launchBrowser(fakeBrowser(name.replace(/ /g, '-'), script))).rejects.toMatchObject({
      code: 'BROWSER_UNAVAILABLE',
    });
    expect(profiles()).toEqual([]);
  });

  it('says so when it is no program at all', async () => {
    await expect(launchBrowser(join(folder, 'missing'))).rejects.toMatchObject({ code: 'BROWSER_UNAVAILABLE' });
    expect(profiles()).toEqual([]);
  });
});
