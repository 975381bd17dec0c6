import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { WasmagentError } from '../errors.js';

/**
 * Time and chance, in one place so that a run can be repeated. The system one uses the real clock and the system's
 * random source; the fixed one gives the same times, ids and tokens in the same order on every run.
 */
export interface Clock {
  /** True when times and ids are derived from `SOURCE_DATE_EPOCH`. */
  readonly fixed: boolean;
  /** Milliseconds since the Unix epoch. */
  nowMs(): number;
  /** Milliseconds since an arbitrary start, for durations; always 0 on the fixed clock. */
  elapsedMs(): number;
  /** A new UUID (version 4 form). `kind` keeps the sequences of a fixed clock apart. */
  newId(kind: string): string;
  /** 32 hex digits nobody can guess (on a fixed clock: that repeat). */
  newToken(kind: string): string;
  /** What was measured, as it goes into a log: times are 0 on the fixed clock, which promises the same bytes. */
  measured(figures: MeasuredFigures): MeasuredFigures;
}

/** What the host measured while a program ran. */
export interface MeasuredFigures {
  cpuMs: number;
  wallMs: number;
  peakBytes: number;
}

/**
 * The clock a command runs with. When `SOURCE_DATE_EPOCH` (seconds) is set, time stands still there; ids and tokens
 * repeat too only where a run as a whole is to be repeated, since they are guessable then.
 */
export function openClock(
  sourceDateEpoch: string | undefined = process.env['SOURCE_DATE_EPOCH'],
  { repeatIds = false }: { repeatIds?: boolean } = {},
): Clock {
  if (sourceDateEpoch === undefined || sourceDateEpoch === '') return systemClock();
  const seconds = Number(sourceDateEpoch);
  if (!Number.isSafeInteger(seconds) || seconds < 0 || !Number.isSafeInteger(seconds * 1000)) {
    throw new WasmagentError('USAGE', `SOURCE_DATE_EPOCH is '${sourceDateEpoch}', not a whole number of seconds`, {
      suggestions: ['SOURCE_DATE_EPOCH=1767225600 wasmagent ...', 'or unset it to use the clock'],
    });
  }
  const fixed = fixedClock(seconds * 1000);
  const { newId, newToken } = systemClock();
  return repeatIds ? fixed : { ...fixed, newId, newToken };
}

function systemClock(): Clock {
  return {
    fixed: false,
    nowMs: () => Date.now(),
    elapsedMs: () => performance.now(),
    newId: () => randomUUID(),
    newToken: () => randomBytes(16).toString('hex'),
    measured: ({ cpuMs, wallMs, peakBytes }) => ({ cpuMs: round(cpuMs), wallMs: round(wallMs), peakBytes }),
  };
}

function fixedClock(startMs: number): Clock {
  const counters = new Map<string, number>();
  const next = (kind: string): string => {
    const count = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, count);
    return createHash('sha256').update(`${startMs}:${kind}:${count}`).digest('hex').slice(0, 32);
  };
  return {
    fixed: true,
    nowMs: () => startMs,
    elapsedMs: () => 0,
    newId: (kind) => {
      const hex = next(kind);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    newToken: (kind) => next(`token:${kind}`),
    measured: ({ peakBytes }) => ({ cpuMs: 0, wallMs: 0, peakBytes }),
  };
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
