/** Exit codes of every command; the same with and without `--json`. */
export const EXIT = {
  ok: 0,
  /** The subject failed: something got past a boundary, a record is wrong, a guest program did not end well. */
  judgedAgainst: 1,
  /** The caller is at fault: flags, a manifest, an input that cannot be read. */
  usage: 2,
  /** No finding: a test without force, a scenario that did not run, a file without records. */
  inconclusive: 3,
  /** This machine cannot do it: a wall that cannot be put up, a place that cannot be written. */
  environment: 4,
  /** Evidence does not hold: a session log is not the chain that was written, a pack is not what was signed. */
  evidence: 5,
  /** A bug of ours (`EX_SOFTWARE` of sysexits.h). */
  bug: 70,
  /** Stopped by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Every error code a user can meet, with the exit code it ends the command with. */
export const ERROR_EXITS = {
  USAGE: EXIT.usage,
  UNKNOWN_COMMAND: EXIT.usage,
  UNKNOWN_SCENARIO: EXIT.usage,
  UNKNOWN_KERNEL: EXIT.usage,
  UNKNOWN_SESSION: EXIT.usage,
  UNKNOWN_MODEL: EXIT.usage,
  INPUT_MISSING: EXIT.usage,
  INPUT_UNREADABLE: EXIT.usage,
  INPUT_MALFORMED: EXIT.usage,
  INPUT_TOO_LARGE: EXIT.usage,
  MANIFEST_INVALID: EXIT.usage,
  APPROVAL_RULES_INVALID: EXIT.usage,
  SCENARIO_INVALID: EXIT.usage,
  SESSION_ID_INVALID: EXIT.usage,
  OUTPUT_CONFLICT: EXIT.usage,
  KEY_INVALID: EXIT.usage,
  /** A folder that should be an evidence pack has no file of one. */
  NOT_A_PACK: EXIT.usage,
  /** A run cannot be taken up again: it ended, or this would be another run. */
  RESUME_REFUSED: EXIT.usage,
  LIMIT_UNSUPPORTED: EXIT.usage,
  RECORD_INVALID: EXIT.judgedAgainst,
  /** A recorded run, run again, did something else. */
  REPLAY_DIVERGED: EXIT.judgedAgainst,
  /** Rollouts overlap the evaluation set, and were not to. */
  CONTAMINATED: EXIT.judgedAgainst,
  NO_RECORDS: EXIT.inconclusive,
  OUTPUT_UNWRITABLE: EXIT.environment,
  /** Another process writes evidence in the output folder. */
  OUTPUT_BUSY: EXIT.environment,
  KERNEL_UNAVAILABLE: EXIT.environment,
  VERIFIER_UNAVAILABLE: EXIT.environment,
  INSTALL_INCOMPLETE: EXIT.environment,
  BROWSER_UNAVAILABLE: EXIT.environment,
  /** A model cannot be asked here: no key, no endpoint, a key that is refused. */
  MODEL_UNAVAILABLE: EXIT.environment,
  /** A model was asked and did not answer properly, however often. */
  MODEL_FAILED: EXIT.environment,
  SESSION_BUSY: EXIT.environment,
  /** A session's log, or the store of all sessions, is at its cap. */
  SESSION_FULL: EXIT.environment,
  LOG_UNWRITABLE: EXIT.environment,
  CHAIN_BROKEN: EXIT.evidence,
  /** An evidence pack, or what a stopped run left of one, is not what was written. */
  PACK_INVALID: EXIT.evidence,
  /** An evidence pack is of a run that did not end. */
  PACK_UNFINISHED: EXIT.evidence,
  INTERRUPTED: EXIT.interrupted,
  BUG: EXIT.bug,
} as const satisfies Record<string, ExitCode>;

export type ErrorCode = keyof typeof ERROR_EXITS;

/**
 * The one error class a user meets: what is wrong and where (`message`), what to do (`suggestions`), and a stable `code`.
 * The exit code follows from the code; nothing else decides it.
 */
export class WasmagentError extends Error {
  override readonly name = 'WasmagentError';
  readonly code: ErrorCode;
  readonly suggestions: readonly string[];

  constructor(code: ErrorCode, message: string, options: { suggestions?: readonly string[]; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.suggestions = options.suggestions ?? [];
  }

  get exit(): ExitCode {
    return ERROR_EXITS[this.code];
  }
}

/** The `code` of a Node system error (`ENOENT`, `EACCES`, ...), or undefined for anything else. */
export function systemErrorCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}
