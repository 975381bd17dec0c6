import type { AnswerFacts } from './answer-facts.js';
import { hasMargin } from './has-margin.js';
import type { KnownMember } from './known-member.js';
import { TextNumbers } from './text-numbers.js';

/** Two branches, the first better than the second, by their places among the members. */
export interface PairPlaces {
  chosen: number;
  rejected: number;
}

/**
 * The pairs of a group that all rules allow, counted and walked without being held: a group of 5,000 branches has 12.5
 * million. The members are in order of rank, so those that one may be chosen over are a tail of the list; how many of
 * the tail have its task and another answer follows from counts that grow with the tail.
 */
export class AllowedPairs {
  /** How many pairs there are. */
  readonly total: number;
  /** Pairs far enough apart that their tasks or answers refuse. */
  readonly refused = { 'task-mismatch': 0, empty: 0, identical: 0 };
  readonly #length: number;
  /** Where each member's tail begins. */
  readonly #tails: Uint32Array;
  /** How many pairs each member is chosen in. */
  readonly #counts: Float64Array;
  readonly #tasks: Uint32Array;
  readonly #answers: Uint32Array;
  readonly #empty: Uint8Array;

  /** `factsOf`: asked once for each member, in their order; nothing of the answer is kept. */
  constructor(members: readonly KnownMember[], factsOf: (place: number) => AnswerFacts, minMargin: number) {
    this.#length = members.length;
    this.#tails = findTails(members, minMargin);
    this.#tasks = new Uint32Array(members.length);
    this.#answers = new Uint32Array(members.length);
    this.#empty = new Uint8Array(members.length);
    this.#number(factsOf);
    this.#counts = this.#countPartners();
    this.total = this.#counts.reduce((sum, count) => sum + count, 0);
  }

  /** The highest-ranked member that can be chosen. */
  get best(): number | undefined {
    const best = this.#counts.findIndex((count) => count > 0);
    return best === -1 ? undefined : best;
  }

  /** How many pairs a member is chosen in. */
  countOf(chosen: number): number {
    return this.#counts[chosen] ?? 0;
  }

