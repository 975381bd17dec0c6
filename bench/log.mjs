// Measures how many events per second the log takes that waits for the disk, alone and in groups.
// Usage: node --import tsx bench/log.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLog } from '../src/sessions/event-log.ts';

const EVENTS = 4_000;
const event = {
  traceId: 't',
  parentTraceId: null,
  timestampMs: 1,
  channel: 'text',
  event: 'final_answer',
  data: { answer: 'x'.repeat(400) },
};
const folder = mkdtempSync(join(tmpdir(), 'wasmagent-bench-log-'));
try {
  for (const size of [1, 10, 100]) {
    const log = new EventLog(join(folder, `${size}.jsonl`));
    const group = Array.from({ length: size }, () => event);
    const startedAt = performance.now();
    for (let done = 0; done < EVENTS; done += size) log.appendAll(group);
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${size} at a time: ${Math.round(EVENTS / seconds)} events/s, each on the disk when it is acknowledged`,
    );
    log.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}
