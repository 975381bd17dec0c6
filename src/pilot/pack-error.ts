import { join } from 'node:path';
import { EXIT, WasmagentError } from '../errors.js';
import { PackFault } from '../evidence/verify/pack-fault.js';

/**
 * What our own judges refuse in a pack (a scenario that is written wrongly, records that contradict each other) is a fault
 * of the pack. So is whatever a value of an unforeseen shape makes them throw: whoever made the pack chose it.
 * @throws the error itself, when the environment is at fault: a full disk is no fault of the pack's
 */
export function toFault(error: unknown): PackFault {
  if (error instanceof PackFault) return error;
  if (error instanceof WasmagentError && error.exit === EXIT.environment) throw error;
  return new PackFault('shape', '.', error instanceof Error ? error.message : String(error));
}

/** A fault of a pack that a command cannot go on with. */
export function toPackError(
  { code, file, line, message }: Pick<PackFault, 'code' | 'file' | 'line' | 'message'>,
  folder: string,
  suggestions: readonly string[],
): WasmagentError {
  const where = `${join(folder, file)}${line === undefined ? '' : `:${line}`}`;
  const kind = code === 'unfinished' ? 'PACK_UNFINISHED' : 'PACK_INVALID';
  return new WasmagentError(kind, `${where}: ${message} (${code})`, { suggestions });
}
