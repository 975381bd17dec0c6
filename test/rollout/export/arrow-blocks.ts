type ArrowType =
  | { kind: 'null' | 'bool' | 'int64' | 'double' | 'string' | 'timestamp' }
  | { kind: 'list'; item: ArrowType }
  | { kind: 'struct'; fields: Map<string, ArrowType> };

/** What Arrow's JSON reader and a cast of `datasets` refuse. */
export class ArrowError extends Error {}

/**
 * Reads JSON Lines as `load_dataset("json")` does: each block of lines gets a type of its own, the first block's type is
 * the file's, and every later block must fit it. Throws where the library would.
 */
export function readInBlocks(lines: readonly string[], firstBlock: number, otherBlocks: number): void {
  const features = inferBlock(lines.slice(0, firstBlock));
  for (let start = firstBlock; start < lines.length; start += otherBlocks) {
    cast(inferBlock(lines.slice(start, start + otherBlocks)), features, '$');
  }
}

function inferBlock(lines: readonly string[]): ArrowType {
  return lines.map((line) => infer(JSON.parse(line))).reduce((a, b) => unite(a, b, '$'), { kind: 'null' });
}

function infer(value: unknown): ArrowType {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'boolean') return { kind: 'bool' };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? 'int64' : 'double' };
  if (typeof value === 'string') return { kind: /^\d{4}-\d\d-\d\d$/.test(value) ? 'timestamp' : 'string' };
  if (Array.isArray(value)) {
    return { kind: 'list', item: value.map(infer).reduce((a, b) => unite(a, b, '[]'), { kind: 'null' }) };
  }
  return { kind: 'struct', fields: new Map(Object.entries(value as object).map(([key, each]) => [key, infer(each)])) };
}

/** The type of both within a block: a JSON value changes its type only from null, int to double, or time to string. */
function unite(a: ArrowType, b: ArrowType, path: string): ArrowType {
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', item: unite(a.item, b.item, `${path}[]`) };
  if (a.kind === 'struct' && b.kind === 'struct') {
    const fields = new Map(a.fields);
    for (const [key, type] of b.fields)
      fields.set(key, unite(fields.get(key) ?? { kind: 'null' }, type, `${path}.${key}`));
    return { kind: 'struct', fields };
  }
  if (a.kind === b.kind) return a;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('int64') && kinds.has('double')) return { kind: 'double' };
  if (kinds.has('timestamp') && kinds.has('string')) return { kind: 'string' };
  throw new ArrowError(`JSON parse error: Column(${path}) changed from ${a.kind} to ${b.kind}`);
}

/** A later block's type must fit: the same fields, and no value where the file's type has none. */
function cast(from: ArrowType, to: ArrowType, path: string): void {
  if (from.kind === 'null' || (from.kind === 'int64' && to.kind === 'double')) return;
  // A time is written out where the file has text; a text is no time.
  if (from.kind === 'timestamp' && to.kind === 'string') return;
  if (from.kind === 'list' && to.kind === 'list') {
    cast(from.item, to.item, `${path}[]`);
    return;
  }
  if (from.kind === 'struct' && to.kind === 'struct') {
    if ([...from.fields.keys()].sort().join('\n') !== [...to.fields.keys()].sort().join('\n')) {
      throw new ArrowError(`Couldn't cast ${path}: other fields`);
    }
    for (const [key, type] of from.fields) cast(type, to.fields.get(key) ?? { kind: 'null' }, `${path}.${key}`);
    return;
  }
  if (from.kind !== to.kind) throw new ArrowError(`Couldn't cast ${path} from ${from.kind} to ${to.kind}`);
}
