import type { EventLogLine } from '../../contracts/event-log-line.generated.js';
import type { PackEnvironment } from '../../contracts/pack-environment.generated.js';
import type { PilotPlan } from '../../contracts/pilot-plan.generated.js';
import type { PilotSummary } from '../../contracts/pilot-summary.generated.js';

/** What a writer may read: the run is over, and nothing of this changes any more. */
export interface PackContext {
  readonly plan: PilotPlan;
  readonly environment: PackEnvironment;
  readonly summary: PilotSummary;
  /** The chain of the run, from the plan to the verdict. */
  readonly events: readonly EventLogLine[];
  /** Key id of who signs the pack; undefined where the key is made for the run. */
  readonly signedBy: string | undefined;
  /** Files of the pack so far, sorted; those of later writers are not among them. */
  readonly files: readonly string[];
  /** The text of a file of the pack. @throws WasmagentError `INPUT_MISSING`, `INPUT_UNREADABLE` */
  read(file: string): string;
}

/**
 * One file that is derived from a run and belongs to its pack. It is written before the manifest and the attestation, so
 * both cover it. Its bytes must depend on the context alone: a repeated run gives the same pack.
 */
export interface PackWriter {
  /** Path in the pack, with `/`. */
  readonly file: string;
  readonly mediaType: string;
  /** The file's content; undefined where this run has nothing for it. */
  write(context: PackContext): Written | Promise<Written>;
}

/** Content of one file. */
export type Written = string | Uint8Array | undefined;
