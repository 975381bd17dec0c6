// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
import type { Validator } from './validators.generated.js';
import type { PackEnvironment } from './pack-environment.generated.js';
export declare const packEnvironmentValidator: Validator<PackEnvironment>;
import type { PackManifest } from './pack-manifest.generated.js';
export declare const packManifestValidator: Validator<PackManifest>;
import type { PilotPlan } from './pilot-plan.generated.js';
export declare const pilotPlanValidator: Validator<PilotPlan>;
