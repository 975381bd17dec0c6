import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAddress, decideUrl } from '../../src/policy/hosts.js';
import { parseManifest } from '../../src/policy/manifest.js';
import { IS_ALL } from '../sampled.js';
import { urlSpellings } from './url-spellings.js';

const SPELLINGS = IS_ALL ? 150_000 : 30_000;

const manifest = parseManifest(
  {
    allowedHosts: [
      'example.com',
      'api.example.com:8443',
      '*.wild.test',
      '*.wild.test:81',
      'b\u{FC}cher.example',
      'localhost:3000',
      '127.0.0.1:8080',
      '93.184.216.34',
      '[2606:4700::1111]',
    ],
  },
  'test',
);

/** The same list, written out by hand: what may be asked, by port. */
const LISTED: Readonly<Record<number, RegExp>> = {
  80: /^(example\.com|([a-z]+\.)+wild\.test|xn--bcher-kva\.example|93\.184\.216\.34|\[2606:4700::1111\])$/,
  81: /^([a-z]+\.)+wild\.test$/,
  443: /^(example\.com|([a-z]+\.)+wild\.test|xn--bcher-kva\.example|93\.184\.216\.34|\[2606:4700::1111\])$/,
  3000: /^localhost$/,
  8080: /^127\.0\.0\.1$/,
  8443: /^api\.example\.com$/,
};

describe('URLs against what was meant by them', () => {
  it('grants a URL exactly when the host and port that are meant are listed', () => {
    let granted = 0;
    let listed = 0;
    const startedMs = performance.now();
    fc.assert(
      fc.property(urlSpellings, ({ text, host, port, isPlain }) => {
        // A scheme's own default port depends on the scheme, so 80 over https is another place than 443.
        const isDefault = port === (/^https:/i.test(text) ? 443 : 80);
        const isPortListed = isDefault || (port !== 80 && port !== 443);
        const isListed =
          isPlain && isPortListed && host !== undefined && port !== undefined && LISTED[port]?.test(host) === true;
        if (isListed) listed += 1;
        const decision = decideUrl(manifest, text);
        if (decision.allowed !== isListed) throw new Error(decision.allowed ? 'escape' : decision.denial.rule);
        if (!decision.allowed) return;
        granted += 1;
        const { grant } = decision;
        if (grant.host !== host || grant.port !== port) throw new Error(`granted ${grant.host}:${grant.port}`);
        if (/^[0-9[]/.test(grant.host) && !decideAddress(grant, grant.host).allowed) throw new Error('address refused');
      }),
      { numRuns: SPELLINGS },
    );
    console.log(`${SPELLINGS} spellings, ${granted} granted, ${Math.round(performance.now() - startedMs)} ms`);
    expect(granted).toBe(listed);
    expect(granted).toBeGreaterThan(SPELLINGS / 50);
  });
});
