import type { BridgeReply } from '../contracts/kernel.js';
import type { Decision, Grant } from '../policy/decision.js';
import { deniedReply } from './granted-reply.js';

/** Carries out what a decision grants; what it refuses is the reply. */
export function withGrant<G, R>(decision: Decision<G>, use: (grant: Grant<G>) => R): R | BridgeReply<never> {
  return decision.allowed ? use(decision.grant) : deniedReply(decision);
}
