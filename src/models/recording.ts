import { createHash, type Hash } from 'node:crypto';
import { exceedsBounds, LINE_BOUNDS } from '../contracts/json-bounds.js';
import type {
  RecordingAnswer,
  RecordingEnd,
  RecordingEvent,
  RecordingFailure,
  RecordingHeader,
  RecordingLine,
  RecordingTurn,
} from '../contracts/recording.generated.js';
import { recordingValidator } from '../contracts/recording-validator.generated.js';
import { WasmagentError } from '../errors.js';
import type { Draw } from '../host/record-clock.js';
import { parseJson } from '../policy/parse-json.js';

/** A whole recording, taken apart by kind; each kind in the order of the file. */
export interface Recording {
  header: RecordingHeader;
  /** What models answered, and where they failed to. */
  turns: (RecordingTurn | RecordingFailure)[];
  answers: RecordingAnswer[];
  draws: Draw[];
  events: RecordingEvent['event'][];
  end: RecordingEnd;
}

/** Writes the lines of a recording, and the end that says they are all there. */
export class RecordingWriter {
  readonly #write: (line: string) => void;
  readonly #hash: Hash = createHash('sha256');

  /** @param write told of each line, with its newline. */
  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  add(line: Exclude<RecordingLine, RecordingEnd>): void {
    const text = `${JSON.stringify(line)}\n`;
    this.#hash.update(text, 'utf8');
    this.#write(text);
  }

  /** Says how the run ended. Without it a recording is no recording. */
  end(stop: string): void {
    const line: RecordingEnd = { kind: 'end', stop, sha256: this.#hash.digest('hex') };
    this.#write(`${JSON.stringify(line)}\n`);
  }
}

/** Reads a recording. @throws WasmagentError `INPUT_MALFORMED` naming the line, also when its end is missing or says otherwise */
export function parseRecording(text: string, where: string): Recording {
  const fail = (line: number, what: string): never => {
    throw new WasmagentError('INPUT_MALFORMED', `${where}:${line}: ${what}`, {
      suggestions: ['a recording is what wasmagent run --record FILE wrote, unchanged'],
    });
  };
  const texts = text.split('\n');
  // What follows the last newline is a line that was cut off.
  if (texts.pop() !== '') fail(texts.length + 1, 'the line is cut off');
  const lines = texts.map((line, index) => readLine(line) ?? fail(index + 1, 'this is no line of a recording'));
  const [header, ...rest] = lines;
  if (header?.kind !== 'header') return fail(1, 'a recording starts with its header');
  const end = rest.pop();
  if (end?.kind !== 'end') return fail(lines.length, 'the recording has no end: the run did not come to its own');
  const recording: Recording = { header, turns: [], answers: [], draws: [], events: [], end };
  for (const [index, line] of rest.entries()) {
    if (line.kind === 'turn' || line.kind === 'failure') recording.turns.push(line);
    else if (line.kind === 'answer') recording.answers.push(line);
    else if (line.kind === 'event') recording.events.push(line.event);
    else if (line.kind === 'drawn') recording.draws.push(line);
    else fail(index + 2, `a recording has one ${line.kind}`);
  }
  const above = `${texts.slice(0, -1).join('\n')}\n`;
  if (createHash('sha256').update(above, 'utf8').digest('hex') !== end.sha256) {
    fail(lines.length, 'the lines above are not those that were written');
  }
  return recording;
}

function readLine(text: string): RecordingLine | undefined {
  try {
    const line: unknown = parseJson(text);
    return !exceedsBounds(line, LINE_BOUNDS) && recordingValidator(line) ? line : undefined;
  } catch {
    return undefined;
  }
}
