import type { Denial, HostBridge } from '../../contracts/kernel.js';
import {
  answerCall,
  type CallReply,
  type GuestCall,
  type PlacedReply,
  readCalls,
  toReplyListText,
  toReplyText,
} from './answer-call.js';
import { MAX_HOST_CALLS } from './limits.js';
import type { HostOperation } from './protocol.js';

/** Answers one run's host calls, and keeps the host's own list of what was refused. */
export class CallDesk {
  /** Every refusal, in order. After a quota of calls is used up its refusal stands for all that follow. */
  readonly denials: Denial[] = [];
  readonly #bridge: HostBridge;
  #calls = 0;
  #lastReply: PlacedReply | undefined;

  constructor(bridge: HostBridge) {
    this.#bridge = bridge;
  }

  /**
   * The reply to a call, or to several that run at once, as text for the guest. Never rejects.
   * @param args guest-controlled: the arguments as a JSON array.
   */
  async answer(operation: HostOperation, args: Buffer): Promise<string> {
    // A guest may ask on for as long as its time lasts: one used-up quota is one denial, not a hundred thousand.
    if (this.#lastReply !== undefined) return toReplyText(this.#lastReply);
    const calls = await readCalls(operation, args);
    if (!Array.isArray(calls)) {
      this.#calls += 1;
      return toReplyText(this.#place(calls));
    }
    const replies = await Promise.all(calls.map((call) => this.#carryOut(operation, call)));
    // Listed in the order in which they were asked, whichever was refused first.
    const placed = replies.map((reply) => this.#place(reply));
    const [only] = placed;
    return operation === 'callTools' || only === undefined ? toReplyListText(placed) : toReplyText(only);
  }

  async #carryOut(operation: HostOperation, call: GuestCall): Promise<CallReply> {
    this.#calls += 1;
    return this.#calls > MAX_HOST_CALLS ? refuseFurther(operation) : await answerCall(this.#bridge, call);
  }

  #place(reply: CallReply): PlacedReply {
    if (reply.status !== 'denied') return { reply, index: -1 };
    const isQuota = reply.denial.rule === 'host-calls';
    if (isQuota && this.#lastReply !== undefined) return this.#lastReply;
    this.denials.push(reply.denial);
    const placed = { reply, index: this.denials.length - 1 };
    if (isQuota) this.#lastReply = placed;
    return placed;
  }
}

function refuseFurther(operation: HostOperation): CallReply {
  return {
    status: 'denied',
    denial: { capability: 'quota', requested: operation, rule: 'host-calls' },
    message: `Access denied: more than ${MAX_HOST_CALLS} host calls in one run`,
  };
}
