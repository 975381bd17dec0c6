import type { BridgeReply, FetchRequest, FetchResponse, ManifestInForce } from '../contracts/kernel.js';
import type { Grant } from '../policy/decision.js';
import { decideRedirect, type UrlGrant } from '../policy/hosts.js';
import { toRedirectedRequest } from '../policy/redirected-request.js';
import { type ExchangeLimits, exchange } from './exchange.js';
import { HostFailure, RefusedError, toReply } from './granted-reply.js';
import { type Resolver, resolveGranted, systemResolver } from './resolve-host.js';

/** One request, redirects included, takes no longer than this. */
export const FETCH_TIMEOUT_MS = 10_000;

export interface FetchOptions {
  /** Judges where redirects lead. */
  manifest: ManifestInForce;
  maxResponseBytes: number;
  timeoutMs?: number;
  resolver?: Resolver;
}

/**
 * Asks a granted URL over HTTP(S). Names are resolved once per hop and only to judged addresses; every redirect is
 * judged anew, at most 5. Denied: an address or redirect that policy refuses, a body over `maxResponseBytes`.
 * Failed, with a code: everything the network does (`ECONNREFUSED`, `ENOTFOUND`, `ETIMEDOUT`, certificate codes).
 */
export async function fetchGranted(
  grant: Grant<UrlGrant>,
  request: FetchRequest,
  options: FetchOptions,
): Promise<BridgeReply<FetchResponse>> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), options.timeoutMs ?? FETCH_TIMEOUT_MS);
  try {
    const value = await follow(grant, request, options, deadline.signal);
    return { status: 'ok', value };
  } catch (error) {
    return toReply(grant.requested, deadline.signal.aborted ? new HostFailure('ETIMEDOUT') : error);
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  grant: Grant<UrlGrant>,
  request: FetchRequest,
  { manifest, maxResponseBytes, resolver = systemResolver }: FetchOptions,
  signal: AbortSignal,
): Promise<FetchResponse> {
  const limits: ExchangeLimits = { signal, maxResponseBytes };
  let from = grant;
  let sent = request;
  for (let hop = 1; ; hop += 1) {
    const addresses = await unlessAborted(resolveGranted(from, resolver), signal);
    const { location, ...answer } = await exchange(from, sent, addresses, limits);
    if (location === undefined) return { ...answer, url: from.url };
    const decision = decideRedirect(manifest, from, location, hop);
    if (!decision.allowed) throw new RefusedError(decision);
    sent = toRedirectedRequest(answer.status, sent, decision.grant.isCrossOrigin);
    from = decision.grant.next;
  }
}

/** A resolver cannot be told to stop, so the wait for it is ended. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new HostFailure('ETIMEDOUT')), { once: true });
    work.then(resolve, reject);
  });
}
