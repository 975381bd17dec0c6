import { WasmagentError } from '../../errors.js';
import { browserUnavailable } from './find-browser.js';

/** Where a browser with DevTools listens by custom. */
const USUAL = ['http://127.0.0.1:9222', 'http://[::1]:9222'] as const;
const ANSWER_WITHIN_MS = 1_000;
const MAX_ANSWER_BYTES = 64 * 1024;

/**
 * The WebSocket address of a running browser: the one that was named, else one that answers at localhost:9222; undefined
 * when none was named and none answers. Nothing but loopback is asked unless it was named.
 * @param named `http(s)://host:port`, or the WebSocket address itself.
 * @throws WasmagentError `USAGE` for an address that is none, `BROWSER_UNAVAILABLE` when the named one does not answer
 */
export async function findEndpoint(named?: string): Promise<string | undefined> {
  if (named === undefined) {
    for (const address of USUAL) {
      const found = await askVersion(new URL(address)).catch(() => undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const url = parseEndpoint(named);
  if (url.protocol === 'ws:' || url.protocol === 'wss:') return url.href;
  try {
    return await askVersion(url);
  } catch (error) {
    throw browserUnavailable(`no browser with DevTools answers at ${url.origin}`, error);
  }
}

/**
 * Whether a named endpoint is on this machine by its address alone: no name but `localhost` is looked up for it.
 * @throws WasmagentError `USAGE` for an address that is none
 */
export function isOnThisMachine(named: string): boolean {
  const { hostname } = parseEndpoint(named);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function parseEndpoint(named: string): URL {
  // `localhost:9222` alone would be read as a scheme.
  const text = /^[a-z]+:\/\//i.test(named) ? named : `http://${named}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isKnown = url !== undefined && ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol);
  if (isKnown && url.username === '' && url.password === '' && url.hostname !== '') return url;
  throw new WasmagentError('USAGE', '--cdp takes the address of a DevTools endpoint', {
    suggestions: ['--cdp http://localhost:9222'],
  });
}

/** Asks for `/json/version`. Only the path of the answer is taken: it is not for whoever answers to say where to go. */
async function askVersion(endpoint: URL): Promise<string> {
  const response = await fetch(new URL('/json/version', endpoint), {
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  const answer: unknown = JSON.parse(await readBounded(response));
  const debuggerUrl =
    typeof answer === 'object' && answer !== null && 'webSocketDebuggerUrl' in answer
      ? answer.webSocketDebuggerUrl
      : undefined;
  if (typeof debuggerUrl !== 'string') throw new Error('the answer names no browser');
  const url = new URL(new URL(debuggerUrl).pathname, endpoint);
  url.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
