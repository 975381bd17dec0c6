import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { rolloutBranchValidator } from '../contracts/validators.generated.js';
import { parseJson } from '../policy/parse-json.js';
import { attackedBoundary } from './boundary-attacked.js';
import type { BranchFacts } from './branch-facts.js';
import { isBlank } from './is-blank.js';
import { type Field, readFields } from './json-fields.js';
import { parseBranch } from './parse-branch.js';
import { judgeShape, type ParsedRecord, parseRecord, parseText } from './parse-record.js';
import type { RecordFault } from './record-error.js';
import type { ScoreFields } from './score-branch.js';

/** A line that is shorter costs less to judge in full than to pick fields from: that is tried first. */
export const SHORT_BYTES = 1024;

/**
 * Reads of one line only what ranking needs and trusts the rest, `task`, `tool_call_sequence` and `final_answer` above
 * all: for files that `check-schema` passed or that were written here. A line in which these fields cannot be found, or
 * do not have their shape, is judged in full.
 */
export function scanBranch(bytes: Buffer, offset = 0): ParsedRecord<BranchFacts> {
  if (bytes.length < SHORT_BYTES) {
    const judged = parseBranch(bytes, offset);
    if (judged.fault === undefined) return judged;
  }
  const text = bytes.toString('latin1');
  const fields = readFields(text);
  const found = fields === undefined ? undefined : readFound(text, fields);
  return found === undefined ? parseBranch(bytes, offset) : { value: new ScannedBranch(found, bytes) };
}

const READ: ReadonlySet<string> = new Set([
  'rollout_id',
  'branch_index',
  'session_id',
  'temperature',
  'model',
  'objective_score',
  'objective_status',
  'judge_score',
  'build_result',
  'failure',
  'rank',
  'total_score',
]);

const TRUSTED: ReadonlySet<string> = new Set(['task', 'tool_call_sequence', 'final_answer']);

// In place of the fields that are trusted, so that the schema can judge those that are read.
const STAND_INS = '{"task":"-","tool_call_sequence":[],"final_answer":""';

// Every word that tells of a refusal has one of these, unless escapes stand for its letters, or, in JSON text within a
// string, for what its own escapes are made of: a backslash, a letter, digits.
const TELLS_REFUSAL = /[Dd]eni(?:ed|al)|DENIED|guardrail|GUARDRAIL/;
const HIDES_LETTER = /\\u00[3-7]/;

function mayTellRefusal(events: string): boolean {
  return TELLS_REFUSAL.test(events) || (events.includes('\\u00') && HIDES_LETTER.test(events));
}

// The opening quote, and a character that shows: no blank, and no escape, which may stand for one.
const BEGINS_VISIBLY = /^"[!#-[\]-~]/;

/** The fields that are read, and the tool events and the answer as JSON text, a character a byte. */
interface Found {
  branch: RolloutBranch;
  events: string;
  answer: string;
}

function readFound(text: string, fields: readonly Field[]): Found | undefined {
  let json = STAND_INS;
  let trusted = 0;
  let events = '';
  let answer = '';
  for (const { key, start, valueStart, valueEnd } of fields) {
    if (key === 'tool_call_sequence') events = text.slice(valueStart, valueEnd);
    else if (key === 'final_answer') answer = text.slice(valueStart, valueEnd);
    if (READ.has(key)) json += `,${text.slice(start, valueEnd)}`;
    else if (TRUSTED.has(key)) trusted += 1;
  }
  if (trusted < TRUSTED.size) return undefined;
  try {
    const branch = judgeShape(parseJson(decode(`${json}}`)), rolloutBranchValidator).value;
    return branch === undefined ? undefined : { branch, events, answer };
  } catch {
    return undefined;
  }
}

class ScannedBranch implements BranchFacts {
  readonly #found: RolloutBranch;
  readonly #events: string;
  readonly #answer: string;
  readonly #bytes: Buffer;

  constructor({ branch, events, answer }: Found, bytes: Buffer) {
    this.#found = branch;
    this.#events = events;
    this.#answer = answer;
    this.#bytes = bytes;
  }

  get rolloutId(): string {
    return this.#found.rollout_id;
  }

  get branchIndex(): number {
    return this.#found.branch_index;
  }

  get sessionId(): string {
    return this.#found.session_id;
  }

  get temperature(): number {
    return this.#found.temperature;
  }

  get model(): string | undefined {
    return typeof this.#found.model === 'string' ? this.#found.model : undefined;
  }

  get ranked(): boolean {
    return this.#found.rank !== undefined || this.#found.total_score !== undefined;
  }

  get scores(): ScoreFields {
    return this.#found;
  }

  get attackedBoundary(): boolean {
    if (!mayTellRefusal(this.#events)) return false;
    const events = parseEvents(this.#events) ?? this.record.tool_call_sequence;
    return attackedBoundary(events) !== undefined;
  }

  get blankAnswer(): boolean {
    return !BEGINS_VISIBLY.test(this.#answer) && isBlank(parseAnswer(this.#answer) ?? this.record.final_answer);
  }

  /** @throws UnreadableRecordError when the trust was misplaced */
  get record(): RolloutBranch {
    const { value, fault } = parseRecord(this.#bytes, rolloutBranchValidator);
    if (fault !== undefined) throw new UnreadableRecordError(fault);
    return value;
  }
}

/** A line was trusted, and turned out to be no record when all of it was asked for. */
export class UnreadableRecordError extends Error {
  readonly fault: RecordFault;

  constructor(fault: RecordFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The tool events, unless something is wrong with them. */
function parseEvents(text: string): readonly unknown[] | undefined {
  const { value } = parseText(`{"events":${decode(text)}}`);
  return value !== undefined && 'events' in value && Array.isArray(value.events) ? value.events : undefined;
}

/** The answer, unless something is wrong with it. */
function parseAnswer(text: string): string | undefined {
  const { value } = parseText(`{"answer":${decode(text)}}`);
  return value !== undefined && 'answer' in value && typeof value.answer === 'string' ? value.answer : undefined;
}

function decode(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}
