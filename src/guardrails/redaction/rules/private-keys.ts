import { ASSIGN, type RedactionRule, tokenRule } from '../redaction-rule.js';

const NAME = '[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?';
// Between two lines of base64: line ends, also as the two characters \n, and what quoting or joining lines adds.
const BETWEEN = '(?:[\\s"\'`,+>|#*]|\\\\[nrt"\']?){0,64}';
const HEADERS = `(?:${BETWEEN}[A-Za-z-]{2,20}: [^\\r\\n\\\\]{0,80}){0,4}`;
const LINE = `${BETWEEN}[A-Za-z0-9+/]{30,1024}={0,2}`;

/** The rules for private keys and signed tokens. */
export const PRIVATE_KEY_RULES: readonly RedactionRule[] = [
  {
    id: 'private-key',
    keywords: ['-----begin', '---- begin'],
    // Up to its END and not past another line of dashes; without an END, as far as lines of base64 go.
    pattern: new RegExp(
      `(?:-----BEGIN|---- BEGIN) ${NAME} ?-{4,5}` +
        `(?:[^-]{0,32768}(?:-{1,3}(?!-)[^-]{0,4096}){0,64}-{4,5} ?END ${NAME} ?-{4,5}|` +
        `${HEADERS}(?:${LINE}){1,512}(?:${BETWEEN}[A-Za-z0-9+/]{1,64}={1,2})?)`,
    ),
    accept: (block) => /[A-Za-z0-9+/]{30}/.test(block.slice(0, 4096)),
    tail: new RegExp(`(?:${LINE}){1,64}`, 'y'),
  },
  {
    id: 'private-key',
    keywords: ['private-lines:'],
    pattern: /Private-Lines: \d{1,4}(?<secret>(?:(?:\s|\\{1,4}[nr]){1,2}[A-Za-z0-9+/=]{16,128}){1,512})/,
  },
  {
    id: 'private-key',
    keywords: ['privatekey', 'private_key', 'private key'],
    pattern: new RegExp(`private[_ ]?key${ASSIGN}(?<secret>[A-Za-z0-9+/]{43}=|(?:0x)?[a-f0-9]{64})(?![\\w/+=])`, 'i'),
  },
  tokenRule('age-secret-key', ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'], '[A-Z0-9]{40,}'),
  // Three parts when signed, five when encrypted; each part is base64url, the first of which starts with {".
  { ...tokenRule('jwt', ['eyJ'], '[\\w-]{8,1024}\\.[\\w-]{8,512}'), tail: /\.?[\w-]{1,512}/y },
];
