/** The type of one field of a Parquet file; every field may be null. */
export type ParquetField =
  | { kind: 'string' | 'int64' | 'double' }
  | { kind: 'list'; item: ParquetField }
  | { kind: 'struct'; fields: Record<string, ParquetField> };
