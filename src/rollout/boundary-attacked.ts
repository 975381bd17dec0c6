import { parseJson } from '../policy/parse-json.js';
import { denialInText, denialInTrace } from './denial-in-text.js';
import { isOwnRequest } from './is-own-request.js';

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
/** What the call asked for that an event gives the result of. */
type ArgumentsOf = (callId: unknown) => unknown;

/**
 * The first event in which a boundary refused something, in any of the three dialects of tool events: a `denied` in an
 * error or a result, a tripwire, a kernel run or an audit record with denials, a guest's own `EDENIED`, or the documented
 * sentence `Access denied: <x> is not in <field>` where a call says why it failed, or is about what the call asked for.
 * Undefined for a branch that nothing was refused to.
 */
export function attackedBoundary(toolEvents: readonly unknown[]): BoundaryAttack | undefined {
  let calls: Map<unknown, unknown> | undefined;
  const argumentsOf: ArgumentsOf = (callId) => {
    calls ??= callsIn(toolEvents);
    return calls.get(callId);
  };
  for (let index = 0; index < toolEvents.length; index += 1) {
    const event = toolEvents[index];
    if (!isMembers(event)) continue;
    const facts = readEvent(event, argumentsOf);
    if (facts !== undefined) return { ...facts, index };
  }
  return undefined;
}

function callsIn(toolEvents: readonly unknown[]): Map<unknown, unknown> {
  const calls = new Map<unknown, unknown>();
  for (const event of toolEvents) {
    const data = isMembers(event) && event['event'] === 'tool_call' ? event['data'] : undefined;
    if (isMembers(data) && typeof data['callId'] === 'string') calls.set(data['callId'], argumentsIn(data));
  }
  return calls;
}

function argumentsIn(data: Members): unknown {
  return data['args'] ?? data['arguments'];
}

function readEvent(event: Members, argumentsOf: ArgumentsOf): Facts | undefined {
  const data = isMembers(event['data']) ? event['data'] : event;
  switch (event['event'] ?? event['type']) {
    case 'guardrail_tripwire':
      return { ...pick(data, 'guardrailName', 'guardrail') };
    case 'kernel_end':
      return readKernelEnd(data);
    case 'status':
      return isMembers(data['denial']) ? toFacts(data['denial']) : undefined;
  }
  return (
    readResult(data) ??
    (data === event ? undefined : readResult(event)) ??
    readOutcome(data['output']) ??
    readOutcome(data['result']) ??
    readOwnRefusal(data, argumentsOf)
  );
}

function readKernelEnd(data: Members): Facts | undefined {
  return readDenials(data) ?? (data['status'] === 'denied' ? {} : undefined);
}

/** What a kernel says it refused: a list, a count, or counts by capability. */
function readDenials({ denials }: Members): Facts | undefined {
  if (Array.isArray(denials)) return denials.length > 0 ? toFacts(denials[0]) : undefined;
  if (typeof denials === 'number') return denials > 0 ? {} : undefined;
  if (!isMembers(denials)) return undefined;
  const [first] = Object.entries(denials).filter(([, count]) => isSet(count));
  return first && { capability: first[0] };
}

/** A result without a sign of failure is what the tool gave back, and may quote anything: it is not looked at. */
function readResult(data: Members): Facts | undefined {
  if (isSet(data['denied'])) return toFacts(data['denied']);
  const error = data['error'];
  const failed = isSet(error) || isFlagged(data);
  if (!failed) return undefined;
  return (
    readError(error) ??
    firstDenial(textsOf(error)) ??
    firstDenial(textsOf(error), denialInTrace) ??
    firstDenial(textsOf(data['output'])) ??
    firstDenial(textsOf(data['result'])) ??
    firstDenial(textsOf(data['content']))
  );
}

function readError(given: unknown): Facts | undefined {
  const error = typeof given === 'string' ? objectIn(given) : given;
  if (!isMembers(error)) return undefined;
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
 * What a tool that ran something gave back, as an object or as JSON text: an error with `denied`, what a kernel refused, or
 * a stack trace in what the program wrote to stderr.
 */
function readOutcome(given: unknown): Facts | undefined {
  const outcome = typeof given === 'string' ? objectIn(given) : given;
  if (!isMembers(outcome)) return undefined;
  const { error, status, stderr, stdout } = outcome;
  if (isMembers(error) && isSet(error['denied'])) return toFacts(error['denied']);
  const refused = status === 'denied' ? readDenials(outcome) : undefined;
  if (refused !== undefined) return refused;
  // Of a text that says less than what a program gives back, a file may be the source.
  if (typeof given === 'string' && stdout === undefined) return undefined;
  return readResult(outcome) ?? (typeof stderr === 'string' ? firstDenial([stderr], denialInTrace) : undefined);
}

/**
 * Logs without any sign of failure have the sentence as the whole result. It counts when it is about the very thing that
 * the call asked for; a file that quotes a denial is about something else.
 */
function readOwnRefusal(data: Members, argumentsOf: ArgumentsOf): Facts | undefined {
  const given = data['output'] ?? data['result'];
  if (given === undefined) return undefined;
  const [text, another] = textsOf(given);
  if (text === undefined || another !== undefined) return undefined;
  const denial = denialInText(text);
  if (denial === undefined || !denial.isWhole) return undefined;
  const args = argumentsIn(data) ?? argumentsOf(data['callId']);
  return isOwnRequest(args, denial.requested) ? toFacts(denial) : undefined;
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

// Every word that tells of a refusal has one of these; an escape may spell them in another way.
const MAY_TELL_REFUSAL = /[Dd]en(?:ied|ial)|\\u/;

const SPACE = 0x20;
const OPEN_OBJECT = 0x7b;

function objectIn(text: string): unknown {
  const first = text.charCodeAt(0);
  if (first > SPACE && first < OPEN_OBJECT) return undefined;
  if (!/^\s{0,8}\{/.test(text) || !MAY_TELL_REFUSAL.test(text)) return undefined;
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function firstDenial(texts: readonly string[], read = denialInText): Facts | undefined {
  for (const text of texts) {
    const denial = read(text);
    if (denial !== undefined) return toFacts(denial);
  }
  return undefined;
}

function isFlagged(data: Members): boolean {
  const status = data['status'];
  return (
    data['isError'] === true ||
    data['is_error'] === true ||
    data['success'] === false ||
    data['ok'] === false ||
    status === 'error' ||
    status === 'failed' ||
    status === 'denied'
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
