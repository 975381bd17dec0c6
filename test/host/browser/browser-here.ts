import { describe } from 'vitest';
import { findBrowser } from '../../../src/host/browser/find-browser.js';

/** The Chromium that tests run in; undefined where there is none. */
export const BROWSER_HERE = browserOrNone();

/**
 * Like `describe`; where there is no Chromium it is skipped, and the name says why. CI installs one, and sets
 * WASMAGENT_REQUIRE_BROWSER: there a missing one is a failure.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (BROWSER_HERE !== undefined || process.env['WASMAGENT_REQUIRE_BROWSER'] === '1') describe(name, suite);
  else describe.skip(`${name} (skipped: no Chromium here; apt-get install chromium-headless-shell)`, suite);
}

function browserOrNone(): string | undefined {
  try {
    return findBrowser();
  } catch {
    return undefined;
  }
}
