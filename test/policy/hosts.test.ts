import { describe, expect, it } from 'vitest';
import type { Grant } from '../../src/policy/decision.js';
import { decideAddress, decideRedirect, decideUrl, judgeConnected, type UrlGrant } from '../../src/policy/hosts.js';
import { parseManifest } from '../../src/policy/manifest.js';

function listing(...allowedHosts: string[]) {
  return parseManifest({ allowedHosts }, 'test');
}

/** `host:port` that is granted, or the rule that refuses. */
function judge(hosts: string[], url: string): string {
  const decision = decideUrl(listing(...hosts), url);
  return decision.allowed ? `${decision.grant.host}:${decision.grant.port}` : decision.denial.rule;
}

function grantOf(hosts: string[], url: string): Grant<UrlGrant> {
  const decision = decideUrl(listing(...hosts), url);
  if (!decision.allowed) throw new Error(`refused: ${decision.denial.rule}`);
  return decision.grant;
}

/** The address that is granted, or the rule that refuses. */
function judgeAddress(hosts: string[], url: string, address: string): string {
  const decision = decideAddress(grantOf(hosts, url), address);
  return decision.allowed ? decision.grant.address : decision.denial.rule;
}

describe('decideUrl', () => {
  it('denies every URL when the list is empty', () => {
    for (const url of ['http://example.com/', 'http://127.0.0.1/', 'file:///etc/passwd']) {
      expect(judge([], url)).toBe('empty-list');
    }
  });

  it('opens a listed host at the default port of the scheme, and another port only where it is listed', () => {
    expect(judge(['example.com'], 'http://example.com/a?b#c')).toBe('example.com:80');
    expect(judge(['example.com'], 'https://EXAMPLE.com.')).toBe('example.com:443');
    expect(judge(['example.com'], 'http://example.com:443/')).toBe('not-listed');
    expect(judge(['example.com'], 'http://example.com:8080/')).toBe('not-listed');
    expect(judge(['example.com:8080'], 'https://example.com:8080/')).toBe('example.com:8080');
    expect(judge(['example.com:8080'], 'http://example.com/')).toBe('not-listed');
  });

  it('denies what is nearly listed', () => {
    for (const host of [
      'example.com.evil.io',
      'evilexample.com',
      'example.co',
      'www.example.com',
      'ex\u{430}mple.com',
    ]) {
      expect(judge(['example.com'], `http://${host}/`)).toBe('not-listed');
    }
  });

  it('opens any depth below a wildcard, but not the apex, and never an address', () => {
    expect(judge(['*.example.com'], 'http://a.b.example.com/')).toBe('a.b.example.com:80');
    expect(judge(['*.example.com'], 'http://example.com/')).toBe('not-listed');
    expect(judge(['*.example.com'], 'http://.example.com/')).toBe('malformed');
    expect(judge(['*.example.com'], 'http://aexample.com/')).toBe('not-listed');
    expect(judge(['*.example.com'], 'http://1.1.1.1/')).toBe('not-listed');
    expect(judge(['*.example.com:81'], 'http://a.example.com:81/')).toBe('a.example.com:81');
  });

  it('denies other schemes, users in the URL, and what is no URL', () => {
    for (const url of ['file:///etc/passwd', 'ftp://example.com/', 'ws://example.com/', 'data:,x', 'javascript:1']) {
      expect(judge(['example.com'], url)).toBe('scheme');
    }
    for (const url of [
      'http://me@example.com/',
      'http://:pw@example.com/',
      'http://@example.com/',
      'http:@example.com/',
    ]) {
      expect(judge(['example.com'], url)).toBe('userinfo');
    }
    for (const url of [
      '',
      'example.com',
      '//example.com/',
      'http://',
      'http://exa mple.com/',
      'http://example.com/\n',
    ]) {
      expect(judge(['example.com'], url)).toBe('malformed');
    }
    expect(judge(['example.com'], 'http:\\\\example.com\\')).toBe('malformed');
    expect(judge(['example.com'], `http://example.com/${'x'.repeat(8192)}`)).toBe('malformed');
  });

  it('sees one address behind its many spellings, and opens it only where it is listed', () => {
    const spellings = ['127.0.0.1', '2130706433', '127.1', '0x7f.1', '0177.0.0.1', '\u{FF11}27.0.0.1', '127.0.0.1.'];
    for (const spelling of spellings) {
      expect(judge(['example.com'], `http://${spelling}/`)).toBe('private-address');
      expect(judge(['127.0.0.1'], `http://${spelling}/`)).toBe('127.0.0.1:80');
      expect(judge(['127.0.0.1:8080'], `http://${spelling}/`)).toBe('not-listed');
    }
    expect(judge(['127.0.0.1'], 'http://[::ffff:127.0.0.1]/')).toBe('private-address');
    expect(judge(['127.0.0.1'], 'http://127.0.0.2/')).toBe('private-address');
    expect(judge(['example.com'], 'http://169.254.169.254/latest/meta-data/')).toBe('private-address');
    expect(judge(['example.com'], 'http://[fd00:ec2::254]/')).toBe('private-address');
    expect(judge(['example.com'], 'http://1.1.1.1/')).toBe('not-listed');
  });

  it('grants the parsed URL, without fragment and trailing dot', () => {
    expect(grantOf(['example.com'], 'HTTP://Example.COM.:80/a/../b?q=1#frag')).toMatchObject({
      requested: 'HTTP://Example.COM.:80/a/../b?q=1#frag',
      url: 'http://example.com/b?q=1',
      protocol: 'http:',
      origin: 'http://example.com',
      target: '/b?q=1',
    });
  });

  it('writes the refusal that people search for', () => {
    expect(decideUrl(listing('a.example'), 'http://example.com/x')).toMatchObject({
      denial: { capability: 'allowedHosts', requested: 'http://example.com/x', rule: 'not-listed' },
      message: 'Access denied: http://example.com/x is not in allowedHosts',
    });
  });
});

