/** What an engine call came to: a value, or what was thrown. */
export type EngineResult<V> = { status: 'value'; value: V } | { status: 'thrown'; value: V };

/**
 * A JavaScript engine that holds one guest realm, as a kernel child drives it: what another engine has to be fitted
 * with, in one file. `V` is the engine's handle for a value in that realm.
 *
 * An engine guarantees, and test/kernels/child/script-engine-contract.ts checks:
 * - the realm has the language in it and nothing of the host: what enters are texts and the functions made by
 *   `newHostFunction`, and these take and return texts only;
 * - no module can be loaded, by any syntax;
 * - a program that computes is interrupted soon after its owner says that its time is over, except within one long
 *   builtin, which only the end of the process stops;
 * - memory has a hard ceiling in bytes; a request beyond it fails inside the realm, and `memoryRefused` says so;
 * - recursion and nesting end in an error inside the realm, or in a RangeError that a method throws;
 * - whatever else a method throws on the host's side means that the engine is broken and must be discarded.
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
  /** Makes a function in the realm that takes and returns strings; before `keep` only. */
  newHostFunction(name: string, fn: (first: string, second: string) => string): V;
  /** Runs promise jobs until none is left or the time is over. */
  runJobs(): void;
  /** What became of a promise. */
  settlement(promise: V): { status: 'pending' } | EngineResult<V>;
  /** Lets go of a handle, so that the realm can reclaim its value. */
  release(value: V): void;
  /** Whether the engine asked for more memory than its limit, and was refused. */
  readonly memoryRefused: boolean;
  /** Remembers the present state as the one to go back to; once, before guest code, while no call is under way. */
  keep(): void;
  /**
   * Puts everything that guest code could have changed back to the kept state, or returns false: the engine cannot be
   * used again then. Handles made before `keep` stay valid, later ones do not. An engine may always return false.
   */
  rewind(): boolean;
}
