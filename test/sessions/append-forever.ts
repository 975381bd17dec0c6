import { writeSync } from 'node:fs';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import { EventLog } from '../../src/sessions/event-log.js';

// Appends events to the log that it is given, alone and in groups, until it is killed; prints the number of each event as
// soon as the log has acknowledged it.

const log = new EventLog(process.argv[2] ?? '');
const answer = (text: string): AgentEvent => ({
  traceId: 't',
  parentTraceId: null,
  timestampMs: 1,
  channel: 'text',
  event: 'final_answer',
  data: { answer: text },
});
for (let round = 0; ; round += 1) {
  const group = Array.from({ length: round % 4 }, () => answer('–'.repeat(round % 1000)));
  const lines = group.length === 0 ? [log.append(answer('alone'))] : log.appendAll(group);
  for (const { seq } of lines) writeSync(1, `${seq}\n`);
}
