import type { CaseResult } from '../../contracts/pilot-summary.generated.js';
import { type ProofLine, readProofLine } from './proof-line.js';

/** Reads the lines that prove cases out of a pack, each file once. */
export class ProofReader {
  readonly #files: ReadonlySet<string>;
  readonly #read: (file: string) => string;
  readonly #lines = new Map<string, string[]>();

  constructor({ files, read }: { files: readonly string[]; read(file: string): string }) {
    this.#files = new Set(files);
    this.#read = read;
  }

  /** What the line says; undefined when the pack has no such line. */
  find({ file, line }: NonNullable<CaseResult['proof']>): ProofLine | undefined {
    const text = this.#linesOf(file)[line - 1];
    return text === undefined ? undefined : readProofLine(text);
  }

  #linesOf(file: string): string[] {
    const known = this.#lines.get(file);
    if (known !== undefined) return known;
    const lines = this.#files.has(file) ? this.#read(file).split('\n') : [];
    this.#lines.set(file, lines);
    return lines;
  }
}
