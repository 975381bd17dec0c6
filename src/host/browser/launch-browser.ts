import type { Readable } from 'node:stream';
import { execa } from 'execa';
import { cleanUpOnInterrupt } from '../data-file/interrupt-cleanup.js';
import { makeScratchFolder } from '../private-folder.js';
import { browserFlags } from './browser-flags.js';
import { browserUnavailable } from './find-browser.js';
import { isGroupGone, killGroup } from './process-group.js';

/** A browser of our own. Disposing of it ends every process of it and removes its profile. */
export interface LaunchedBrowser extends AsyncDisposable {
  /** WebSocket address of the browser as a whole. */
  readonly endpoint: string;
}

const START_WITHIN_MS = 15_000;
const GONE_WITHIN_MS = 3_000;
const MAX_PRINTED = 16 * 1024;

/**
 * Starts a Chromium in a fresh profile, in a process group of its own.
 * @throws WasmagentError `BROWSER_UNAVAILABLE` when it does not come up; nothing of it is left then
 */
export async function launchBrowser(path: string): Promise<LaunchedBrowser> {
  const profile = makeScratchFolder('browser');
  const child = execa(path, browserFlags(profile.path, process.getuid?.() === 0), {
    // A group of its own: what ends it ends its helpers too, and a Ctrl-C at the terminal comes to us first.
    detached: true,
    cleanup: false,
    buffer: false,
    reject: false,
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'pipe',
    cwd: profile.path,
    // Nothing of the user's: no settings, no caches, no session bus.
    env: { HOME: profile.path, TMPDIR: profile.path, PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TZ: 'UTC' },
    extendEnv: false,
  });
  const endNow = (): void => {
    if (child.pid !== undefined) killGroup(child.pid);
    profile.remove();
  };
  const settled = cleanUpOnInterrupt(endNow);
  const end = async (): Promise<void> => {
    if (child.pid !== undefined) {
      killGroup(child.pid);
      await child;
      await isGroupGone(child.pid, GONE_WITHIN_MS);
    }
    profile.remove();
    settled();
  };
  try {
    const endpoint = await readEndpoint(child.stderr, child);
    return { endpoint, [Symbol.asyncDispose]: end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The address that a starting browser prints on stderr. */
async function readEndpoint(stderr: Readable, ended: Promise<unknown>): Promise<string> {
  let printed = '';
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const failed = (why: string): void => reject(browserUnavailable(`the browser did not start: ${why}`));
      timer = setTimeout(() => failed(`no answer within ${START_WITHIN_MS} ms`), START_WITHIN_MS);
      stderr.on('data', (chunk: Buffer) => {
        printed = (printed + chunk.toString('utf8')).slice(-MAX_PRINTED);
        const found = /^DevTools listening on (ws:\/\/127\.0\.0\.1:\d+\/\S+)$/m.exec(printed)?.[1];
        if (found !== undefined) resolve(found);
      });
      void ended.then(() => failed(printed.trim().split('\n').at(-1)?.slice(0, 200) || 'it ended at once'));
    });
  } finally {
    clearTimeout(timer);
  }
}
