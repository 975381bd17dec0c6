import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/host/browser/find-browser.js';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasmagent-find-browser-'));
  for (const name of ['a', 'b']) mkdirSync(at(name));
  for (const file of [at('a', 'google-chrome'), at('b', 'chromium-headless-shell'), at('own')]) {
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
  }
  mkdirSync(at('a', 'chromium'));
  writeFileSync(at('b', 'chromium'), 'no program');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findBrowser', () => {
  it('takes the smallest Chromium of the search path, and nothing that cannot be run', () => {
    expect(findBrowser({ PATH: `${at('a')}:${at('b')}` })).toBe(at('b', 'chromium-headless-shell'));
    expect(findBrowser({ PATH: at('a') })).toBe(at('a', 'google-chrome'));
  });

  it('takes the one that was named before any other', () => {
    expect(findBrowser({ PATH: at('b'), CHROME_PATH: at('own') })).toBe(at('own'));
    expect(findBrowser({ PATH: at('b'), CHROME_PATH: '/missing', WASMAGENT_BROWSER: at('own') })).toBe(at('own'));
  });

  it('uses no other when the named one cannot be run', () => {
    expect(() => findBrowser({ PATH: at('b'), WASMAGENT_BROWSER: at('missing') })).toThrow(
      expect.objectContaining({ code: 'BROWSER_UNAVAILABLE' }),
    );
  });

  it('never looks in a folder that depends on where one stands', () => {
    const here = process.cwd();
    try {
      process.chdir(at('b'));
      expect(() => findBrowser({ PATH: '.::' })).toThrow(
        expect.objectContaining({
          code: 'BROWSER_UNAVAILABLE',
          suggestions: expect.arrayContaining(['apt-get install chromium-headless-shell']),
        }),
      );
    } finally {
      process.chdir(here);
    }
  });
});
