import { looksSecret } from './looks-secret.js';
import { withoutPlaceholders } from './placeholder.js';
import { REDACTION_KINDS } from './rules/all-rules.js';
import { isNumberName } from './secret-number.js';
import { type Sensitivity, sensitivityOf } from './sensitive-name.js';

// A number may be written as text.
const DIGITS = /^\d{6,19}$/;
// RFC 9110: what stands before the credentials in an Authorization header.
const SCHEME = /^[A-Za-z-]{2,20} {1,2}(?=\S)/;

/** Says whether the value of a member is a secret by the member's name, whatever its shape. */
export function isSecretField(name: string, value: string): boolean {
  if (DIGITS.test(value)) return isNumberName(name);
  const sensitivity = sensitivityOf(name);
  return (
    sensitivity !== undefined &&
    isSecretBy(
      sensitivity,
      withoutPlaceholders(value, (kind) => REDACTION_KINDS.has(kind)),
    )
  );
}

function isSecretBy(sensitivity: Sensitivity, value: string): boolean {
  if (value.length > 8192) return !/\s/.test(value.slice(0, 8192));
  if (sensitivity === 'password') return !/\s/.test(value) && looksSecret(value, 6);
  if (sensitivity === 'secret') {
    const bare = value.replace(SCHEME, '');
    return !/\s/.test(bare) && looksSecret(bare, 10);
  }
  return value.split(/[;&]/).some((cookie) => looksSecret(cookie.slice(cookie.indexOf('=') + 1).trim(), 12));
}

/** Returns the name that `{"name": "Authorization", "value": "..."}` gives to its `value`, as headers are listed. */
export function nameOfValue(value: object): string | undefined {
  for (const key of ['name', 'key', 'header']) {
    const name: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    if (typeof name === 'string') return name;
  }
  return undefined;
}
