import { FORMAT_TABLE } from '../../src/rollout/export/format-table.js';
import { TRAINING_FORMATS, TRAINING_TYPES } from '../../src/rollout/export/training-sample.js';

/** The table of formats as docs/data.md shows it: types with their trajectories and columns, and what trains on them. */
export function toFormatTable(): string {
  const rows = TRAINING_FORMATS.filter((name) => name !== 'wire').flatMap((format) => {
    const { types, endings } = FORMAT_TABLE[format];
    return TRAINING_TYPES.flatMap((type) => {
      const entry = types[type];
      if (entry === undefined) return [];
      // verl's SFT loader reads Parquet alone.
      const ending = format === 'verl' && type === 'sft' ? ['.parquet'] : endings;
      return [
        `| ${format} | ${type} | ${entry.trajectories.join(', ')} | ${ending.join(', ')} | ${entry.columns} | ${toCommand(entry.command)} |`,
      ];
    });
  });
  return ['| format | type | trajectory | file | columns | then |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

function toCommand(command: string): string {
  return command.startsWith('upload') ? command : `\`${command}\``;
}
