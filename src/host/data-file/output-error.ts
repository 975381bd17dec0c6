import { systemErrorCode, WasmagentError } from '../../errors.js';

/**
 * Says why something could not be written: `OUTPUT_UNWRITABLE`, or the given code. An error that already says it is
 * returned as it is.
 * @param hint what to do, unless the disk is full.
 */
export function toOutputError(
  path: string,
  error: unknown,
  {
    code = 'OUTPUT_UNWRITABLE',
    hint = 'check the permissions of its folder, or choose another path',
  }: { code?: 'OUTPUT_UNWRITABLE' | 'LOG_UNWRITABLE'; hint?: string } = {},
): WasmagentError {
  if (error instanceof WasmagentError) return error;
  const reason = systemErrorCode(error) ?? (error instanceof Error ? error.message : String(error));
  return new WasmagentError(code, `cannot write ${path}: ${reason}`, {
    suggestions: [reason === 'ENOSPC' ? 'free some disk space' : hint],
    cause: error,
  });
}
