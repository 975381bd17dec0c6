import type { BridgeReply, Denial, FetchRequest, HostBridge } from '../../contracts/kernel.js';
import { parseBoundedJson } from '../../host/kernel-process/bounded-json.js';
import { MAX_FRAME_BYTES } from '../../host/kernel-process/frame.js';
import { GUEST_JSON_BOUNDS, MAX_CALLS_AT_ONCE } from './limits.js';
import type { HostOperation } from './protocol.js';

const LARGE_BYTES = 1024 * 1024;

/** The answer to a guest's call: what the bridge said, or that the question could not be put to it. */
export type CallReply = BridgeReply<unknown>;

/** An operation that is one call of the bridge. */
export type SingleOperation = Exclude<HostOperation, 'callTools'>;

/** One call of a guest, read but not judged. */
export interface GuestCall {
  operation: SingleOperation;
  /** guest-controlled */
  args: readonly unknown[];
}

/**
 * Reads the calls that a guest's message holds: one, or those of a `callTools`; or the reply to a message that cannot be
 * read.
 * @param args guest-controlled: the arguments as a JSON array.
 */
export async function readCalls(operation: HostOperation, args: Buffer): Promise<GuestCall[] | CallReply> {
  const parsed = parseBoundedJson(args, GUEST_JSON_BOUNDS);
  // Reading much and doing much with it are two turns of the event loop: others come in between.
  if (args.length > LARGE_BYTES) await nextTurn();
  if (parsed.status === 'too-large') return failed('E2BIG', 'the arguments are too large for a host call');
  if (parsed.status !== 'ok' || !Array.isArray(parsed.value)) return failed('EINVAL', 'the arguments are not a list');
  const list: unknown[] = parsed.value;
  if (operation !== 'callTools') return [{ operation, args: list }];
  if (list.length > MAX_CALLS_AT_ONCE) return failed('E2BIG', `more than ${MAX_CALLS_AT_ONCE} calls at once`);
  const calls = list.filter((call): call is unknown[] => Array.isArray(call));
  if (calls.length !== list.length || calls.length === 0) return failed('EINVAL', 'the calls are not lists');
  return calls.map((call) => ({ operation: 'callTool', args: call }));
}

/** Puts one call to the bridge. Never rejects: what the guest got wrong, and what broke, comes back as `failed`. */
export async function answerCall(bridge: HostBridge, call: GuestCall): Promise<CallReply> {
  const [first, second] = call.args;
  if (typeof first !== 'string') return failed('EINVAL', 'the first argument must be a string');
  try {
    return await callBridge(bridge, call.operation, first, second);
  } catch {
    // A bridge does not reject; should it, then its error says things about the host that no guest may read.
    return failed('EIO', 'the host could not answer');
  }
}

async function callBridge(bridge: HostBridge, operation: SingleOperation, first: string, second: unknown) {
  switch (operation) {
    case 'readFile':
      return await bridge.readFile(first);
    case 'writeFile':
      return typeof second === 'string'
        ? await bridge.writeFile(first, second)
        : failed('EINVAL', 'the second argument must be a string');
    case 'listFiles':
      return await bridge.listFiles(first);
    case 'deleteFile':
      return await bridge.deleteFile(first);
    case 'fetch':
      return isFetchRequest(second)
        ? await bridge.fetch(first, second)
        : failed('EINVAL', 'method, headers and body must be strings');
    case 'callTool':
      return await bridge.callTool(first, second);
  }
}

/** A reply, and the place of its denial in the host's own list. */
export interface PlacedReply {
  reply: CallReply;
  index: number;
}

/**
 * The reply as the text that goes to the guest: an array, so that the guest's side reads own elements only and no
 * property that other guest code may have put on a prototype.
 */
export function toReplyText({ reply, index }: PlacedReply): string {
  return fitReply(replyFields(reply, index));
}

/** The replies to a `callTools` as one text: a reply whose value is the list of them. */
export function toReplyListText(replies: readonly PlacedReply[]): string {
  return fitReply(['ok', replies.map(({ reply, index }) => replyFields(reply, index))]);
}

function fitReply(fields: unknown[]): string {
  const text = toJson(fields);
  // Escaping can make a text six times as long; a frame has one size.
  if (text !== undefined && Buffer.byteLength(text) <= MAX_FRAME_BYTES) return text;
  return JSON.stringify(replyFields(failed('EFBIG', 'the answer is too large for the sandbox'), -1));
}

function replyFields(reply: CallReply, index: number): unknown[] {
  switch (reply.status) {
    case 'ok':
      return ['ok', reply.value ?? null];
    case 'denied':
      return ['denied', index, reply.message, ...denialFields(reply.denial)];
    case 'failed':
      return ['failed', reply.code, reply.message];
  }
}

function denialFields({ capability, requested, rule }: Denial): string[] {
  return [capability, requested, rule];
}

function toJson(fields: unknown[]): string | undefined {
  try {
    return JSON.stringify(fields);
  } catch {
    return undefined;
  }
}

function failed(code: string, message: string): CallReply {
  return { status: 'failed', code, message };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function isFetchRequest(value: unknown): value is FetchRequest | undefined {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { method, headers, body }: Partial<Record<keyof FetchRequest, unknown>> = value;
  return (
    (method === undefined || typeof method === 'string') &&
    (body === undefined || typeof body === 'string') &&
    (headers === undefined || (typeof headers === 'object' && headers !== null && hasOnlyStrings(headers)))
  );
}

function hasOnlyStrings(headers: object): boolean {
  return Object.values(headers).every((value) => typeof value === 'string');
}
