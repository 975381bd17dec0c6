import { looksRandom, looksSecret } from '../looks-secret.js';
import { ASSIGN, escapePattern, type RedactionRule } from '../redaction-rule.js';

const PASSWORDS = ['password', 'passwd', 'passphrase', 'passcode', 'pwd', '_pass'];
const KEY_KINDS = ['api', 'app', 'access', 'secret', 'private', 'auth', 'signing', 'encryption', 'master', 'account'];
const SECRETS = [
  ...['secret', 'token', 'credential', '_auth'],
  ...KEY_KINDS.flatMap((kind) => ['_key', '-key', ' key', 'key'].map((key) => `${kind}${key}`)),
];
const PASSWORD_NAME = alternatives(PASSWORDS);
// The same as the keywords, with fewer branches.
const SECRET_NAME = `(?:(?:${KEY_KINDS.join('|')})[_ -]?key|secret|token|credentials?|_auth)`;
const OPTIONS = ['--password', '--passphrase', '--token', '--auth-token', '--access-token', '--api-key', '--secret'];
const SUFFIX = '(?:[_-](?:value|hash|prod|production|dev|staging|live|base|old|new)|[_-]?\\d{1,2})?';
const TYPE = '(?:[ \\t]?:[ \\t]?(?:string|str)(?=[ \\t]?=))?';

const COOKIE = '[\\w.-]{1,64}(?:=[^\\s"\'`\\\\;,()]{0,512})?';

const isPassword = (value: string) => looksSecret(value, 6);
const isSecret = (value: string) => looksSecret(value, 12);
// `token = makeToken2(` calls something.
const isNoCall = (next: string) => next !== '(' && next !== '[';

