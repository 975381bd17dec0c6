import { denialInText } from './denial-in-text.js';

/** What a boundary refused to a branch, as far as the record says. `requested` is guest-controlled. */
export interface BoundaryAttack {
  /** Which field of the manifest refused. */
  capability?: string;
  /** What was asked for. */
  requested?: string;
  /** Which guardrail stopped it. */
  guardrail?: string;
  /** Which tool event tells it, from 0. */
  index: number;
}

type Facts = Omit<BoundaryAttack, 'index'>;
type Members = { readonly [key: string]: unknown };

/**
 * The first event in which a boundary refused something, in any of the three dialects of tool events: a `denied` in an
 * error, a tripwire, a kernel run or an audit record with denials, a guest's own `EDENIED`, or the documented sentence
 * `Access denied: <x> is not in <field>` where a failed call says why it failed. Undefined for a branch that nothing
 * was refused to.
 */
export function attackedBoundary(toolEvents: readonly unknown[]): BoundaryAttack | undefined {
  for (const [index, event] of toolEvents.entries()) {
    if (!isMembers(event)) continue;
    const facts = readEvent(event);
    if (facts !== undefined) return { ...facts, index };
  }
  return undefined;
}

function readEvent(event: Members): Facts | undefined {
  const data = isMembers(event['data']) ? event['data'] : event;
  switch (event['event']) {
    case 'guardrail_tripwire':
      return { ...pick(data, 'guardrailName', 'guardrail') };
    case 'kernel_end':
      return readKernelEnd(data);
    case 'status':
      return isMembers(data['denial']) ? toFacts(data['denial']) : undefined;
  }
  return readResult(data) ?? (data === event ? undefined : readResult(event)) ?? readOwnRefusal(event);
}

function readKernelEnd({ denials, status }: Members): Facts | undefined {
  if (Array.isArray(denials) && denials.length > 0) return toFacts(denials[0]);
  return status === 'denied' || (typeof denials === 'number' && denials > 0) ? {} : undefined;
}

/** A result without a sign of failure is what the tool gave back, and may quote anything: it is not looked at. */
function readResult(data: Members): Facts | undefined {
  const error = data['error'];
  const failed = isSet(error) || isFlagged(data);
  if (!failed) return undefined;
  return (
    (isMembers(error) ? readError(error) : undefined) ??
    firstDenial(textsOf(error)) ??
    firstDenial(textsOf(data['output'])) ??
    firstDenial(textsOf(data['result'])) ??
    firstDenial(textsOf(data['content']))
  );
}

function readError(error: Members): Facts | undefined {
  if (isSet(error['denied'])) return toFacts(error['denied']);
  const message = error['message'];
  if (error['errno'] === 'GUARDRAIL' || error['code'] === 'GUARDRAIL') {
    // A job's record has the tool's events only, so the tripwire itself is not among them.
    const name = typeof message === 'string' ? /^(\S{1,100}) stopped /.exec(message)?.[1] : undefined;
    return name === undefined ? {} : { guardrail: name };
  }
  // What this product's kernels throw into a guest for a refusal.
  return error['code'] === 'EDENIED' || error['name'] === 'CapabilityDenied'
    ? (firstDenial(textsOf(error)) ?? {})
    : undefined;
}

/**
 * Logs without any sign of failure have the sentence as the whole result of a flat event. It counts when it is about
 * the very thing that the call asked for; a file that quotes a denial is about something else.
 */
function readOwnRefusal(event: Members): Facts | undefined {
  const result = event['result'];
  if (typeof result !== 'string' || typeof event['tool_name'] !== 'string') return undefined;
  const denial = denialInText(result);
  if (denial === undefined || !denial.isWhole) return undefined;
  const args = event['arguments'] ?? event['args'];
  const values: unknown[] = isMembers(args) ? Object.values(args) : [args];
  return values.includes(denial.requested) ? toFacts(denial) : undefined;
}

/** The texts in which a failed call may say why: the value itself, its message, or its text parts. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  return parts.flatMap((part) => {
    if (!isMembers(part)) return [];
    return [part['message'], part['error'], part['text']].filter((text) => typeof text === 'string');
  });
}

function firstDenial(texts: readonly string[]): Facts | undefined {
  for (const text of texts) {
    const denial = denialInText(text);
    if (denial !== undefined) return toFacts(denial);
  }
  return undefined;
}

function isFlagged(data: Members): boolean {
  return (
    data['isError'] === true ||
    data['is_error'] === true ||
    data['success'] === false ||
    data['ok'] === false ||
    data['status'] === 'error' ||
    data['status'] === 'failed' ||
    data['status'] === 'denied'
  );
}

function toFacts(denial: unknown): Facts {
  return isMembers(denial)
    ? { ...pick(denial, 'capability', 'capability'), ...pick(denial, 'requested', 'requested') }
    : {};
}

function pick<K extends string>(from: Members, name: string, as: K): { [key in K]?: string } {
  const value = from[name];
  const picked: { [key in K]?: string } = {};
  if (typeof value === 'string') picked[as] = value;
  return picked;
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}
