/** The words of all items, one number a word, one item after the other. */
export interface EvalTokens {
  /** Numbers of the words in the vocabulary. */
  words: Uint32Array;
  /** Which item each word belongs to. */
  items: Uint32Array;
  itemCount: number;
}