describe('decideAddress', () => {
  const NAME = 'http://rebind.example/';

  it('opens public addresses of a listed name, and denies addresses that are not public', () => {
    expect(judgeAddress(['rebind.example'], NAME, '93.184.216.34')).toBe('93.184.216.34');
    expect(judgeAddress(['rebind.example'], NAME, '2606:4700:0::1111')).toBe('2606:4700::1111');
    for (const address of ['127.0.0.1', '::1', '::ffff:10.0.0.1', '169.254.169.254', '0.0.0.0', 'fe80::1']) {
      expect(judgeAddress(['rebind.example'], NAME, address)).toBe('private-address');
      expect(judgeAddress(['*.example'], NAME, address)).toBe('private-address');
    }
  });

  it('opens an address that is not public only when it is listed exactly, with that port', () => {
    expect(judgeAddress(['rebind.example', '10.0.0.5'], NAME, '10.0.0.5')).toBe('10.0.0.5');
    expect(judgeAddress(['rebind.example', '10.0.0.5'], NAME, '::ffff:10.0.0.5')).toBe('10.0.0.5');
    expect(judgeAddress(['rebind.example', '10.0.0.5'], NAME, '10.0.0.6')).toBe('private-address');
    expect(judgeAddress(['rebind.example', '10.0.0.5:8080'], NAME, '10.0.0.5')).toBe('private-address');
  });

  it('opens loopback for localhost itself, and nothing else private', () => {
    expect(judgeAddress(['localhost:3000'], 'http://localhost:3000/', '127.0.0.1')).toBe('127.0.0.1');
    expect(judgeAddress(['localhost:3000'], 'http://LOCALHOST.:3000/', '::1')).toBe('::1');
    expect(judgeAddress(['localhost:3000'], 'http://localhost:3000/', '10.0.0.1')).toBe('private-address');
    expect(judgeAddress(['*.localhost'], 'http://a.localhost/', '127.0.0.1')).toBe('private-address');
  });

  it('denies what a resolver says that is no address', () => {
    for (const address of ['', 'example.com', '127.1', 'fe80::1%eth0']) {
      expect(judgeAddress(['rebind.example'], NAME, address)).toBe('malformed');
    }
  });

  it('denies a connection that ended at another address than the granted ones', () => {
    const grant = grantOf(['rebind.example'], NAME);
    const pinned = decideAddress(grant, '93.184.216.34');
    const addresses = pinned.allowed ? [pinned.grant] : [];
    expect(judgeConnected(grant, addresses, '::ffff:93.184.216.34')).toBeUndefined();
    expect(judgeConnected(grant, addresses, '93.184.216.35')?.denial.rule).toBe('private-address');
    expect(judgeConnected(grant, addresses, undefined)?.denial.rule).toBe('private-address');
    expect(judgeConnected(grant, [], '93.184.216.34')?.denial.rule).toBe('private-address');
  });
});

describe('decideRedirect', () => {
  const hosts = ['a.example', 'b.example', 'a.example:8080'];
  const from = grantOf(hosts, 'http://a.example/x/y');
  const hop = (location: string, count = 1) => decideRedirect(listing(...hosts), from, location, count);

  it('judges every hop as a new request, and knows when it leaves the origin', () => {
    expect(hop('../z')).toMatchObject({ grant: { next: { url: 'http://a.example/z' }, isCrossOrigin: false } });
    for (const location of ['http://b.example/', '//b.example/', 'https://a.example/', 'http://a.example:8080/']) {
      expect(hop(location)).toMatchObject({ allowed: true, grant: { isCrossOrigin: true } });
    }
  });

  it('denies a hop to what is not listed, and names the URL that the server pointed to', () => {
    expect(hop('http://c.example/steal')).toMatchObject({
      denial: { capability: 'allowedHosts', requested: 'http://c.example/steal', rule: 'not-listed' },
    });
    expect(hop('http://127.0.0.1/')).toMatchObject({ denial: { rule: 'private-address' } });
    expect(hop('file:///etc/passwd')).toMatchObject({ denial: { rule: 'scheme' } });
    expect(hop('http://me@b.example/')).toMatchObject({ denial: { rule: 'userinfo' } });
    expect(hop('http://[/')).toMatchObject({ denial: { rule: 'malformed' } });
  });

  it('follows 5 hops and no more', () => {
    expect(hop('/z', 5).allowed).toBe(true);
    expect(hop('/z', 6)).toMatchObject({ denial: { rule: 'too-many-redirects' } });
  });
});
