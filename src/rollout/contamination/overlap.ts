/** What a text of a rollout shares with one item of an evaluation set. */
export interface Overlap {
  /** JSON pointer to the text in the branch. */
  field: string;
  /** The evaluation file as the user named it. */
  itemFile: string;
  /** The item's line, 1-based; of several items with the same words, the first. */
  itemLine: number;
  /**
   * What decided: 13 tokens in a row that are the item's; enough of the item's runs of 8 tokens; or the item's words
   * and no others, for an item that has no run of 8 to compare.
   */
  shingle: 13 | 8 | 'whole';
  /** Share of the item's different runs of 8 tokens that the text has, 0..1; common ones are in neither number. */
  containment: number;
  /** Where the longest shared stretch begins in the text as it was given, in UTF-16 units. */
  start: number;
  /** One past where that stretch ends. */
  end: number;
}
