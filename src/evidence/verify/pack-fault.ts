/** What can be wrong with a pack; a closed list, so that tools compare values and not sentences. */
export type FaultCode =
  /** The run that wrote it did not end: it has no manifest or no attestation. */
  | 'unfinished'
  /** A file that must be there is not. */
  | 'missing'
  /** A file is there that the manifest does not list. */
  | 'added'
  /** A link, a pipe, a device or a name that no pack has. */
  | 'not-a-file'
  /** More, larger or deeper than any pack. */
  | 'too-large'
  /** The file does not have its shape. */
  | 'shape'
  /** The right content in a spelling that we do not write: bytes were changed. */
  | 'spelling'
  /** The file is not the one that the manifest lists. */
  | 'digest'
  | 'signature'
  /** It was signed by another key, or does not say truly which key signed it. */
  | 'key'
  /** The signed statement does not fit the pack. */
  | 'statement'
  /** A line of a log was changed, cut, added or moved. */
  | 'chain'
  /** The last line of a log is cut off. */
  | 'torn'
  /** The plan is not the one that was chained first, or not what the run did. */
  | 'plan'
  /** A policy is not the planned one, or not the one in the logs. */
  | 'policy'
  /** What the run's chain says is not what the logs show. */
  | 'verdict'
  /** The summary is not what the logs, the plan and the environment give. */
  | 'summary'
  /** A derived file is not what its sources give. */
  | 'derived';

/** The first thing that is wrong with a pack: which file, which line where there is one, and what. */
export class PackFault extends Error {
  override readonly name = 'PackFault';
  readonly code: FaultCode;
  readonly file: string;
  readonly line: number | undefined;

  constructor(code: FaultCode, file: string, what: string, line?: number) {
    super(what);
    this.code = code;
    this.file = file;
    this.line = line;
  }
}
