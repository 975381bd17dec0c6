import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { approvalRulesValidator } from '../../src/contracts/approval-validators.generated.js';
import { controlsValidator, crosswalkValidator } from '../../src/contracts/controls-validators.generated.js';
import { modelReportValidator } from '../../src/contracts/model-report-validator.generated.js';
import {
  packEnvironmentValidator,
  packManifestValidator,
  pilotPlanValidator,
} from '../../src/contracts/pack-validators.generated.js';
import { recordingValidator } from '../../src/contracts/recording-validator.generated.js';
import { rolloutReportValidator } from '../../src/contracts/rollout-report-validator.generated.js';
import {
  agentEventValidator,
  attackHeaderValidator,
  capabilityManifestValidator,
  dpoRecordValidator,
  eventLogLineValidator,
  kernelReportValidator,
  pairwiseVoteValidator,
  pilotSummaryValidator,
  ppoRecordValidator,
  rankedBranchValidator,
  rolloutBranchValidator,
  scenarioValidator,
  type Validator,
} from '../../src/contracts/validators.generated.js';

const VALIDATORS: Record<string, Validator<unknown>> = {
  'rollout-branch': rolloutBranchValidator,
  'ranked-branch': rankedBranchValidator,
  'dpo-record': dpoRecordValidator,
  'pairwise-vote': pairwiseVoteValidator,
  'ppo-record': ppoRecordValidator,
  'capability-manifest': capabilityManifestValidator,
  'approval-rules': approvalRulesValidator,
  'agent-event': agentEventValidator,
  'attack-header': attackHeaderValidator,
  'event-log-line': eventLogLineValidator,
  scenario: scenarioValidator,
  'rollout-report': rolloutReportValidator,
  'pilot-summary': pilotSummaryValidator,
  'kernel-report': kernelReportValidator,
  'model-report': modelReportValidator,
  'pilot-plan': pilotPlanValidator,
  'pack-environment': packEnvironmentValidator,
  'pack-manifest': packManifestValidator,
  crosswalk: crosswalkValidator,
  controls: controlsValidator,
  recording: recordingValidator,
};

// Examples are named <schema>.<what is special>.json.
const examples = (kind: string) => {
  const folder = fileURLToPath(new URL(`${kind}/`, import.meta.url));
  return readdirSync(folder).flatMap((file) => {
    const validate = VALIDATORS[file.split('.')[0] ?? ''];
    return validate === undefined ? [] : [{ file, validate, content: JSON.parse(readFileSync(folder + file, 'utf8')) }];
  });
};

describe('the schemas', () => {
  it('are all looked at here', () => {
    const schemas = readdirSync(new URL('../../schemas/', import.meta.url)).map((file) =>
      file.replace('.schema.json', ''),
    );
    expect(Object.keys(VALIDATORS).sort()).toEqual(schemas.sort());
  });

  it.each(examples('valid'))('accept $file', ({ validate, content }) => {
    expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(examples('invalid'))('refuse $file for the reason it is there for', ({ validate, content }) => {
    expect(validate(content.data)).toBe(false);
    expect(validate.errors).toContainEqual(expect.objectContaining(content.violates));
  });

  it.each(Object.keys(VALIDATORS))('have valid and invalid examples: %s', (schema) => {
    for (const kind of ['valid', 'invalid']) {
      expect(examples(kind).filter(({ file }) => file.startsWith(`${schema}.`)).length).toBeGreaterThan(1);
    }
  });
});
