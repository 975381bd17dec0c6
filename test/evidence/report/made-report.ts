import type { AgentEvent } from '../../../src/contracts/agent-event.generated.js';
import type { PackEnvironment } from '../../../src/contracts/pack-environment.generated.js';
import type { PilotPlan } from '../../../src/contracts/pilot-plan.generated.js';
import type { PilotSummary } from '../../../src/contracts/pilot-summary.generated.js';
import type { PackContext } from '../../../src/evidence/pack/pack-writer.js';
import { linkEvent } from '../../../src/sessions/chain.js';
import { madeSummary, SHIPPED_CASES } from '../made-summary.js';

const DIGEST = 'ab'.repeat(32);
const ROLLOUT = 'scenario3-rollout';
const LOG = `arms/${ROLLOUT}.utility.jsonl`;

/** Words of closed lists: a report is only ever made of a summary and a plan that fit their schemas. */
const CLOSED = new Set(['effect', 'no-effect', 'not-applicable', 'held', 'no-proof', 'works', 'fails']);
for (const word of ['enforced', 'bypassed', 'inconclusive', 'not-run', 'signed', 'self-attested']) CLOSED.add(word);
for (const word of ['javascript', 'python', 'agent', 'rollout', 'export', 'attack-suite']) CLOSED.add(word);

/** Events of a job with two branches, as a chain; `word` is what its model and its tools are called. */
export function madeLog(word = (text: string) => text): string {
  const at = (traceId: string, channel: string, event: string, data: object) =>
    ({ traceId, parentTraceId: null, timestampMs: 0, channel, event, data }) as unknown as AgentEvent;
  const branch = (trace: string, index: number, score: number | undefined) => [
    at(trace, 'text', 'run_start', {
      task: word('a task'),
      agentConfig: { model: word('model'), tools: [], maxSteps: 1 },
    }),
    at(trace, 'model', 'model_done', { modelId: word('model'), step: 1 }),
    at(trace, 'tool', 'tool_call', { toolName: word('write_file'), args: {}, callId: 'c' }),
    at(trace, 'tool', 'tool_result', { toolName: word('write_file'), callId: 'c', output: '' }),
    at(trace, 'status', 'guardrail_tripwire', { guardrailName: word('codeGuardrail'), layer: 'input' }),
    at(trace, 'kernel', 'kernel_end', { kernel: word('quickjs'), denials: [] }),
    at(trace, 'text', 'final_answer', { answer: word('done') }),
    at('job', 'status', 'status', {
      phase: 'rollout_recorded',
      rolloutId: 'r',
      branchIndex: index,
      sha256: DIGEST,
      objectiveStatus: score === undefined ? word('odd') : score === 1 ? 'pass' : 'fail',
      ...(score === undefined ? {} : { objectiveScore: score }),
    }),
  ];
  let prev = '0'.repeat(64);
  const events = [...branch('a', 0, 0), ...branch('b', 1, 1), ...branch('c', 2, undefined)];
  return events
    .map((event, index) => {
      // As the log's own writer does: half characters have no hash.
      const line = linkEvent(
        mapTexts(event, (text) => text.toWellFormed()),
        index + 1,
        prev,
      );
      prev = line.hash;
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}

/** What a report is made of: a run of every scenario of `--all` in which everything held, unless it is given. */
export function madeFacts(summary: PilotSummary = madeSummary(), signedBy?: string): PackContext {
  const files = new Map([
    [LOG, madeLog()],
    ['controls.json', '{}'],
    [`policy/manifest-${DIGEST.slice(0, 16)}.json`, '{"allowedReadPaths":[]}'],
    ...summary.scenarios.map(({ id }) => [`${id}.jsonl`, proofText((text) => text)] as const),
  ]);
  return {
    plan: madePlan(summary),
    environment: madeEnvironment(),
    summary,
    events: [],
    signedBy,
    files: [...files.keys()].sort(),
    read: (file) => files.get(file) ?? '',
  };
}

/** The same with every text of it that is not of a closed list changed, in the files of the pack too. */
export function withTexts(facts: PackContext, change: (text: string) => string): PackContext {
  const changed = (text: string): string => (CLOSED.has(text) ? text : change(text));
  const read = (file: string): string => {
    if (file === changed(LOG) || file === LOG) return madeLog(changed);
    return file.endsWith('.jsonl') ? proofText(changed) : changed(facts.read(file));
  };
  return {
    plan: mapTexts(facts.plan, changed),
    environment: mapTexts(facts.environment, changed),
    summary: mapTexts(facts.summary, changed),
    events: [],
    signedBy: facts.signedBy === undefined ? undefined : changed(facts.signedBy),
    // The names that the report looks for itself are what they are; those out of the summary are not.
    files: [...facts.files, `arms/${changed(ROLLOUT)}.utility.jsonl`, ...facts.files.map(changed)],
    read: (file) => (file.startsWith('arms/') ? madeLog(changed) : read(file)),
  };
}

/** Changes every text in a value; names of fields stay. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'string' ? change(each) : each)) as T;
}

/** A file of evidence, each line of another kind. */
function proofText(word: (text: string) => string): string {
  const denied = { capability: word('allowedReadPaths'), requested: word('/etc/passwd'), rule: word('empty-list') };
  const lines = [
    { event: 'run_start', data: { task: word('task') } },
    { event: word('tool_result'), data: { error: { denied } }, hash: word(DIGEST) },
    { event: 'kernel_end', data: { denials: [denied] }, hash: DIGEST },
    { event: 'guardrail_tripwire', data: { guardrailName: word('codeGuardrail'), layer: word('input') } },
    { event: 'status', data: { phase: 'audit', call: word('readFile'), requested: word('/x'), code: word('ENOENT') } },
    { reason: word('SCHEMA_MAXIMUM') },
    { objective_status: word('fail') },
  ];
  return [...lines, ...lines, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function madePlan({ sessionId, version, command, model }: PilotSummary): PilotPlan {
  return {
    schema_version: 'pilot-plan/v1',
    version,
    command,
    sessionId,
    model,
    options: { sourceDateEpoch: 1_767_225_600 },
    kernels: madeEnvironment().kernels as PilotPlan['kernels'],
    controlKernels: ['node-vm'],
    settings: { file: 'policy/settings.json', sha256: DIGEST },
    policies: [],
    scenarios: SHIPPED_CASES.map(({ scenario }) => ({
      id: scenario.id,
      files: [{ file: 'scenario.json', sha256: DIGEST }],
      steps: { control: [DIGEST], enforced: [DIGEST], utility: [DIGEST] },
      definition: scenario,
    })) as unknown as PilotPlan['scenarios'],
  };
}

function madeEnvironment(): PackEnvironment {
  return {
    schema_version: 'pack-environment/v1',
    package: { name: '@wasmagent/cli', version: '0.1.0', dist: { files: 1, sha256: DIGEST } },
    runtime: { node: '22.0.0', v8: '12', openssl: '3' },
    platform: 'linux',
    arch: 'x64',
    nodeFlags: [],
    kernels: [
      {
        name: 'quickjs',
        language: 'javascript',
        isolation: 'wasm-process',
        package: 'engine',
        version: '1.0.0',
        files: [{ name: 'engine/wasm', bytes: 1, sha256: DIGEST }],
      },
    ],
    walls: [
      { name: 'permission-model', present: true, required: true },
      { name: 'network-namespace', present: false, required: false },
    ],
    sourceDateEpoch: 1_767_225_600,
  };
}
