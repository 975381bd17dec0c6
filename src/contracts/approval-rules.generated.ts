// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.

/**
 * write, delete and rename are of files; run starts a program or any other tool that changes something; fetch is a request other than GET and HEAD.
 */
export type RuleOperation = 'write' | 'delete' | 'rename' | 'run' | 'fetch';

/**
 * Which calls of an agent wait for somebody's approval. Rules are tried in order and the first that matches decides; what no rule matches needs no approval. An unknown field is an error.
 */
export interface ApprovalRulesFile {
  /**
   * Of this format.
   */
  version: 1;
  /**
   * In order; the first that matches decides.
   *
   * @minItems 1
   * @maxItems 200
   */
  rules: ApprovalRuleEntry[];
}
export interface ApprovalRuleEntry {
  /**
   * Names the rule in questions, denials and the log; no two rules share one.
   */
  id: string;
  /**
   * Every field that is there must fit; {} fits every call.
   */
  match: {
    /**
     * One operation or several; absent: any.
     */
    op?: RuleOperation | RuleOperation[];
    /**
     * Patterns of which one must fit. *, ** and ? are special; a pattern without a slash fits a name at any depth, one with a slash starts at the workspace, one with a slash in front at the root.
     *
     * @minItems 1
     * @maxItems 200
     */
    paths?: string[];
    /**
     * Fits writes of this many characters (UTF-16 units) or more.
     */
    minSizeChars?: number;
  };
  /**
   * require: somebody must approve. allow: nobody is asked.
   */
  verdict: 'require' | 'allow';
}
