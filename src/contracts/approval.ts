/** What a state-changing call does, as rules name it. */
export type ApprovalOperation = 'write' | 'delete' | 'rename' | 'run' | 'fetch';

/** A call that may need somebody's leave, as the host sees it: checked arguments, and the paths it touches. */
export interface ApprovalEffect {
  /** The tool, or the bridge function of guest code, that is called. */
  toolName: string;
  op: ApprovalOperation;
  /** As asked; both ends of a rename. Model- or guest-controlled. */
  paths: readonly string[];
  /** Where those lead, links followed, and every other name of the same file: `/workspace/...`, or absolute host paths. */
  realPaths: readonly string[];
  /** Length of what is written, in UTF-16 units; of the change, where a tool is given less than it writes. */
  sizeChars?: number;
  /** Model- or guest-controlled. */
  args: Readonly<Record<string, unknown>>;
  /** Guest code makes the call, not the model itself. */
  fromGuest: boolean;
}

/** A file that a rename moves or replaces, as it was when somebody was asked. */
export interface SeenFile {
  bytes: number;
  /** Absent where the file is too large to take one. */
  sha256?: string;
  /** Its text, or the beginning of it; absent where it is no text, or may not be read. */
  text?: string;
  /** The text is all of it. */
  isWhole: boolean;
}

/** What an approver is shown. `argsSha256` is over the RFC 8785 form of tool name and arguments: it is what is approved. */
export interface ApprovalQuestion {
  promptId: string;
  effect: ApprovalEffect;
  argsSha256: string;
  /** The rule that asks for approval. */
  ruleId: string;
  /** The branch that asks, where a task is tried in several. */
  branchIndex?: number;
  /** What the file holds before a write, for a diff; absent where there is none or it may not be read. */
  before?: string;
  /** What the file is going to hold: exactly what an approval lets be written. Model- or guest-controlled. */
  after?: string;
  /** What a rename moves: exactly this, while an approval holds. */
  moved?: SeenFile;
  /** What stands where it is moved to, and would be lost. */
  replaced?: SeenFile;
  /** When an answer is too late. */
  expiresAtMs: number;
}

/** How a question ended. `session` lets the very same call pass again in this session. */
export type ApprovalAnswer =
  | { outcome: 'approved'; scope: 'once' | 'session'; answeredBy: string }
  | { outcome: 'rejected'; answeredBy: string; reason?: string }
  | { outcome: 'expired' };

/** Somebody who can be asked: a person at a terminal. Where nobody can be, there is no approver, and that is a denial. */
export interface Approver {
  /** Rejects with the signal's reason when the run ends first, or the question expires: take it off the screen then. */
  ask(question: ApprovalQuestion, signal: AbortSignal): Promise<ApprovalAnswer>;
}
