import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { type RequestOptions, request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { parseAddress } from '../policy/address.js';

/** How one request to a provider's API is sent, whatever the library that asks would have it. */
export interface ApiFetchOptions {
  /** The only headers that go out, beside `host` and `content-length`. They may hold a key. */
  headers: Readonly<Record<string, string>>;
  /** Ends the exchange when for so long no byte comes or goes. */
  idleMs: number;
  maxResponseBytes: number;
}

const FAULTS = {
  idle: 'no byte came for too long',
  'too-large': 'the answer is too large',
  cut: 'the connection broke before the answer was whole',
} as const;

/** Why an exchange that had begun was ended. */
export class ApiFetchFault extends Error {
  override readonly name = 'ApiFetchFault';

  constructor(readonly reason: keyof typeof FAULTS) {
    super(FAULTS[reason]);
  }
}

// A name server or a hosts file may lead the name away from this machine, so it is not asked.
const LOOPBACK = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** True for a host of a URL that is this machine whatever a resolver says: `localhost` and loopback addresses. */
export function isLoopbackHost(hostname: string): boolean {
  return hostname.toLowerCase() === 'localhost' || parseAddress(hostname)?.isLoopback === true;
}

/**
 * A `fetch` with the host's own rules: a connection of its own, through no proxy, no redirect followed (the answer is
 * the redirect), TLS always checked, and an end when nothing comes or too much.
 */
export function apiFetch(
  options: ApiFetchOptions,
): (url: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const body = init.body ?? undefined;
    if (body !== undefined && typeof body !== 'string') throw new TypeError('only text is sent');
    const { request, response } = await send(url, init.method ?? 'GET', body, init.signal ?? undefined, options);
    const headers = new Headers();
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const status = response.statusCode ?? 0;
    // What is no final status is none that a Response can have; so is a body where there can be none.
    if (status < 200 || status > 599 || [204, 205, 304].includes(status)) {
      request.destroy();
      return status === 204 || status === 205 || status === 304
        ? new Response(null, { status, headers })
        : Response.error();
    }
    return new Response(ReadableStream.from(readChunks(response, options.maxResponseBytes)), { status, headers });
  };
}

interface Sent {
  request: ClientRequest;
  response: IncomingMessage;
}

function send(
  url: URL,
  method: string,
  body: string | undefined,
  signal: AbortSignal | undefined,
  { headers, idleMs }: ApiFetchOptions,
): Promise<Sent> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options: RequestOptions & { autoSelectFamily: true } = {
    protocol: url.protocol,
    host,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    method,
    headers: {
      ...headers,
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      'accept-encoding': 'identity',
    },
    // A connection of its own: the shared agent may be told by the environment to use a proxy.
    agent: false,
    autoSelectFamily: true,
    ...(host.toLowerCase() === 'localhost' ? { lookup: lookUpLoopback } : {}),
    // Also when the operator's environment turns the check off.
    rejectUnauthorized: true,
    ...(signal === undefined ? {} : { signal }),
  };
  return new Promise((resolve, reject) => {
    const request = start(options);
    let response: IncomingMessage | undefined;
    request.setTimeout(idleMs, () => {
      const fault = new ApiFetchFault('idle');
      response?.destroy(fault);
      request.destroy(fault);
    });
    request.on('response', (incoming) => {
      response = incoming;
      // Whoever reads the answer hears of it; one that nobody reads yet must not end the process.
      incoming.on('error', () => undefined);
      resolve({ request, response: incoming });
    });
    request.on('error', reject);
    request.on('close', () => reject(new Error('the connection was closed before an answer')));
    request.end(body);
  });
}

const lookUpLoopback: LookupFunction = (_host, options, answer) => {
  const family = options.family === 6 || options.family === 'IPv6' ? 6 : 4;
  const [first] = LOOPBACK.filter((each) => each.family === family);
  if (options.all === true) answer(null, LOOPBACK);
  else answer(null, first?.address ?? '', first?.family);
};

async function* readChunks(response: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > maxBytes) throw new ApiFetchFault('too-large');
      yield new Uint8Array(chunk);
    }
  } catch (error) {
    throw error instanceof ApiFetchFault ? error : new ApiFetchFault('cut');
  } finally {
    response.destroy();
  }
}
