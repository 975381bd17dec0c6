import { WasmagentError } from '../../errors.js';
import { TokenReader } from '../tokens/token-reader.js';
import { EvalSetBuilder } from './eval-set-builder.js';
import type { Overlap } from './overlap.js';
import { readEvalItems } from './read-eval-items.js';
import { ShingleIndex } from './shingle-index.js';
import { TextScan } from './text-scan.js';
import { WholeHash } from './whole-hash.js';

/** A run of so many tokens of an item is a copy and not a turn of phrase. */
export const LONG_SHINGLE = 13;
/** Runs of so many tokens measure how much of an item a text has. */
export const SHORT_SHINGLE = 8;

const MAX_TOKENS = 4_000_000;
const MAX_OVERLAPS = 20;

export interface EvalSetOptions {
  /** Where an item's text is; absent: the one usual field that its file's first item has. */
  field?: string;
  /** The containment from which a text is contaminated, 0..1 (default 0.5). */
  minContainment?: number;
  /** A shingle of more items than this is common and not judged by (default 20). */
  maxItemsPerShingle?: number;
  /** The most tokens that all items may have (default 4,000,000). */
  maxTokens?: number;
}

/** What an evaluation set holds. */
export interface EvalSetFacts {
  items: number;
  /** Items with the words of an earlier one. */
  copies: number;
  tokens: number;
  /** Items that a text must equal in whole to be found: they have no run of 8 tokens of their own. */
  wholeOnly: number;
  /** Items without a single word: nothing can be found of them. */
  empty: number;
  /** Runs of 13 and of 8 tokens that too many items share to be judged by. */
  common: { long: number; short: number };
}

/**
 * An evaluation set that rollouts are held against, in memory: 37 bytes a token, 20 a different word and 90 an item. A text is
 * contaminated when it has 13 tokens in a row of an item, or at least half of an item's runs of 8.
 */
export class EvalSet {
  readonly facts: EvalSetFacts;
  /** What a user should know about how the set was read and what it cannot find. */
  readonly notes: readonly string[];
  readonly #files: readonly string[];
  readonly #builder: EvalSetBuilder;
  readonly #minContainment: number;
  readonly #shortIndex: ShingleIndex;
  readonly #longIndex: ShingleIndex;
  readonly #scan: TextScan;

