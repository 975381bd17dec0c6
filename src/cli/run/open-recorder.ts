import type { AgentEvent } from '../../contracts/agent-event.generated.js';
import type { Model } from '../../contracts/model.js';
import type { RecordingHeader } from '../../contracts/recording.generated.js';
import type { Clock } from '../../host/clock.js';
import { recordClock } from '../../host/record-clock.js';
import { recordModel } from '../../models/record.js';
import { RecordingWriter } from '../../models/recording.js';

/** Keeps a run so that it can be run again. */
export interface Recorder {
  /** The run's clock, with what it hands out kept. */
  readonly clock: Clock;
  /** A model with its turns kept; `by` is who asks it. */
  model(model: Model, by: string): Model;
  onEvent(event: AgentEvent): void;
  /** Says that the run came to its end. A recording of another run is none. */
  end(stop: string): void;
}

/** Starts a recording with its header. @param write told of each line, with its newline */
export function openRecorder(
  write: (line: string) => void,
  clock: Clock,
  header: Omit<RecordingHeader, 'kind' | 'schema_version'>,
): Recorder {
  const writer = new RecordingWriter(write);
  writer.add({ kind: 'header', schema_version: 'recording/v1', ...header });
  return {
    clock: recordClock(clock, (draw) => writer.add({ kind: 'drawn', ...draw })),
    model: (model, by) => recordModel(model, by, (turn) => writer.add(turn)),
    onEvent: (event) => writer.add({ kind: 'event', event: { ...event } }),
    end: (stop) => writer.end(stop),
  };
}
