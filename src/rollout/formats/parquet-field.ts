/** The type of one field of a Parquet file; every field may be null. */
export type ParquetField =
  | { kind: 'string' | 'int64' | 'double' }
  | { kind: 'list'; item: ParquetField }
  | { kind: 'struct'; fields: Record<string, ParquetField> };

/** The columns of a Parquet file, by name. */
export type ParquetColumns = Record<string, ParquetField>;
