import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLeak } from '../../../src/guardrails/redaction/assert-clean.js';
import { placeholderFor } from '../../../src/guardrails/redaction/placeholder.js';
import { redactText, scanText } from '../../../src/guardrails/redaction/redact-text.js';
import { REDACTION_KINDS, REDACTION_RULES } from '../../../src/guardrails/redaction/rules/all-rules.js';
import { scanNearKeywords } from '../../../src/guardrails/redaction/scan-near-keywords.js';
import { scanWholeText } from '../../../src/guardrails/redaction/scan-whole-text.js';
import { madeUp, madeUpSecrets } from './made-up-secrets.js';

const SECRETS = madeUpSecrets();
const token = `gh${'p'}_${madeUp('alnum', 36)}`;

describe('what is found', () => {
  it.each(SECRETS)('a $rule is replaced wherever it stands, and its offsets are right', (made) => {
    const { rule, secret, before = '', after = '' } = made;
    for (const [left, right] of [
      ['', ''],
      ['héllo 🙂 请 (', ')'],
      ['line one\n', '\nline three'],
      ['> ', ', and so on.'],
    ] as const) {
      const text = `${left}${before}${secret}${after}${right}`;
      const start = left.length + before.length;
      expect(scanText(text)).toEqual([{ rule, start, end: start + secret.length }]);
      const redacted = redactText(text).text;
      expect(redacted).toBe(`${left}${before}${placeholderFor(rule)}${after}${right}`);
      expect(findLeak(redacted)).toBeUndefined();
      expect(findLeak(text)).toEqual({ field: '', rule: expect.any(String) });
    }
  });

  it.each(SECRETS.filter(({ short }) => short))('a $rule that lacks its last character is not one', (made) => {
    const { rule, secret, before = '' } = made;
    expect(scanText(`${before}${secret.slice(0, -1)} end`).map((finding) => finding.rule)).not.toContain(rule);
  });

  it('there is a made-up secret for every rule', () => {
    const made = new Set(SECRETS.map(({ rule }) => rule));
    expect([...new Set(REDACTION_RULES.map(({ id }) => id))].filter((id) => !made.has(id))).toEqual([]);
  });

  it('a token much longer than any provider makes is replaced to its end', () => {
    const text = `gh${'p'}_${madeUp('alnum', 5000)}`;
    expect(redactText(text).text).toBe('[REDACTED:github-token]');
    const password = `password="${madeUp('alnum', 5000)}"`;
    expect(redactText(password).text).toBe('password="[REDACTED:password]"');
  });

  it.each([
    ['zero-width characters inside', [...token].join('\u200b')],
    ['full-width letters', token.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['mathematical letters', token.replace(/[a-z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) - 97 + 0x1d68a))],
    ['a soft hyphen', `${token.slice(0, 20)}\u00ad${token.slice(20)}`],
  ])('a token hidden by %s is found, at its offsets in the original', (_, hidden) => {
    const text = `é ${hidden} é`;
    expect(scanText(text)).toEqual([{ rule: 'github-token', start: 2, end: 2 + hidden.length }]);
    expect(redactText(text).text).toBe('é [REDACTED:github-token] é');
  });

  it('a token that shows only when what stood before it is gone is replaced too', () => {
    // A letter before its prefix makes a token the end of a word; a placeholder does not.
    const first = `AGE-SECRET-${'KEY'}-1${madeUp('upper', 58)}`;
    const second = `np${'m'}_${madeUp('alnum', 36)}`;
    const { text, findings } = redactText(first + second);
    expect(text).toBe('[REDACTED:age-secret-key][REDACTED:npm-token]');
    expect(findings[1]).toEqual({ rule: 'npm-token', start: first.length, end: first.length + second.length });
  });

  it.each([
    ['password: Tr0ub4dor&3xQz9', 'password: [REDACTED:password]'],
    ['PGPASSWORD=Sup3r&Secret9 psql', 'PGPASSWORD=[REDACTED:password] psql'],
    ['PASSWORD=Tr0ub4dor&&3x', 'PASSWORD=[REDACTED:password]&&3x'],
    ['mysql -uroot -pXyZ123abc db', 'mysql -uroot -p[REDACTED:password] db'],
    ["mysqldump --host db.test -p'XyZ&123abc' db", "mysqldump --host db.test -p'[REDACTED:password]' db"],
    ['/x?a=b&password=Tr0ub4dor&next', '/x?a=b&password=[REDACTED:password]&next'],
    ['password=Tr0ub4dor&user=bob', 'password=[REDACTED:password]&user=bob'],
    ['password=Tr0ub4dor&amp;user=bob', 'password=[REDACTED:password]&amp;user=bob'],
    [`api_key=${madeUp('alnum', 130)}&${madeUp('alnum', 200)}`, 'api_key=[REDACTED:secret]'],
  ])('a password is replaced to its end, and no further: %s', (text, expected) => {
    expect(redactText(text).text).toBe(expected);
  });

  it.each([
    'mysql -p db',
    'mysql --port=3306 -P3306',
    'mysql -uroot -proot',
    'mysql_config -print',
    'mysql -h a; scp -pQ1w2e3r4',
  ])('no password is seen in %s', (text) => {
    expect(redactText(text).text).toBe(text);
  });

  it('findings that overlap become one, named by the surer rule', () => {
    const text = `password=${token}`;
    expect(redactText(text).text).toBe('password=[REDACTED:github-token]');
  });
});

