import { WasmagentError } from '../../errors.js';
import { realPathOf, refuseSameFile } from '../../host/data-file/file-identity.js';
import { stateFolder } from '../../host/private-folder.js';
import { isInside } from '../../policy/path-spelling.js';
import type { RunFlags } from './run-flags.js';

/** The flags that name files which a run reads; where they name something else, no such file has to be there. */
const INPUTS = [
  'script',
  'manifest',
  'replay',
  'system-file',
  'task-file',
  'forbidden-phrases',
  'approval',
  'verify',
] as const;

/** What of the flags says which files are read. */
export type InputFlags = Pick<RunFlags, (typeof INPUTS)[number]>;

/** Words that are no files. */
const WORDS: ReadonlySet<string | undefined> = new Set([undefined, 'build', 'permissive', 'balanced', 'strict']);

/**
 * Refuses outputs that are read by the same run, each other, or a file of the sessions: a log that is written over is
 * lost.
 * @throws WasmagentError `OUTPUT_CONFLICT`
 */
export async function refuseOwnFiles(
  outputs: readonly { label: string; path: string }[],
  flags: InputFlags,
): Promise<void> {
  await refuseSameFile(
    outputs,
    INPUTS.map((name) => flags[name]).filter((input): input is string => !WORDS.has(input)),
  );
  if (outputs.length === 0) return;
  const store = await realPathOf(stateFolder());
  for (const { label, path } of outputs) {
    if (!isInside(await realPathOf(path), store)) continue;
    throw new WasmagentError('OUTPUT_CONFLICT', `${label} is among the files of the sessions: ${path}`, {
      suggestions: ['name a file elsewhere', 'wasmagent sessions export copies what a session holds'],
    });
  }
}
