// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
import type { Validator } from './validators.generated.js';
import type { RolloutReport } from './rollout-report.generated.js';
export declare const rolloutReportValidator: Validator<RolloutReport>;
