// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
import type { Validator } from './validators.generated.js';
import type { ApprovalRulesFile } from './approval-rules.generated.js';
export declare const approvalRulesValidator: Validator<ApprovalRulesFile>;
