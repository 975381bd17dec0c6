import fc from 'fast-check';
import { LosslessNumber } from 'lossless-json';
import { describe, expect, it } from 'vitest';
import { findLeak } from '../../../src/guardrails/redaction/assert-clean.js';
import { digestOfRedactedId, idDigest, redactId } from '../../../src/guardrails/redaction/redact-id.js';
import { redactString, redactValue } from '../../../src/guardrails/redaction/redact-value.js';
import { RedactionCounts } from '../../../src/guardrails/redaction/redaction-counts.js';
import { madeUp, madeUpSecrets } from './made-up-secrets.js';

const TOKEN = `gh${'p'}_${madeUp('alnum', 36)}`;
const ESCAPED_TOKEN = TOKEN.replace('g', '\\u0067');
const EMAIL = ['jane', 'acme-widgets.net'].join('@');
const CARD = ['4111', '1111', '1111', '1111'].join('');

function redact(value: unknown) {
  const counts = new RedactionCounts();
  const redacted = redactValue(value, (field, rule) => counts.add(field, rule));
  return { redacted, counts: counts.toJSON() };
}
const clean = (text: string): string => redactString(text, () => undefined);

describe('JSON text in a string', () => {
  it.each(madeUpSecrets())('a $rule at the start of a line is replaced, however often the text was quoted', (made) => {
    const { rule, secret, before = '', after = '' } = made;
    const lines = `ok\n${before}${secret}${after}\nend`;
    for (const wrap of [
      (text: string) => JSON.stringify({ stdout: text }),
      (text: string) => JSON.stringify([JSON.stringify({ stdout: text })]),
      (text: string) => JSON.stringify(JSON.stringify({ stdout: text })),
      // Cut off, so that it is no JSON text any more.
      (text: string) => JSON.stringify({ stdout: text }).slice(0, -1),
    ]) {
      const text = wrap(lines);
      expect(findLeak(text)).toBeDefined();
      const redacted = clean(text);
      expect(redacted).toContain('[REDACTED:');
      expect(redacted).not.toContain(secret.slice(6));
      expect(findLeak(redacted)).toBeUndefined();
    }
    expect(clean(JSON.stringify({ stdout: lines }))).toBe(
      JSON.stringify({ stdout: `ok\n${before}[REDACTED:${rule}]${after}\nend` }),
    );
  });

  it('a token behind the escape of a character that is no letter is found', () => {
    const breaks = [
      '\\n',
      '\\\\n',
      '\\t',
      '\\r',
      '\\b',
      '\\f',
      '\\u000a',
      '\\u000A',
      '\\x0a',
      '%0A',
      '\u001b[32m',
      '\\u001b[1;32m',
    ];
    for (const before of breaks) {
      expect(clean(`{"out":"${before}${TOKEN}`), before).toBe(`{"out":"${before}[REDACTED:github-token]`);
    }
    expect(clean(`{"out":"x${TOKEN}`)).toContain(TOKEN);
  });

  it('a secret that is spelled by escapes is found, in text that parses and in text that does not', () => {
    const json = `{"k":"${ESCAPED_TOKEN}","note":"mail ${EMAIL.replace('@', '\\u0040')}"}`;
    const redacted = '{"k":"[REDACTED:github-token]","note":"mail [REDACTED:email]"}';
    expect(clean(json)).toBe(redacted);
    expect(clean(json.slice(0, -1))).toBe(redacted.slice(0, -1));
    expect(clean(JSON.stringify([json]).slice(0, -1))).toBe(JSON.stringify([redacted]).slice(0, -1));
    // The first of two equal keys is there for whoever reads the text.
    expect(clean(`{"k":"${ESCAPED_TOKEN}","k":1}`)).toBe('{"k":"[REDACTED:github-token]","k":1}');
    expect(clean('{"a":"\\u0061\\u0041 no secret"}')).toBe('{"a":"\\u0061\\u0041 no secret"}');
  });

  it('says in which field of the value it was found', () => {
    const { redacted, counts } = redact({ result: JSON.stringify({ users: [{ mail: EMAIL, password: TOKEN }] }) });
    expect(redacted).toEqual({
      result: '{"users":[{"mail":"[REDACTED:email]","password":"[REDACTED:github-token]"}]}',
    });
    expect(counts).toEqual({
      '/result/users/*/mail': { email: 1 },
      '/result/users/*/password': { 'github-token': 1 },
    });
  });

  it('is the same to the character where nothing is found in it', () => {
    for (const text of [
      '{ "a" : 1.0,\n "n":12345678901234567890 }',
      '[ 1e2 ]',
      '{"a":1,"a":2}',
      '{',
      '[x]',
      '""',
      ' [] ',
    ]) {
      expect(clean(text)).toBe(text);
    }
  });

  it('keeps numbers as they are spelled, and the indent', () => {
    const numbers = '"n":12345678901234567890123,"f":1.50,"e":1e2,"z":-0';
    expect(clean(`{"t":"${TOKEN}",${numbers}}`)).toBe(`{"t":"[REDACTED:github-token]",${numbers}}`);
    const indented = JSON.stringify({ t: TOKEN, n: [1] }, null, 2);
    expect(clean(indented)).toBe(indented.replace(TOKEN, '[REDACTED:github-token]'));
  });

  it('stays JSON text when a number in it becomes a placeholder', () => {
    const phone = '2125557899';
    for (const json of [`{"card_number":${CARD},"n":1}`, `{"phone":${phone},"n":1}`, `[{"phone": ${phone} }]`]) {
      const redacted = clean(json);
      expect(redacted).toMatch(/\[REDACTED:(?:payment-card|phone)\]/);
      expect(() => JSON.parse(redacted)).not.toThrow();
      expect(findLeak(redacted)).toBeUndefined();
    }
    expect(clean(`{"note":"phone ${phone} ok","phone":${phone}}`)).toBe(
      '{"note":"phone [REDACTED:phone] ok","phone":"[REDACTED:phone]"}',
    );
  });

  it('ends soon, and lets nothing through, whatever is nested in what', () => {
    let nested: string = TOKEN;
    for (let level = 0; level < 10; level += 1) nested = JSON.stringify([nested]);
    expect(clean(nested)).toContain('[REDACTED:github-token]');
    expect(findLeak(nested)?.rule).toBe('github-token');
    const deep = `${'['.repeat(20_000)}"${TOKEN}"${']'.repeat(20_000)}`;
    expect(clean(deep)).toContain('[REDACTED:too-deep]');
    expect(clean(deep)).not.toContain(TOKEN);
    expect(clean('['.repeat(100_000))).toHaveLength(100_000);
  });
});

