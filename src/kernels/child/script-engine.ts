/** What an engine call came to: a value, or what was thrown. */
export type EngineResult<V> = { status: 'value'; value: V } | { status: 'thrown'; value: V };

/**
 * A JavaScript engine that holds one guest realm, as a kernel child drives it. `V` is the engine's handle for a value in
 * that realm. Anything a method throws on the host's side means that the engine is broken and must be discarded.
 */
export interface ScriptEngine<V> {
  /** Runs a script; its completion value comes back. */
  evaluate(code: string, filename: string): EngineResult<V>;
  /** Runs a program with top-level await; a promise of `{ value }`, its completion value, comes back. */
  evaluateProgram(code: string, filename: string): EngineResult<V>;
  call(fn: V, args: readonly V[]): EngineResult<V>;
  property(of: V, name: string): V;
  /** Makes a string in the realm; the text holds no NUL character. */
  newText(text: string): V;
  /** The text of a string; one that holds a NUL character is cut there. */
  readText(value: V): string;
  /** Makes a function in the realm that takes and returns strings. */
  newHostFunction(name: string, fn: (first: string, second: string) => string): V;
  /** Runs promise jobs until none is left or the time is over. */
  runJobs(): void;
  /** What became of a promise. */
  settlement(promise: V): { status: 'pending' } | EngineResult<V>;
  /** Whether the engine asked for more memory than its limit, and was refused. */
  readonly memoryRefused: boolean;
}
