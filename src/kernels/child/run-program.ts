import { bootGuest, type GuestSettings, type HostText } from './guest-boot.js';
import { MAX_CALL_CHARS, MAX_ERROR_CHARS, MAX_LOG_CHARS, MAX_RESULT_CHARS } from './limits.js';
import type { ChildEnd, RunMessage } from './protocol.js';
import type { EngineResult, ScriptEngine } from './script-engine.js';

/** What a program reaches outside its engine: the kernel's side of its calls, its console and its time. */
export interface RunPort {
  call: HostText;
  log: HostText;
  /** Whether the program's time is used up. */
  isOver(): boolean;
}

const GUEST_BOOT_SOURCE = `'use strict'; (${String(bootGuest)})`;

/** The settings that every program starts with. */
export function guestSettings(env: Readonly<Record<string, string>>): GuestSettings {
  return {
    env,
    maxCallChars: MAX_CALL_CHARS,
    maxLogChars: MAX_LOG_CHARS,
    maxErrorChars: MAX_ERROR_CHARS,
    maxResultChars: MAX_RESULT_CHARS,
  };
}

/**
 * Loads the guest's world into a fresh engine, and returns what runs its one program to the end: its value, its uncaught
 * error, or the limit it ran into. The value is serialised while the clock runs. A promise that nothing can ever settle
 * would wait past every deadline, so it ends as `over-time`, without the wait.
 */
export function prepareProgram<V>(engine: ScriptEngine<V>): (request: RunMessage, port: RunPort) => ChildEnd {
  const boot = expectValue(engine.evaluate(GUEST_BOOT_SOURCE, 'sandbox'));
  return (request, port) => {
    try {
      const ended = evaluate(engine, boot, request, port);
      return port.isOver() ? { end: 'over-time' } : ended;
    } catch (error) {
      return port.isOver() ? { end: 'over-time' } : endOfTrap(error, engine.memoryRefused);
    }
  };
}

function evaluate<V>(engine: ScriptEngine<V>, boot: V, { code, filename, env }: RunMessage, port: RunPort): ChildEnd {
  const hooks = expectValue(
    engine.call(boot, [
      engine.newHostFunction('call', port.call),
      engine.newHostFunction('log', port.log),
      engine.newText(JSON.stringify(guestSettings(env))),
    ]),
  );
  const settle = engine.property(hooks, 'settle');
  const describe = engine.property(hooks, 'describe');
  const endOfError = (error: V): ChildEnd => {
    const described = engine.call(describe, [error]);
    const text = described.status === 'value' ? engine.readText(described.value) : '';
    return { end: 'threw', ...parseDescription(text), memoryRefused: engine.memoryRefused };
  };

  const program = engine.evaluateProgram(code, filename);
  if (program.status === 'thrown') return endOfError(program.value);
  const settled = engine.call(settle, [program.value]);
  if (settled.status === 'thrown') return endOfError(settled.value);
  engine.runJobs();
  const result = engine.settlement(settled.value);
  if (result.status === 'pending') return { end: 'over-time' };
  if (result.status === 'thrown') return endOfError(result.value);
  const value = engine.readText(result.value);
  if (value !== '') return { end: 'value', value };
  // Reading a text needs memory too; only without a refusal does `''` mean a result that is too long.
  const { memoryRefused } = engine;
  return memoryRefused
    ? { end: 'threw', name: 'Error', message: '', denial: -1, memoryRefused }
    : { end: 'over-output', limit: MAX_RESULT_CHARS };
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

/** How a run ended whose engine failed. One that overflows the stack beneath it was driven there by a program's nesting. */
export function endOfTrap(error: unknown, memoryRefused: boolean): ChildEnd {
  if (error instanceof RangeError) {
    return { end: 'threw', name: 'RangeError', message: 'Maximum call stack size exceeded', denial: -1, memoryRefused };
  }
  return { end: 'trap', detail: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown', memoryRefused };
}
