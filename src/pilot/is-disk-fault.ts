import { systemErrorCode, WasmagentError } from '../errors.js';

/** The disk is full, a quota is used up, it fails, or it lets nobody write any more. */
const DISK_FAULTS: readonly string[] = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'];

/** Whether nothing can be written any more: whatever would run then could leave no evidence. */
export function isDiskFault(error: unknown): boolean {
  if (error instanceof WasmagentError) return error.code === 'LOG_UNWRITABLE' || isDiskFault(error.cause);
  return DISK_FAULTS.includes(systemErrorCode(error) ?? '');
}
