import { entropyPerCharacter } from './entropy.js';

// What documentation, templates and configuration write where a secret would stand.
const REFERENCE =
  /^(?:\$[A-Za-z_{(]|%[A-Za-z_]+%|\{\{|<|\*|\[|\.{3}|@|#|(?:https?|file|arn|vault|secret|ref|env|op|ssm):|\.{0,2}\/|process\.env|import\.meta|os\.(?:environ|getenv)|env[.[]|secrets?[.[]|vars?\.|self\.|this\.)/i;
const EXAMPLE =
  /(?:^|[^a-z])(?:your|my|example|sample|dummy|placeholder|change_?-?me|redacted|insert|replace|fake|x{3,}|todo|goes|null|none|undefined|true|false|foo|bar|abc123|test|here)(?:[^a-z]|$)|(?:^|[^a-z0-9])abc(?:[^a-z0-9]|$)|(.)\1{5}|example|placeholder|changeme|12345678|xxxx|abcdefgh/i;
// `NodeJS.ArrayBufferView`, `config.auth.token2`
const NAME_PATH = /^[A-Za-z_$]{1,32}\d{0,2}(?:\.[A-Za-z_$]{1,32}\d{0,2})+$/;
const LOWER = 1;
const UPPER = 2;
const SENSITIVE_WORD = /pass|token|secret|key|pwd|cred|auth|cookie|hash|session/i;

/**
 * Says whether a value assigned to a sensitive name is a secret rather than a word, a name, a number, a reference to a
 * secret (`${TOKEN}`, `process.env.TOKEN`), or what documentation writes in its place (`<your key>`, `changeme`).
 */
export function looksSecret(value: string, minLength: number): boolean {
  if (value.length < minLength || REFERENCE.test(value)) return false;
  if (value.length < 64 && EXAMPLE.test(value)) return false;
  if (!/[A-Za-z]/.test(value) || !hasDistinct(value, 5)) return false;
  if (isName(value)) return false;
  if (/[0-9]/.test(value)) return minLength < 12 || entropyPerCharacter(value) >= 2.8;
  // Without a digit: a password with punctuation inside, or letters whose case changes as no words do.
  if (/^[^\s]*[A-Za-z][!@#$%^&*+=?~|][^\s]*$/.test(value)) return true;
  return value.length >= 16 && caseChanges(value) >= value.length * 0.35;
}

// `prod-db-secret-1`, `config.auth.token2`, `gpt-4-turbo-2024`: words and short numbers, joined.
function isName(value: string): boolean {
  if (value.split(/[-_./:,\s]+/).every((part) => /^(?:[A-Za-z]*|v?\d{1,4})$/.test(part) && caseChanges(part) < 8)) {
    return caseChanges(value) < value.length * 0.35;
  }
  if (/^0x[0-9a-f]{1,8}$/i.test(value) || (value.length < 64 && NAME_PATH.test(value))) return true;
  // `newPassword2`, `oauth2Token`: a variable named for what it holds.
  return value.length < 32 && /^[A-Za-z_$]+\d{0,2}[A-Za-z_$]*\d?$/.test(value) && SENSITIVE_WORD.test(value);
}

// How often the case changes between two letters that stand together.
function caseChanges(text: string): number {
  let changes = 0;
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = letterKind(text.charCodeAt(index));
    if (kind + previous === UPPER + LOWER && kind * previous !== 0) changes += 1;
    previous = kind;
  }
  return changes;
}

function letterKind(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  return code >= 65 && code <= 90 ? UPPER : 0;
}

function hasDistinct(text: string, count: number): boolean {
  const seen: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (seen.includes(code)) continue;
    if (seen.push(code) === count) return true;
  }
  return false;
}

/** Says whether the body of a token is random rather than words: `sk-learn-contrib-examples` is no key. */
export function looksRandom(body: string): boolean {
  return /[0-9]/.test(body) && /[A-Za-z]/.test(body) && entropyPerCharacter(body) >= 3 && !isName(body);
}
