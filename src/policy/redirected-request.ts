import type { FetchRequest } from '../contracts/kernel.js';

/** Headers that speak for the guest at one origin, and must not reach another. Lower case. */
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);

/** Headers that describe a body, and go when it goes. Lower case. */
const ABOUT_BODY = new Set(['content-type', 'content-encoding', 'content-language', 'content-location']);

/**
 * The request to send to where a redirect leads. Status 303, or 301 and 302 after a POST, go on as GET without a body
 * (Fetch standard, HTTP-redirect fetch). Across origins credentials and body are dropped, and the method becomes GET
 * unless it was HEAD: a change meant for one origin is not made at another.
 */
export function toRedirectedRequest(status: number, request: FetchRequest, isCrossOrigin: boolean): FetchRequest {
  const { method = 'GET', headers = {} } = request;
  const becomesGet = status === 303 || ((status === 301 || status === 302) && method === 'POST');
  if (!becomesGet && !isCrossOrigin) return request;
  const kept = Object.entries(headers).filter(([name]) => {
    const key = name.toLowerCase();
    return !ABOUT_BODY.has(key) && !(isCrossOrigin && CREDENTIALS.has(key));
  });
  return { method: method === 'HEAD' ? 'HEAD' : 'GET', headers: Object.fromEntries(kept) };
}
