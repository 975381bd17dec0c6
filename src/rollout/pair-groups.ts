import { createHash } from 'node:crypto';
import type { DataOutput } from '../host/data-file/data-output.js';
import { type ScoredLine, toDpoLine, type WireOptions } from './formats/rollout-wire.js';
import { normaliseAnswer } from './normalise-answer.js';
import { countReasons } from './rank-summary.js';
import type { RankedGroup, RankedMember } from './ranked-group.js';
import type { RankedRollouts } from './ranked-rollouts.js';
import type { RolloutInputs } from './rollout-inputs.js';
import { scoreBranch } from './score-branch.js';
import { type AnswerFacts, type NoPairReason, selectPair } from './select-pair.js';
import { SourceLine } from './source-line.js';
import type { Weights } from './weights.js';

// How many groups are paired before the output is written and other work gets a turn.
const GROUPS_PER_TURN = 256;
const SHORT_UNITS = 128;

/** The pairs that were made. */
export interface PairedGroups {
  pairs: number;
  noPair: Record<NoPairReason, number>;
  groupsWithoutPair: { rollout_id: string; reason: NoPairReason }[];
}

/** What pairing works on. */
export interface PairingJob {
  ranking: RankedRollouts;
  inputs: RolloutInputs;
  output: DataOutput | undefined;
  weights: Weights;
  wire: WireOptions;
  /** How many groups without a pair are listed. */
  listed: number;
}

/** Writes the pair of every group that has one, in the order of the groups. */
export async function pairGroups(job: PairingJob): Promise<PairedGroups> {
  const { ranking, output } = job;
  const found: PairedGroups = { pairs: 0, noPair: countReasons(), groupsWithoutPair: [] };
  let turn = 0;
  for await (const group of ranking.rankedGroups()) {
    const choice = choosePair(group, job);
    if (choice.reason !== undefined) {
      found.noPair[choice.reason] += 1;
      if (found.groupsWithoutPair.length < job.listed) {
        found.groupsWithoutPair.push({ rollout_id: group.rolloutId, reason: choice.reason });
      }
    } else {
      found.pairs += 1;
      const pieces = output && toDpoLine(readScored(job, choice.chosen), readScored(job, choice.rejected), job.wire);
      for (const piece of pieces ?? []) output?.write(piece);
    }
    turn += 1;
    if (turn % GROUPS_PER_TURN === 0) {
      await output?.flush();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return found;
}

type MemberChoice =
  | { chosen: RankedMember; rejected: RankedMember; reason?: never }
  | { chosen?: never; rejected?: never; reason: NoPairReason };

function choosePair({ members }: RankedGroup, job: PairingJob): MemberChoice {
  const places = new Uint32Array(members.length);
  for (let place = 1; place < places.length; place += 1) places[place] = place;
  const choice = selectPair(places, {
    totalOf: (place) => members[place]?.total,
    factsOf: (place) => readFacts(readSource(job, members[place])),
    // Half of the highest total that these weights allow.
    passingTotal: (job.weights.objective + job.weights.judge) / 2,
  });
  if (choice.reason !== undefined) return { reason: choice.reason };
  const [chosen, rejected] = [members[choice.chosen], members[choice.rejected]];
  return chosen === undefined || rejected === undefined ? { reason: 'single' } : { chosen, rejected };
}

function readSource({ inputs }: PairingJob, member: RankedMember | undefined): SourceLine {
  return new SourceLine(inputs.lineAt(member?.offset ?? 0, member?.sizeHint ?? 0));
}

function readScored(job: PairingJob, member: RankedMember): ScoredLine {
  const source = readSource(job, member);
  const { objective } = scoreBranch(source.scores(), job.weights);
  return { source, branch: member.branch, total: member.total ?? 0, objective };
}

function readFacts(source: SourceLine): AnswerFacts {
  const answer = normaliseAnswer(source.text('final_answer'));
  return { task: digest(source.text('task')), answer: digest(answer), empty: answer === '' };
}

// Groups can be large, so their tasks and answers are compared by digest; a short text costs less than one.
function digest(text: string): string {
  if (text.length <= SHORT_UNITS) return `=${text}`;
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}
