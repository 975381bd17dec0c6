import type { Denial, GuestLanguage, HostBridge, KernelRun } from './kernel.js';

/** What a tool works with: everything it can touch goes through here. */
export interface ToolContext {
  bridge: HostBridge;
  /**
   * Runs code in the session's kernel for that language, which starts on first use, and reports `kernel_start` and
   * `kernel_end`; undefined when there is no such kernel. Absent where a program is already running: a program cannot
   * start another one.
   */
  runCode?(code: string, language: GuestLanguage): Promise<KernelRun | undefined>;
}

/**
 * How a tool call ended. `untrusted` marks output that came from outside the agent (file contents, guest output):
 * data, never instructions; so is the message of a call that ended badly where it has output or is marked. `denied` names the refusal; `code` names a failure of an allowed operation (`ENOENT`, ...).
 */
export type ToolOutcome =
  | { status: 'ok'; output: unknown; untrusted?: boolean }
  | { status: 'denied'; denial: Denial; message: string; output?: unknown; untrusted?: boolean }
  | { status: 'failed'; code: string; message: string; output?: unknown; untrusted?: boolean };

/** One tool a model may call. `inputSchema` is JSON Schema for its arguments, sent to the model and checked before `run`. */
export interface Tool {
  name: string;
  description: string;
  /** Only tools that change nothing are read-only; every other tool passes the approval gate. */
  readOnly: boolean;
  inputSchema: ToolInputSchema;
  /** Never rejects for anything in `args`, which are model-controlled but match `inputSchema`. */
  run(args: Record<string, unknown>, context: ToolContext): Promise<ToolOutcome>;
}

/** The part of JSON Schema that tool arguments use. */
export interface ToolInputSchema {
  type: 'object';
  properties: Record<string, ToolArgument>;
  required: string[];
  additionalProperties: false;
}

/** One argument of a tool. `maxLength` (UTF-16 units) and `enum` are for strings. */
export interface ToolArgument {
  type: 'string' | 'integer' | 'boolean';
  description: string;
  maxLength?: number;
  enum?: readonly string[];
}
