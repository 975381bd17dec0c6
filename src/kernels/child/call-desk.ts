import type { Denial, HostBridge } from '../../contracts/kernel.js';
import { answerCall, type CallReply, toReplyText } from './answer-call.js';
import { MAX_HOST_CALLS } from './limits.js';
import type { HostOperation } from './protocol.js';

/** Answers one run's host calls, and keeps the host's own list of what was refused. */
export class CallDesk {
  /** Every refusal, in order. After a quota of calls is used up its refusal stands for all that follow. */
  readonly denials: Denial[] = [];
  readonly #bridge: HostBridge;
  #calls = 0;
  #lastReply: string | undefined;

  constructor(bridge: HostBridge) {
    this.#bridge = bridge;
  }

  /**
   * The reply to a call, as text for the guest. Never rejects.
   * @param args guest-controlled: the arguments as a JSON array.
   */
  async answer(operation: HostOperation, args: Buffer): Promise<string> {
    // A guest may ask on for as long as its time lasts: one used-up quota is one denial, not a hundred thousand.
    if (this.#lastReply !== undefined) return this.#lastReply;
    this.#calls += 1;
    const reply =
      this.#calls > MAX_HOST_CALLS ? refuseFurther(operation) : await answerCall(this.#bridge, operation, args);
    if (reply.status === 'denied') this.denials.push(reply.denial);
    const text = toReplyText(reply, this.denials.length - 1);
    if (reply.status === 'denied' && reply.denial.rule === 'host-calls') this.#lastReply = text;
    return text;
  }
}

function refuseFurther(operation: HostOperation): CallReply {
  return {
    status: 'denied',
    denial: { capability: 'quota', requested: operation, rule: 'host-calls' },
    message: `Access denied: more than ${MAX_HOST_CALLS} host calls in one run`,
  };
}
