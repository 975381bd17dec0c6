import type { ContaminationFinding } from '../../contracts/rollout-report.generated.js';
import type { BranchFacts } from '../branch-facts.js';
import { RECORD_FLAG } from '../record-flags.js';
import type { EvalSet } from './eval-set.js';
import { eventTexts } from './event-texts.js';

/** Where a line is. */
export interface LinePlace {
  /** The input, as the user gave it. */
  file: string;
  /** 1-based. */
  line: number;
}

/** Holds every branch against an evaluation set in the first reading, and keeps what was found. */
export class ContaminationJudge {
  readonly #evalSet: EvalSet;
  readonly #listed: number;
  readonly #withEvents: boolean;
  /** The first overlaps, in the order of the input. */
  readonly first: ContaminationFinding[] = [];
  #firstPlace: LinePlace | undefined;
  #overlaps = 0;
  #records = 0;

  /** `listed`: how many overlaps are kept. `withEvents`: rows hold tool events, so they are compared too. */
  constructor(evalSet: EvalSet, { listed, withEvents }: { listed: number; withEvents: boolean }) {
    this.#evalSet = evalSet;
    this.#listed = listed;
    this.#withEvents = withEvents;
  }

  /** All overlaps: a record may have several. */
  get total(): number {
    return this.#overlaps;
  }

  /** Records with at least one overlap. */
  get records(): number {
    return this.#records;
  }

  /** Where the first such record is. */
  get firstPlace(): LinePlace | undefined {
    return this.#firstPlace;
  }

  /** The bits of `RECORD_FLAG` for a branch. */
  flagsOf({ record }: BranchFacts, { file, line }: LinePlace): number {
    const overlaps = this.#evalSet.overlapsOf(record.task, '/task');
    overlaps.push(...this.#evalSet.overlapsOf(record.final_answer, '/final_answer'));
    if (this.#withEvents) {
      for (const { pointer, text } of eventTexts(record.tool_call_sequence)) {
        overlaps.push(...this.#evalSet.overlapsOf(text, pointer));
      }
    }
    if (overlaps.length === 0) return 0;
    this.#records += 1;
    this.#firstPlace ??= { file, line };
    this.#overlaps += overlaps.length;
    for (const { field, itemFile, itemLine, containment, start, end } of overlaps) {
      if (this.first.length >= this.#listed) break;
      const { rollout_id, branch_index } = record;
      this.first.push({
        rollout_id,
        branch_index,
        field,
        containment,
        start,
        end,
        evalSet: itemFile,
        evalLine: itemLine,
      });
    }
    return RECORD_FLAG.contaminated;
  }
}
