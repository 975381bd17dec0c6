import type { BridgeReply } from '../contracts/kernel.js';
import { systemErrorCode } from '../errors.js';
import type { Refusal } from '../policy/decision.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'in use',
  EEXIST: 'there is one already',
  EFBIG: 'too large',
  EINVAL: 'not a valid request',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'name too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'not a folder',
  EPERM: 'not permitted',
  EXDEV: 'on another file system',
  EROFS: 'read-only',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection broke off',
  ENOTFOUND: 'no such host',
  ETIMEDOUT: 'took too long',
};

/** Thrown inside src/host when what was opened turns out not to be what was granted. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Thrown inside src/host for a failure that has a code, but no system error behind it. */
export class HostFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Runs a host operation and turns what it throws into an answer for the guest. System messages hold host paths, so
 * only the code goes in, with a text of ours and the guest's own spelling.
 */
export function replyFrom<T>(requested: string, run: () => T): BridgeReply<T> {
  try {
    return { status: 'ok', value: run() };
  } catch (error) {
    return toReply(requested, error);
  }
}

/** The answer to a refused request. */
export function deniedReply({ denial, message }: Refusal): BridgeReply<never> {
  return { status: 'denied', denial, message };
}

/** The answer to a request that failed. `detail` replaces the usual words for the code. */
export function failedReply(code: string, requested: string, detail = REASONS[code] ?? 'failed'): BridgeReply<never> {
  return { status: 'failed', code, message: `${code}: ${detail}, ${requested}` };
}

/** Turns anything thrown by a host operation into an answer. */
export function toReply(requested: string, error: unknown): BridgeReply<never> {
  if (error instanceof RefusedError) return deniedReply(error.refusal);
  return failedReply(systemErrorCode(error) ?? 'EIO', requested);
}
