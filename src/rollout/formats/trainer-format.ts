import type { RowParts, SkipReason } from '../export/row-parts.js';
import type { ToolSpec } from '../export/tool-specs.js';
import type { TrainingType, Trajectory } from '../export/training-sample.js';

/** One row before it is written. */
export type Row = Record<string, unknown>;

/** What a configuration is written for. */
export interface ConfigFacts {
  /** Name of the data file, without its folder. */
  dataFile: string;
  /** Name of the data set: the data file without its ending. */
  name: string;
  type: TrainingType;
  trajectory: Trajectory;
  /** Places whose values are JSON text in every row: keys, and null for every item of a list. */
  jsonText: readonly (readonly (string | null)[])[];
}

/**
 * How one trainer's loader reads rows. Which types and trajectories it reads at all is in `FORMAT_TABLE`, and asked by
 * `formatFault` before a format sees a row.
 */
export interface TrainerFormat {
  /** Whether the file is read by Arrow, which wants one type for each place of all rows. */
  arrow: boolean;
  /** The row of a sample, or why it has none. */
  toRow(parts: RowParts, trajectory: Trajectory): Row | SkipReason;
  /** The row with the functions that its calls are of; absent where the loader takes none. */
  withTools?(row: Row, specs: readonly ToolSpec[]): Row;
  /** The row with its number in the file, from 0; absent where the loader wants none. */
  withNumber?(row: Row, number: number): Row;
  /** Text of the file that starts the training, which reads `jsonText` places back; absent where nothing runs locally. */
  config?(facts: ConfigFacts): string;
}
