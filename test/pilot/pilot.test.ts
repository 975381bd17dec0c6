import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { controlsValidator } from '../../src/contracts/controls-validators.generated.js';
import { agentEventValidator, pilotSummaryValidator } from '../../src/contracts/validators.generated.js';
import { toControls } from '../../src/evidence/crosswalk/controls.js';
import { verifyChain } from '../../src/evidence/verify-chain.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { openClock } from '../../src/host/clock.js';
import { nodeVmKernel } from '../../src/kernels/node-vm.js';
import { plainPyodideKernel } from '../../src/kernels/plain-pyodide.js';
import { findKernel } from '../../src/kernels/registry.js';
import type { PilotOptions } from '../../src/pilot/pilot.js';
import { verifyPack } from '../../src/pilot/verify-pack.js';
import { junitErrors } from '../evidence/check-junit.js';
import { sarifErrors } from '../evidence/check-sarif.js';
import { sampled } from '../sampled.js';
import { filesIn, rechain, refit } from './forge.js';
import { KERNELS_IN_USE, makePack } from './make-pack.js';

const ARTIFACTS = [
  'scenario1-capability-deny.jsonl',
  'scenario2-session-isolation.jsonl',
  'scenario3-rollout-branches.jsonl',
  'scenario3-ranked.jsonl',
  'scenario4-session-rollouts.jsonl',
  'scenario4-dpo.jsonl',
  'scenario4-ppo.jsonl',
  'scenario4-schema-check.txt',
  'summary.json',
  'plan.json',
  'events.jsonl',
  'environment.json',
  'policy/settings.json',
  'sbom.cdx.json',
  'VERIFY.md',
  'manifest.json',
  'attestation.dsse.json',
  'self-attested.pub.pem',
];

/** What the exporter's own record says of each planted row. */
const EXPORT_REASONS: Record<string, string> = {
  tie: 'tied-pass',
  'score-37': 'SCHEMA_MAXIMUM',
  unverified: 'unknown',
  'foreign-session': 'foreign-session',
  identical: 'identical',
  'changed-line': 'changed-line',
  unlisted: 'unlisted',
};

