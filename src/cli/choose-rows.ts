import { WasmagentError } from '../errors.js';
import { formatFault } from '../rollout/export/format-fault.js';
import type { RankOptions } from '../rollout/rank-options.js';
import type { RankFlags } from './rank-flags.js';

/** Which rows are made, and where they go. */
export type ChosenRows = Pick<RankOptions, 'dpo' | 'training'>;

/**
 * Where pairs go in wire form, and what goes out in a trainer's: `--dpo` and `--export` can both mean either.
 * @throws WasmagentError `USAGE` for flags that contradict each other
 */
export function chooseRows(flags: Pick<RankFlags, 'dpo' | 'export' | 'format' | 'type' | 'trajectory'>): ChosenRows {
  const { dpo, format, type, trajectory } = flags;
  const isWire = format === 'wire';
  const asked = !isWire || type !== 'dpo' || trajectory !== 'final';
  if (flags.export !== undefined && dpo !== undefined && !(isWire && asked)) {
    throw new WasmagentError('USAGE', `--dpo and --export would both be written as ${format}`, {
      suggestions: ['leave one of them out', 'run the command once for each'],
    });
  }
  if (dpo !== undefined && !isWire && type !== 'dpo') {
    throw new WasmagentError('USAGE', `--dpo writes pairs, and --type is ${type}`, {
      suggestions: [`--type ${type} --export ${dpo}`],
    });
  }
  const path = flags.export ?? (isWire ? undefined : dpo);
  if (path === undefined && asked) {
    throw new WasmagentError('USAGE', '--format, --type and --trajectory are for --export, which is not given', {
      suggestions: [`--format ${format} --type ${type} --trajectory ${trajectory} --export train.jsonl`],
    });
  }
  if (path === undefined) return { dpo };
  if (!isWire) return { training: { path, format, type, trajectory } };
  const fault = formatFault({ format, type, trajectory, path });
  if (fault !== undefined) throw fault;
  return { dpo: path };
}
