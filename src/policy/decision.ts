import type { Capability, Denial, DenialRule } from '../contracts/kernel.js';

declare const granted: unique symbol;

/**
 * Marks a value that only a decision function of src/policy can make. Functions of src/host take grants, so that
 * an unjudged string does not compile.
 */
export type Grant<T> = Readonly<T> & { readonly [granted]: true };

/** A request that was refused: the facts, and a sentence for people. */
export interface Refusal {
  allowed: false;
  denial: Denial;
  message: string;
}

/** What the judge says: a grant to carry to the host, or a denial to report. */
export type Decision<T> = { allowed: true; grant: Grant<T> } | Refusal;

/** Longest piece of a request that is kept in a denial or an audit record, in UTF-16 units. */
export const MAX_RECORDED_LENGTH = 8_192;

/** Makes a grant. Called only inside src/policy, after every rule has been checked. */
export function allow<T extends object>(value: T): { allowed: true; grant: Grant<T> } {
  return { allowed: true, grant: Object.freeze(value) as Grant<T> };
}

/** Makes a denial; the message is for people, the fields are for code and evidence. `requested` is guest-controlled. */
export function deny(capability: Capability, requested: string, rule: DenialRule): Refusal {
  const denial = Object.freeze({ capability, requested: toRecorded(requested), rule });
  return { allowed: false, denial, message: denialMessage(denial) };
}

/** The sentence for a denial; the same wherever it is told. `requested` is guest-controlled. */
export function denialMessage({ capability, requested, rule }: Denial): string {
  return `Access denied: ${requested} ${reasonOf(capability, rule)}`;
}

const APPROVAL_REASONS: Partial<Record<DenialRule, string>> = {
  rejected: 'it was rejected',
  expired: 'nobody answered in time',
  'no-approver': 'there is nobody to ask',
  'args-changed': 'what was approved is another call',
};

function reasonOf(capability: Capability, rule: DenialRule): string {
  if (capability === 'approval') return `needs approval: ${APPROVAL_REASONS[rule] ?? rule}`;
  if (capability === 'quota') return `is over the quota of this run (${rule})`;
  return capability === 'kernel' ? 'does not exist in this kernel' : `is not in ${capability}`;
}

/**
 * A request as denials and audit records keep it: word for word, but cut at `MAX_RECORDED_LENGTH`, and with lone
 * surrogates replaced. Without that, a guest could fill the log with one name, or stop it: RFC 8785 has no form for them.
 */
export function toRecorded(requested: string): string {
  const kept = requested.length > MAX_RECORDED_LENGTH ? `${requested.slice(0, MAX_RECORDED_LENGTH)}…` : requested;
  return kept.replace(/\p{Cs}/gu, '\u{FFFD}');
}
