import type { EventLogLine } from '../contracts/event-log-line.generated.js';
import type { PilotSummary } from '../contracts/pilot-summary.generated.js';

/** Each time that a run was taken up again. */
export type Resumptions = NonNullable<PilotSummary['resumed']>;

/** What a run's chain says of its resumptions, as the summary has them; undefined when it ran in one go. */
export function findResumptions(lines: readonly EventLogLine[]): Resumptions | undefined {
  const found = lines.flatMap(({ seq, timestampMs, data }) => {
    const { phase, kept, repeated, keptModel, repeatedModel }: Record<string, unknown> = { ...data };
    return phase === 'pilot_resumed'
      ? [
          {
            line: seq,
            atMs: timestampMs,
            kept: namesIn(kept),
            repeated: namesIn(repeated),
            ...(keptModel === undefined ? {} : { keptModel: namesIn(keptModel) }),
            ...(repeatedModel === undefined ? {} : { repeatedModel: namesIn(repeatedModel) }),
          },
        ]
      : [];
  });
  return found.length === 0 ? undefined : found;
}

function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}
