import { describe, expect, it } from 'vitest';
import { toRedirectedRequest } from '../../src/policy/redirected-request.js';

const headers = { Authorization: 'secret', cookie: 'secret', 'content-type': 'text/plain', accept: 'text/html' };
const post = { method: 'POST', headers, body: 'form' };

describe('toRedirectedRequest', () => {
  it('sends the same request again within an origin where the status says so', () => {
    for (const status of [307, 308]) expect(toRedirectedRequest(status, post, false)).toEqual(post);
    expect(toRedirectedRequest(301, { method: 'PUT', body: 'x' }, false)).toEqual({ method: 'PUT', body: 'x' });
  });

  it('goes on as GET without a body after 303, and after 301 and 302 of a POST', () => {
    const kept = { Authorization: 'secret', cookie: 'secret', accept: 'text/html' };
    for (const status of [301, 302, 303]) {
      expect(toRedirectedRequest(status, post, false)).toEqual({ method: 'GET', headers: kept });
    }
    expect(toRedirectedRequest(303, { method: 'HEAD' }, false)).toEqual({ method: 'HEAD', headers: {} });
  });

  it('leaves credentials and body behind when the origin changes, whatever the status', () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const sent = toRedirectedRequest(status, { ...post, headers: { ...headers, 'Proxy-Authorization': 'x' } }, true);
      expect(sent).toEqual({ method: 'GET', headers: { accept: 'text/html' } });
    }
    expect(toRedirectedRequest(307, { method: 'DELETE' }, true)).toEqual({ method: 'GET', headers: {} });
  });
});
