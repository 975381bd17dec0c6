import { makeStructuredClone } from './guest/clone.js';
import { makeConsole } from './guest/console.js';
import { type HostText, makeHostCalls } from './guest/host-calls.js';
import { captureIntrinsics } from './guest/intrinsics.js';
import { makeRandomness } from './guest/random.js';
import { makeText } from './guest/text.js';
import { makeTimers } from './guest/timers.js';
import { makeUrlClasses } from './guest/url.js';

export type { HostText } from './guest/host-calls.js';

/** The bounds of what a guest can send; told before guest code runs, as JSON text. */
export interface GuestLimits {
  maxCallChars: number;
  maxLogChars: number;
  maxErrorChars: number;
  maxResultChars: number;
}

/** The kernel's side of a guest's realm. */
export interface GuestPort {
  /** Host operation and JSON arguments in, JSON reply out (see `toReplyText`). */
  call: HostText;
  /** Console level and JSON string in; the answer means nothing. */
  log: HostText;
  /** A question that needs no host, and its input (see `answerLocally`). */
  ask: HostText;
}

/** What the kernel keeps of the guest's realm; none of it is reachable by guest code. */
export interface GuestHooks {
  /** Makes the world that of one program, before its code: its environment as JSON, its own randomness, its clock. */
  begin(env: string): void;
  /** Waits for a program's completion value and returns it as JSON: `null` for what JSON has no form for, `''` when it is too long. */
  settle(program: Promise<{ value: unknown }>): Promise<string>;
  /** Runs the next timer if it is due (see `Timers`). */
  turn(): string;
  /** An uncaught error as JSON: `name`, `message`, and `denial`, the index of the refusal it stands for or -1. */
  describe(error: unknown): string;
}

const PARTS = {
  captureIntrinsics,
  makeHostCalls,
  makeConsole,
  makeTimers,
  makeText,
  makeRandomness,
  makeUrlClasses,
  makeStructuredClone,
};

/**
 * Builds the guest's world, inside the guest's realm: see `captureIntrinsics` for the rules. No text that the kernel reads
 * is made from an object, which `toJSON` could rewrite.
 */
function bootGuest(parts: typeof PARTS, port: GuestPort, limitsText: string): GuestHooks {
  const kit = parts.captureIntrinsics();
  const { parse, stringify, ownKeys, get, create, freeze, define, defineProperty, copyRecord } = kit;
  const { toText, slice, isObject, floor, uncurry, PlainError } = kit;
  const limits: GuestLimits = parse(limitsText);
  const { maxCallChars, maxErrorChars, maxResultChars } = limits;
  const clock: unknown = get(globalThis, 'performance');
  // The control kernel's realm has no `performance`.
  const readClock = isObject(clock) ? uncurry(performance.now) : uncurry(Date.now);
  const readDate = Date.now;
  const world = globalThis;
  const now = (): number => readClock(clock);
  let startedAt = 0;
  const timeline = { timeOrigin: 0, now: (): number => floor((now() - startedAt) * 10) / 10 };

  const urls = parts.makeUrlClasses(kit, port.ask);
  const calls = parts.makeHostCalls(kit, port.call, maxCallChars, urls.addressOf);
  const timers = parts.makeTimers(kit, now);
  const randomness = parts.makeRandomness(kit, (count) => port.ask('entropy', count));
  const install = (globals: object): void => {
    const names = ownKeys(globals);
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      if (name !== undefined) define(world, name, get(globals, name), false);
    }
  };
  install(calls.globals);
  install(parts.makeConsole(kit, port.log, limits, now));
  install(timers.globals);
  install(parts.makeText(kit));
  install(randomness.globals);
  install(urls.globals);
  install({ structuredClone: parts.makeStructuredClone(kit), performance: timeline });
  // A hook that the engine calls with the frames of the functions above would hand them to the guest.
  const noHook = create(null);
  noHook.value = undefined;
  noHook.writable = false;
  noHook.configurable = false;
  defineProperty(PlainError, 'prepareStackTrace', noHook);

  const readText = (source: object, key: string, missing: string): string => {
    try {
      const found: unknown = get(source, key);
      return typeof found === 'string' ? slice(found, 0, maxErrorChars) : missing;
    } catch {
      return missing;
    }
  };
  const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? toText(value) : value);
  return {
    begin(granted) {
      const env = freeze(copyRecord(parse(granted)));
      install({ env, process: freeze({ env }) });
      randomness.reseed();
      startedAt = now();
      timeline.timeOrigin = readDate();
    },
    async settle(program) {
      const { value } = await program;
      const result = stringify(await value, bigintAsText) ?? 'null';
      return result.length > maxResultChars ? '' : result;
    },
    turn: timers.turn,
    describe(error) {
      const name = isObject(error) ? readText(error, 'name', 'Error') : 'Error';
      const message = isObject(error) ? readText(error, 'message', '') : slice(toText(error), 0, maxErrorChars);
      return (
        '{"name":' + stringify(name) + ',"message":' + stringify(message) + ',"denial":' + calls.denialOf(error) + '}'
      );
    },
  };
}

/**
 * The source text of a function of the kernel's three functions and the limits, which builds the guest's world in the
 * realm it is evaluated in and returns its hooks. It is made of the source texts of functions; names are given as
 * properties, so that a bundler may shorten what it likes.
 */
export const GUEST_BOOT_SOURCE = `'use strict'; (call, log, ask, limits) => (${String(bootGuest)})({${Object.entries(
  PARTS,
)
  .map(([name, part]) => `${JSON.stringify(name)}: ${String(part)}`)
  .join(',')}}, { call, log, ask }, limits)`;
