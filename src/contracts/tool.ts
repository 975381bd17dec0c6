import type { ApprovalEffect } from './approval.js';
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
  /**
   * Shows code that is about to run to the guardrails; the outcome of the first that stops it, else undefined. For code
   * that is not an argument of the call; absent where `runCode` is.
   */
  inspectCode?(code: string, language: GuestLanguage): Promise<ToolOutcome | undefined>;
  /** For a tool that answers with a part of a text. Absent: nothing is taken out. */
  cleanLines?: CleanLines;
}

/**
 * All lines of a text without its secrets, one for one. Asked before a part is picked: half a token, or one line of a
 * private key, would not be found in the answer.
 */
export type CleanLines = (lines: readonly string[]) => readonly string[];

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
  /**
   * What a call with these checked arguments changes. Every tool that is not read-only has it: a gate that finds none
   * there has to take the call for the worst. Approval of a `run` is asked for before the tool runs; of anything else
   * where it happens, once policy has granted it. Pure, and never throws.
   */
  effect?(args: Readonly<Record<string, unknown>>): ToolEffect;
  /** How an answer that is too long for the model is shortened; absent: as every tool's is. */
  answer?: ToolAnswerLimits;
  /** Never rejects for anything in `args`, which are model-controlled but match `inputSchema`. */
  run(args: Record<string, unknown>, context: ToolContext): Promise<ToolOutcome>;
}

/** How much of an output a model is shown, and what it can do to see the rest. */
export interface ToolAnswerLimits {
  /** UTF-16 units of the answer as text. */
  maxChars?: number;
  /** A half sentence for the place of what was left out: `use offset and limit for a part`. */
  hint?: string;
}

/** What a state-changing call does: the part of an `ApprovalEffect` that only its tool can tell. */
export type ToolEffect = Pick<ApprovalEffect, 'op' | 'paths' | 'sizeChars'>;

/** The part of JSON Schema that tool arguments use. */
export interface ToolInputSchema {
  type: 'object';
  properties: Record<string, ToolArgument>;
  required: string[];
  additionalProperties: false;
}

/**
 * One argument of a tool. Lengths count code points, as JSON Schema does. Every integer has both bounds. A `default` is
 * filled in where the argument is missing.
 */
export type ToolArgument = { description: string } & (
  | { type: 'string'; minLength?: number; maxLength?: number; enum?: readonly string[]; default?: string }
  | { type: 'integer'; minimum: number; maximum: number; default?: number }
  | { type: 'boolean'; default?: boolean }
  | { type: 'object'; maxProperties: number; additionalProperties: { type: 'string'; maxLength: number } }
);
