import { createHash } from 'node:crypto';
import type { DataInput } from '../host/data-file/data-input.js';
import type { DataOutput } from '../host/data-file/data-output.js';
import type { BranchIndex } from './branch-index.js';
import { type ScoredLine, toDpoLine, type WireOptions } from './formats/rollout-wire.js';
import { normaliseAnswer } from './normalise-answer.js';
import { countReasons } from './pairs/no-pair-reason.js';
import { rankBranches } from './rank.js';
import { scoreBranch } from './score-branch.js';
import { type AnswerFacts, type NoPairReason, selectPair } from './select-pair.js';
import { SourceLine } from './source-line.js';
import { passingTotalOf, type Weights } from './weights.js';

// How many groups are paired before the output is written and other work gets a turn.
const GROUPS_PER_TURN = 256;

/** Where each record stands in its group, and the pairs that were made. */
export interface PairedGroups {
  /** 1-based; 0 for a record that plays no part. */
  ranks: Uint32Array;
  pairs: number;
  /** Records that play a part and have a known total. */
  known: number;
  noPair: Record<NoPairReason, number>;
  groupsWithoutPair: { rollout_id: string; reason: NoPairReason }[];
}

/** What pairing works on. */
export interface PairingJob {
  index: BranchIndex;
  /** 1 where a record repeats an earlier one and plays no part. */
  later: Uint8Array;
  input: DataInput;
  output: DataOutput | undefined;
  weights: Weights;
  wire: WireOptions;
  /** How many groups without a pair are listed. */
  listed: number;
}

/** Ranks every group and writes the pairs of those that have one, in the order of the file. */
export async function pairGroups(job: PairingJob): Promise<PairedGroups> {
  const { index, later, output } = job;
  const found: PairedGroups = {
    ranks: new Uint32Array(index.recordCount),
    pairs: 0,
    known: 0,
    noPair: countReasons(),
    groupsWithoutPair: [],
  };
  const view = {
    totalOf: (record: number) => index.valueOf(record),
    factsOf: (record: number) => readFacts(readSource(job, record)),
    passingTotal: passingTotalOf(job.weights),
  };
  const someRepeat = later.includes(1);
  const ids = index.groupIds();
  let turn = 0;
  for (const members of index.groups()) {
    const rolloutId = ids.next().value ?? '';
    const part = someRepeat ? members.filter((record) => later[record] === 0) : members;
    const ranked = rankBranches(part, index);
    ranked.forEach((record, place) => {
      found.ranks[record] = place + 1;
      if (index.valueOf(record) !== undefined) found.known += 1;
    });
    const choice = selectPair(ranked, view);
    if (choice.reason !== undefined) {
      found.noPair[choice.reason] += 1;
      if (found.groupsWithoutPair.length < job.listed) {
        found.groupsWithoutPair.push({ rollout_id: rolloutId, reason: choice.reason });
      }
    } else {
      found.pairs += 1;
      const pieces = output && toDpoLine(readScored(job, choice.chosen), readScored(job, choice.rejected), job.wire);
      for (const piece of pieces ?? []) output?.write(piece);
    }
    turn += 1;
    if (turn % GROUPS_PER_TURN === 0) await output?.flush();
  }
  return found;
}

function readSource({ input, index }: PairingJob, record: number): SourceLine {
  return new SourceLine(input.lineAt(index.offsetOf(record), index.sizeHintOf(record)));
}

function readScored(job: PairingJob, record: number): ScoredLine {
  const source = readSource(job, record);
  const score = scoreBranch(source.scores(), job.weights);
  return {
    source,
    branch: job.index.branchOf(record),
    total: job.index.valueOf(record) ?? 0,
    objective: score.objective,
  };
}

function readFacts(source: SourceLine): AnswerFacts {
  const answer = normaliseAnswer(source.text('final_answer'));
  return { task: digest(source.text('task')), answer: digest(answer), empty: answer === '' };
}

// Groups can be large, so their tasks and answers are compared by digest.
function digest(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}
