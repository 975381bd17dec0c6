import { WasmagentError } from '../../errors.js';
import { fromJsonText } from '../export/json-text.js';
import type { BranchSample, PromptSource } from '../export/training-sample.js';
import type { ScoredLine } from '../formats/rollout-wire.js';
import { isBlank } from '../is-blank.js';
import { normaliseAnswer } from '../normalise-answer.js';
import { scoreBranch } from '../score-branch.js';
import type { SourceLine } from '../source-line.js';
import type { Weights } from '../weights.js';
import { toReadableLine } from './readable-line.js';
import { type FieldFinding, type RedactedFields, redactFields } from './redact-fields.js';
import type { RedactionMode } from './redaction-mode.js';

/** How a line becomes a part of training rows. */
export interface BranchReading {
  weights: Weights;
  redaction: RedactionMode;
}

/** One branch as it goes into training rows: redacted when redaction is on. */
export class TrainingBranch {
  readonly #source: SourceLine;
  readonly #fields: RedactedFields;
  readonly #branch: number;
  readonly #total: number | undefined;
  readonly #objective: number | undefined;

  /** @throws WasmagentError `BUG` when redaction left something */
  constructor(
    source: SourceLine,
    { branch, total }: { branch: number; total: number | undefined },
    reading: BranchReading,
  ) {
    this.#source = source;
    this.#branch = branch;
    this.#total = total;
    this.#objective = scoreBranch(source.scores(), reading.weights).objective;
    const { line, findings } =
      reading.redaction === 'off' ? { line: source, findings: [] } : redactFields(source, reading.redaction === 'on');
    this.#fields = { line: toReadableLine(line, source.bytes), findings };
  }

  /** What redaction found. */
  get findings(): readonly FieldFinding[] {
    return this.#fields.findings;
  }

  get task(): string {
    return this.#fields.line.text('task');
  }

  get isEmpty(): boolean {
    return isBlank(this.#answer);
  }

  /** Whether the two answers are one as they go into rows: redaction can make one placeholder of two secrets. */
  saysTheSameAs(other: TrainingBranch): boolean {
    return normaliseAnswer(this.#answer) === normaliseAnswer(other.#answer);
  }

  /** The texts that tell a row of this branch from another: the answer, and with `withTools` the tool events. */
  answerParts(withTools: boolean): string {
    const { line } = this.#fields;
    const answer = line.text('final_answer');
    return withTools ? `${answer}\n${line.raw('tool_call_sequence').toString('utf8')}` : answer;
  }

  /** @throws WasmagentError `BUG` for a total that is unknown, as `toSample` */
  toScoredLine(): ScoredLine {
    return { source: this.#fields.line, branch: this.#branch, total: this.#knownTotal, objective: this.#objective };
  }

  toSample(): BranchSample {
    return { ...this.toPromptSource(), total: this.#knownTotal };
  }

  toPromptSource(): PromptSource {
    const { line } = this.#fields;
    const events = fromJsonText(line.raw('tool_call_sequence').toString('utf8'));
    return {
      rolloutId: line.text('rollout_id'),
      branch: this.#branch,
      sessionId: line.text('session_id'),
      task: line.text('task'),
      toolEvents: Array.isArray(events) ? events : [],
      finalAnswer: line.text('final_answer'),
      ...(this.#total === undefined ? {} : { total: this.#total }),
      objective: this.#objective,
      temperature: Number(this.#source.value('temperature')),
      model: typeof this.#source.value('model') === 'string' ? line.text('model') : undefined,
      sourceSha256: line.sha256(),
    };
  }

  get #answer(): string {
    return this.#fields.line.text('final_answer');
  }

  // An unknown total is no 0, and must not become one in a row.
  get #knownTotal(): number {
    if (this.#total !== undefined) return this.#total;
    throw new WasmagentError('BUG', 'a row would be made of a branch whose total is unknown');
  }
}
