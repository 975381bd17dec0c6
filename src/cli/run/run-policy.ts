import type { RecordedGuardrail, RecordedPolicy } from '../../contracts/recording.generated.js';
import { WasmagentError } from '../../errors.js';
import { digestOf } from '../../models/seen-digest.js';
import { fromRuleEntries, toRuleEntries } from '../../policy/approval/rule-entries.js';
import { rulesDigest } from '../../policy/approval/rules-digest.js';
import { type ApprovalPolicy, readApprovalPolicy } from '../approval-flags.js';
import { type GuardrailPolicy, readGuardrailPolicy } from '../guardrail-flags.js';
import type { RunFlags } from './run-flags.js';

/** What needs approval in a run, what looks at it, and what is taken out of it. */
export interface RunPolicy {
  approval: ApprovalPolicy;
  guardrails: GuardrailPolicy;
}

/** Where each guardrail looks. */
const LAYERS: Readonly<Record<RecordedGuardrail['name'], RecordedGuardrail['layers']>> = {
  code: ['input'],
  classifier: ['input', 'output'],
  'intent-alignment': ['tool'],
  'max-input': ['input'],
  'forbidden-phrases': ['input', 'output'],
};

/**
 * The policy that the flags ask for. What no flag says is as it was in the recorded run, where there is one.
 * @throws WasmagentError as `readApprovalPolicy` and `readGuardrailPolicy` do; `INPUT_MALFORMED` for recorded rules that are none
 */
export async function readPolicy(flags: RunFlags, recorded?: RecordedPolicy): Promise<RunPolicy> {
  if (recorded === undefined)
    return { approval: await readApprovalPolicy(flags), guardrails: await readGuardrailPolicy(flags) };
  const before = toPolicy(recorded);
  const approval = await readApprovalPolicy(flags, before.approval);
  // A file that says the same may have another name now; the log names the one it was.
  const isSame = rulesDigest(approval.rules) === rulesDigest(before.approval.rules);
  return {
    approval: isSame ? { ...approval, rules: before.approval.rules } : approval,
    guardrails: await readGuardrailPolicy(flags, before.guardrails),
  };
}

/** A policy as a recording pins it: all of it, but the phrases, which may be what nobody is to read. */
export function describePolicy({ approval, guardrails }: RunPolicy, hasApprover: boolean): RecordedPolicy {
  const { rules, timeoutMs } = approval;
  const { names, model, onError, maxInputChars, forbiddenPhrases, redact } = guardrails;
  return {
    approval: {
      name: rules.name,
      rules: toRuleEntries(rules),
      rulesSha256: rulesDigest(rules),
      timeoutMs,
      hasApprover,
    },
    guardrails: names.map((name) => ({ name, layers: LAYERS[name] })),
    guardrailModel: model,
    guardrailOnError: onError,
    maxInputChars,
    forbiddenPhrasesSha256: forbiddenPhrases === null ? null : digestOf(forbiddenPhrases),
    redact,
    fenceUntrusted: true,
  };
}

function toPolicy(recorded: RecordedPolicy): RunPolicy {
  const { approval, guardrails, guardrailModel, guardrailOnError, maxInputChars, redact } = recorded;
  const rules = fromRuleEntries(approval.name, approval.rules, (pointer, problem) => {
    throw new WasmagentError('INPUT_MALFORMED', `the recorded approval rules: /rules${pointer} ${problem}`, {
      suggestions: ['a recording is what wasmagent run --record FILE wrote, unchanged'],
    });
  });
  return {
    approval: { rules, timeoutMs: approval.timeoutMs },
    guardrails: {
      names: guardrails.map(({ name }) => name),
      model: guardrailModel,
      onError: guardrailOnError,
      maxInputChars,
      // A list of phrases is not in a recording, and has to be named again.
      forbiddenPhrases: null,
      redact,
    },
  };
}