/** The rules for credentials that no provider's shape betrays: URLs, headers, options, and assignments to telling names. */
export const CREDENTIAL_RULES: readonly RedactionRule[] = [
  {
    id: 'url-password',
    keywords: ['://'],
    pattern: /:\/\/[^\s/?#@:"'<>[\]]{0,128}:(?<secret>[^\s/?#"'<>]{1,256})(?=@)/,
    accept: (value) => !/^(?:pass(?:word|wd)?|pwd|secret|token|pw|user|\*+|x+|\.+|%s|[$<{[].*)$/i.test(value),
  },
  {
    id: 'url-token',
    keywords: ['://'],
    pattern: /:\/\/(?<secret>[^\s/?#@:"'<>[\]]{20,256})(?=@)/,
    accept: looksRandom,
  },
  {
    id: 'authorization',
    keywords: ['bearer '],
    pattern: /bearer[ \t]{1,3}(?<secret>[\w.~+/=-]{16,128})/i,
    accept: (value) => looksSecret(value, 16),
    tail: /[\w.~+/=-]{1,512}/y,
  },
  {
    id: 'authorization',
    keywords: ['basic '],
    pattern: /basic[ \t]{1,3}(?<secret>[A-Za-z0-9+/]{6,512}={0,2})/i,
    accept: isBasicCredential,
  },
  {
    id: 'authorization',
    keywords: ['authorization'],
    pattern: new RegExp(
      `authorization${ASSIGN}(?:(?:bearer|basic|token|apikey|digest|negotiate|bot|key)[ \\t]{1,4})?(?<secret>[^\\s"'\`\\\\,;<>(){}[\\]]{8,128})`,
      'i',
    ),
    accept: (value, next) => looksSecret(value, 8) && isNoCall(next),
    tail: /[^\s"'`\\,;<>(){}[\]]{1,512}/y,
  },
  {
    id: 'cookie',
    keywords: ['cookie'],
    // RFC 6265: what a cookie's value may hold; attributes of Set-Cookie read the same.
    pattern: new RegExp(`cookie${ASSIGN}(?<secret>${COOKIE}(?:;[ \\t]?${COOKIE}){0,32})`, 'i'),
    accept: isSecretCookie,
  },
  {
    id: 'password',
    keywords: ['-u ', '--user ', '--proxy-user '],
    pattern: /(?:-u|--user|--proxy-user) {1,2}["']?[^\s:"'@/]{1,64}:(?<secret>[^\s"'`:@/,()]{8,256})/,
    accept: (value) => looksSecret(value, 8),
  },
  {
    id: 'password',
    keywords: ['mysql', 'mariadb'],
    // Among the options of a command: -pXyZ.
    pattern:
      /(?:mysql|mariadb)[\w-]{0,16}(?:[ \t]{1,3}[^\s;|&]{1,48}){0,8}?[ \t]{1,3}-p["']?(?<secret>[^\s"'`\\;|<>(){}[\]]{6,128})/,
    accept: isPassword,
  },
  {
    id: 'secret',
    keywords: OPTIONS,
    pattern: new RegExp(`(?:${alternatives(OPTIONS)})[ \\t]{1,3}["']?(?<secret>[^\\s"'\`\\\\,<>(){}[\\]]{6,128})`, 'i'),
    accept: isPassword,
    tail: /[^\s"'`\\,<>(){}[\]]{1,512}/y,
  },
  quoted('password', PASSWORDS, PASSWORD_NAME, isPassword),
  ...bare('password', PASSWORDS, PASSWORD_NAME, isPassword),
  {
    id: 'password',
    keywords: PASSWORDS,
    pattern: new RegExp(
      `(?:${alternatives(PASSWORDS)})[ \\t](?:is|was)[ \\t:]{1,3}["'\`]?(?<secret>[^\\s"'\`\\\\,;<>(){}[\\]]{6,128})`,
      'i',
    ),
    accept: (value) =>
      looksSecret(value.replace(/[.!?]+$/, ''), 6) && /[A-Za-z][^A-Za-z-]|[^A-Za-z-][A-Za-z]/.test(value),
  },
  quoted('secret', SECRETS, SECRET_NAME, isSecret),
  ...bare('secret', SECRETS, SECRET_NAME, isSecret),
];

// password = "...", also when the quotes themselves are quoted.
function quoted(
  id: string,
  keywords: readonly string[],
  name: string,
  accept: (value: string) => boolean,
): RedactionRule {
  return {
    id,
    keywords,
    pattern: new RegExp(
      `(?:${name})${SUFFIX}["'\`\\\\\\]]{0,4}${TYPE}[ \\t]{0,4}(?:=>|:=|==?|[:,])[ \\t]{0,4}\\\\{0,3}["'\`](?<secret>[^\\s"'\`\\\\<>]{6,128})`,
      'i',
    ),
    accept,
    tail: /[^\s"'`\\<>]{1,512}/y,
  };
}

// PASSWORD=..., password: ...; up to whatever may end a value in a file or a connection string. A `&` ends it where another
// name follows, and where the name stands in the query of a URL.
function bare(
  id: string,
  keywords: readonly string[],
  name: string,
  accept: (value: string) => boolean,
): RedactionRule[] {
  const end = '\\s"\'`\\\\,;&<>(){}[\\]|';
  const separator = '["\'`\\\\\\]]{0,4}[ \\t]{0,4}(?:=>|:=|==?|:)[ \\t]{0,4}';
  const inQuery = `[?&][\\w.-]{0,32}(?:${name})`;
  const anywhere = `(?:[^${end}]|&(?!&|amp;|[\\w.[\\]%-]{1,64}=))`;
  const rule = { id, keywords, accept: (value: string, next: string) => isNoCall(next) && accept(value) };
  return [
    {
      ...rule,
      pattern: new RegExp(`(?:${name})(?<!${inQuery})${SUFFIX}${separator}(?<secret>${anywhere}{6,128})`, 'i'),
      tail: new RegExp(`${anywhere}{1,512}`, 'y'),
    },
    {
      ...rule,
      pattern: new RegExp(`(?:${name})(?<=${inQuery})${SUFFIX}${separator}(?<secret>[^${end}]{6,128})`, 'i'),
      tail: new RegExp(`[^${end}]{1,512}`, 'y'),
    },
  ];
}

function alternatives(literals: readonly string[]): string {
  return literals.map(escapePattern).join('|');
}

// RFC 7617: base64 of `user:password`.
function isBasicCredential(value: string): boolean {
  return /^[\x20-\x7e]{1,256}:[\x20-\x7e]{1,256}$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

function isSecretCookie(cookies: string): boolean {
  return cookies.split(/[;&]/).some((cookie) => {
    const value = cookie.slice(cookie.indexOf('=') + 1);
    return looksSecret(value, 12) || /^\s*(?:sess|sid|auth|jwt)[^=]{0,32}=[^\s=]{8}/i.test(cookie);
  });
}
