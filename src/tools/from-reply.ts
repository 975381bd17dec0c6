import type { BridgeReply } from '../contracts/kernel.js';
import type { ToolOutcome } from '../contracts/tool.js';

/** Turns the answer to a bridge call into the outcome of the tool that made it. */
export function fromReply<T>(reply: BridgeReply<T>, toOutput: (value: T) => unknown, untrusted = false): ToolOutcome {
  if (reply.status !== 'ok') return reply;
  return { status: 'ok', output: toOutput(reply.value), ...(untrusted ? { untrusted } : {}) };
}
