const PASSWORD = /(?:^|_)(?:password|passwd|passphrase|pwd|pass)(?:_(?:value|hash|\d))?$/;
const SECRET =
  /(?:^|_)(?:secret|token|api_?key|app_?key|access_?key|secret_?key|private_?key|signing_?key|encryption_?key|master_?key|account_?key|auth_?key|auth|authorization|authentication|credentials?|jwt|bearer|session_?id|sid|connection_?string|dsn)(?:_(?:value|hash|\d))?$/;
const COOKIE = /(?:^|_)cookies?$/;
// The end of a name tells what it is the name of; longer than any that is told here.
const MAX_LENGTH = 64;

/** What the name of a member says of its value. */
export type Sensitivity = 'password' | 'secret' | 'cookie';

/** Returns what a member's name says of its value: `DB_PASSWORD`, `apiKey`, `x-api-key`; undefined for `token_count`. */
export function sensitivityOf(name: string): Sensitivity | undefined {
  const snake = toSnakeCase(name);
  if (PASSWORD.test(snake)) return 'password';
  if (SECRET.test(snake)) return 'secret';
  return COOKIE.test(snake) ? 'cookie' : undefined;
}

/** Returns the end of a name in lower case with one `_` between its words. */
export function toSnakeCase(name: string): string {
  return name
    .slice(-MAX_LENGTH)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();
}
