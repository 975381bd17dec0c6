// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
import type { Validator } from './validators.generated.js';
import type { ModelReport } from './model-report.generated.js';
export declare const modelReportValidator: Validator<ModelReport>;
