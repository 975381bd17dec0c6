import type { FetchRequest, FetchResponse, ManifestInForce } from '../contracts/kernel.js';
import { parseFetchRequest } from '../policy/fetch-request.js';
import { decideUrl } from '../policy/hosts.js';
import type { QuotaLedger } from '../policy/quotas.js';
import { type EffectGate, type GrantedEffect, passGate } from './effect-gate.js';
import { failedReply } from './granted-reply.js';
import { fetchGranted } from './net.js';
import type { Resolver } from './resolve-host.js';
import { withGrant } from './with-grant.js';

/** What a bridge knows of the network. */
export interface FetchSetting {
  manifest: ManifestInForce;
  fetchTimeoutMs?: number;
  /** Replaces the system's name resolution. */
  resolver?: Resolver;
}

/** One fetch as a bridge call: judged by its URL, asked about unless it only reads, then carried out. */
export function planFetch(
  options: FetchSetting,
  gate: EffectGate | undefined,
  ledger: QuotaLedger,
  url: unknown,
  request: FetchRequest | undefined,
) {
  const { manifest, fetchTimeoutMs, resolver } = options;
  return {
    call: 'fetch',
    requested: url,
    carryOut: (asked: string) =>
      withGrant(decideUrl(manifest, asked), (grant) => {
        const parsed = parseFetchRequest(request);
        if (typeof parsed === 'string') return failedReply('EINVAL', asked, parsed);
        return passGate(
          isSafeMethod(parsed) ? undefined : gate,
          () => describeFetch(asked, parsed),
          () =>
            fetchGranted(grant, parsed, {
              manifest,
              maxResponseBytes: ledger.quotas.responseBytes,
              ...(fetchTimeoutMs === undefined ? {} : { timeoutMs: fetchTimeoutMs }),
              ...(resolver === undefined ? {} : { resolver }),
            }),
        );
      }),
    countBytes: (response: FetchResponse) => Buffer.byteLength(response.body),
  } as const;
}

/** RFC 9110, 9.2.1: what only reads. Whether a host may be read from is for policy alone. */
function isSafeMethod({ method }: FetchRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function describeFetch(url: string, request: FetchRequest): GrantedEffect {
  const headers = Object.freeze({ ...request.headers });
  return {
    call: 'fetch',
    op: 'fetch',
    requested: url,
    paths: [],
    realPaths: [],
    findRealPaths: () => [],
    args: Object.freeze({ url, request: Object.freeze({ ...request, headers }) }),
    readBefore: () => undefined,
  };
}
