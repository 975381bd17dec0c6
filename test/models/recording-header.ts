import type { RecordingHeader } from '../../src/contracts/recording.generated.js';

const DIGEST = 'a'.repeat(64);
/** A header of a run without anything special. */
export const HEADER: RecordingHeader = {
  kind: 'header',
  schema_version: 'recording/v1',
  task: 'test',
  modelId: 'scripted',
  sessionId: 'session',
  maxSteps: 20,
  maxCostUsd: null,
  temperature: null,
  systemSha256: DIGEST,
  tools: [],
  toolsSha256: DIGEST,
  manifest: {},
  manifestSha256: DIGEST,
  kernels: {},
  policy: {
    approval: { name: 'permissive', rules: [], rulesSha256: DIGEST, timeoutMs: 300_000, hasApprover: true },
    guardrails: [],
    guardrailModel: null,
    guardrailOnError: 'closed',
    maxInputChars: null,
    forbiddenPhrasesSha256: null,
    redact: 'secrets',
    fenceUntrusted: true,
  },
  history: [],
  workspace: null,
};
