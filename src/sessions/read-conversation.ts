import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import { WasmagentError } from '../errors.js';
import { fileSize } from '../host/own-file.js';
import { readLogEnd } from './log-end.js';

/** One run of a session as those that follow see it. */
export interface EarlierRun {
  task: string;
  /** Model-controlled; undefined when the run ended without an answer. */
  answer: string | undefined;
}

/** What was said in a session, oldest first, and how many runs before that were left out for their length. */
export interface Conversation {
  runs: EarlierRun[];
  leftOut: number;
}

/** UTF-8 bytes of tasks and answers that a run is given of those before it. */
const MAX_BYTES = 128 * 1024;

/**
 * Reads what was asked and answered in a session out of its log, whose chain must hold. Runs that a guardrail stopped
 * are not in it: what no model may read, and what nobody may be told, does not come back. Nor are the branches of a job.
 * @throws WasmagentError `CHAIN_BROKEN`, `INPUT_TOO_LARGE`
 */
export function readConversation(logPath: string, maxBytes = MAX_BYTES): Conversation {
  if (fileSize(logPath) === 0) return { runs: [], leftOut: 0 };
  const collected = new Map<string, CollectedRun>();
  readLogEnd(logPath, (line) => collect(collected, line, logPath));
  const runs = [...collected.values()].filter(({ stopped }) => !stopped).reverse();
  const kept: EarlierRun[] = [];
  let bytes = 0;
  for (const { task, answer } of runs) {
    bytes += Buffer.byteLength(task) + Buffer.byteLength(answer ?? '');
    if (bytes > maxBytes) break;
    kept.unshift({ task, answer });
  }
  return { runs: kept, leftOut: runs.length - kept.length };
}

interface CollectedRun extends EarlierRun {
  /** A guardrail let the task or the answer not pass. */
  stopped: boolean;
}

function collect(
  runs: Map<string, CollectedRun>,
  { traceId, parentTraceId, event, data, seq }: EventLogLine,
  path: string,
): void {
  const fields: Partial<Record<string, unknown>> = { ...data };
  if (event === 'run_start' && parentTraceId === null) {
    runs.set(traceId, { task: text(fields['task'], path, seq), answer: undefined, stopped: false });
  }
  const run = runs.get(traceId);
  if (run === undefined) return;
  if (event === 'final_answer') run.answer = text(fields['answer'], path, seq);
  // A guardrail of a single call stops that call, not the run.
  if (event === 'guardrail_tripwire' && fields['toolName'] === undefined) run.stopped = true;
}

function text(value: unknown, path: string, line: number): string {
  if (typeof value === 'string') return value;
  throw new WasmagentError('CHAIN_BROKEN', `${path}:${line}: the event is not one that this program writes`, {
    suggestions: ['start a new session'],
  });
}
