import type { ArrowShape } from './arrow-shape.js';

const DTYPES = {
  null: 'null',
  bool: 'bool',
  int: 'int64',
  float: 'float64',
  string: 'string',
  text: 'string',
} as const;

/** Lines of YAML with the features of the rows, as a Hugging Face data set card names them. */
export function toFeatureLines(rows: ArrowShape): string[] {
  return [...rows.fields].flatMap(([name, field]) => toLines(name, field, '  '));
}

function toLines(name: string, field: ArrowShape, indent: string): string[] {
  return [`${indent}- name: ${JSON.stringify(name)}`, ...toType(field, `${indent}  `)];
}

function toType(field: ArrowShape, indent: string): string[] {
  if (field.kind === 'struct') {
    if (field.fields.size === 0) return [`${indent}struct: []`];
    return [`${indent}struct:`, ...[...field.fields].flatMap(([name, each]) => toLines(name, each, indent))];
  }
  if (field.kind !== 'list') return [`${indent}dtype: ${JSON.stringify(DTYPES[field.kind])}`];
  const { item } = field;
  if (item?.kind === 'struct' && item.fields.size > 0) {
    return [`${indent}list:`, ...[...item.fields].flatMap(([name, each]) => toLines(name, each, indent))];
  }
  if (item === undefined || item.kind === 'struct' || item.kind === 'list') {
    return [`${indent}sequence:`, ...(item === undefined ? [`${indent}  dtype: "null"`] : toType(item, `${indent}  `))];
  }
  return [`${indent}sequence: ${JSON.stringify(DTYPES[item.kind])}`];
}
