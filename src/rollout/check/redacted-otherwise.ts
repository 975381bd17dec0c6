/** Counts the texts of one file that were not redacted as this version of the program redacts. */
export class RedactedOtherwise {
  #texts = 0;

  hear(): void {
    this.#texts += 1;
  }

  /** What a reader should know; empty where every text is as redaction leaves it today. */
  get notes(): readonly string[] {
    if (this.#texts === 0) return [];
    return [
      `texts with placeholders that this version would have set otherwise, and which were compared by pattern: ${this.#texts}`,
    ];
  }
}
