import type { BridgeReply, Denial, FetchRequest, HostBridge } from '../../contracts/kernel.js';
import { parseBoundedJson } from '../../host/kernel-process/bounded-json.js';
import { MAX_FRAME_BYTES } from '../../host/kernel-process/frame.js';
import { GUEST_JSON_BOUNDS } from './limits.js';
import type { HostOperation } from './protocol.js';

const LARGE_BYTES = 1024 * 1024;

/** The answer to a guest's call: what the bridge said, or that the question could not be put to it. */
export type CallReply = BridgeReply<unknown>;

/**
 * Puts a guest's call to the bridge. Never rejects: what the guest got wrong, and what broke, comes back as `failed`.
 * @param args guest-controlled: the arguments as a JSON array.
 */
export async function answerCall(bridge: HostBridge, operation: HostOperation, args: Buffer): Promise<CallReply> {
  const parsed = parseBoundedJson(args, GUEST_JSON_BOUNDS);
  // Reading much and doing much with it are two turns of the event loop: others come in between.
  if (args.length > LARGE_BYTES) await nextTurn();
  if (parsed.status === 'too-large') return failed('E2BIG', 'the arguments are too large for a host call');
  if (parsed.status !== 'ok' || !Array.isArray(parsed.value)) return failed('EINVAL', 'the arguments are not a list');
  const [first, second]: unknown[] = parsed.value;
  if (typeof first !== 'string') return failed('EINVAL', 'the first argument must be a string');
  try {
    return await callBridge(bridge, operation, first, second);
  } catch {
    // A bridge does not reject; should it, then its error says things about the host that no guest may read.
    return failed('EIO', 'the host could not answer');
  }
}

async function callBridge(bridge: HostBridge, operation: HostOperation, first: string, second: unknown) {
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

/**
 * The reply as the text that goes to the guest: an array, so that the guest's side reads own elements only and no
 * property that other guest code may have put on a prototype. `index` is the place of a denial in the host's own list.
 */
export function toReplyText(reply: CallReply, index: number): string {
  const text = toJson(replyFields(reply, index));
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
