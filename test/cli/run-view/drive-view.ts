// Opens the view of a run with a real question, for the test in a real terminal: `tsx drive-view.ts KIND [SIGNAL]`. KIND is
// `short` or `long` (a question of that length), `none` (no question; ends when it is interrupted), `stuck` (does not),
// `crash`, or `hostile` (texts that try to break out). SIGNAL is sent to itself. Prints the answer on stdout and exits as a command does.
import { createHash } from 'node:crypto';
import { openRunView } from '../../../src/cli/run-view/open-run-view.js';
import type { AgentEvent } from '../../../src/contracts/agent-event.generated.js';
import { WasmagentError } from '../../../src/errors.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { eventsWith } from './made-events.js';

const [kind = 'short', signal] = process.argv.slice(2);
const content = kind === 'long' ? Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join('') : 'TOKEN=1\n';
const args = { path: './.env', content };
const made = { traceId: 'trace', parentTraceId: null, timestampMs: 0 };
const events: AgentEvent[] = [
  {
    ...made,
    channel: 'text',
    event: 'run_start',
    data: { task: 'x', agentConfig: { model: 'scripted', tools: ['write_file'], maxSteps: 5 } },
  },
  { ...made, channel: 'thinking', event: 'step_start', data: { step: 1 } },
  {
    ...made,
    channel: 'tool',
    event: 'tool_call',
    data: { toolName: 'write_file', args, callId: 'c1', batchId: 'b', batchSize: 1, stepIndex: 1 },
  },
];

async function drive(): Promise<string> {
  await using view = await openRunView({ json: false, tell: () => undefined, nowMs: () => Date.now() });
  for (const event of events) view.onEvent(event);
  view.onDelta({ kind: 'text', text: 'I write now.\nok      write_file\n' });
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
  const answer = await view.approver.ask(
    {
      promptId: 'p1',
      effect: {
        toolName: 'write_file',
        op: 'write',
        paths: ['./.env'],
        realPaths: [],
        sizeChars: content.length,
        args,
        fromGuest: false,
      },
      argsSha256: createHash('sha256').update(JSON.stringify(args)).digest('hex'),
      ruleId: 'dotfiles',
      ...(kind === 'short' ? { before: 'TOKEN=0\n' } : {}),
      expiresAtMs: Date.now() + 60_000,
    },
    new AbortController().signal,
  );
  view.interrupted.throwIfAborted();
  return JSON.stringify(answer);
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
