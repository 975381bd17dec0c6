import type { TrainingExport } from '../export/training-export.js';
import type { TrainingSample, TrainingType, Trajectory } from '../export/training-sample.js';
import type { RankedPair } from '../pairs/choose-pairs.js';
import type { PairPolicy } from '../pairs/pair-policy.js';
import type { RankedGroup, RankedMember } from '../ranked-group.js';
import type { GroupReader } from './group-reader.js';
import { LabelBook } from './label-book.js';
import { type MemberFilter, type MemberObjection, memberFilter, objectionToFlags } from './member-filter.js';
import type { RowGate } from './row-gate.js';
import { areOneAfterRedaction, SAME_AFTER_REDACTION } from './same-after-redaction.js';
import type { TrainingBranch } from './training-branch.js';

/** Which rows are made, and of what. */
export interface TrainingRowsOptions {
  type: TrainingType;
  trajectory: Trajectory;
  /** Whose rules about single branches hold here too. */
  policy: PairPolicy;
}

/** Makes the rows of a trainer's format: of pairs, of single branches, or of groups, by type. */
export class TrainingRows {
  readonly #export: TrainingExport;
  readonly #gate: RowGate;
  readonly #options: TrainingRowsOptions;
  readonly #filter: MemberFilter;

  constructor(target: TrainingExport, gate: RowGate, options: TrainingRowsOptions) {
    this.#export = target;
    this.#gate = gate;
    this.#options = options;
    this.#filter = memberFilter(options.policy);
  }

  /** For the types that compare two branches; the others have no use for it. */
  async addPair({ chosen, rejected }: RankedPair, reader: GroupReader): Promise<void> {
    const { type } = this.#options;
    if (type !== 'dpo' && type !== 'reward') return;
    this.#gate.open();
    const [better, worse] = [reader.branchOf(chosen), reader.branchOf(rejected)];
    if (areOneAfterRedaction(better, worse)) return this.#gate.leaveOut(SAME_AFTER_REDACTION);
    await this.#write({ type, chosen: better.toSample(), rejected: worse.toSample() }, [better, worse]);
  }

  /** For the types that take branches one by one, or one of a group. */
  async addGroup({ members }: RankedGroup, reader: GroupReader): Promise<void> {
    switch (this.#options.type) {
      case 'kto':
        return this.#addAllRated(members, reader);
      case 'sft':
        return this.#addBest(members, reader);
      case 'prompts':
        return this.#addPrompt(members, reader);
      default:
        return;
    }
  }

  async #addAllRated(members: readonly RankedMember[], reader: GroupReader): Promise<void> {
    const labels = this.#labelsOf(members, reader);
    for (const member of members) await this.#addRated(member, reader, labels);
  }

  /** What the answers of a group are called, where some are called good and some bad. */
  #labelsOf(members: readonly RankedMember[], reader: GroupReader): LabelBook | undefined {
    const rated = members.filter((member) => this.#filter(member) === undefined);
    const passing = rated.filter((member) => this.#passes(member)).length;
    if (passing === 0 || passing === rated.length) return undefined;
    const labels = new LabelBook(rated.length);
    for (const member of rated) labels.see(this.#answerOf(reader.branchOf(member)), this.#passes(member));
    return labels;
  }

  async #addRated(member: RankedMember, reader: GroupReader, labels: LabelBook | undefined): Promise<void> {
    this.#gate.open();
    const objection = this.#filter(member);
    if (objection !== undefined) return this.#gate.leaveOut(objection);
    const branch = reader.branchOf(member);
    // Rows that say the opposite of each other teach nothing, and which of them is right nobody knows.
    if (labels?.isContradictory(this.#answerOf(branch)) === true) return this.#gate.leaveOut('contradictory-label');
    const desirable = this.#passes(member);
    await this.#write({ type: 'kto', branch: branch.toSample(), desirable }, [branch]);
  }

  /** The highest-ranked branch that passes and says something: a failure is nothing to imitate. */
  async #addBest(members: readonly RankedMember[], reader: GroupReader): Promise<void> {
    this.#gate.open();
    const passing = members.filter((member) => this.#passes(member));
    let reason: MemberObjection | 'no-pass' = members.some(({ total }) => total !== undefined) ? 'no-pass' : 'unknown';
    for (const member of passing) {
      const objection = this.#filter(member);
      if (objection === undefined) {
        const branch = reader.branchOf(member);
        return this.#write({ type: 'sft', branch: branch.toSample() }, [branch]);
      }
      reason = objection;
    }
    this.#gate.leaveOut(reason);
  }

  /**
   * A task needs no score. Some trainers measure by an answer that is known to be good, so the highest-ranked branch
   * that passes, says something and may be in a row stands for the task; without one, the highest-ranked that may be,
   * and not its answer.
   */
  async #addPrompt(members: readonly RankedMember[], reader: GroupReader): Promise<void> {
    this.#gate.open();
    const { policy } = this.#options;
    const objections = members.map(({ flags }) => objectionToFlags(flags, policy));
    const best = members.find((member) => this.#passes(member) && this.#filter(member) === undefined);
    const member = best ?? members[objections.indexOf(undefined)];
    if (member === undefined) return this.#gate.leaveOut(objections.find((objection) => objection) ?? 'unknown');
    const branch = reader.branchOf(member);
    await this.#write({ type: 'prompts', branch: branch.toPromptSource(), passes: best !== undefined }, [branch]);
  }

  #passes({ total }: RankedMember): boolean {
    return total !== undefined && total >= this.#options.policy.passingTotal;
  }

  /** What a row of this trajectory has of a branch beside its task. */
  #answerOf(branch: TrainingBranch): string {
    return branch.answerParts(this.#options.trajectory !== 'final');
  }

  async #write(sample: TrainingSample, branches: readonly TrainingBranch[]): Promise<void> {
    const [first] = branches;
    const answers = this.#options.type === 'prompts' ? [] : branches.map((branch) => this.#answerOf(branch));
    const label = sample.type === 'kto' ? String(sample.desirable) : undefined;
    const isWanted = () => !this.#gate.repeats([first?.task ?? '', ...answers], label);
    const skipped = await this.#export.add(sample, isWanted);
    // The gate has counted an unwanted row itself.
    if (skipped === 'unwanted') return;
    if (skipped !== undefined) return this.#gate.leaveOut(skipped);
    this.#gate.write(branches.flatMap(({ findings }) => findings));
  }
}
