import type { FetchRequest } from '../contracts/kernel.js';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Headers that say where a request goes, how long it is or what becomes of the connection: the host writes those. */
const RESERVED = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
]);
const RESERVED_PREFIX = /^(?:proxy|sec)-/;
// RFC 9110: field-name is a token, field-value is visible characters, spaces and tabs. No CR, no LF, no NUL.
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const MAX_HEADERS = 64;
const MAX_HEADER_LENGTH = 8_192;
const MAX_BODY_LENGTH = 1024 * 1024;

/**
 * Reads what a guest passed to fetch (guest-controlled): method in capitals, headers with lower-case names. A string
 * in place of the request says what is wrong with it.
 */
export function parseFetchRequest(data: unknown): FetchRequest | string {
  if (data === undefined || data === null) return { method: 'GET' };
  if (!isRecord(data)) return 'the request must be an object';
  const { method: spelled = 'GET', headers: given = {}, body } = data;
  if (typeof spelled !== 'string') return 'method must be a string';
  const method = spelled.toUpperCase();
  if (!METHODS.has(method)) return `method must be one of ${[...METHODS].join(', ')}`;
  const headers = parseHeaders(given);
  if (typeof headers === 'string') return headers;
  if (body === undefined || body === null) return { method, headers };
  if (typeof body !== 'string') return 'body must be a string';
  if (method === 'GET' || method === 'HEAD') return `${method} has no body`;
  if (body.length > MAX_BODY_LENGTH) return `body is longer than ${MAX_BODY_LENGTH} characters`;
  return { method, headers, body };
}

function parseHeaders(given: unknown): Record<string, string> | string {
  if (!isRecord(given)) return 'headers must be an object of strings';
  const entries = Object.entries(given);
  if (entries.length > MAX_HEADERS) return `more than ${MAX_HEADERS} headers`;
  const headers = new Map<string, string>();
  for (const [spelled, value] of entries) {
    const name = spelled.toLowerCase();
    if (!HEADER_NAME.test(name)) return 'a header name holds characters that no header name has';
    if (RESERVED.has(name) || RESERVED_PREFIX.test(name)) return `the header ${name} is written by the host`;
    if (typeof value !== 'string' || value.length > MAX_HEADER_LENGTH || !HEADER_VALUE.test(value)) {
      return `the header ${name} has a value that no header has`;
    }
    if (headers.has(name)) return `the header ${name} is given twice`;
    headers.set(name, value);
  }
  // A name such as __proto__ becomes a header like any other.
  return Object.fromEntries(headers);
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
