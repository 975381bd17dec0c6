// Opens the view of a run where no run would do, for the test in a real terminal: `drive-view KIND [SIGNAL]`. KIND is
// `none` (ends when it is interrupted), `stuck` (does not), `crash`, or `hostile` (texts that try to break out). SIGNAL is
// sent to itself. Exits as a command does.
import { openRunView } from '../../../src/cli/run-view/open-run-view.js';
import { WasmagentError } from '../../../src/errors.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { eventsWith, RUN_START } from './made-events.js';

const [kind = 'none', signal] = process.argv.slice(2);

async function drive(): Promise<string> {
  await using view = await openRunView({ json: false, tell: () => undefined, nowMs: () => Date.now() });
  view.onEvent(RUN_START);
  if (view.approver === undefined) return 'nobody to ask';
  if (kind === 'hostile') {
    for (const text of HOSTILE_TEXTS) {
      const piece = text.slice(0, 2000);
      for (const event of eventsWith(piece)) view.onEvent(event);
      view.onDelta({ kind: 'text', text: piece });
    }
    return 'told';
  }
  if (signal !== undefined) setTimeout(() => process.kill(process.pid, `SIG${signal}`), 200);
  if (kind === 'stuck') return await new Promise(() => undefined);
  if (kind === 'none') return await new Promise((_, reject) => onceAborted(view.interrupted, reject));
  if (kind === 'crash') {
    setTimeout(() => {
      throw new Error('a bug');
    }, 200);
    return await new Promise(() => undefined);
  }
  throw new Error(`there is no ${kind}`);
}

function onceAborted(signal: AbortSignal, reject: (reason: unknown) => void): void {
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
}

try {
  process.stdout.write(`ANSWER ${await drive()}\n`);
} catch (error) {
  if (!(error instanceof WasmagentError)) throw error;
  process.stderr.write(`${error.code}\n`);
  process.exitCode = error.exit;
}
