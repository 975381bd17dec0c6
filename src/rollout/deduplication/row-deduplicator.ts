import { createHash } from 'node:crypto';
import { Column } from '../column.js';
import { normaliseAnswer } from '../normalise-answer.js';
import { HashNumbers, NO_NUMBER } from '../tokens/hash-numbers.js';
import { BandIndex } from './band-index.js';
import { RowSigner } from './row-signer.js';
import { SignatureStore } from './signature-store.js';

const BANDS = 6;
// What fewer shingles have in common cannot be estimated to a tenth.
const MIN_SHINGLES = 10;

/** What a row is to the rows judged before it; rows are numbered from 0 in the order they are judged. */
export type RowVerdict =
  | { kind: 'new' }
  | { kind: 'exact'; ofRow: number }
  | { kind: 'near'; ofRow: number; similarity: number };

/** How duplicates are looked for. */
export interface DeduplicationOptions {
  /** The similarity from which a row is a near-duplicate, 0..1 (default 0.9). */
  nearThreshold?: number;
  /** How many rows are kept for finding near-duplicates (default 1,000,000: at most 105 MB). */
  maxNearRows?: number;
  /** How many rows are kept for finding exact duplicates (default 4,000,000: at most 120 MB). */
  maxExactRows?: number;
}

/**
 * Tells rows that say the same as an earlier one. Exact: the same parts, after NFC and without blanks around them, by
 * 64 bits of SHA-256. Near: the mean over the parts of the Jaccard similarity of their runs of 3 tokens, estimated by
 * MinHash. Rows with different labels are never alike: the same answer with another reward says something else, and is
 * counted. Only new rows are kept to compare with, so `ofRow` always names a new row and likeness does not creep.
 */
export class RowDeduplicator {
  readonly #nearThreshold: number;
  readonly #maxNearRows: number;
  readonly #maxExactRows: number;
  readonly #exact = new HashNumbers();
  readonly #rowsOfExact = new Column((length) => new Uint32Array(length));
  readonly #labelsOfExact = new Column((length) => new Uint32Array(length));
  readonly #signer = new RowSigner();
  readonly #signatures = new SignatureStore();
  readonly #rowsOfSignatures = new Column((length) => new Uint32Array(length));
  readonly #bands = Array.from({ length: BANDS }, (_, band) => new BandIndex(this.#signatures, band));
  #rows = 0;
  #contradictions = 0;

  constructor({ nearThreshold = 0.9, maxNearRows = 1_000_000, maxExactRows = 4_000_000 }: DeduplicationOptions = {}) {
    this.#nearThreshold = nearThreshold;
    this.#maxNearRows = maxNearRows;
    this.#maxExactRows = maxExactRows;
  }

  /** Rows that have the parts of an earlier one, exactly, and another label. */
  get contradictions(): number {
    return this.#contradictions;
  }

  /** What a user should know about how far duplicates were looked for. */
  get notes(): string[] {
    const notes: string[] = [];
    if (this.#signatures.size >= this.#maxNearRows) {
      notes.push(`near-duplicates were looked for among the first ${this.#maxNearRows} different rows`);
    }
    if (this.#exact.size >= this.#maxExactRows) {
      notes.push(`exact duplicates were looked for among the first ${this.#maxExactRows} different rows`);
    }
    return notes;
  }

  /** Judges the next row. `parts`: its texts in a fixed order, such as prompt, chosen, rejected; `label`: its reward. */
  judge({ parts, label = '' }: { parts: readonly string[]; label?: string | undefined }): RowVerdict {
    const row = this.#rows;
    this.#rows += 1;
    const labelHash = label === '' ? 0 : digestOf([label]).low;
    let { low, high } = digestOf(parts);
    let known = this.#exact.find(low, high);
    if (known !== NO_NUMBER && this.#labelsOfExact.at(known) !== labelHash) {
      this.#contradictions += 1;
      ({ low, high } = digestOf([...parts, label]));
      known = this.#exact.find(low, high);
    }
    if (known !== NO_NUMBER) return { kind: 'exact', ofRow: this.#rowsOfExact.at(known) };
    if (this.#signer.sign(parts, labelHash) >= MIN_SHINGLES) {
      const near = this.#nearest();
      if (near !== undefined) return { kind: 'near', ...near };
      this.#keepSignature(row);
    }
    if (this.#exact.size < this.#maxExactRows) {
      this.#exact.add(low, high);
      this.#rowsOfExact.push(row);
      this.#labelsOfExact.push(labelHash);
    }
    return { kind: 'new' };
  }

  /** The most similar row that agrees in a band and reaches the threshold; of equals, the first. */
  #nearest(): { ofRow: number; similarity: number } | undefined {
    let best = -1;
    let similarity = this.#nearThreshold;
    for (const band of this.#bands) {
      band.forEach(this.#signer.signature, (candidate) => {
        const found = this.#signatures.similarity(candidate, this.#signer.signature);
        if (found < similarity || (found === similarity && best !== -1 && candidate >= best)) return;
        best = candidate;
        similarity = found;
      });
    }
    return best === -1 ? undefined : { ofRow: this.#rowsOfSignatures.at(best), similarity };
  }

  #keepSignature(row: number): void {
    if (this.#signatures.size >= this.#maxNearRows) return;
    const kept = this.#signatures.add(this.#signer.signature);
    this.#rowsOfSignatures.push(row);
    for (const band of this.#bands) band.add(kept);
  }
}

function digestOf(parts: readonly string[]): { low: number; high: number } {
  const hash = createHash('sha256');
  for (const part of parts) {
    const normalised = normaliseAnswer(part);
    // The length keeps ['ab', 'c'] and ['a', 'bc'] apart.
    hash.update(`${normalised.length}:`).update(normalised, 'utf8');
  }
  const digest = hash.digest();
  return { low: digest.readUInt32LE(0), high: digest.readUInt32LE(4) };
}
