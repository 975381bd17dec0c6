import type { DataOutput } from '../../host/data-file/data-output.js';
import type { ParquetColumns } from '../formats/parquet-field.js';
import { VERL_COLUMNS } from '../formats/verl.js';
import { LineSink, type RowSink } from './row-sink.js';
import type { TrainingFormatName, TrainingType } from './training-sample.js';

interface SinkRequest {
  format: TrainingFormatName;
  type: TrainingType;
}

/** Opens what writes the rows: Parquet where the trainer and the file's name want it, else one row a line. */
export async function openSink(request: SinkRequest, data: DataOutput): Promise<RowSink> {
  const columns = parquetColumns(request, data);
  if (columns === undefined) return new LineSink(data);
  const { ParquetSink } = await import('./parquet-sink.js');
  return new ParquetSink(data, columns);
}

/** The columns of a Parquet file, whose types are known beforehand; undefined for rows that are written as lines. */
export function parquetColumns({ format, type }: SinkRequest, data: DataOutput): ParquetColumns | undefined {
  return format === 'verl' && data.path.endsWith('.parquet') ? VERL_COLUMNS[type] : undefined;
}
