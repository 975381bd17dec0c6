import { createHash } from 'node:crypto';
import { isBlank } from '../is-blank.js';
import { normaliseAnswer } from '../normalise-answer.js';
import type { AnswerFacts } from '../pairs/answer-facts.js';
import type { RankedMember } from '../ranked-group.js';
import type { RolloutInputs } from '../rollout-inputs.js';
import { SourceLine } from '../source-line.js';
import { type AnswerLength, measureAnswer } from '../statistics/measure-answer.js';
import { LengthTable } from './length-table.js';
import { type BranchReading, TrainingBranch } from './training-branch.js';

const SHORT_UNITS = 8192;
// A pair's two lines are asked for several times in a row; more of a large group must not stay in memory.
const KEPT_BYTES = 8 * 1024 * 1024;
// What is made of a short line takes more than the line: its fields, and their text.
const LINE_BYTES = 2048;

/** Reads the lines of one group's members, each as rarely as its memory allows. */
export class GroupReader {
  readonly #inputs: RolloutInputs;
  readonly #reading: BranchReading;
  readonly #lengths = new LengthTable();
  readonly #branches = new Map<number, TrainingBranch>();
  readonly #sources = new Map<number, SourceLine>();
  #keptBytes = 0;

  constructor(inputs: RolloutInputs, reading: BranchReading) {
    this.#inputs = inputs;
    this.#reading = reading;
  }

  factsOf(member: RankedMember): AnswerFacts {
    const source = this.#sourceOf(member);
    const text = source.text('final_answer');
    if (this.#lengths.get(member.record) === undefined) this.#measure(member, text);
    return { task: digest(source.text('task')), answer: digest(normaliseAnswer(text)), empty: isBlank(text) };
  }

  /** How long the member's answer is, in the input. */
  lengthOf(member: RankedMember): AnswerLength {
    return this.#lengths.get(member.record) ?? this.#measure(member, this.#sourceOf(member).text('final_answer'));
  }

  /** The member as it goes into rows. */
  branchOf(member: RankedMember): TrainingBranch {
    const known = this.#branches.get(member.record);
    if (known !== undefined) return known;
    const read = new TrainingBranch(this.#sourceOf(member), member, this.#reading);
    this.#branches.set(member.record, read);
    return read;
  }

  #measure({ record }: RankedMember, answer: string): AnswerLength {
    const length = measureAnswer(answer);
    this.#lengths.add(record, length);
    return length;
  }

  #sourceOf({ record, offset, sizeHint }: RankedMember): SourceLine {
    const known = this.#sources.get(record);
    if (known !== undefined) return known;
    const source = new SourceLine(this.#inputs.lineAt(offset, sizeHint));
    const cost = LINE_BYTES + source.bytes.length * 2;
    this.#keptBytes += cost;
    if (this.#keptBytes > KEPT_BYTES) {
      this.#sources.clear();
      this.#branches.clear();
      this.#keptBytes = cost;
    }
    this.#sources.set(record, source);
    return source;
  }
}

// Tasks and answers may be long, so they are compared by digest; those of a few members are held at a time, so that a
// text of some pages is cheaper to hold as it is.
function digest(text: string): string {
  if (text.length <= SHORT_UNITS) return `=${text}`;
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}
