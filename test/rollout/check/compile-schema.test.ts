import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/rollout/check/check-files.js';
import { compileSchema } from '../../../src/rollout/check/compile-schema.js';
import { useTemporaryFolder } from '../temporary-folder.js';

const folder = useTemporaryFolder();
const writeSchema = (schema: unknown, name = 'schema.json') => folder.write(name, JSON.stringify(schema));

async function check(schema: unknown, data: string, name = 'data.jsonl') {
  const judgeBySchema = compileSchema(writeSchema(schema));
  const report = await checkFiles([{ kind: undefined, path: folder.write(name, data) }], { judgeBySchema });
  const [file] = report.files;
  return { records: file?.records, found: file?.errors.map(({ line, pointer, code }) => [line, pointer, code]) };
}

function refusalOf(path: string): unknown {
  try {
    return compileSchema(path);
  } catch (error) {
    return error;
  }
}

describe('a schema of the user', () => {
  it('judges line by line, whatever kind of value a line is', async () => {
    const schema = {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'array', items: { type: 'integer' } } },
    };
    const lines = '{"a":[1]}\n{"b":1}\n{"a":[1,"x"]}\n[1]\n{"a":[1,1e999]}\n{"a":1,"a":[]}\n{\n';
    expect(await check(schema, lines)).toEqual({
      records: 7,
      found: [
        [2, '/a', 'SCHEMA_REQUIRED'],
        [3, '/a/1', 'SCHEMA_TYPE'],
        [4, '', 'SCHEMA_TYPE'],
        [5, '/a/1', 'NON_FINITE_NUMBER'],
        [6, '/a', 'DUPLICATE_KEY'],
        [7, '', 'JSON_SYNTAX'],
      ],
    });
    expect((await check({ type: 'string' }, '"x"\n1\n')).found).toEqual([[2, '', 'SCHEMA_TYPE']]);
    expect((await check({ items: { type: 'object' } }, '[[]]\n[{"a":1,"a":2}]\n[0]')).found).toEqual([
      [1, '/0', 'SCHEMA_TYPE'],
      [2, '/0/a', 'DUPLICATE_KEY'],
      [3, '/0', 'SCHEMA_TYPE'],
    ]);
  });

  it('judges a .json file as one document, by its own lines, and an array as records', async () => {
    const schema = { properties: { a: { properties: { b: { const: 1 } } } } };
    expect(await check(schema, '{\n  "a": {\n    "b": 2\n  }\n}\n', 'data.json')).toEqual({
      records: 1,
      found: [[3, '/a/b', 'SCHEMA_CONST']],
    });
    expect(await check(schema, '[{"a":{"b":1}},\n {"a":{"b":3}}]', 'data.json')).toEqual({
      records: 2,
      found: [[2, '/a/b', 'SCHEMA_CONST']],
    });
    expect((await check(schema, '{\n  "a": {},\n}', 'data.json')).found).toEqual([[3, '', 'JSON_SYNTAX']]);
  });

  it('names alternatives as what they are, and the boolean schema too', async () => {
    const schema = { anyOf: [{ type: 'string' }, { type: 'object', required: ['a'] }] };
    expect((await check(schema, '{"b":1}\n')).found).toEqual([[1, '', 'SCHEMA_ANY_OF']]);
    expect((await check({ properties: { a: false } }, '{"a":1}\n')).found).toEqual([[1, '/a', 'SCHEMA_FALSE_SCHEMA']]);
    expect((await check(true, '{"a":1}\n')).found).toEqual([]);
  });

  it('reads draft-07 and 2020-12 by their own rules', async () => {
    const tuple = { items: [{ type: 'string' }] };
    const seven = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: tuple } };
    expect((await check(seven, '{"a":[1]}\n')).found).toEqual([[1, '/a/0', 'SCHEMA_TYPE']]);
    const twenty = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { a: { prefixItems: [{ type: 'string' }] } },
    };
    expect((await check(twenty, '{"a":[1]}\n')).found).toEqual([[1, '/a/0', 'SCHEMA_TYPE']]);
  });

  it('follows references to files beside it, also by the address it says that it lives at', async () => {
    mkdirSync(folder.path('parts'));
    writeSchema({ $defs: { id: { type: 'integer' } }, $ref: '../top.json' }, 'parts/common.json');
    writeSchema({ type: 'object' }, 'top.json');
    const local = { properties: { a: { $ref: 'parts/common.json#/$defs/id' }, b: { $ref: 'parts/common.json' } } };
    expect((await check(local, '{"a":"x"}\n{"b":1}\n')).found).toEqual([
      [1, '/a', 'SCHEMA_TYPE'],
      [2, '/b', 'SCHEMA_TYPE'],
    ]);
    const published = { ...local, $id: 'https://schemas.example/v1/schema.json' };
    writeSchema({ $defs: { id: { type: 'integer' } } }, 'parts/common.json');
    expect((await check(published, '{"a":"x"}\n')).found).toEqual([[1, '/a', 'SCHEMA_TYPE']]);
  });

  it.each([
    ['a keyword of the wrong type', { properties: { a: { type: 'strin' } } }, '/properties/a/type'],
    [
      'a reference to the network',
      { $ref: 'https://schemas.example/other.json' },
      'https://schemas.example/other.json',
    ],
    ['a reference to nothing', { $ref: '#/$defs/missing' }, '#/$defs/missing'],
    ['a broken pattern', { pattern: '(' }, '('],
    ['another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, '/$schema'],
    ['promises', { $async: true }, '/$async'],
    ['a list', [], 'object'],
  ])('with %s is a usage error that names it', (_, schema, named) => {
    const error = refusalOf(writeSchema(schema));
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining(named) });
  });

  it('that is no JSON, or not there, is an error that says where', () => {
    expect(refusalOf(folder.write('s.json', '{\n"a":}'))).toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('s.json:2'),
    });
    expect(refusalOf(folder.path('missing.json'))).toMatchObject({ code: 'INPUT_MISSING' });
    expect(refusalOf(writeSchema({ $ref: 'missing.json' }))).toMatchObject({ code: 'INPUT_MISSING' });
  });

  it('that refers to itself without an end judges nothing', async () => {
    const endless = { $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }, $ref: '#/$defs/a' };
    await expect(check(endless, '{}\n')).rejects.toMatchObject({ code: 'USAGE' });
  });
});
