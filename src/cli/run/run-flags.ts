import { Flags } from '@oclif/core';
import { APPROVAL_FLAGS, type ApprovalFlags } from '../approval-flags.js';
import { CAPABILITY_FLAGS, type CapabilityFlags } from '../capability-flags.js';
import { GUARDRAIL_FLAGS, type GuardrailFlags } from '../guardrail-flags.js';
import { KERNEL_FLAGS, type KernelFlags } from '../kernel-flags.js';
import { BRANCH_FLAGS, type BranchFlags } from './branch-flags.js';
import { MODEL_FLAGS, type ModelFlags } from './model-flags.js';
import { RECORDING_FLAGS, type RecordingFlags } from './recording-flags.js';

/** Every flag of `run`: the one place where the groups come together. */
export const RUN_FLAGS = {
  ...MODEL_FLAGS,
  ...RECORDING_FLAGS,
  ...KERNEL_FLAGS,
  ...GUARDRAIL_FLAGS,
  ...APPROVAL_FLAGS,
  'task-file': Flags.string({ description: 'read the task from a file; - reads standard input', helpValue: 'FILE' }),
  session: Flags.string({ description: 'session to go on with (default: a new one)', helpValue: 'ID' }),
  events: Flags.string({
    description:
      'copy the events of this run to a file; - writes them to stdout as they happen, in place of the answer',
    helpValue: 'FILE',
  }),
  ...BRANCH_FLAGS,
  ...CAPABILITY_FLAGS,
};

/** What oclif makes of `RUN_FLAGS`. */
export interface RunFlags
  extends ModelFlags,
    RecordingFlags,
    KernelFlags,
    GuardrailFlags,
    BranchFlags,
    ApprovalFlags,
    CapabilityFlags {
  'task-file': string | undefined;
  session: string | undefined;
  events: string | undefined;
}
