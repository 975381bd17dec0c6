import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToolArgument, ToolInputSchema } from '../../src/contracts/tool.js';
import { parseJson } from '../../src/policy/parse-json.js';
import { checkArgs } from '../../src/tools/check-args.js';
import { TOOLS } from '../../src/tools/registry.js';

const ajv = new Ajv2020({ strict: true, useDefaults: false });
const schemaOf = (name: string): ToolInputSchema => {
  const tool = TOOLS.find((each) => each.name === name);
  if (tool === undefined) throw new Error(name);
  return tool.inputSchema;
};
const problemOf = (name: string, args: unknown): string => {
  const checked = checkArgs(schemaOf(name), args);
  return checked.ok ? '' : checked.problem;
};

/** Values of an argument: right ones, and wrong ones near its bounds. */
function valuesFor(argument: ToolArgument): fc.Arbitrary<unknown> {
  const other = fc.jsonValue({ maxDepth: 1 });
  switch (argument.type) {
    case 'string': {
      const max = Math.min(argument.maxLength ?? 10, 10_000);
      const near = fc.constantFrom(
        '',
        'x'.repeat(max),
        'x'.repeat(max + 1),
        '\u{1F600}'.repeat(max),
        '\uD800',
        '\u{1F600}'.repeat(max + 1),
      );
      return fc.oneof(fc.string({ unit: 'grapheme' }), near, fc.constantFrom(...(argument.enum ?? ['a'])), other);
    }
    case 'integer': {
      const { minimum, maximum } = argument;
      return fc.oneof(
        fc.constantFrom(minimum, maximum, minimum - 1, maximum + 1, minimum + 0.5, 1e300),
        fc.integer(),
        other,
      );
    }
    case 'boolean':
      return fc.oneof(fc.boolean(), other);
    case 'object':
      return fc.oneof(fc.dictionary(fc.string(), fc.oneof(fc.string(), other), { maxKeys: 70 }), other);
  }
}

describe('the schemas of the tools', () => {
  it('are JSON Schema 2020-12 in strict mode, and each default is valid', () => {
    for (const { name, inputSchema } of TOOLS) {
      expect(ajv.validateSchema(inputSchema), name).toBe(true);
      for (const [key, argument] of Object.entries(inputSchema.properties)) {
        const checked = checkArgs({ ...inputSchema, properties: { [key]: argument }, required: [] }, {});
        expect(checked).toEqual({ ok: true, args: 'default' in argument ? { [key]: argument.default } : {} });
        if ('default' in argument) expect(ajv.validate(argument, argument.default), `${name} ${key}`).toBe(true);
      }
      for (const required of inputSchema.required) expect(Object.keys(inputSchema.properties)).toContain(required);
    }
  });

  it.each(TOOLS.map(({ name, inputSchema }) => [name, inputSchema] as const))(
    'are judged as ajv judges them: %s',
    (_, schema) => {
      const validate = ajv.compile(schema);
      const fields = Object.fromEntries(
        Object.entries(schema.properties).map(([key, argument]) => [key, valuesFor(argument)]),
      );
      const args = fc.oneof(
        { weight: 6, arbitrary: fc.record(fields, { requiredKeys: [] }) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.record(fields), fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 }))
            .map(([a, b]) => ({ ...a, ...b })),
        },
        { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
      );
      fc.assert(
        fc.property(args, (data) => {
          const copy: unknown = parseJson(JSON.stringify(data));
          expect(checkArgs(schema, copy).ok).toBe(validate(copy));
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('what a model is told about its arguments', () => {
  it('names all faults at once, each with its place, what was expected and what was given', () => {
    const problem = problemOf('read_file', { pth: 'a.txt', offset: 'x'.repeat(500), limit: 0 });
    for (const part of [
      "'path' is missing",
      "'offset' must be a whole number, for example 1; got \"xxx",
      "'limit' is 0; it must be between 1 and",
      'unknown argument "pth"; did you mean \'path\'?',
    ]) {
      expect(problem).toContain(part);
    }
    expect(problem.length).toBeLessThan(600);
    expect(problemOf('fetch_url', { url: 'http://a', headers: { 'x-a': 1 } })).toMatch(
      /^'headers'\."x-a" must be a string.*got 1$/,
    );
    expect(problemOf('fetch_url', { url: 'http://a', method: 'get' })).toMatch(/"get"; it must be one of GET, HEAD/);
  });

  it.each([
    ['{"path": "a.txt", "limit": }', 'line 1, column 28'],
    ['{"path": "a\n.txt"}', 'raw control character'],
    ['{"path": "a.txt"', 'ends too early'],
    ['{"limit": NaN}', 'a number that JSON does not have'],
    ['{\n  "path": "a.txt",\n}', 'line 3, column 1'],
    ['{"path": "a.txt"}', 'JSON inside a string'],
  ])('says where the text %j stops being JSON', (text, part) => {
    expect(problemOf('read_file', text)).toContain(part);
  });

  it('stays short and well-formed whatever is sent', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    const hostile = [
      deep,
      'x'.repeat(1_000_000),
      { ['k'.repeat(100_000)]: 1 },
      { path: deep },
      Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, at])),
      { '\uD800': '\uDC00' },
      '\uD800',
    ];
    for (const args of hostile) {
      const problem = problemOf('read_file', args);
      expect(problem.length).toBeGreaterThan(0);
      expect(problem.length).toBeLessThan(2_000);
      expect(problem.isWellFormed()).toBe(true);
    }
  });
});
