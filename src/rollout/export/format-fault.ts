import { WasmagentError } from '../../errors.js';
import { FORMAT_TABLE } from './format-table.js';
import { TRAINING_FORMATS, type TrainingFormatName, type TrainingType, type Trajectory } from './training-sample.js';

/** What is asked for, before anything is read. */
export interface FormatRequest {
  format: TrainingFormatName;
  type: TrainingType;
  trajectory: Trajectory;
  /** Where the rows go; `-` is stdout. */
  path?: string | undefined;
}

/** The usage error of a combination that a trainer would not read as it is meant; undefined when it would. */
export function formatFault({ format, type, trajectory, path }: FormatRequest): WasmagentError | undefined {
  const { types, reads, trainer } = FORMAT_TABLE[format];
  const entry = types[type];
  if (entry === undefined) {
    return fault(`--format ${format} has no --type ${type}: ${reads}`, [
      `--format ${format} --type ${Object.keys(types).join('|')}`,
      ...(format === 'wire' && type !== 'prompts' ? ['--ppo FILE writes (prompt, completion, reward) records'] : []),
      ...suggestFormats(type, trajectory),
    ]);
  }
  if (!entry.trajectories.includes(trajectory)) {
    return fault(`--format ${format} --type ${type} has no --trajectory ${trajectory}: ${reads}`, [
      `--trajectory ${entry.trajectories.join('|')}`,
      ...suggestFormats(type, trajectory),
    ]);
  }
  return path === undefined ? undefined : pathFault({ format, type, path, trainer });
}

function pathFault(request: {
  format: TrainingFormatName;
  type: TrainingType;
  path: string;
  trainer: string;
}): WasmagentError | undefined {
  const { format, type, path, trainer } = request;
  // The loaders of verl choose the reader by the ending, and some versions know no other than these.
  if (format === 'verl') {
    const endings = type === 'sft' ? ['.parquet'] : FORMAT_TABLE.verl.endings;
    if (endings.some((ending) => path.endsWith(ending))) return undefined;
    return fault(`${trainer} reads ${endings.join(' or ')} for --type ${type}, and ${path} ends otherwise`, [
      `end the name with ${endings[0]}`,
    ]);
  }
  if (!path.endsWith('.parquet')) return undefined;
  return fault(`--format ${format} is written as JSON Lines, and ${path} says Parquet`, ['end the name with .jsonl']);
}

function suggestFormats(type: TrainingType, trajectory: Trajectory): string[] {
  const able = TRAINING_FORMATS.filter((name) => FORMAT_TABLE[name].types[type]?.trajectories.includes(trajectory));
  return able.length === 0 ? [] : [`--format ${able.join('|')} --type ${type} --trajectory ${trajectory}`];
}

function fault(message: string, suggestions: readonly string[]): WasmagentError {
  return new WasmagentError('USAGE', message, { suggestions });
}
