import { GUEST_BOOT_SOURCE, type GuestLimits, type HostText } from './guest-boot.js';
import { MAX_CALL_CHARS, MAX_ERROR_CHARS, MAX_LOG_CHARS, MAX_RESULT_CHARS } from './limits.js';
import { answerLocally } from './local-answers.js';
import type { ChildEnd, RunMessage } from './protocol.js';
import type { EngineResult, ScriptEngine } from './script-engine.js';

/** What a program reaches outside its engine: the kernel's side of its calls, its console and its time. */
export interface RunPort {
  call: HostText;
  log: HostText;
  /** Whether the program's time is used up. */
  isOver(): boolean;
}

/** The same for a program that has timers. */
export interface TimedPort extends RunPort {
  /** Milliseconds of the program's time that are left. */
  leftMs(): number;
  /** Waits on the program's time; returns early when that is used up. */
  wait(ms: number): void;
}

/** A guest's world in an engine: it runs one program, and may then be put back for the next. */
export interface GuestWorld {
  /**
   * Runs a program to its end: its value, its uncaught error, or the limit it ran into. The value is serialised while
   * the clock runs. What can never settle would wait past every deadline, so it ends as `over-time`, without the wait.
   */
  run(request: RunMessage, port: TimedPort): ChildEnd;
  /** Puts the world back to what it was before its first program. False: it cannot be used again. */
  rewind(): boolean;
}

/** The limits that the guest's own side keeps to. */
export const GUEST_LIMITS: GuestLimits = {
  maxCallChars: MAX_CALL_CHARS,
  maxLogChars: MAX_LOG_CHARS,
  maxErrorChars: MAX_ERROR_CHARS,
  maxResultChars: MAX_RESULT_CHARS,
};

const OUT_OF_MEMORY: ChildEnd = { end: 'threw', name: 'Error', message: '', denial: -1, memoryRefused: true };

interface Hooks<V> {
  begin: V;
  settle: V;
  turn: V;
  describe: V;
}

/** Builds the guest's world in a fresh engine. */
export function prepareWorld<V>(engine: ScriptEngine<V>): GuestWorld {
  let port: TimedPort | undefined;
  const boot = expectValue(engine.evaluate(GUEST_BOOT_SOURCE, 'sandbox'));
  const hooks = expectValue(
    engine.call(boot, [
      engine.newHostFunction('call', (operation, args) => port?.call(operation, args) ?? ''),
      engine.newHostFunction('log', (level, text) => port?.log(level, text) ?? ''),
      engine.newHostFunction('ask', answerLocally),
      engine.newText(JSON.stringify(GUEST_LIMITS)),
    ]),
  );
  const world = {
    begin: engine.property(hooks, 'begin'),
    settle: engine.property(hooks, 'settle'),
    turn: engine.property(hooks, 'turn'),
    describe: engine.property(hooks, 'describe'),
  };
  engine.keep();
  let isSound = true;
  return {
    run(request, runPort) {
      port = runPort;
      // Only an ordinary end leaves an engine in a state that is known well enough to go back from.
      isSound = false;
      try {
        const ended = evaluate(engine, world, request, runPort);
        if (runPort.isOver()) return { end: 'over-time' };
        isSound = !engine.memoryRefused && (ended.end === 'value' || ended.end === 'threw');
        return ended;
      } catch (error) {
        return runPort.isOver() ? { end: 'over-time' } : endOfTrap(error, engine.memoryRefused);
      }
    },
    rewind() {
      port = undefined;
      return isSound && engine.rewind();
    },
  };
}

function evaluate<V>(engine: ScriptEngine<V>, hooks: Hooks<V>, request: RunMessage, port: TimedPort): ChildEnd {
  const { code, filename, env } = request;
  const endOfError = (error: V): ChildEnd => {
    const described = engine.call(hooks.describe, [error]);
    const text = described.status === 'value' ? engine.readText(described.value) : '';
    return { end: 'threw', ...parseDescription(text), memoryRefused: engine.memoryRefused };
  };

  expectValue(engine.call(hooks.begin, [engine.newText(JSON.stringify(env))]));
  const program = engine.evaluateProgram(code, filename);
  if (program.status === 'thrown') return explainModules(endOfError(program.value), code);
  const settled = engine.call(hooks.settle, [program.value]);
  if (settled.status === 'thrown') return endOfError(settled.value);
  const failure = runTurns(engine, hooks, settled.value, port);
  if (failure !== undefined) return endOfError(failure);
  const result = engine.settlement(settled.value);
  // A promise may also be lost for want of the memory that settling it takes.
  if (result.status === 'pending') return engine.memoryRefused ? OUT_OF_MEMORY : { end: 'over-time' };
  if (result.status === 'thrown') return endOfError(result.value);
  const value = engine.readText(result.value);
  if (value !== '') return { end: 'value', value };
  // Reading a text needs memory too; only without a refusal does `''` mean a result that is too long.
  return engine.memoryRefused ? OUT_OF_MEMORY : { end: 'over-output', limit: MAX_RESULT_CHARS };
}

/**
 * Runs promise jobs and timers until there are none, or the next one lies beyond the program's time: a program that has
 * its value already does not wait for that one, and any other could only wait in vain.
 * @returns what a callback threw, or undefined.
 */
function runTurns<V>(engine: ScriptEngine<V>, hooks: Hooks<V>, program: V, port: TimedPort): V | undefined {
  for (;;) {
    engine.runJobs();
    const state = engine.settlement(program);
    if (state.status !== 'pending') engine.release(state.value);
    if (port.isOver() || state.status === 'thrown') return undefined;
    const turn = engine.call(hooks.turn, []);
    if (turn.status === 'thrown') return turn.value;
    const text = engine.readText(turn.value);
    engine.release(turn.value);
    if (text === '') return undefined;
    const waitMs = Number(text);
    if (waitMs >= port.leftMs()) return undefined;
    if (waitMs > 0) port.wait(waitMs);
  }
}

/** Boot code is ours: it fails only where the engine does. */
function expectValue<V>(result: EngineResult<V>): V {
  if (result.status === 'thrown') throw new Error('the guest could not be prepared');
  return result.value;
}

/** Reads what `describe` wrote; an engine out of memory may have written nothing. */
function parseDescription(text: string): { name: string; message: string; denial: number } {
  const { name, message, denial }: Record<string, unknown> = text === '' ? {} : JSON.parse(text);
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
    denial: typeof denial === 'number' ? denial : -1,
  };
}

/** A script with an import or export is a syntax error; the parser's own words would not say why. */
function explainModules(ended: ChildEnd, code: string): ChildEnd {
  // Few characters may stand before the word, so that no program makes this search slow.
  const isModule = /^[ \t]{0,32}(?:import|export)\b(?![ \t]{0,32}\()/m.test(code);
  if (ended.end !== 'threw' || ended.name !== 'SyntaxError' || !isModule) return ended;
  return {
    ...ended,
    message: `${ended.message} (a program is a script: ES modules are off, there is nothing to import)`,
  };
}

/** How a run ended whose engine failed. One that overflows the stack beneath it was driven there by a program's nesting. */
export function endOfTrap(error: unknown, memoryRefused: boolean): ChildEnd {
  if (error instanceof RangeError) {
    return { end: 'threw', name: 'RangeError', message: 'Maximum call stack size exceeded', denial: -1, memoryRefused };
  }
  return { end: 'trap', detail: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown', memoryRefused };
}
