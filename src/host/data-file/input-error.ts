import { systemErrorCode, WasmagentError } from '../../errors.js';

/** Says why a data file could not be read: `INPUT_MISSING` when there is none, `INPUT_UNREADABLE` otherwise. */
export function toInputError(name: string, error: unknown): WasmagentError {
  if (error instanceof WasmagentError) return error;
  const code = systemErrorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return new WasmagentError('INPUT_MISSING', `there is no file ${name}`, {
      suggestions: ['check the path', 'pass - to read from stdin'],
      cause: error,
    });
  }
  if (code === 'EISDIR') {
    return new WasmagentError('INPUT_UNREADABLE', `${name} is a folder, not a file`, {
      suggestions: [`pass its files: '${name}/*.jsonl'`],
      cause: error,
    });
  }
  return new WasmagentError('INPUT_UNREADABLE', `cannot read ${name}: ${code ?? String(error)}`, {
    suggestions: ['check the permissions of the file'],
    cause: error,
  });
}
