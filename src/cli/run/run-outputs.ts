import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import { WasmagentError } from '../../errors.js';
import { isStdout } from '../../host/data-file/file-identity.js';
import { OutputSet } from '../../host/data-file/output-set.js';
import { safeJson } from '../strip-controls.js';
import { type InputFlags, refuseOwnFiles } from './refuse-own-files.js';
import type { RunFlags } from './run-flags.js';

const EVENTS = '--events';
const RECORD = '--record';

/** Where a run's events and its recording go. A file appears when it is committed, and never if it is not. */
export interface RunOutputs extends AsyncDisposable {
  /** The events go to stdout as they happen, so nothing else may. */
  readonly isLive: boolean;
  addEvent(event: AgentEvent): void;
  /** Adds a line, with its newline, to the recording; undefined when none is asked for. */
  readonly addToRecording: ((line: string) => void) | undefined;
  /** What happened is kept, also of a run that failed. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  commitEvents(): Promise<void>;
  /** @throws WasmagentError `OUTPUT_UNWRITABLE` */
  commitRecording(): Promise<void>;
}

/**
 * Opens what `--events` and `--record` name, so that a run which could not write them does not begin.
 * @param json the report goes to stdout.
 * @throws WasmagentError `OUTPUT_CONFLICT` (an input, each other, a session's file, two things on stdout), `OUTPUT_UNWRITABLE`, `USAGE` (a folder)
 */
export async function openRunOutputs(
  flags: InputFlags & Pick<RunFlags, 'events' | 'record'>,
  json: boolean,
): Promise<RunOutputs> {
  const isLive = flags.events !== undefined && isStdout(flags.events);
  if (isLive && json) throw conflict('the events and the report would both go to stdout', '--events events.jsonl');
  if (flags.record !== undefined && isStdout(flags.record)) {
    throw conflict('a recording does not go to stdout, where the answer goes', '--record recording.jsonl');
  }
  const events = flags.events === undefined || isLive ? [] : [{ label: EVENTS, path: flags.events }];
  // What a model said is in it as it said it, before anything was taken out.
  const record = flags.record === undefined ? [] : [{ label: RECORD, path: flags.record, isPrivate: true }];
  await refuseOwnFiles([...events, ...record], flags);
  const eventsOutput = await OutputSet.open(events);
  const recordOutput = await OutputSet.open(record).catch(async (error: unknown) => {
    await eventsOutput[Symbol.asyncDispose]();
    throw error;
  });
  const recording = recordOutput.get(RECORD);
  return {
    isLive,
    addEvent: (event) => {
      // The same JSON for whoever parses it, and nothing in it can move the cursor of a terminal.
      if (isLive) process.stdout.write(`${safeJson(event, 0)}\n`);
      else eventsOutput.get(EVENTS)?.write(`${JSON.stringify(event)}\n`);
    },
    addToRecording: recording === undefined ? undefined : (line) => recording.write(line),
    commitEvents: () => eventsOutput.commit(),
    commitRecording: () => recordOutput.commit(),
    [Symbol.asyncDispose]: async () => {
      await eventsOutput[Symbol.asyncDispose]();
      await recordOutput[Symbol.asyncDispose]();
    },
  };
}

function conflict(message: string, instead: string): WasmagentError {
  return new WasmagentError('OUTPUT_CONFLICT', message, { suggestions: [instead] });
}