describe('numbers', () => {
  const lossless = (digits: string) => new LosslessNumber(digits);

  it.each([
    ['card_number', Number(CARD), 'payment-card'],
    ['anything', Number(CARD), 'payment-card'],
    ['anything', lossless(CARD), 'payment-card'],
    ['password', 12345678, 'secret-field'],
    ['password', '12345678', 'secret-field'],
    ['db_pass', 998877, 'secret-field'],
    ['userPassword', lossless('12345678901234567890'), 'secret-field'],
    ['ssn', 123456789, 'secret-field'],
    ['ssn', '123456789', 'secret-field'],
    ['pinCode', 482193, 'secret-field'],
    ['creditCard', 123456, 'secret-field'],
  ])('%s: %s becomes a placeholder', (name, value, rule) => {
    for (const data of [{ [name]: value }, { [name]: [value] }, { name, value }]) {
      const { redacted } = redact(data);
      expect(JSON.stringify(redacted)).toContain(`"[REDACTED:${rule}]"`);
      expect(findLeak(redacted)).toBeUndefined();
      expect(findLeak(data)?.rule).toBe(rule);
    }
    expect(clean(`{"${name}":${typeof value === 'string' ? `"${value}"` : value}}`)).toContain(rule);
  });

  it.each([
    ['token_count', 12345678],
    ['max_tokens', 1_000_000],
    ['timestamp', 1_705_314_030_123],
    ['timestamp_us', 1_705_314_030_123_456],
    ['id', 4_111_111_111_111_112],
    ['password_length', 123456],
    ['pass', 123456],
    ['password', 12345],
    ['password', 1234567.5],
    ['pin', 4821],
    ['discard', 123456],
    ['spin', 123456],
    ['mapping', 123456],
    ['order', lossless('12345678901234567890')],
  ])('%s: %s stays', (name, value) => {
    const data = { [name]: value };
    expect(redact(data).redacted).toBe(data);
    expect(findLeak(data)).toBeUndefined();
  });
});

