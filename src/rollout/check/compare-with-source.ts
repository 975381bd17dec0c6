import type { DpoRecord } from '../../contracts/dpo-record.generated.js';
import type { PpoRecord } from '../../contracts/ppo-record.generated.js';
import type { RecordFault } from '../record-error.js';
import { SourceLine } from '../source-line.js';
import { taskHash } from '../task-hash.js';
import { compareEvents, compareText, isSameId, type Likeness } from './compare-redacted.js';
import { isCloseTo } from './is-close-to.js';
import type { SourceBranch } from './source-book.js';

/** Finds a branch in the given rollouts; undefined when it is in none of them. */
export type FindSource = (rolloutId: string, branchIndex: number) => SourceBranch | undefined;

/** One side of a row (a pair has two) and where the row says it. */
interface Side {
  branch: [pointer: string, index: number];
  session: [pointer: string, text: string | undefined];
  answer: [pointer: string, text: string];
  events: [pointer: string, json: Buffer];
  reward: [pointer: string, total: number];
  objective: [pointer: string, score: number | null];
  digest: [pointer: string, sha256: string | undefined];
}

/** A row to compare. */
export interface RowToCompare<T> {
  record: T;
  /** Its line. */
  bytes: Buffer;
  /** The older format: session and digests of `record` are stand-ins. */
  strictWire: boolean;
}

/** What a row is held against, and what a reader should know of how it matched. */
export interface SourceLookup {
  find: FindSource;
  /** Hears that a row may have been redacted by another version of this program. */
  onOtherwise: () => void;
}

/** The first thing in a preference pair that its two source lines do not say; undefined when they say it all. */
export function compareDpoWithSource(
  { record, bytes, strictWire }: RowToCompare<DpoRecord>,
  lookup: SourceLookup,
): RecordFault | undefined {
  const { provenance } = record;
  const later = strictWire ? undefined : provenance;
  const row = new SourceLine(bytes);
  const sides: Side[] = [
    {
      branch: ['/provenance/chosen_branch', provenance.chosen_branch],
      session: ['/provenance/session_id', later?.session_id],
      answer: ['/chosen', record.chosen],
      events: ['/tool_call_sequence', row.raw('tool_call_sequence')],
      reward: ['/reward_chosen', record.reward_chosen],
      objective: ['/provenance/objective_score/chosen', provenance.objective_score.chosen],
      digest: ['/provenance/source_sha256/chosen', later?.source_sha256.chosen],
    },
    {
      branch: ['/provenance/rejected_branch', provenance.rejected_branch],
      session: ['/provenance/rejected_session_id', later?.rejected_session_id ?? later?.session_id],
      answer: ['/rejected', record.rejected],
      events: ['/rejected_tool_call_sequence', row.raw('rejected_tool_call_sequence')],
      reward: ['/reward_rejected', record.reward_rejected],
      objective: ['/provenance/objective_score/rejected', provenance.objective_score.rejected],
      digest: ['/provenance/source_sha256/rejected', later?.source_sha256.rejected],
    },
  ];
  for (const side of sides) {
    const fault = compareSide(side, { prompt: record.prompt, provenance }, lookup);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** The first thing in a reward record that its source line does not say; undefined when it says it all. */
export function comparePpoWithSource(
  { record, bytes, strictWire }: RowToCompare<PpoRecord>,
  lookup: SourceLookup,
): RecordFault | undefined {
  const { provenance } = record;
  const later = strictWire ? undefined : provenance;
  const side: Side = {
    branch: ['/provenance/branch_index', provenance.branch_index],
    session: ['/provenance/session_id', later?.session_id],
    answer: ['/completion', record.completion],
    events: ['/tool_call_sequence', new SourceLine(bytes).raw('tool_call_sequence')],
    reward: ['/reward', record.reward],
    objective: ['/provenance/objective_score', provenance.objective_score],
    digest: ['/provenance/source_sha256', later?.source_sha256],
  };
  return compareSide(side, { prompt: record.prompt, provenance }, lookup);
}

function compareSide(
  side: Side,
  row: { prompt: string; provenance: { rollout_id: string; n_gram_hash: string } },
  { find, onOtherwise }: SourceLookup,
): RecordFault | undefined {
  const [at, index] = side.branch;
  const source = find(row.provenance.rollout_id, index);
  if (source === undefined) {
    const message = `is ${index}, which is no valid record of that rollout in the given rollouts`;
    return { pointer: at, code: 'SOURCE_MISSING', message };
  }
  const { record, line } = source;
  const [digestAt, digest] = side.digest;
  if (source.exact && digest !== undefined && digest !== line.sha256()) {
    return { pointer: digestAt, code: 'SOURCE_DIGEST', message: 'is not the digest of the source line' };
  }
  const isLike = (likeness: Likeness): boolean => {
    if (likeness === 'otherwise') onOtherwise();
    return likeness !== undefined;
  };
  if (!isLike(compareText(row.prompt, record.task))) return mismatch('/prompt', 'task');
  if (row.prompt !== record.task && !isHashOf(row.provenance.n_gram_hash, [record.task, row.prompt])) {
    const message = 'is the hash of neither the prompt nor the task of its source';
    return { pointer: '/provenance/n_gram_hash', code: 'HASH_MISMATCH', message };
  }
  if (!isLike(compareText(side.answer[1], record.final_answer))) return mismatch(side.answer[0], 'final_answer');
  if (!isLike(compareEvents(side.events[1], line.raw('tool_call_sequence')))) {
    return mismatch(side.events[0], 'tool_call_sequence');
  }
  const [sessionAt, session] = side.session;
  if (session !== undefined && !isSameId(session, record.session_id)) return mismatch(sessionAt, 'session_id');
  const [objectiveAt, objective] = side.objective;
  if (objective !== (source.objective ?? null)) {
    const message = `is ${objective}, but the source gives ${source.objective ?? 'no known score'}`;
    return { pointer: objectiveAt, code: 'SCORE_MISMATCH', message };
  }
  if (source.lacksVotes) return undefined;
  const [rewardAt, reward] = side.reward;
  if (source.total !== undefined && isCloseTo(reward, source.total)) return undefined;
  const message = `is ${reward}, but the source gives ${source.total ?? 'no known total'}`;
  return { pointer: rewardAt, code: 'REWARD_MISMATCH', message };
}

// The row by itself was held to its prompt's hash; only a redacted prompt may have its task's instead.
function isHashOf(hash: string, texts: readonly string[]): boolean {
  return texts.some((text) => taskHash(text) === hash);
}

function mismatch(pointer: string, field: string): RecordFault {
  return { pointer, code: 'SOURCE_MISMATCH', message: `is not the ${field} of its source` };
}
