import type { BridgeReply, Denial, HostBridge } from '../contracts/kernel.js';
import { toRecorded } from '../policy/decision.js';
import type { QuotaLedger } from '../policy/quotas.js';
import { deniedReply, failedReply, toReply } from './granted-reply.js';

/** What a bridge call came to; one record per call. */
export interface BridgeAudit {
  call: keyof HostBridge;
  /** Path, URL or tool name as the guest gave it (bounded, see `toRecorded`); `(number)` and the like for another type. */
  requested: string;
  /** Where a rename leads, as the guest gave it. */
  target?: string;
  status: BridgeReply<unknown>['status'];
  denial?: Denial;
  /** Why an allowed call failed: `ENOENT`, ... */
  code?: string;
  /** Size of the text read, written or received, as UTF-8. */
  bytes?: number;
  /** Files that a search looked into, and paths that it was refused. */
  searched?: { files: number; denied: number };
}

/** One bridge call before it is made. */
export interface PlannedCall<T> {
  call: keyof HostBridge;
  /** guest-controlled, so it may be anything. */
  requested: unknown;
  /** guest-controlled: the other end of a rename. */
  target?: unknown;
  /** Runs only when `requested` is a string and the quota has room. */
  carryOut(requested: string): BridgeReply<T> | Promise<BridgeReply<T>>;
  /** Bytes that an answer moved; absent: the call moves none. */
  countBytes?(value: T): number;
  /** What else the record of an answer says. */
  describe?(value: T): Pick<BridgeAudit, 'searched'>;
}

/** Charges, carries out and audits one call. Rejects only when the audit does. */
export type CallRunner = <T>(planned: PlannedCall<T>) => Promise<BridgeReply<T>>;

/**
 * Makes the runner of one run's calls. When `hostCalls` is used up, the first refused call is audited and later ones
 * are refused without a record: a guest that goes on asking must not fill the log.
 */
export function auditCalls(ledger: QuotaLedger, onAudit: (record: BridgeAudit) => void): CallRunner {
  let isExhausted = false;
  return async (planned) => {
    const { call, requested } = planned;
    const name = typeof requested === 'string' ? requested : `(${typeof requested})`;
    const refusal = ledger.chargeCall(name);
    const isRepeated = refusal !== undefined && isExhausted;
    isExhausted ||= refusal !== undefined;
    const reply = refusal === undefined ? await carryOut(planned, name) : deniedReply(refusal);
    const target = typeof planned.target === 'string' ? { target: toRecorded(planned.target) } : {};
    if (!isRepeated) onAudit({ call, requested: toRecorded(name), ...target, ...toOutcome(planned, reply) });
    return reply;
  };
}

async function carryOut<T>(planned: PlannedCall<T>, name: string): Promise<BridgeReply<T>> {
  if (typeof planned.requested !== 'string') return failedReply('EINVAL', name, 'must be a string');
  try {
    return await planned.carryOut(planned.requested);
  } catch (error) {
    return toReply(name, error);
  }
}

function toOutcome<T>(planned: PlannedCall<T>, reply: BridgeReply<T>): Omit<BridgeAudit, 'call' | 'requested'> {
  if (reply.status === 'denied') return { status: 'denied', denial: reply.denial };
  if (reply.status === 'failed') return { status: 'failed', code: reply.code };
  const bytes = planned.countBytes?.(reply.value);
  return { status: 'ok', ...(bytes === undefined ? {} : { bytes }), ...planned.describe?.(reply.value) };
}
