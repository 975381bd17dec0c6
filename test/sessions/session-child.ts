import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { OutputFolder } from '../../src/host/output-folder.js';
import { parseSessionId } from '../../src/sessions/session-id.js';
import { SessionStore } from '../../src/sessions/session-store.js';

// Another process that is in the middle of something, to be killed there: `hold` works in a session, `export` fills an
// output folder. It says `ready` on stdout and goes on until it ends by a signal.

const [what, root = '', id = ''] = process.argv.slice(2);
if (what === 'hold') {
  const session = new SessionStore(root).open(parseSessionId(id));
  session.log.append({
    traceId: 't',
    parentTraceId: null,
    timestampMs: 1,
    channel: 'text',
    event: 'run_start',
    data: { task: 'held', agentConfig: { model: 'scripted', tools: [], maxSteps: 1 } },
  });
} else {
  const out = new OutputFolder(join(root, id));
  out.write('events.jsonl', (take) => take(Buffer.from('half of it')));
}
writeSync(1, 'ready');
setInterval(() => undefined, 1000);
