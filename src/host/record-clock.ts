import type { Clock, MeasuredFigures } from './clock.js';

/** Something that a clock handed out. `of` is the kind of an id or a token. */
export type Draw =
  | { what: 'now' | 'elapsed'; value: number }
  | { what: 'id' | 'token'; of: string; value: string }
  | { what: 'figures'; value: MeasuredFigures };

/** The same clock, with somebody told of everything that it hands out. */
export function recordClock(clock: Clock, tell: (draw: Draw) => void): Clock {
  const told = <D extends Draw>(draw: D): D['value'] => {
    tell(draw);
    return draw.value;
  };
  return {
    fixed: clock.fixed,
    nowMs: () => told({ what: 'now', value: clock.nowMs() }),
    elapsedMs: () => told({ what: 'elapsed', value: clock.elapsedMs() }),
    newId: (of) => told({ what: 'id', of, value: clock.newId(of) }),
    newToken: (of) => told({ what: 'token', of, value: clock.newToken(of) }),
    measured: (figures) => told({ what: 'figures', value: clock.measured(figures) }),
  };
}

/** A clock that hands out again what was recorded, and knows what of it is left. */
export interface ReplayClock extends Clock {
  /** What would be handed out next, by its name; undefined when all was. */
  readonly unused: string | undefined;
}

/**
 * A clock that hands out again what was recorded, each kind in its own order.
 * @param instead hands out what was not recorded; `onMissing` is told first, since the run is another one then.
 */
export function replayClock(draws: readonly Draw[], instead: Clock, onMissing: (what: string) => void): ReplayClock {
  const queues = new Map<string, Draw['value'][]>();
  for (const draw of draws) {
    const queue = queues.get(nameOf(draw));
    if (queue === undefined) queues.set(nameOf(draw), [draw.value]);
    else queue.push(draw.value);
  }
  const next = <T extends Draw['value']>(
    name: string,
    isOfType: (value: Draw['value']) => value is T,
    other: () => T,
  ): T => {
    const value = queues.get(name)?.shift();
    if (value !== undefined && isOfType(value)) return value;
    onMissing(name);
    return other();
  };
  return {
    fixed: false,
    get unused() {
      return [...queues].find(([, { length }]) => length > 0)?.[0];
    },
    nowMs: () => next('now', isNumber, () => instead.nowMs()),
    elapsedMs: () => next('elapsed', isNumber, () => instead.elapsedMs()),
    newId: (of) => next(`id of ${of}`, isString, () => instead.newId(of)),
    newToken: (of) => next(`token of ${of}`, isString, () => instead.newToken(of)),
    measured: (figures) => next('figures', isFigures, () => instead.measured(figures)),
  };
}

function nameOf(draw: Draw): string {
  return draw.what === 'id' || draw.what === 'token' ? `${draw.what} of ${draw.of}` : draw.what;
}

const isNumber = (value: Draw['value']): value is number => typeof value === 'number';
const isString = (value: Draw['value']): value is string => typeof value === 'string';
const isFigures = (value: Draw['value']): value is MeasuredFigures => typeof value === 'object';