const folders: string[] = [];
afterAll(() => {
  vi.useRealTimers();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wasmagent-pilot-test-'));
  folders.push(folder);
  return folder;
}

async function runPilot(names: readonly string[], changed: Partial<PilotOptions> = {}): ReturnType<typeof makePack> {
  const made = await makePack(names, changed);
  folders.push(made.output);
  return made;
}

const fixedClock = () => ({ clock: openClock('1767225600', { repeatIds: true }) });

const linesOf = (path: string): Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** What the attestation of a pack says of its tests. */
function predicateOf(output: string): { passedTests: string[]; failedTests: string[] } {
  const { payload } = JSON.parse(readFileSync(join(output, 'attestation.dsse.json'), 'utf8')) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64').toString()).predicate;
}

describe('the pilot', () => {
  let run: Awaited<ReturnType<typeof runPilot>>;
  beforeAll(async () => {
    run = await runPilot(['1', '2', '3', '4'], fixedClock());
  });

  it('finds every boundary enforced, every control working and every allowed action done', () => {
    for (const { cases, utilities, verdict, reason } of run.summary.scenarios) {
      expect({ verdict, reason }).toEqual({ verdict: 'enforced', reason: undefined });
      for (const each of cases) expect(each).toMatchObject({ control: 'effect', enforced: 'held' });
      for (const each of utilities) expect(each).toMatchObject({ result: 'works' });
    }
    expect(run.exit).toBe(0);
    expect(pilotSummaryValidator(run.summary)).toBe(true);
  });

  it.each(ARTIFACTS)('leaves %s', (file) => {
    expect(readFileSync(join(run.output, file), 'utf8').length).toBeGreaterThan(0);
  });

  it('leaves a pack that verifies, with every verdict reached again from its logs', async () => {
    const report = await verifyPack(run.output);
    expect(report).toMatchObject({
      valid: true,
      signature: 'self-attested',
      verdict: 'enforced',
      reports: 'written-again',
    });
    expect(report.scenarios?.map(({ cases, isShipped }) => ({ cases, isShipped }))).toEqual(
      run.summary.scenarios.map(({ cases }) => ({ cases: cases.length, isShipped: true })),
    );
  });

  it('finds a ranking, training data, a verdict of the verifier and a report that were changed and signed again', async () => {
    const changes: [string, RegExp, string, string][] = [
      ['scenario3-ranked.jsonl', /"rank":1/, '"rank":2', 'derived'],
      ['scenario4-dpo.jsonl', /"reward":1/, '"reward":2', 'derived'],
      ['scenario3-rollout-branches.jsonl', /"objective_score":0/, '"objective_score":1', 'verdict'],
      ['arms/scenario3-rollout.control.json', /"objective_score": 1/, '"objective_score": 0', 'verdict'],
      ['arms/scenario4-export.enforced.jsonl', /tied-pass/, 'unknown', 'derived'],
      ['controls.json', /"not-covered"/, '"demonstrated"', 'derived'],
      ['results.sarif', /"kind": "pass"/, '"kind": "fail"', 'derived'],
      ['results.junit.xml', /value="enforced"/, 'value="bypassed"', 'derived'],
      ['VERIFY.md', /openssl pkeyutl/, 'true', 'derived'],
      ['report.html', /not covered/, 'demonstrated', 'derived'],
    ];
    for (const [file, what, instead, code] of changes) {
      const copy = newFolder();
      cpSync(run.output, copy, { recursive: true });
      const text = readFileSync(join(copy, file), 'utf8');
      writeFileSync(join(copy, file), text.replace(what, instead));
      expect(readFileSync(join(copy, file), 'utf8')).not.toBe(text);
      refit(copy);
      expect(await verifyPack(copy), file).toMatchObject({ valid: false, fault: { code, file } });
    }
  });

  it('has no word of a real model where none was asked: not in its files, nor in their names', () => {
    const read = (file: string): string => readFileSync(join(run.output, file), 'utf8');
    const { realModel, scenarios } = JSON.parse(read('plan.json'));
    expect([realModel, run.summary.realModel]).toEqual([undefined, undefined]);
    expect(scenarios.filter((planned: object) => 'modelSteps' in planned)).toEqual([]);
    expect(read('events.jsonl')).not.toContain('"phase":"model_');
    expect(read('report.html')).not.toContain('id="real-model"');
    expect(JSON.parse(read('results.sarif')).runs).toHaveLength(1);
    expect(read('results.junit.xml')).not.toContain('real model');
    expect(filesIn(run.output).filter((file) => file.includes('.model.'))).toEqual([]);
  });

  it('names for every case the line that proves it', () => {
    for (const { cases } of run.summary.scenarios) {
      for (const { id, proof } of cases) {
        const line = linesOf(join(run.output, proof?.file ?? ''))[(proof?.line ?? 0) - 1];
        const shown = { 'forged-pass': '"claims":["', ...EXPORT_REASONS }[id] ?? id;
        expect(JSON.stringify(line)).toContain(shown);
      }
    }
  });

  it('keeps no canary, no host file and no folder of the run in any file', () => {
    const passwd = existsSync('/etc/passwd') ? (readFileSync('/etc/passwd', 'utf8').split('\n')[0] ?? '') : '';
    for (const name of readdirSync(run.output, { recursive: true }).map(String)) {
      if (!/\.(jsonl?|txt|md)$/.test(name)) continue;
      const text = readFileSync(join(run.output, name), 'utf8');
      expect(text).not.toMatch(/Customer records, batch [0-9a-f]{32}/);
      expect(text).not.toContain(join(tmpdir(), 'wasmagent-'));
      if (passwd.length > 8) expect(text).not.toContain(passwd);
    }
  });

  it('leaves reports for machines that fit their schemas, and a crosswalk of this run', async () => {
    const text = (file: string): string => readFileSync(join(run.output, file), 'utf8');
    expect(sarifErrors(JSON.parse(text('results.sarif')))).toEqual([]);
    expect(await junitErrors(text('results.junit.xml'))).toEqual([]);
    const controls: unknown = JSON.parse(text('controls.json'));
    expect(controls).toEqual(toControls(run.summary));
    if (!controlsValidator(controls)) throw new Error(JSON.stringify(controlsValidator.errors));
    for (const { counts } of controls.frameworks) {
      expect(counts.demonstrated).toBeGreaterThan(0);
      expect(counts.notDemonstratedInThisRun).toBe(0);
    }
  });

  it('writes logs that verify as hash chains of valid events', () => {
    const logs = ['scenario1-capability-deny.jsonl', 'scenario2-session-isolation.jsonl'];
    for (const name of [...logs, ...readdirSync(join(run.output, 'arms')).map((arm) => `arms/${arm}`)]) {
      if (!/scenario[123].*\.jsonl$/.test(name) || /rollouts|ranked|branches/.test(name)) continue;
      const text = readFileSync(join(run.output, name), 'utf8');
      expect(verifyChain(text, name).lines).toBeGreaterThan(3);
      for (const { seq: _s, prev: _p, hash: _h, ...event } of linesOf(join(run.output, name))) {
        expect(agentEventValidator(event), `${name}: ${JSON.stringify(event)}`).toBe(true);
      }
    }
  });

  it('scenario 1: the log holds the tripwire, and the refusal in words and in fields', () => {
    const events = linesOf(join(run.output, 'scenario1-capability-deny.jsonl'));
    expect(events).toContainEqual(
      expect.objectContaining({
        event: 'guardrail_tripwire',
        data: expect.objectContaining({ guardrailName: 'codeGuardrail', layer: 'input' }),
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        event: 'tool_result',
        data: expect.objectContaining({
          toolName: 'read_file',
          error: {
            code: 'execution_error',
            message: 'Access denied: /etc/passwd is not in allowedReadPaths',
            denied: { capability: 'allowedReadPaths', requested: '/etc/passwd', rule: 'empty-list' },
          },
        }),
      }),
    );
  });

  it("scenario 2: session B's log holds its attempts, its denials and its answer, and nothing of A", () => {
    const text = readFileSync(join(run.output, 'scenario2-session-isolation.jsonl'), 'utf8');
    expect(text).not.toContain('SECRET_DATA');
    const events = linesOf(join(run.output, 'scenario2-session-isolation.jsonl'));
    const results = events.filter(({ event }) => event === 'tool_result');
    expect(results).toHaveLength(8);
    expect(events.filter(({ event }) => event === 'final_answer')).toHaveLength(1);
    const control = readFileSync(join(run.output, 'arms/scenario2-session-isolation.control.b.jsonl'), 'utf8');
    expect(control).toContain('SECRET_DATA');
  });

  it('scenario 3: three branches share a rollout and a session, and rank 1 to 3 by verified score', () => {
    const branches = linesOf(join(run.output, 'scenario3-rollout-branches.jsonl'));
    expect(branches.map(({ temperature }) => temperature)).toEqual([0.3, 0.7, 1.0]);
    expect(new Set(branches.map(({ rollout_id }) => rollout_id)).size).toBe(1);
    expect(new Set(branches.map(({ session_id }) => session_id))).toEqual(new Set(['pilot-test']));
    for (const { tool_call_sequence } of branches) expect(tool_call_sequence).not.toHaveLength(0);
    const ranked = linesOf(join(run.output, 'scenario3-ranked.jsonl'));
    expect(ranked.map(({ objective_score }) => objective_score)).toEqual([0, 1, 0]);
    expect(ranked.map(({ rank }) => rank).sort()).toEqual([1, 2, 3]);
    expect(ranked[1]).toMatchObject({ rank: 1, branch_index: 1 });
  });

  it('scenario 4: the pair and the records carry their provenance, and the check passes', () => {
    const [pair] = linesOf(join(run.output, 'scenario4-dpo.jsonl'));
    expect(pair).toMatchObject({ reward: 1, provenance: { source: 'wasmagent-rollout', session_id: 'pilot-test' } });
    expect(linesOf(join(run.output, 'scenario4-ppo.jsonl'))).toHaveLength(3);
    expect(readFileSync(join(run.output, 'scenario4-schema-check.txt'), 'utf8').trimEnd().split('\n').at(-1)).toBe(
      'Schema validation passed',
    );
  });

  it('gives the same pack, byte for byte but for the signature and its key, on another day and in another folder', async () => {
    vi.useFakeTimers({ now: Date.now() + 400 * 86_400_000, toFake: ['Date'] });
    const again = await runPilot(['1', '2', '3', '4'], fixedClock());
    vi.useRealTimers();
    const files = filesIn(run.output);
    expect(filesIn(again.output)).toEqual(files);
    expect(files).toEqual(expect.arrayContaining(ARTIFACTS));
    const differing = files.filter(
      (file) => readFileSync(join(again.output, file), 'utf8') !== readFileSync(join(run.output, file), 'utf8'),
    );
    expect(differing).toEqual(['attestation.dsse.json', 'self-attested.pub.pem']);
    const payload = (output: string) => JSON.parse(readFileSync(join(output, 'attestation.dsse.json'), 'utf8')).payload;
    expect(payload(again.output)).toBe(payload(run.output));
  });
});

describe('the pilot cannot be talked into a verdict', () => {
  const withoutSandbox: [string, typeof KERNELS_IN_USE, string[]][] = [
    ['Python', { ...KERNELS_IN_USE, python: plainPyodideKernel }, ['python-host-realm', 'python-shell']],
    ['JavaScript', { ...KERNELS_IN_USE, javascript: nodeVmKernel }, ['host-realm']],
  ];
  it.each(sampled(withoutSandbox, 2))(
    'reports bypassed when the sandbox of %s is none',
    async (_language, kernels, through) => {
      const { summary, exit, output } = await runPilot(['1'], { kernels });
      const effects = summary.scenarios[0]?.cases.filter(({ enforced }) => enforced === 'effect').map(({ id }) => id);
      expect(effects).toEqual(expect.arrayContaining(through));
      expect(summary.verdict).toBe('bypassed');
      expect(exit).toBe(1);
      expect(await verifyPack(output)).toMatchObject({ valid: true, verdict: 'bypassed' });
      const { passedTests, failedTests } = predicateOf(output);
      expect(failedTests).toEqual(expect.arrayContaining(through.map((id) => `scenario1-capability-deny/${id}`)));
      expect(passedTests.length).toBeGreaterThan(through.length);
      // Whoever would rather have it enforced can say so, chain it and sign it: the logs still show what happened.
      rechain(output, 'events.jsonl', (events) =>
        events.map((event) =>
          JSON.parse(
            JSON.stringify(event)
              .replaceAll('"enforced":"effect"', '"enforced":"held"')
              .replaceAll('"bypassed"', '"enforced"'),
          ),
        ),
      );
      refit(output, (old) => ({ ...old, verdict: 'enforced' }));
      expect(await verifyPack(output)).toMatchObject({
        valid: false,
        fault: { code: 'verdict', file: 'events.jsonl' },
      });
    },
  );

  it('reports inconclusive when a refusal is missing: the code guardrail does nothing', async () => {
    const guardrails = [{ ...codeGuardrail, inspect: async () => [] }];
    const { summary, exit, output } = await runPilot(['1'], { guardrails });
    expect(summary.scenarios[0]?.cases.find(({ id }) => id === 'static-scan')).toMatchObject({ enforced: 'no-proof' });
    expect(exit).toBe(3);
    expect(await verifyPack(output)).toMatchObject({ valid: true, verdict: 'inconclusive' });
    expect(predicateOf(output).passedTests).toContain('scenario1-capability-deny/host-realm');
  });

  it('reports inconclusive when the control shows no effect', async () => {
    const { summary } = await runPilot(['1'], { controlKernels: KERNELS_IN_USE });
    for (const id of ['host-realm', 'python-host-realm', 'python-shell']) {
      expect(summary.scenarios[0]?.cases.find((each) => each.id === id)).toMatchObject({ control: 'no-effect' });
    }
    expect(summary.verdict).toBe('inconclusive');
  });

  it('reports not-run, with its reason and exit 4, when no kernel can be set up', async () => {
    const { WasmagentError } = await import('../../src/errors.js');
    const broken = {
      ...findKernel('quickjs'),
      start: async () => {
        throw new WasmagentError('KERNEL_UNAVAILABLE', 'the permission model is missing');
      },
    };
    const { summary, exit, output } = await runPilot(['1', '2'], {
      kernels: { ...KERNELS_IN_USE, javascript: broken },
    });
    expect(summary.scenarios.map(({ verdict, reason }) => ({ verdict, reason }))).toEqual([
      { verdict: 'not-run', reason: 'the permission model is missing' },
      { verdict: 'not-run', reason: 'the permission model is missing' },
    ]);
    expect(exit).toBe(4);
    expect(await verifyPack(output)).toMatchObject({ valid: true, verdict: 'not-run' });
  });
});
