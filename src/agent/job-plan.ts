import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { manifestDigest } from '../policy/manifest-digest.js';
import type { JobOptions } from './job-options.js';

/**
 * The digest of what a job is going to do: SHA-256 (hex) over the RFC 8785 form of its task, branches, tools, policy and
 * judge. Only a job with the same plan can go on where another one stopped.
 */
export function jobPlanDigest(options: JobOptions): string {
  const plan = {
    task: options.task,
    planted: options.planted ?? null,
    system: options.system ?? '',
    branches: options.branches.map(({ model, temperature }) => ({ model: model.id, temperature })),
    tools: options.tools.map(({ name }) => name),
    maxSteps: options.maxSteps,
    maxCostUsd: options.maxCostUsd ?? null,
    manifestSha256: manifestDigest(options.manifest),
    kernels: [options.kernels.javascript, options.kernels.python].map((kernel) => kernel?.descriptor.name ?? null),
    judge: options.judge.basis,
    approvalRulesSha256: options.approvals?.describe().rulesSha256 ?? null,
    guardrails: [options.guardrails, options.textGuardrails ?? [], options.toolGuardrails ?? []].map((list) =>
      list.map(({ name, layer }) => `${name}/${layer}`),
    ),
  };
  return createHash('sha256')
    .update(canonicalize(plan) ?? '')
    .digest('hex');
}
