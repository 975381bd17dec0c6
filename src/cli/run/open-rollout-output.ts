import { WasmagentError } from '../../errors.js';
import { isStdout } from '../../host/data-file/file-identity.js';
import { OutputSet } from '../../host/data-file/output-set.js';
import { type InputFlags, refuseOwnFiles } from './refuse-own-files.js';
import type { RunFlags } from './run-flags.js';

const LABEL = '--rollout';

/** Where the rollout records go. The file appears whole, or not at all. */
export interface RolloutOutput extends AsyncDisposable {
  /** @param lines each without its end. @throws WasmagentError `OUTPUT_UNWRITABLE` */
  commit(lines: readonly string[]): Promise<void>;
}

/**
 * Opens what `--rollout` names, so that a job which could not write it does not begin.
 * @throws WasmagentError `OUTPUT_CONFLICT`, `OUTPUT_UNWRITABLE`, `USAGE` (a folder)
 */
export async function openRolloutOutput({
  rollout: path,
  events,
  ...inputs
}: InputFlags & Pick<RunFlags, 'rollout' | 'events'>): Promise<RolloutOutput> {
  if (path === undefined) return { commit: async () => undefined, [Symbol.asyncDispose]: async () => undefined };
  if (isStdout(path)) {
    throw new WasmagentError('OUTPUT_CONFLICT', 'rollout records do not go to stdout, where the report goes', {
      suggestions: ['--rollout rollouts.jsonl'],
    });
  }
  const other = events === undefined || isStdout(events) ? [] : [{ label: '--events', path: events }];
  await refuseOwnFiles([{ label: LABEL, path }, ...other], inputs);
  const outputs = await OutputSet.open([{ label: LABEL, path }]);
  return {
    commit: async (lines) => {
      for (const line of lines) outputs.get(LABEL)?.write(`${line}\n`);
      await outputs.commit();
    },
    [Symbol.asyncDispose]: () => outputs[Symbol.asyncDispose](),
  };
}
