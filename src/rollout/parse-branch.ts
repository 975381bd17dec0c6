import { isAscii as areAscii, isUtf8 } from 'node:buffer';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import { rolloutBranchValidator } from '../contracts/validators.generated.js';
import { attackedBoundary } from './boundary-attacked.js';
import type { BranchFacts } from './branch-facts.js';
import { isBlank } from './is-blank.js';
import { judgeShape, type ParsedRecord, parseRecord, parseText } from './parse-record.js';
import type { ScoreFields } from './score-branch.js';

/**
 * Reads one line as a branch and accepts exactly what `parseRecord` accepts, at less cost beyond ASCII. `offset`: where
 * the line begins in its file. Never throws for anything in the bytes.
 *
 * Such bytes are parsed as if each were a character, which is faster than decoding them. JSON's own characters are all
 * ASCII, so both readings have the same build; two strings are equal in both or in neither as long as no escape writes
 * a character that other bytes could write too; and of a string's length the schema asks only whether it is 0. Whatever
 * this reading refuses is judged again, decoded.
 */
export function parseBranch(bytes: Buffer, offset = 0): ParsedRecord<BranchFacts> {
  if (!areAscii(bytes) && isUtf8(bytes)) {
    const text = bytes.toString('latin1');
    if (!hasWideEscape(text)) {
      const parsed = parseText(text);
      if (parsed.value !== undefined) {
        const judged = judgeShape(parsed.value, rolloutBranchValidator);
        if (judged.value !== undefined) return { value: new ByteBranch(judged.value, bytes) };
      }
    }
  }
  const { value, fault } = parseRecord(bytes, rolloutBranchValidator, offset);
  return fault === undefined ? { value: new DecodedBranch(value) } : { fault };
}

/**
 * Whether an escape may stand for a character beyond ASCII, as all do that are not `\u00` and 0 to 7. An escaped
 * backslash before a u is taken for one: no harm.
 */
function hasWideEscape(text: string): boolean {
  for (let at = text.indexOf('\\u'); at !== -1; at = text.indexOf('\\u', at + 2)) {
    if (text.charCodeAt(at + 2) !== DIGIT_0 || text.charCodeAt(at + 3) !== DIGIT_0) return true;
    const digit = text.charCodeAt(at + 4);
    if (digit < DIGIT_0 || digit > DIGIT_7) return true;
  }
  return false;
}

const DIGIT_0 = 0x30;
const DIGIT_7 = 0x37;

/** The facts of a record whose strings are what they say. */
export class DecodedBranch implements BranchFacts {
  readonly record: RolloutBranch;

  constructor(record: RolloutBranch) {
    this.record = record;
  }

  get rolloutId(): string {
    return this.record.rollout_id;
  }

  get branchIndex(): number {
    return this.record.branch_index;
  }

  get sessionId(): string {
    return this.record.session_id;
  }

  get temperature(): number {
    return this.record.temperature;
  }

  get model(): string | undefined {
    return typeof this.record.model === 'string' ? this.record.model : undefined;
  }

  get ranked(): boolean {
    return this.record.rank !== undefined || this.record.total_score !== undefined;
  }

  get scores(): ScoreFields {
    return this.record;
  }

  get attackedBoundary(): boolean {
    return attackedBoundary(this.record.tool_call_sequence) !== undefined;
  }

  get blankAnswer(): boolean {
    return isBlank(this.record.final_answer);
  }
}

/** The facts of a record whose strings hold a character for each byte: nothing leaves it without being decoded. */
class ByteBranch implements BranchFacts {
  readonly #record: RolloutBranch;
  readonly #bytes: Buffer;
  #decoded: RolloutBranch | undefined;

  constructor(record: RolloutBranch, bytes: Buffer) {
    this.#record = record;
    this.#bytes = bytes;
  }

  get rolloutId(): string {
    return decode(this.#record.rollout_id);
  }

  get branchIndex(): number {
    return this.#record.branch_index;
  }

  get sessionId(): string {
    return decode(this.#record.session_id);
  }

  get temperature(): number {
    return this.#record.temperature;
  }

  get model(): string | undefined {
    const { model } = this.#record;
    return typeof model === 'string' ? decode(model) : undefined;
  }

  get ranked(): boolean {
    return this.#record.rank !== undefined || this.#record.total_score !== undefined;
  }

  get scores(): ScoreFields {
    const { build_result, objective_status } = this.#record;
    return isAscii(build_result) && isAscii(objective_status) ? this.#record : this.record;
  }

  // Everything that tells of a refusal is ASCII, so it is the same in either reading.
  get attackedBoundary(): boolean {
    return attackedBoundary(this.#record.tool_call_sequence) !== undefined;
  }

  get blankAnswer(): boolean {
    const answer = this.#record.final_answer;
    // Most answers begin with a letter, and need not be decoded to be seen.
    return !BEGINS_VISIBLY.test(answer) && isBlank(decode(answer));
  }

  get record(): RolloutBranch {
    if (this.#decoded === undefined) {
      const { value, fault } = parseRecord(this.#bytes, rolloutBranchValidator);
      if (fault !== undefined) throw new TypeError(`a line was accepted that is none: ${fault.code}`);
      this.#decoded = value;
    }
    return this.#decoded;
  }
}

function decode(text: string): string {
  return BEYOND_ASCII.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}

function isAscii(value: unknown): boolean {
  if (typeof value === 'string') return !BEYOND_ASCII.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => isAscii(key) && isAscii(item));
}

const BEYOND_ASCII = /[\x80-\xff]/;
const BEGINS_VISIBLY = /^[!-~]/;
