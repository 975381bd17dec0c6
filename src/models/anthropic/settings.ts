import { WasmagentError } from '../../errors.js';
import { isLoopbackHost } from '../../host/api-fetch.js';

/** Variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the API is, and the key to it. Never to be printed. */
export interface AnthropicSettings {
  /** Without a slash at its end, and without `/v1`. */
  baseUrl: string;
  /** The endpoint is this machine: nothing is paid for, and a key may be absent. */
  isLocal: boolean;
  key: string | undefined;
}

const OFFICIAL = 'https://api.anthropic.com';
const KEY_NAMES = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'] as const;

/**
 * Reads `ANTHROPIC_BASE_URL` and the key (`ANTHROPIC_API_KEY`, else `ANTHROPIC_AUTH_TOKEN`); nothing else is read, from
 * nowhere else.
 * @throws WasmagentError `MODEL_UNAVAILABLE` for no key, a URL that is none, and one that would send the key in the clear
 */
export function readSettings(env: Environment): AnthropicSettings {
  const url = parseBaseUrl(env['ANTHROPIC_BASE_URL']?.trim() || OFFICIAL);
  const isLocal = isLoopbackHost(url.hostname);
  // Anyone on the way could read the key and answer in the model's name.
  if (url.protocol === 'http:' && !isLocal) {
    throw unavailable('ANTHROPIC_BASE_URL is http:// to another machine, which would send the key in clear text', [
      'use https://, or a server on 127.0.0.1',
    ]);
  }
  const key = readKey(env);
  if (key === undefined && !isLocal) {
    throw unavailable('there is no key: ANTHROPIC_API_KEY is not set', [
      'set ANTHROPIC_API_KEY in the environment; a key is never taken from a flag or a file',
      'or set ANTHROPIC_BASE_URL to a local server that speaks /v1/messages',
      'or play the turns of a file, with no model at all: --script turns.json',
    ]);
  }
  return { baseUrl: `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}`, isLocal, key };
}

function parseBaseUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw unavailable('ANTHROPIC_BASE_URL is no URL', ['write it like https://host or http://127.0.0.1:8080']);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw unavailable('ANTHROPIC_BASE_URL is neither https:// nor http://', ['write it like https://host']);
  }
  // What stands there is often a secret, so it is not repeated.
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw unavailable('ANTHROPIC_BASE_URL holds a user, a query or a fragment', [
      'leave them out; a key belongs into ANTHROPIC_API_KEY',
    ]);
  }
  return url;
}

function readKey(env: Environment): string | undefined {
  for (const name of KEY_NAMES) {
    const key = env[name]?.trim();
    if (key === undefined || key === '') continue;
    // A line break would end the header it is sent in.
    if (!/^[\x21-\x7e]+$/.test(key)) throw unavailable(`${name} holds a character that no key has`, ['set it anew']);
    return key;
  }
  return undefined;
}

function unavailable(message: string, suggestions: readonly string[]): WasmagentError {
  return new WasmagentError('MODEL_UNAVAILABLE', message, { suggestions });
}