describe('what survives', () => {
  it.each([
    'npm i react@18.2.0 @scope/pkg@1.2.3 next@canary foo@v2.x lodash@4.17.21-rc.final',
    'git clone git@github.com:org/repo.git && git clone ssh://git@host.dev/x && scp git@host.dev:path/x .',
    'user@localhost someone@example.com a@b.example jane@host.test',
    'logo@2x.png index@next.js image@3x.webp',
    '@app.route("/") @pytest.mark.parametrize class A: pass',
    `image: name@sha256:${madeUp('hex', 64)}`,
    '550e8400-e29b-41d4-a716-446655440000 order 1234-5678-90 #4000123412341239',
    `commit ${madeUp('hex', 40)} ${madeUp('hex', 64)}`,
    `data:image/png;base64,${madeUp('base64', 400)}==`,
    'v1.2.3-beta.4 2024-01-15T10:20:30.123Z 1705314030123456 1705314030123456789 +2024-01-15 +00:00',
    '0.4111111111111111 + 3.14159265358979 = 3.5527026969090',
    'https://cdn.dev/npm/%40scope/pkg@1.0.0/index.js https://medium.com/@user.name/post',
    '192.168.0.1 8.8.8.8 2001:db8::1 10.0.0.0/8',
    'token: the, max_tokens=4096 "token_count": 12345678 "token": true',
    'password: <your password> PASSWORD=$PASSWORD password=changeme password="xxxxxxxxxx" password = getPassword()',
    'api_key: process.env.API_KEY_2, apiKey = config.auth.apiKey2; token = tokens[0]; secret: "prod/db-secret-1"',
    'const token: string = await readToken(); privateKey: NodeJS.ArrayBufferView',
    'postgres://user:password@localhost/db https://$USER:$TOKEN@host',
    'Authorization: Bearer <token>, basic understanding of bearer instruments',
    'Cookie: a small cake; call me in 2024-01-15 or 10.20.30.40',
    'call 555-0123 or +1 212 555 0123, the fictional numbers',
    'text 2024-05-06 phone version 10.11.12',
    '000-12-3456 666-12-3456 912-34-5678',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    '-----BEGIN CERTIFICATE-----',
    'sk-learn-contrib-examples-for-everyone-v2 task-force risk-taking-behaviour-in-2020-and-later',
    'AKIAIOSFODNN7EXAMPLE',
  ])('%s', (text) => {
    const redacted = redactText(text);
    expect(redacted).toEqual({ text, findings: [] });
    expect(redacted.text).toBe(text);
    expect(findLeak(text)).toBeUndefined();
  });
});

// Texts in which secrets, keywords, separators and placeholders meet in every way.
const pieces = fc.oneof(
  fc.constantFrom(...SECRETS.map(({ secret }) => secret)),
  fc.constantFrom(...SECRETS.map(({ before = '', secret, after = '' }) => before + secret + after)),
  fc.constantFrom(...REDACTION_RULES.flatMap(({ keywords }) => [keywords[0] ?? '', (keywords[0] ?? '').toUpperCase()])),
  fc.constantFrom(
    ' ',
    '=',
    ': ',
    '"',
    '\\"',
    '@',
    '://',
    ':',
    '\n',
    '.',
    '-',
    '[REDACTED:',
    ']',
    '\u200b',
    'ａ',
    '🙂',
    'é',
  ),
  fc.constantFrom(...REDACTION_KINDS).map(placeholderFor),
  fc.string({ maxLength: 12 }),
);
const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));

describe('laws', () => {
  it('redacting twice is redacting once, and the tripwire agrees that it is clean', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redactText(text);
        expect(redactText(once.text)).toEqual({ text: once.text, findings: [] });
        expect(findLeak(once.text)).toBeUndefined();
        expect(findLeak(text) === undefined).toBe(once.findings.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('what stands outside the findings is kept to the character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: redacted, findings } = redactText(text);
        let rebuilt = '';
        let from = 0;
        for (const { rule, start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          rebuilt += text.slice(from, start) + placeholderFor(rule);
          from = end;
        }
        expect(rebuilt + text.slice(from)).toBe(redacted);
      }),
      { numRuns: 500 },
    );
  });

  it('a rule applied near its keywords finds what it finds in the whole text', () => {
    const order = (findings: ReturnType<typeof scanWholeText>) =>
      findings.toSorted((a, b) => a.priority - b.priority || a.start - b.start);
    fc.assert(
      fc.property(texts, (text) => {
        expect(order(scanNearKeywords(text))).toEqual(order(scanWholeText(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('placeholders are no secrets, in any company', () => {
    for (const kind of REDACTION_KINDS) {
      const placeholder = placeholderFor(kind);
      expect(JSON.stringify(placeholder)).toBe(`"${placeholder}"`);
      for (const text of [
        placeholder,
        `password=${placeholder}`,
        `token: "${placeholder}"`,
        `https://a:${placeholder}@b.dev`,
      ])
        expect(scanText(text)).toEqual([]);
    }
  });
});
