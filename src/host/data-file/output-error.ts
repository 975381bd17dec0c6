import { systemErrorCode, WasmagentError } from '../../errors.js';

/** Says why an output could not be written: `OUTPUT_UNWRITABLE`. */
export function toOutputError(path: string, error: unknown): WasmagentError {
  if (error instanceof WasmagentError) return error;
  const code = systemErrorCode(error) ?? String(error);
  const hint =
    code === 'ENOSPC' ? 'free some disk space' : 'check the permissions of its folder, or choose another path';
  return new WasmagentError('OUTPUT_UNWRITABLE', `cannot write ${path}: ${code}`, {
    suggestions: [hint],
    cause: error,
  });
}
