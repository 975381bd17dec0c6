import { WasmagentError } from '../../errors.js';
import { type TaskSources, taskFile } from './read-task.js';
import type { RunFlags } from './run-flags.js';

/** Refuses to read standard input twice: each would get a part of it, or nothing. @throws WasmagentError `USAGE` */
export function refuseSharedStdin(sources: TaskSources, flags: RunFlags): void {
  // A recording has its task in it.
  const isTaskRead = flags.replay === undefined || sources.argument !== undefined || sources.file !== undefined;
  const readers = [
    isTaskRead ? taskFile(sources) : undefined,
    flags.script,
    flags.manifest,
    flags.replay,
    flags['system-file'],
    flags['forbidden-phrases'],
    flags.approval,
    flags.verify,
  ].filter((path) => path === '-');
  if (readers.length < 2) return;
  throw new WasmagentError('USAGE', 'standard input can be read only once, and two things are to come from it', {
    suggestions: ['give the task on the command line, and all but one of the files by their names'],
  });
}
