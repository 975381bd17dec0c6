import { Flags } from '@oclif/core';
import type { ApprovalDesk } from '../agent/approvals/approval-desk.js';
import type { Approver } from '../contracts/approval.js';
import { WasmagentError } from '../errors.js';
import type { Clock } from '../host/clock.js';
import { readNamedFile } from '../host/own-file.js';
import type { ApprovalRules } from '../policy/approval/rule.js';
import { nearestName } from '../policy/nearest-name.js';

/** The flags that say which calls of an agent wait for somebody's approval. */
export const APPROVAL_FLAGS = {
  approval: Flags.string({
    description:
      'what needs approval: permissive (nothing), balanced (deletes, renames, large writes, dotfiles, CI and package files), strict (every change), or a file of rules (YAML or JSON)',
    helpValue: 'RULES',
    default: 'balanced',
  }),
  'approval-timeout': Flags.integer({
    description: 'seconds until a question counts as not answered',
    helpValue: 'SECONDS',
    default: 300,
    min: 1,
    max: 86_400,
  }),
};

/** What oclif makes of `APPROVAL_FLAGS`. */
export interface ApprovalFlags {
  approval: string;
  'approval-timeout': number;
}

/** Rules, and how long a question waits. */
export interface ApprovalPolicy {
  rules: ApprovalRules;
  timeoutMs: number;
}

/**
 * The policy that the flags ask for: a preset by its name, else a file.
 * @throws WasmagentError `APPROVAL_RULES_INVALID`, `INPUT_MISSING`, `INPUT_UNREADABLE`, `INPUT_MALFORMED`, `INPUT_TOO_LARGE`
 */
export async function openApprovalPolicy(flags: ApprovalFlags): Promise<ApprovalPolicy> {
  const { approval, 'approval-timeout': timeoutSeconds } = flags;
  const { PRESET_NAMES, PRESETS } = await import('../policy/approval/presets.js');
  const preset = PRESET_NAMES.find((name) => name === approval);
  const rules = preset === undefined ? await readRules(approval, PRESET_NAMES) : PRESETS[preset];
  return { rules, timeoutMs: timeoutSeconds * 1000 };
}

/**
 * What `runAgent` and `runJob` take for approvals, from the flags and whoever can be asked. Without an approver (no
 * terminal, CI) what needs approval is denied.
 * @throws WasmagentError as `openApprovalPolicy`
 */
export async function openApprovals(
  flags: ApprovalFlags,
  { clock, approver }: { clock: Clock; approver?: Approver },
): Promise<{ approvals: ApprovalDesk }> {
  const policy = await openApprovalPolicy(flags);
  const { ApprovalDesk } = await import('../agent/approvals/approval-desk.js');
  return { approvals: new ApprovalDesk({ ...policy, clock, ...(approver === undefined ? {} : { approver }) }) };
}

async function readRules(path: string, presets: readonly string[]): Promise<ApprovalRules> {
  const { MAX_RULES_CHARS, parseRules } = await import('../policy/approval/parse-rules.js');
  try {
    return parseRules(readNamedFile(path, 'the approval rules', 4 * MAX_RULES_CHARS), path);
  } catch (error) {
    if (!(error instanceof WasmagentError) || error.code !== 'INPUT_MISSING') throw error;
    const meant = nearestName(path, presets);
    throw new WasmagentError('INPUT_MISSING', error.message, {
      suggestions: [
        ...(meant === undefined ? [] : [`did you mean --approval ${meant}?`]),
        `the presets are ${presets.join(', ')}`,
      ],
      cause: error,
    });
  }
}
