import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CaseResult, ScenarioResult } from '../../../src/contracts/pilot-summary.generated.js';
import { toPackManifest } from '../../../src/evidence/pack/manifest.js';
import { toStatement } from '../../../src/evidence/pack/statement.js';

const DIGEST = 'a'.repeat(64);
const HEX = { type: 'string', pattern: '^[0-9a-f]{64}$' };
const DESCRIPTOR = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1 },
    digest: { type: 'object', properties: { sha256: HEX }, required: ['sha256'] },
  },
  required: ['name', 'digest'],
};
const TESTS = { type: 'array', items: { type: 'string', minLength: 1 } };
// What in-toto's specifications of Statement v1 and of the test-result predicate v0.1 ask for; in-toto publishes no schema.
const SPECIFIED = {
  type: 'object',
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: { type: 'array', minItems: 1, items: DESCRIPTOR },
    predicateType: { const: 'https://in-toto.io/attestation/test-result/v0.1' },
    predicate: {
      type: 'object',
      properties: {
        result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
        configuration: { type: 'array', items: DESCRIPTOR },
        url: { type: 'string' },
        passedTests: TESTS,
        warnedTests: TESTS,
        failedTests: TESTS,
      },
      required: ['result', 'configuration'],
    },
  },
  required: ['_type', 'subject', 'predicateType', 'predicate'],
};

const manifest = toPackManifest(
  ['summary.json', 'policy/settings.json', 'plan.json'].map((file) => ({
    file,
    sha256: DIGEST,
    bytes: 1,
    mediaType: 'application/json',
  })),
);
const kernels = [
  {
    name: 'quickjs',
    language: 'javascript' as const,
    isolation: 'wasm-process',
    package: 'p',
    version: '1',
    files: [{ name: 'p/engine.wasm', bytes: 1, sha256: 'b'.repeat(64) }],
  },
];

function statement(verdict: ScenarioResult['verdict'], cases: Partial<CaseResult>[], works = true) {
  const scenario: ScenarioResult = {
    id: 's',
    number: 1,
    title: 't',
    boundary: 'b',
    verdict,
    control: '',
    enforced: '',
    utility: '',
    rules: [],
    durationMs: 0,
    artifacts: [],
    cases: cases.map((each) => ({ id: 'c', route: 'r', control: 'effect', enforced: 'held', ...each })),
    utilities: [{ id: 'u', what: 'w', result: works ? 'works' : 'fails' }],
  };
  return toStatement(DIGEST, manifest, { kernels }, { verdict, scenarios: [scenario] });
}

describe('the statement of a pack', () => {
  it('has the form that in-toto specifies for a test result', () => {
    const validate = new Ajv2020({ strict: false }).compile(SPECIFIED);
    expect(validate(statement('enforced', [{}])), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is about the manifest and the engine files, under the plan and the policies', () => {
    const { subject, predicate } = statement('enforced', [{}]);
    expect(subject.map(({ name }) => name)).toEqual(['manifest.json', 'p/engine.wasm']);
    expect(predicate.configuration.map(({ name }) => name)).toEqual(['plan.json', 'policy/settings.json']);
  });

  it.each<[ScenarioResult['verdict'], string]>([
    ['enforced', 'PASSED'],
    ['bypassed', 'FAILED'],
    ['inconclusive', 'FAILED'],
    ['not-run', 'FAILED'],
  ])('calls the verdict %s %s: what proves nothing has not passed', (verdict, result) => {
    expect(statement(verdict, [{}]).predicate.result).toBe(result);
  });

  it('names what passed, what failed, and what showed nothing', () => {
    const { predicate } = statement(
      'bypassed',
      [
        { id: 'ok' },
        { id: 'through', enforced: 'effect' },
        { id: 'vacuous', control: 'no-effect' },
        { id: 'mute', enforced: 'no-proof' },
      ],
      false,
    );
    expect(predicate).toMatchObject({
      passedTests: ['s/ok'],
      failedTests: ['s/through'],
      warnedTests: ['s/vacuous', 's/mute', 's/u'],
    });
  });
});
