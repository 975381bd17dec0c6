import type { AgentEvent } from '../contracts/agent-event.generated.js';
import { WasmagentError } from '../errors.js';
import type { RunStop } from './run-agent.js';

/** On whose account a branch failed. */
export type Blame = 'model' | 'kernel' | 'tool' | 'verifier';

/** Why a branch came to no answer, or to no verdict: a fact about the branch, not a crash of the job. */
export interface BranchFailure {
  blame: Blame;
  /** An error cut the branch off; otherwise it ran to its end and has no answer. */
  broke: boolean;
  /** The error's code, or how the run ended (`max-steps`, `refusal`, ...). */
  code: string;
  message: string;
}

/** Follows the events of a branch and knows what was under way when it broke. */
export class BlameFinder {
  #open: Blame = 'model';
  #underCall: Blame = 'model';

  /** Takes the next event, in order. */
  see({ event }: AgentEvent): void {
    switch (event) {
      case 'tool_call':
        this.#underCall = 'tool';
        this.#open = 'tool';
        break;
      case 'kernel_start':
        this.#open = 'kernel';
        break;
      case 'kernel_end':
        this.#open = this.#underCall;
        break;
      case 'tool_result':
        // A guest's own call ends while its program goes on; the kernel answers for what comes then.
        if (this.#open !== 'kernel') {
          this.#underCall = 'model';
          this.#open = 'model';
        }
        break;
      default:
        break;
    }
  }

  /** What an error that ended the branch is blamed on: its code where that says it, else what was under way. */
  blame(error: unknown): BranchFailure {
    const code = error instanceof WasmagentError ? error.code : 'BUG';
    const message = error instanceof Error ? error.message : String(error);
    return { blame: blameOfCode(code) ?? this.#open, broke: true, code, message };
  }
}

/** How a run that ended without an answer is told; undefined for one that has an answer. */
export function failureOfStop(stop: RunStop): BranchFailure | undefined {
  if (stop === 'answer') return undefined;
  return { blame: 'model', broke: false, code: stop, message: `the run ended without an answer: ${stop}` };
}

function blameOfCode(code: string): Blame | undefined {
  if (code.startsWith('MODEL_')) return 'model';
  if (code.startsWith('KERNEL_')) return 'kernel';
  return code.startsWith('VERIFIER_') ? 'verifier' : undefined;
}
