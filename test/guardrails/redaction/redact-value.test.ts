import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertClean, findLeak } from '../../../src/guardrails/redaction/assert-clean.js';
import { MAX_REDACTION_DEPTH, redactValue } from '../../../src/guardrails/redaction/redact-value.js';
import { RedactionCounts } from '../../../src/guardrails/redaction/redaction-counts.js';
import { madeUp } from './made-up-secrets.js';

const token = `gh${'p'}_${madeUp('alnum', 36)}`;
const email = ['jane', 'acme.io'].join('@');
const opaque = madeUp('alnum', 24);

function redact(value: unknown) {
  const counts = new RedactionCounts();
  const redacted = redactValue(value, (field, rule) => counts.add(field, rule));
  return { redacted, counts: counts.toJSON() };
}

describe('redactValue', () => {
  it('redacts strings at every depth, and says in which field by which rule', () => {
    const { redacted, counts } = redact({
      tool_call_sequence: [
        { data: { args: { cmd: `git push https://x:${opaque}@h.dev` } } },
        { data: { args: { cmd: token } } },
      ],
      final_answer: `Mail ${email} or ${email}`,
    });
    expect(redacted).toEqual({
      tool_call_sequence: [
        { data: { args: { cmd: 'git push https://x:[REDACTED:url-password]@h.dev' } } },
        { data: { args: { cmd: '[REDACTED:github-token]' } } },
      ],
      final_answer: 'Mail [REDACTED:email] or [REDACTED:email]',
    });
    expect(counts).toEqual({
      '/final_answer': { email: 2 },
      '/tool_call_sequence/*/data/args/cmd': { 'github-token': 1, 'url-password': 1 },
    });
    expect(findLeak(redacted)).toBeUndefined();
  });

  it('redacts keys, loses no member when two become one placeholder, and names no secret in its counts', () => {
    const other = ['ada', 'acme.io'].join('@');
    const { redacted, counts } = redact({ users: { [email]: { note: email }, [other]: 2, z: 3 } });
    expect(redacted).toEqual({
      users: { '[REDACTED:email]': { note: '[REDACTED:email]' }, '[REDACTED:email] (2)': 2, z: 3 },
    });
    expect(counts).toEqual({ '/users': { email: 2 }, '/users/[REDACTED:email]/note': { email: 1 } });
  });

  it.each([
    'password',
    'DB_PASSWORD',
    'apiKey',
    'x-api-key',
    'clientSecret',
    'access_token',
    'Authorization',
    'Set-Cookie',
  ])('replaces the value of a member named %s, whatever its shape', (name) => {
    const { redacted, counts } = redact([{ [name]: opaque }]);
    expect(redacted).toEqual([{ [name]: '[REDACTED:secret-field]' }]);
    expect(counts).toEqual({ [`/*/${name}`]: { 'secret-field': 1 } });
    expect(findLeak([{ [name]: opaque }])).toEqual({ field: `/*/${name}`, rule: 'secret-field' });
  });

  it('replaces what a list under a telling name holds, and credentials behind their scheme', () => {
    const headers = { 'set-cookie': [`sid=${opaque}; Path=/`, 'theme=dark'], authorization: `Token ${opaque}` };
    expect(redact(headers).redacted).toEqual({
      'set-cookie': ['[REDACTED:secret-field]', 'theme=dark'],
      authorization: '[REDACTED:secret-field]',
    });
    expect(findLeak(headers)?.rule).toBe('secret-field');
  });

  it('replaces the value of a header that is listed by name', () => {
    expect(
      redact([
        { name: 'X-Api-Key', value: opaque },
        { name: 'X-Request', value: opaque },
      ]).redacted,
    ).toEqual([
      { name: 'X-Api-Key', value: '[REDACTED:secret-field]' },
      { name: 'X-Request', value: opaque },
    ]);
  });

  it.each([
    ['token', 'the'],
    ['token', 'EndOfFileToken'],
    ['max_tokens', '1234567890'],
    ['tokens', 4096],
    ['token', true],
    ['token', null],
    ['password', '<your password>'],
    ['password', 'required'],
    ['password', '$' + '{PASSWORD}'],
    ['api_key', 'process.env.API_KEY_1'],
    ['api_key', 'xxxxxxxxxxxxxxxx'],
    ['secret', 'changeme'],
    ['secret_name', opaque],
    ['cookie', 'chocolate'],
    ['authorization', 'required for every call'],
  ])('leaves {%j: %j} as it is', (name, value) => {
    const record = { [name]: value };
    expect(redact(record)).toEqual({ redacted: record, counts: {} });
    expect(findLeak(record)).toBeUndefined();
  });

  it('returns the very value when it finds nothing, and shares what it did not change', () => {
    const clean = { a: [1, 'two', { three: null }], b: { c: 'd' } };
    expect(redact(clean).redacted).toBe(clean);
    const mixed = { dirty: email, clean };
    expect(redact(mixed).redacted).toHaveProperty('clean', clean);
  });

  it('leaves instances of classes as they are', () => {
    class Exact {
      readonly value = '12345678901234567890';
      readonly token = opaque;
    }
    const exact = new Exact();
    expect(redact({ exact, email }).redacted).toEqual({ exact, email: '[REDACTED:email]' });
    expect(redact({ exact }).redacted).toHaveProperty('exact', exact);
  });

  it('keeps a key __proto__ a key', () => {
    const { redacted } = redact(JSON.parse(`{"__proto__": {"a": "${email}"}, "b": 1}`));
    expect(JSON.stringify(redacted)).toBe('{"__proto__":{"a":"[REDACTED:email]"},"b":1}');
  });

  it('replaces what is nested deeper than it goes, and lets nothing of it through', () => {
    let deep: unknown = token;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    const { redacted, counts } = redact(deep);
    let depth = 0;
    let inner: unknown = redacted;
    for (; Array.isArray(inner); depth += 1) inner = inner[0];
    expect(depth).toBe(MAX_REDACTION_DEPTH);
    expect(inner).toBe('[REDACTED:too-deep]');
    expect(Object.values(counts)).toEqual([{ 'too-deep': 1 }]);
    expect(() => assertClean(deep)).toThrow(/github-token/);
  });

  it('is idempotent for any JSON, and the tripwire finds the result clean', () => {
    const leaf = fc.oneof(
      fc.constantFrom(token, email, opaque, `password=${opaque}`),
      fc.string(),
      fc.integer(),
      fc.constant(null),
    );
    const key = fc.oneof(
      fc.constantFrom('password', 'token', 'name', 'value', 'cookie', email, '__proto__'),
      fc.string(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(
      fc.property(value, (data) => {
        const once = redact(data).redacted;
        expect(redact(once)).toEqual({ redacted: once, counts: {} });
        expect(findLeak(once)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});

describe('RedactionCounts', () => {
  it('merges, and comes out the same for any order', () => {
    const one = new RedactionCounts();
    one.add('/b', 'email');
    one.add('/a', 'phone', 2);
    const two = new RedactionCounts();
    two.add('/a', 'email');
    two.add('/b', 'email');
    one.merge(two);
    expect(JSON.stringify(one)).toBe('{"/a":{"email":1,"phone":2},"/b":{"email":2}}');
    expect(one.total).toBe(5);
  });

  it('is bounded, however many fields the data names', () => {
    const counts = new RedactionCounts();
    for (let field = 0; field < 5000; field += 1) counts.add(`/${field}`, 'email');
    expect(Object.keys(counts.toJSON())).toHaveLength(1001);
    expect(counts.total).toBe(5000);
  });
});
