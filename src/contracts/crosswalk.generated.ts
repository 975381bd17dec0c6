// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * Entries of one published framework, each with the pilot's cases that show part of it, and what they do not show.
 */
export interface CrosswalkFramework {
  $schema?: string;
  schema_version: string;
  id: string;
  title: string;
  publisher: string;
  edition: string;
  /**
   * where its text is
   */
  source: string;
  published: string;
  /**
   * when ids and names were last compared with the source
   */
  checked: string;
  /**
   * which of its entries are listed, and in whose words
   */
  scope: string;
  /**
   * @minItems 1
   */
  rows: CrosswalkRow[];
}
export interface CrosswalkRow {
  id: string;
  name: string;
  /**
   * scenario, or scenario/case: all of them together show part of the entry
   */
  demonstratedBy: string[];
  /**
   * scenarios that add to it where they run: not needed, but what gets through in them counts against the entry
   */
  alsoBy: string[];
  /**
   * sections of this package's documents
   */
  documentedIn: string[];
  /**
   * what is not shown; where nothing is, why not
   */
  limits: string;
}
