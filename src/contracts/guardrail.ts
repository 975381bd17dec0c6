import type { GuestLanguage, ManifestInForce } from './kernel.js';

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
