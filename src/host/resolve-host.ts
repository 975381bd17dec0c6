import { lookup } from 'node:dns/promises';
import { parseAddress } from '../policy/address.js';
import type { Grant } from '../policy/decision.js';
import type { AddressGrant, UrlGrant } from '../policy/hosts.js';
import { decideAddress } from '../policy/hosts.js';
import { HostFailure, RefusedError } from './granted-reply.js';

/** Turns a host name into all its addresses. */
export type Resolver = (host: string) => Promise<readonly string[]>;

/** The system's resolver (hosts file, DNS). @throws the system's error, such as `ENOTFOUND` */
export const systemResolver: Resolver = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/**
 * The addresses that a granted URL may connect to: every address of its host is judged, and only those that pass are
 * returned, at least one. @throws RefusedError when none passes; HostFailure `ENOTFOUND` when there is none
 */
export async function resolveGranted(grant: Grant<UrlGrant>, resolver: Resolver): Promise<Grant<AddressGrant>[]> {
  const literal = parseAddress(grant.host);
  const addresses = literal === undefined ? await resolver(grant.host) : [literal.text];
  const decisions = addresses.map((address) => decideAddress(grant, address));
  const passed = decisions.flatMap((decision) => (decision.allowed ? [decision.grant] : []));
  if (passed.length > 0) return passed;
  const refusal = decisions.find((decision) => !decision.allowed);
  throw refusal === undefined ? new HostFailure('ENOTFOUND') : new RefusedError(refusal);
}
