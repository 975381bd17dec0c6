import { randomFillSync } from 'node:crypto';

/** Most characters of a URL that a guest can have parsed; browsers stop nobody earlier, but parsing is the child's time. */
export const MAX_URL_CHARS = 64 * 1024;

/** Most characters of a query, and of the names and values that make one. */
const MAX_QUERY_CHARS = 1024 * 1024;

/** Most bytes of entropy in one answer: the quota of the Web Cryptography API. */
const MAX_ENTROPY_BYTES = 65_536;

const URL_PARTS = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;

// Captured before the child is locked down; neither reaches outside the process.
const ParsedUrl = URL;
const Query = URLSearchParams;

/**
 * Answers a guest's question that needs no host: entropy, and what Node's own URL parser says. Text in, text out; nothing
 * but text of it can reach a guest. Never throws; `''` stands for a question that has no answer.
 * @param question `entropy`, `url`, `url-set`, `query` or `query-text`.
 * @param input guest-controlled: a count, or JSON.
 */
export function answerLocally(question: string, input: string): string {
  try {
    switch (question) {
      case 'entropy':
        return drawEntropy(Number(input));
      case 'url':
        return parseUrl(toTexts(input, MAX_URL_CHARS));
      case 'url-set':
        return setUrlPart(toTexts(input, MAX_URL_CHARS));
      case 'query':
        return JSON.stringify([...new Query(toTexts(input, MAX_QUERY_CHARS)[0] ?? '')].flat());
      case 'query-text':
        return JSON.stringify(writeQuery(toTexts(input, MAX_QUERY_CHARS)));
      default:
        return '';
    }
  } catch {
    return '';
  }
}

function drawEntropy(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > MAX_ENTROPY_BYTES) return '';
  const codes = new Uint16Array(count);
  const bytes = randomFillSync(new Uint8Array(count));
  // Above 255, so that no character is NUL: a NUL would end the text on its way.
  for (let at = 0; at < count; at += 1) codes[at] = 256 + (bytes[at] ?? 0);
  return Buffer.from(codes.buffer).toString('utf16le');
}

function parseUrl([address, base]: string[]): string {
  return describeUrl(base === undefined ? new ParsedUrl(address ?? '') : new ParsedUrl(address ?? '', base));
}

function setUrlPart([address, part, value]: string[]): string {
  const url = new ParsedUrl(address ?? '');
  const known = URL_PARTS.find((name) => name === part);
  if (known === undefined || known === 'origin') return '';
  url[known] = value ?? '';
  return describeUrl(url);
}

function describeUrl(url: URL): string {
  return JSON.stringify(URL_PARTS.map((part) => url[part]));
}

function writeQuery(texts: string[]): string {
  const query = new Query();
  for (let at = 0; at + 1 < texts.length; at += 2) query.append(texts[at] ?? '', texts[at + 1] ?? '');
  return query.toString();
}

/** @throws Error for anything but a list of texts of at most so many characters together. */
function toTexts(input: string, maxChars: number): string[] {
  const parsed: unknown = input.length > 6 * maxChars + 64 ? undefined : JSON.parse(input);
  if (!Array.isArray(parsed)) throw new Error('not a list');
  let chars = 0;
  return parsed.map((text: unknown) => {
    if (typeof text !== 'string') throw new Error('not a text');
    chars += text.length;
    if (chars > maxChars) throw new Error('too long');
    return text;
  });
}
