import type { SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import type { DataOutput } from '../../host/data-file/data-output.js';
import type { ParquetColumns, ParquetField } from '../formats/parquet-field.js';
import { isJsonObject } from './is-json-object.js';
import type { RowSink } from './row-sink.js';

/** A group of rows is written when its text is this long, or has this many rows. */
const GROUP_CHARACTERS = 4 * 1024 * 1024;
const GROUP_ROWS = 10_000;

/** A sink that writes Parquet, group by group of rows: no more than one group is in memory. */
export class ParquetSink implements RowSink {
  readonly #output: DataOutput;
  readonly #columns: readonly (readonly [string, ParquetField])[];
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: Record<string, unknown>[] = [];
  #held = 0;

  constructor(output: DataOutput, columns: ParquetColumns) {
    this.#output = output;
    this.#columns = Object.entries(columns);
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [
        { name: 'schema', num_children: this.#columns.length },
        ...this.#columns.flatMap(([name, field]) => toSchema(name, field)),
      ],
      createdBy: 'wasmagent',
    });
  }

  async write(json: string): Promise<void> {
    const row: unknown = JSON.parse(json);
    if (isJsonObject(row)) this.#rows.push(row);
    this.#held += json.length;
    if (this.#held >= GROUP_CHARACTERS || this.#rows.length >= GROUP_ROWS) await this.#writeGroup();
  }

  async end(): Promise<void> {
    if (this.#rows.length > 0) await this.#writeGroup();
    await this.#writer.finish();
    await this.#drain();
  }

  async #writeGroup(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#held = 0;
    await this.#writer.write({
      columnData: this.#columns.map(([name, field]) => ({ name, data: rows.map((row) => toCell(row[name], field)) })),
      rowGroupSize: rows.length,
    });
    await this.#drain();
  }

  async #drain(): Promise<void> {
    this.#output.write(this.#bytes.getBytes());
    // The writer counts the whole file in `offset`; only its buffer begins anew.
    this.#bytes.index = 0;
    await this.#output.flush();
  }
}

function toSchema(name: string, field: ParquetField): SchemaElement[] {
  switch (field.kind) {
    case 'string':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }];
    case 'int64':
      return [{ name, type: 'INT64', repetition_type: 'OPTIONAL' }];
    case 'double':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        ...toSchema('element', field.item),
      ];
    case 'struct': {
      const fields = Object.entries(field.fields);
      return [
        { name, repetition_type: 'OPTIONAL', num_children: fields.length },
        ...fields.flatMap(([key, each]) => toSchema(key, each)),
      ];
    }
  }
}

function toCell(value: unknown, field: ParquetField): unknown {
  if (value === null || value === undefined) return null;
  if (field.kind === 'int64') return BigInt(Number(value));
  if (field.kind === 'list') return Array.isArray(value) ? value.map((item) => toCell(item, field.item)) : null;
  if (field.kind === 'struct' && isJsonObject(value)) {
    return Object.fromEntries(Object.entries(field.fields).map(([key, each]) => [key, toCell(value[key], each)]));
  }
  return value;
}
