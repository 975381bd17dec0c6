import { WasmagentError } from '../errors.js';

/** One line that a session's event log says was written. */
export interface LedgerEntry {
  rollout_id: string;
  branch_index: number;
  session_id: string;
  /** SHA-256 of the line without its end, in hex. */
  sha256: string;
}

/** Why a line is not the one that was written. */
export type LedgerRefusal = 'foreign-session' | 'changed-line' | 'unlisted';

/** The lines that may be in a file: whoever can write the file cannot add to it. */
export class Ledger {
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #sessions = new Set<string>();
  readonly #seen = new Set<string>();

  /** @throws WasmagentError `USAGE` when two entries name one branch and differ */
  constructor(entries: Iterable<LedgerEntry>) {
    for (const entry of entries) {
      const known = this.#entries.get(keyOf(entry));
      if (known !== undefined && (known.sha256 !== entry.sha256 || known.session_id !== entry.session_id)) {
        throw new WasmagentError(
          'USAGE',
          `the ledger has two entries for branch ${entry.branch_index} of one rollout, and they differ`,
        );
      }
      this.#entries.set(keyOf(entry), entry);
      this.#sessions.add(entry.session_id);
    }
  }

  /** Says why a line is refused, or nothing when it is exactly as it was written. The claim is what the line says it is. */
  judge(claim: LedgerEntry): LedgerRefusal | undefined {
    if (!this.#sessions.has(claim.session_id)) return 'foreign-session';
    const entry = this.#entries.get(keyOf(claim));
    if (entry === undefined) return 'unlisted';
    if (entry.session_id !== claim.session_id) return 'foreign-session';
    if (entry.sha256 !== claim.sha256) return 'changed-line';
    this.#seen.add(keyOf(claim));
    return undefined;
  }

  /** The listed lines that were never accepted by `judge`: someone took them out of the file, or changed them. */
  missing(): LedgerEntry[] {
    return [...this.#entries].filter(([key]) => !this.#seen.has(key)).map(([, entry]) => entry);
  }
}

function keyOf({ rollout_id, branch_index }: Pick<LedgerEntry, 'rollout_id' | 'branch_index'>): string {
  return `${branch_index}:${rollout_id}`;
}
