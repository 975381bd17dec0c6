import { createContext, Script } from 'node:vm';
import { openChildChannel } from '../host/kernel-process/child-channel.js';
import { GUEST_BOOT_SOURCE, type GuestHooks, type HostText } from './child/guest-boot.js';
import { answerLocally } from './child/local-answers.js';
import type { ChildEnd } from './child/protocol.js';
import { GUEST_LIMITS } from './child/run-program.js';
import { serveRuns } from './child/serve-runs.js';

const TURN_MS = 1;

type Boot = (call: HostText, log: HostText, ask: HostText, limits: string) => GuestHooks;

// The control kernel: no boundary. The program runs in this very process, with nothing removed and nothing limited.
const channel = openChildChannel();

await serveRuns(channel, async () => async ({ code, filename, env }, port): Promise<ChildEnd> => {
  const context = createContext({});
  const boot: Boot = new Script(GUEST_BOOT_SOURCE).runInContext(context);
  const hooks = boot(port.call, port.log, answerLocally, JSON.stringify(GUEST_LIMITS));
  let isOver = false;
  /** Drives the guest's timers. A program that waits for ever must be stopped by the host, not by running out of work. */
  const takeTurns = async (): Promise<never> => {
    while (!isOver) {
      hooks.turn();
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
    }
    throw new Error('over');
  };
  try {
    hooks.begin(JSON.stringify(env));
    const value: unknown = parseProgram(code, filename).runInContext(context);
    return { end: 'value', value: await Promise.race([hooks.settle(Promise.resolve({ value })), takeTurns()]) };
  } catch (error) {
    const { name, message, denial } = JSON.parse(hooks.describe(error));
    return { end: 'threw', name, message, denial, memoryRefused: false };
  } finally {
    isOver = true;
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
