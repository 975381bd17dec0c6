/** What decides whether two branches may be a pair, beside their scores. Equal strings mean equal content. */
export interface AnswerFacts {
  task: string;
  /** The answer after NFC and trim. */
  answer: string;
  empty: boolean;
}
