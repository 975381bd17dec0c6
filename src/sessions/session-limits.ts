import { WasmagentError } from '../errors.js';

/** How much the sessions of one store may hold, in bytes. */
export interface SessionLimits {
  /** Files of one session's own workspaces: its own and those of its branches. An operator's `--workspace` is not counted. */
  workspaceBytes: number;
  /** One session's event log. */
  logBytes: number;
  /** All sessions together. */
  storeBytes: number;
}

const MIB = 1024 * 1024;

/** The limits where none is set. */
export const DEFAULT_SESSION_LIMITS: Readonly<SessionLimits> = Object.freeze({
  workspaceBytes: 256 * MIB,
  logBytes: 64 * MIB,
  storeBytes: 4096 * MIB,
});

/** A log beyond 256 MiB could not be continued or shown. */
const MAX_LOG_BYTES = 256 * MIB;
const WHOLE = /^[1-9][0-9]{0,15}$/;

/** The limits that the environment sets, each else its default. @throws WasmagentError `USAGE` for anything but whole bytes */
export function readSessionLimits(env: Readonly<Record<string, string | undefined>>): SessionLimits {
  const read = (name: string, otherwise: number, most = Number.MAX_SAFE_INTEGER): number => {
    const text = env[name];
    if (text === undefined || text === '') return otherwise;
    const bytes = WHOLE.test(text) ? Number(text) : Number.NaN;
    if (bytes <= most) return bytes;
    throw new WasmagentError('USAGE', `${name} is '${text.slice(0, 40)}', not whole bytes from 1 to ${most}`, {
      suggestions: [`${name}=${otherwise}`, 'unset it for the default'],
    });
  };
  const { workspaceBytes, logBytes, storeBytes } = DEFAULT_SESSION_LIMITS;
  return {
    workspaceBytes: read('WASMAGENT_SESSION_MAX_BYTES', workspaceBytes),
    logBytes: read('WASMAGENT_SESSION_LOG_MAX_BYTES', logBytes, MAX_LOG_BYTES),
    storeBytes: read('WASMAGENT_STORE_MAX_BYTES', storeBytes),
  };
}
