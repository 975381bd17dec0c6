import { WasmagentError } from '../../errors.js';
import { readNamedFile } from '../../host/own-file.js';

/** The longest task, in bytes of UTF-8. */
const MAX_TASK_BYTES = 16 * 1024;

/** Where a task may come from; `-` is standard input. */
export interface TaskSources {
  argument: string | undefined;
  file: string | undefined;
  /** Standard input is no terminal. */
  isPiped: boolean;
}

/**
 * The file that the task is read from, `-` for standard input, or undefined when it stands on the command line.
 * @throws WasmagentError `USAGE` for two tasks or none
 */
export function taskFile({ argument, file, isPiped }: TaskSources): string | undefined {
  if (argument !== undefined && file !== undefined) {
    throw new WasmagentError('USAGE', 'there is a task on the command line and one in a file', {
      suggestions: ['leave out one of them', '--system-file FILE adds instructions of your own to a task'],
    });
  }
  if (argument !== undefined && argument !== '-') return undefined;
  if (argument === undefined && file === undefined && !isPiped) {
    throw new WasmagentError('USAGE', 'there is no task', {
      suggestions: [
        'wasmagent run "Summarise notes.txt"',
        'wasmagent run --task-file task.txt',
        'wasmagent run - < task.txt',
      ],
    });
  }
  return file ?? '-';
}

/** Reads the task: one to 16384 bytes of UTF-8. @throws WasmagentError `USAGE`, `INPUT_*` */
export function readTask(sources: TaskSources): string {
  const file = taskFile(sources);
  if (file !== undefined) return checked(fromFile(file).replace(/[\r\n]+$/, ''));
  const task = sources.argument ?? '';
  // Bytes of the command line that are no UTF-8 have become this before anybody here sees them.
  if (task.includes('\ufffd')) {
    throw new WasmagentError('INPUT_MALFORMED', 'the task on the command line is not UTF-8 text', {
      suggestions: ['save it as UTF-8 and name it: --task-file task.txt'],
    });
  }
  if (Buffer.byteLength(task) > MAX_TASK_BYTES) throw tooLarge(`${Buffer.byteLength(task)} bytes`);
  return checked(task);
}

function fromFile(file: string): string {
  try {
    return readNamedFile(file, 'the task', MAX_TASK_BYTES);
  } catch (error) {
    if (error instanceof WasmagentError && error.code === 'INPUT_TOO_LARGE') throw tooLarge('more');
    throw error;
  }
}

function checked(task: string): string {
  if (task.trim() !== '') return task;
  throw new WasmagentError('USAGE', 'the task is empty', {
    suggestions: ['check the variable or the file that the task came from'],
  });
}

function tooLarge(size: string): WasmagentError {
  return new WasmagentError('INPUT_TOO_LARGE', `the task has ${size}; at most ${MAX_TASK_BYTES} bytes are taken`, {
    suggestions: ['put the material into a file of the workspace and name it in the task'],
  });
}
