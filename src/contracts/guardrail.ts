import type { GuestLanguage, ManifestInForce } from './kernel.js';
import type { TokensSpent } from './model.js';

/** Why a guardrail tripped: the pattern's name, and where in the code it was seen (1-based line, 1-based column). */
export interface GuardrailFinding {
  pattern: string;
  line: number;
  column: number;
}

/**
 * Looks at a program before it enters a kernel. A filter that saves work and explains itself early; never the
 * boundary, which is the kernel. No findings: the program may go on to be judged there.
 */
export interface CodeGuardrail {
  readonly name: string;
  readonly layer: 'input' | 'output' | 'tool';
  inspect(code: string, manifest: ManifestInForce, language: GuestLanguage): Promise<GuardrailFinding[]>;
}

/** Why a text or a call was stopped. `metadata` goes into the log as it is: nothing secret, nothing long. */
export interface GuardrailTrip {
  /** One sentence for people and for the model. */
  reason: string;
  metadata?: Record<string, unknown>;
}

/** What every guardrail of an agent is told beside its subject. */
export interface GuardrailContext {
  /** The operator's task: what everything is held against. */
  task: string;
  signal?: AbortSignal;
  /** Told of each answer of a second model, so that the run pays for it. */
  onSpent?(spent: GuardrailSpending): void;
  /** Told when a guardrail could not judge, and lets its subject pass because its policy says so. */
  onPassedOver?(metadata: Record<string, unknown>): void;
}

/** What one question to a second model has cost, tries that were cut off included; not known for an answer that was not waited for. */
export interface GuardrailSpending extends TokensSpent {
  modelId: string;
}

/** Looks at the task before any model reads it, or at the answer before anybody is told it. Undefined: it may pass. */
export interface TextGuardrail {
  readonly name: string;
  readonly layer: 'input' | 'output';
  inspect(text: string, context: GuardrailContext): Promise<GuardrailTrip | undefined>;
}

/** A tool call as a guardrail sees it: its arguments have the tool's shape, nothing has run yet. */
export interface GuardedCall {
  toolName: string;
  /** Model- or guest-controlled; without its secrets where the run redacts. */
  args: Readonly<Record<string, unknown>>;
}

/** Looks at each tool call before anything else is asked. Undefined: it may pass. */
export interface ToolGuardrail {
  readonly name: string;
  readonly layer: 'tool';
  inspect(call: GuardedCall, context: GuardrailContext): Promise<GuardrailTrip | undefined>;
}

/**
 * Takes secrets out of what a model is told, a log keeps or an export holds. The shape of a value stays: only texts,
 * keys and numbers that are secret themselves become placeholders.
 */
export interface Redactor {
  text(text: string): string;
  value(value: unknown): unknown;
}
