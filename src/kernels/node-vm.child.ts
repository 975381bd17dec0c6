import { createContext, Script } from 'node:vm';
import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { bootGuest, type GuestHooks } from './child/guest-boot.js';
import type { ChildEnd } from './child/protocol.js';
import { guestSettings } from './child/run-program.js';
import { serveRuns } from './child/serve-runs.js';

// The control kernel: no boundary. The program runs in this very process, with nothing removed and nothing limited.
const channel = openChildChannel();

await serveRuns(channel, async () => async ({ code, filename, env }, port): Promise<ChildEnd> => {
  const context = createContext({});
  // A program that waits for ever must be stopped by the host, not by this process running out of work.
  const keepAlive = setInterval(() => {}, 1000);
  const boot: typeof bootGuest = new Script(`(${String(bootGuest)})`).runInContext(context);
  const hooks: GuestHooks = boot(port.call, port.log, JSON.stringify(guestSettings(env)));
  try {
    const value: unknown = parseProgram(code, filename).runInContext(context);
    return { end: 'value', value: await hooks.settle(Promise.resolve({ value })) };
  } catch (error) {
    const { name, message, denial } = JSON.parse(hooks.describe(error));
    return { end: 'threw', name, message, denial, memoryRefused: false };
  } finally {
    clearInterval(keepAlive);
  }
});

/** node:vm has no top-level await: a program that uses it runs as the body of a function, and has no value. */
function parseProgram(code: string, filename: string): Script {
  try {
    return new Script(code, { filename });
  } catch (error) {
    if (!/\bawait\b/.test(code)) throw error;
    return new Script(`(async () => {\n${code}\n})()`, { filename });
  }
}