  private constructor(builder: EvalSetBuilder, files: readonly string[], notes: string[], options: EvalSetOptions) {
    const tokens = builder.tokens();
    const limits = { maxItems: options.maxItemsPerShingle ?? 20 };
    this.#builder = builder;
    this.#files = files;
    this.#minContainment = options.minContainment ?? 0.5;
    this.#shortIndex = new ShingleIndex(SHORT_SHINGLE, tokens, limits);
    this.#longIndex = new ShingleIndex(LONG_SHINGLE, tokens, limits);
    this.#scan = new TextScan({ short: this.#shortIndex, long: this.#longIndex }, tokens);
    let wholeOnly = 0;
    for (let item = 0; item < tokens.itemCount; item += 1) if (this.#isWholeOnly(item)) wholeOnly += 1;
    this.facts = {
      items: builder.items,
      copies: builder.copies,
      tokens: tokens.words.length,
      wholeOnly,
      empty: builder.empty,
      common: { long: this.#longIndex.commonCount, short: this.#shortIndex.commonCount },
    };
    this.notes = [...notes, ...toNotes(this.facts, limits.maxItems)];
  }

  /**
   * Reads evaluation files.
   * @throws WasmagentError as `readEvalItems`; `INPUT_TOO_LARGE` past the limit of tokens; `INPUT_MALFORMED` when no
   * item has a word
   */
  static async open(inputs: readonly string[], options: EvalSetOptions = {}): Promise<EvalSet> {
    const maxTokens = options.maxTokens ?? MAX_TOKENS;
    const builder = new EvalSetBuilder();
    const notes: string[] = [];
    const read = {
      ...(options.field === undefined ? {} : { field: options.field }),
      onNote: (note: string) => void notes.push(note),
    };
    for (const [file, path] of inputs.entries()) {
      for await (const { line, text } of readEvalItems(path, read)) {
        if (builder.add(text, { file, line }, maxTokens)) continue;
        throw new WasmagentError(
          'INPUT_TOO_LARGE',
          `${path}:${line}: the evaluation set has more than ${maxTokens} tokens`,
          { suggestions: ['hold the rollouts against one part of it at a time'] },
        );
      }
    }
    if (builder.itemCount === 0) {
      throw new WasmagentError('INPUT_MALFORMED', `there is no text in ${inputs.join(', ')}`, {
        suggestions: ['check the file, and --eval-field'],
      });
    }
    return new EvalSet(builder, inputs, notes, options);
  }

  /** What a text of a rollout shares with the set: at most 20 items, the clearest first. Linear in it. */
  overlapsOf(text: string, field: string): Overlap[] {
    const whole = this.#follow(text);
    const { short, long } = this.#scan;
    const found: Overlap[] = [];
    const add = (item: number, what: Pick<Overlap, 'shingle' | 'containment' | 'start' | 'end'>): void => {
      const { file, line } = this.#builder.placeOf(item);
      found.push({ field, itemFile: this.#files[file] ?? '', itemLine: line, ...what });
    };
    for (const item of long.met) {
      const containment = this.#containmentOf(item);
      add(item, { shingle: LONG_SHINGLE, containment, ...long.stretchOf(item) });
    }
    for (const item of short.met) {
      const containment = this.#containmentOf(item);
      if (long.hitsOf(item) > 0 || containment < this.#minContainment) continue;
      add(item, { shingle: SHORT_SHINGLE, containment, ...short.stretchOf(item) });
    }
    const equal = this.#builder.itemOf(whole);
    if (equal !== undefined && this.#isWholeOnly(equal)) {
      add(equal, { shingle: 'whole', containment: 1, start: whole.start, end: whole.end });
    }
    return found.sort(byClarity).slice(0, MAX_OVERLAPS);
  }

  #follow(text: string): WholeHash {
    const whole = new WholeHash();
    this.#scan.startText();
    for (const reader = new TokenReader(text); reader.next(); ) {
      whole.push(reader);
      const word = this.#builder.wordOf(reader.low, reader.high);
      if (word === undefined) this.#scan.skip();
      else this.#scan.push(word, reader.start, reader.end);
    }
    return whole;
  }

  #containmentOf(item: number): number {
    const all = this.#shortIndex.judgeable[item] ?? 0;
    return all === 0 ? 0 : this.#scan.short.hitsOf(item) / all;
  }

  #isWholeOnly(item: number): boolean {
    return this.#shortIndex.judgeable[item] === 0 && this.#longIndex.judgeable[item] === 0;
  }
}

function byClarity(a: Overlap, b: Overlap): number {
  return (
    b.containment - a.containment || b.end - b.start - (a.end - a.start) || a.start - b.start || a.itemLine - b.itemLine
  );
}

function toNotes({ items, copies, wholeOnly, empty, common }: EvalSetFacts, maxItems: number): string[] {
  const notes: string[] = [];
  if (copies > 0) notes.push(`${copies} of ${items} evaluation items have the words of an earlier one`);
  if (empty > 0) notes.push(`${empty} evaluation items have no word, so nothing can be found of them`);
  if (wholeOnly > 0) {
    notes.push(
      `${wholeOnly} evaluation items have no run of ${SHORT_SHINGLE} tokens of their own: only a text of the same words is found`,
    );
  }
  if (common.long + common.short > 0) {
    notes.push(
      `${common.long} runs of ${LONG_SHINGLE} and ${common.short} of ${SHORT_SHINGLE} tokens are in more than ${maxItems} items or in most of them, and are not judged by`,
    );
  }
  return notes;
}