  /** The lowest-ranked member that can be rejected against this one. */
  worstFor(chosen: number): number | undefined {
    for (let rejected = this.#length - 1; rejected >= this.#tailOf(chosen); rejected -= 1) {
      if (this.#allows(chosen, rejected)) return rejected;
    }
    return undefined;
  }

  /** A member's pairs, in order of the rejected one's rank. */
  *of(chosen: number): Generator<PairPlaces> {
    if (this.countOf(chosen) === 0) return;
    for (let rejected = this.#tailOf(chosen); rejected < this.#length; rejected += 1) {
      if (this.#allows(chosen, rejected)) yield { chosen, rejected };
    }
  }

  /** Every pair, in order of the chosen one's rank, then the rejected one's. */
  *all(): Generator<PairPlaces> {
    for (let chosen = 0; chosen < this.#length; chosen += 1) yield* this.of(chosen);
  }

  /** The pairs with these numbers, which ascend, counted from 0 in the order of `all`. */
  *numbered(numbers: readonly number[]): Generator<PairPlaces> {
    let at = 0;
    let next = numbers[at];
    let before = 0;
    for (let chosen = 0; chosen < this.#length && next !== undefined; chosen += 1) {
      const after = before + this.countOf(chosen);
      let number = before;
      if (next < after) {
        for (const pair of this.of(chosen)) {
          if (number === next) {
            yield pair;
            at += 1;
            next = numbers[at];
            if (next === undefined || next >= after) break;
          }
          number += 1;
        }
      }
      before = after;
    }
  }

  /** How many members are in a pair. */
  countPaired(): number {
    const sameTask = new Float64Array(this.#length);
    const sameAnswer = new Float64Array(this.#length);
    let above = 0;
    let paired = 0;
    for (let rejected = 0; rejected < this.#length; rejected += 1) {
      for (; above < this.#length && this.#tailOf(above) <= rejected; above += 1) {
        if (this.#empty[above] === 1) continue;
        increment(sameTask, this.#tasks[above]);
        increment(sameAnswer, this.#answers[above]);
      }
      const choosers = countAt(sameTask, this.#tasks[rejected]) - countAt(sameAnswer, this.#answers[rejected]);
      if (this.countOf(rejected) > 0 || (this.#empty[rejected] === 0 && choosers > 0)) paired += 1;
    }
    return paired;
  }

  /** Equal tasks, and equal answers to equal tasks, get equal numbers below the count of members. */
  #number(factsOf: (place: number) => AnswerFacts): void {
    const [tasks, answers] = [new TextNumbers(this.#length), new TextNumbers(this.#length)];
    for (let place = 0; place < this.#length; place += 1) {
      const { task, answer, empty } = factsOf(place);
      const number = tasks.numberOf(task);
      this.#tasks[place] = number;
      this.#answers[place] = answers.numberOf(`${number}:${answer}`);
      this.#empty[place] = Number(empty);
    }
  }

  #tailOf(chosen: number): number {
    return this.#tails[chosen] ?? this.#length;
  }

  #allows(chosen: number, rejected: number): boolean {
    return (
      this.#tasks[chosen] === this.#tasks[rejected] &&
      this.#empty[chosen] === 0 &&
      this.#empty[rejected] === 0 &&
      this.#answers[chosen] !== this.#answers[rejected]
    );
  }

  /** From the lowest rank up, so that the tails only grow. */
  #countPartners(): Float64Array {
    const counts = new Float64Array(this.#length);
    const sameTask = new Float64Array(this.#length);
    const sameTaskEmpty = new Float64Array(this.#length);
    const sameAnswer = new Float64Array(this.#length);
    let tail = this.#length;
    for (let chosen = this.#length - 1; chosen >= 0; chosen -= 1) {
      while (tail > this.#tailOf(chosen)) {
        tail -= 1;
        increment(sameTask, this.#tasks[tail]);
        if (this.#empty[tail] === 1) increment(sameTaskEmpty, this.#tasks[tail]);
        else increment(sameAnswer, this.#answers[tail]);
      }
      const task = countAt(sameTask, this.#tasks[chosen]);
      const empty = this.#empty[chosen] === 1 ? task : countAt(sameTaskEmpty, this.#tasks[chosen]);
      const identical = this.#empty[chosen] === 1 ? 0 : countAt(sameAnswer, this.#answers[chosen]);
      this.refused['task-mismatch'] += this.#length - tail - task;
      this.refused.empty += empty;
      this.refused.identical += identical;
      counts[chosen] = task - empty - identical;
    }
    return counts;
  }
}

/** How many pairs of members, in order of rank, are far enough apart. */
export function countApart(members: readonly KnownMember[], minMargin: number): number {
  let apart = 0;
  let tail = 0;
  for (const member of members) {
    tail = findTail(members, tail, member.total, minMargin);
    apart += members.length - tail;
  }
  return apart;
}

/** For each member, the first one below it by the margin: later members have later tails. */
function findTails(members: readonly KnownMember[], minMargin: number): Uint32Array {
  const tails = new Uint32Array(members.length);
  let tail = 0;
  members.forEach(({ total }, at) => {
    tail = findTail(members, tail, total, minMargin);
    tails[at] = tail;
  });
  return tails;
}

/** The first member from `from` on that is below the total by the margin. */
function findTail(members: readonly KnownMember[], from: number, total: number, minMargin: number): number {
  let tail = from;
  for (let below = members[tail]; below !== undefined; below = members[tail]) {
    if (hasMargin(total, below.total, minMargin)) break;
    tail += 1;
  }
  return tail;
}

function countAt(counts: Float64Array, at = 0): number {
  return counts[at] ?? 0;
}

function increment(counts: Float64Array, at = 0): void {
  counts[at] = countAt(counts, at) + 1;
}
