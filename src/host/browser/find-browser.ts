import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { WasmagentError } from '../../errors.js';

/** What a Chromium is called, the smallest first. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
] as const;

/** Where one lies that is in no search path. */
const PLACES = [
  '/opt/google/chrome/chrome',
  '/opt/chromium.org/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

const VARIABLES = ['WASMAGENT_BROWSER', 'CHROME_PATH'] as const;

/** Says that there is no browser to use here, and how to get one. */
export function browserUnavailable(why: string, cause?: unknown): WasmagentError {
  return new WasmagentError('BROWSER_UNAVAILABLE', why, {
    suggestions: [
      'apt-get install chromium-headless-shell',
      'name one: WASMAGENT_BROWSER=/path/to/chromium',
      'or one that runs: --cdp http://localhost:9222',
    ],
    cause,
  });
}

/**
 * The path of an installed Chromium: the one that `WASMAGENT_BROWSER` or `CHROME_PATH` names, else the first in the search
 * path or in a usual place.
 * @throws WasmagentError `BROWSER_UNAVAILABLE`
 */
export function findBrowser(env: Readonly<Record<string, string | undefined>> = process.env): string {
  for (const variable of VARIABLES) {
    const named = env[variable];
    if (named === undefined || named === '') continue;
    if (isProgram(named)) return named;
    throw browserUnavailable(`${variable} names ${named}, which is no program`);
  }
  // A relative folder in the search path would make it depend on where one stands.
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(isProgram);
  if (found === undefined) throw browserUnavailable('there is no Chromium here to make the picture with');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