describe('names', () => {
  it('judges a name as it was and as it is left', () => {
    const value = 'abcd1234efgh5678';
    const long = `${TOKEN} used by service account api_key`;
    expect(redact({ [long]: value, [`password of ${EMAIL}`]: value }).redacted).toEqual({
      '[REDACTED:github-token] used by service account api_key': '[REDACTED:secret-field]',
      'password of [REDACTED:email]': value,
    });
    expect(redact([{ name: `${TOKEN}-token`, value }]).redacted).toMatchObject([{ value: '[REDACTED:secret-field]' }]);
    expect(redact({ [`${'x'.repeat(100)}_password`]: value }).counts).not.toEqual({});
  });
});

describe('ids of calls', () => {
  const other = `gh${'p'}_${madeUp('alnum', 36, 2)}`;

  it('stay different, and stay the same wherever they stand', () => {
    const ids = [TOKEN, other, TOKEN].map((callId) => ({ data: { callId, tool_call_id: `${callId}/guest-1` } }));
    const { redacted } = redact(ids);
    expect(findLeak(redacted)).toBeUndefined();
    const [first, second, third] = JSON.parse(JSON.stringify(redacted));
    expect(first.data.callId).toMatch(/^\[REDACTED:github-token\]#[0-9a-f]{12}$/);
    expect(first.data.tool_call_id).toBe(`${first.data.callId}/guest-1`);
    expect(second.data.callId).not.toBe(first.data.callId);
    expect(third).toEqual(first);
    expect(redact(redacted).redacted).toEqual(redacted);
  });

  it('are placeholders alone where the digest would look like a secret itself', () => {
    const id = redactId(`${EMAIL} token=x`);
    expect(id).toMatch(/^\[REDACTED:secret\]#[0-9a-f]{12}$/);
    expect(findLeak(id)).toBeUndefined();
    expect(redactId(id)).toBe(id);
    expect(digestOfRedactedId(id)).toBe(idDigest(`${EMAIL} token=x`));
    expect(digestOfRedactedId('run#0123456789ab')).toBeUndefined();
    expect(redactId('job-1')).toBe('job-1');
  });
});

it('redaction and the tripwire never disagree, for secrets, names and separators in keys, values and JSON text', () => {
  const pieces = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...madeUpSecrets().map(({ secret }) => secret)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...['password', 'api_key', 'token', 'cookie', 'Authorization', 'ssn', 'pin', 'card_number', 'phone', 'name'],
        ...['value', 'key', 'session_id', 'callId', 'id', 'secret', 'datadog', 'x'.repeat(60), EMAIL, TOKEN, '123456'],
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        ...[
          ' ',
          '_',
          '-',
          '.',
          ':',
          '=',
          '&',
          '?',
          '/',
          '"',
          '\\',
          '\\n',
          '\\u0067',
          '\n',
          ',',
          ';',
          '#',
          '|',
          '[',
          '{',
        ],
        ...['@', ' used by ', '[REDACTED:password]', '[REDACTED:', ']', '\u200b', '(2)', 'é', 'Basic ', 'mysql -p'],
      ),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
  const text = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
  const number = fc.constantFrom(Number(CARD), 123456789, 12, 1.5, 2125557899);
  const { value } = fc.letrec<{ value: unknown; json: string }>((tie) => ({
    json: tie('value').map((held) => JSON.stringify(held) ?? 'null'),
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      text,
      number,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 4 }),
      tie('json'),
      tie('json').map((json) => json.slice(0, -1)),
    ),
  }));
  fc.assert(
    fc.property(value, (data) => {
      const { redacted } = redact(data);
      expect(findLeak(redacted)).toBeUndefined();
      expect(redact(redacted)).toEqual({ redacted, counts: {} });
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
  );
});
