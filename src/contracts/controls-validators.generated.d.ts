// Generated from schemas/ by scripts/generate-contracts.mjs; change the schema, then run `npm run generate`.
import type { Validator } from './validators.generated.js';
import type { PilotControls } from './controls.generated.js';
export declare const controlsValidator: Validator<PilotControls>;
import type { CrosswalkFramework } from './crosswalk.generated.js';
export declare const crosswalkValidator: Validator<CrosswalkFramework>;
