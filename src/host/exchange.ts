import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { FetchRequest } from '../contracts/kernel.js';
import { parseAddress } from '../policy/address.js';
import type { Grant } from '../policy/decision.js';
import { type AddressGrant, judgeConnected, type UrlGrant } from '../policy/hosts.js';
import { denyResponseBytes } from '../policy/quotas.js';
import { HostFailure, RefusedError } from './granted-reply.js';

/** One answer to one request. Everything in it is server-controlled. */
export interface Answer {
  status: number;
  /** Lower-case names; a header that came several times is joined with `, `. */
  headers: Record<string, string>;
  /** Where a redirect status points to; its body is not read. */
  location: string | undefined;
  /** Decoded as UTF-8; bytes that are none come back as U+FFFD. */
  body: string;
}

export interface ExchangeLimits {
  signal: AbortSignal;
  maxResponseBytes: number;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Sends one request to one of the granted addresses, and follows nothing. Rejects with RefusedError (the connection
 * ended up elsewhere, the body is too large), or with the system's error.
 */
export async function exchange(
  grant: Grant<UrlGrant>,
  request: FetchRequest,
  addresses: readonly Grant<AddressGrant>[],
  limits: ExchangeLimits,
): Promise<Answer> {
  const response = await send(grant, request, addresses, limits.signal);
  try {
    const status = response.statusCode ?? 0;
    const location = REDIRECTS.has(status) ? response.headers.location : undefined;
    const headers = collectHeaders(response.rawHeaders);
    const body = location === undefined ? await readBody(grant, response, limits.maxResponseBytes) : '';
    return { status, headers, location, body };
  } finally {
    response.destroy();
  }
}

function send(
  grant: Grant<UrlGrant>,
  request: FetchRequest,
  addresses: readonly Grant<AddressGrant>[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const start = grant.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = start({ ...toOptions(grant, request, addresses), signal });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    // An answer that is none, such as an upgrade nobody asked for.
    outgoing.on('close', () => reject(new HostFailure('ECONNRESET')));
    outgoing.on('socket', (socket) => {
      socket.once('connect', () => {
        const refusal = judgeConnected(grant, addresses, socket.remoteAddress);
        if (refusal !== undefined) outgoing.destroy(new RefusedError(refusal));
      });
    });
    outgoing.end(request.body);
  });
}

function toOptions(
  grant: Grant<UrlGrant>,
  request: FetchRequest,
  addresses: readonly Grant<AddressGrant>[],
): RequestOptions & { servername: string; rejectUnauthorized: true; autoSelectFamily: true } {
  // Node connects to a literal without asking `lookup`, so it is given the canonical spelling.
  const literal = parseAddress(grant.host)?.text;
  return {
    protocol: grant.protocol,
    host: literal ?? grant.host,
    port: grant.port,
    path: grant.target,
    method: request.method ?? 'GET',
    headers: toHeaders(grant, request),
    setHost: false,
    // A connection of its own: none is shared with what the host itself does.
    agent: false,
    lookup: pinTo(addresses),
    autoSelectFamily: true,
    servername: literal === undefined ? grant.host : '',
    // Also when the operator's environment turns the check off.
    rejectUnauthorized: true,
  };
}

function toHeaders(grant: Grant<UrlGrant>, request: FetchRequest): Record<string, string> {
  const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) };
  return { ...request.headers, ...length, host: new URL(grant.url).host, 'accept-encoding': 'identity' };
}

/** A lookup that asks nobody: the name was resolved once, and only the judged addresses exist. */
function pinTo(addresses: readonly Grant<AddressGrant>[]): LookupFunction {
  const all = addresses.map(({ address, family }) => ({ address, family }));
  return (_host, options, answer) => {
    const [first] = all;
    if (options.all === true) answer(null, all);
    else answer(null, first?.address ?? '', first?.family);
  };
}

async function readBody(grant: Grant<UrlGrant>, response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > maxBytes) throw new RefusedError(denyResponseBytes(grant.requested));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, total).toString('utf8');
}

function collectHeaders(raw: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    const value = raw[index + 1] ?? '';
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
