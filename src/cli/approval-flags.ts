import { Flags } from '@oclif/core';
import type { ApprovalDesk } from '../agent/approvals/approval-desk.js';
import type { Approver } from '../contracts/approval.js';
import { WasmagentError } from '../errors.js';
import type { Clock } from '../host/clock.js';
import { readNamedFile } from '../host/own-file.js';
import type { ApprovalRules } from '../policy/approval/rule.js';
import { nearestName } from '../policy/nearest-name.js';

const DEFAULT_RULES = 'balanced';
const DEFAULT_TIMEOUT_SECONDS = 300;

/** The flags that say which calls of an agent wait for somebody's approval. */
export const APPROVAL_FLAGS = {
  approval: Flags.string({
    description:
      'what needs approval: permissive (nothing), balanced (deletes, renames, large writes, dotfiles, CI and package files), strict (every change), or a file of rules (YAML or JSON) (default: balanced)',
    helpValue: 'RULES',
  }),
  'approval-timeout': Flags.integer({
    description: 'seconds until a question counts as not answered (default: 300)',
    helpValue: 'SECONDS',
    min: 1,
    max: 86_400,
  }),
};

/** What oclif makes of `APPROVAL_FLAGS`. */
export interface ApprovalFlags {
  approval: string | undefined;
  'approval-timeout': number | undefined;
}

/** Rules, and how long a question waits. */
export interface ApprovalPolicy {
  rules: ApprovalRules;
  timeoutMs: number;
}

/**
 * The policy that the flags ask for: a preset by its name, else a file. What no flag says is as in `recorded`, the policy
 * of a run that is run again, or as it is by default.
 * @throws WasmagentError `APPROVAL_RULES_INVALID`, `INPUT_MISSING`, `INPUT_UNREADABLE`, `INPUT_MALFORMED`, `INPUT_TOO_LARGE`;
 * `USAGE` for a time to wait where nothing is asked
 */
export async function readApprovalPolicy(flags: ApprovalFlags, recorded?: ApprovalPolicy): Promise<ApprovalPolicy> {
  const { approval, 'approval-timeout': timeoutSeconds } = flags;
  const rules =
    approval === undefined && recorded !== undefined ? recorded.rules : await namedRules(approval ?? DEFAULT_RULES);
  if (timeoutSeconds !== undefined && !rules.rules.some(({ verdict }) => verdict === 'require')) {
    throw new WasmagentError('USAGE', '--approval-timeout means nothing where no call needs approval', {
      suggestions: ['--approval balanced', 'leave out --approval-timeout'],
    });
  }
  const timeoutMs =
    timeoutSeconds === undefined && recorded !== undefined
      ? recorded.timeoutMs
      : (timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000;
  return { rules, timeoutMs };
}

/**
 * What `runAgent` and `runJob` take for approvals, from the policy and whoever can be asked. Without an approver (no
 * terminal, CI) what needs approval is denied.
 */
export async function openApprovals(
  policy: ApprovalPolicy,
  { clock, approver }: { clock: Clock; approver: Approver | undefined },
): Promise<ApprovalDesk> {
  const { ApprovalDesk } = await import('../agent/approvals/approval-desk.js');
  return new ApprovalDesk({ ...policy, clock, ...(approver === undefined ? {} : { approver }) });
}

async function namedRules(name: string): Promise<ApprovalRules> {
  const { PRESET_NAMES, PRESETS } = await import('../policy/approval/presets.js');
  const preset = PRESET_NAMES.find((each) => each === name);
  return preset === undefined ? await readRules(name, PRESET_NAMES) : PRESETS[preset];
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
