import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AgentEvent } from '../../src/contracts/agent-event.generated.js';
import type { Scenario } from '../../src/contracts/scenario.generated.js';
import { RunChain, type RunFact } from '../../src/evidence/pack/run-chain.js';
import { codeGuardrail } from '../../src/guardrails/code.js';
import { openClock } from '../../src/host/clock.js';
import type { PilotOptions } from '../../src/pilot/pilot.js';
import { openPartialRun } from '../../src/pilot/resume/partial-run.js';
import type { LoadedScenario } from '../../src/pilot/scenarios.js';
import { pickScenarios } from '../../src/pilot/scenarios.js';
import { verifyPack } from '../../src/pilot/verify-pack.js';
import { filesIn, rechain, refit, sha256Of } from './forge.js';
import { makePack, SCENARIOS } from './make-pack.js';

const FIRST = 'scenario2-session-isolation';
const SECOND = 'again';
const LOG = `${FIRST}.jsonl`;

const IS_CI = process.env['WASMAGENT_ATTACKS'] === 'all';

/** Two scenarios that take no time: one as it is shipped, and the same once more under another name. */
const TWICE = pickScenarios(SCENARIOS, ['2']).flatMap(({ scenario, folder }) => [
  { scenario, folder },
  { scenario: { ...scenario, id: SECOND, number: 99, artifact: `${SECOND}.jsonl` } as Scenario, folder },
]);

/** What a kill leaves right after a step of a run that is on the disk: the folder as it was then. */
interface Stop {
  phase: string;
  scenario: unknown;
  arm: unknown;
  folder: string;
}

const stopped: Stop[] = [];
let scratch: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'wasmagent-resume-'));
  await stopEverywhere(TWICE, stopped);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a pilot, and keeps what its folder was after each of its steps. */
async function stopEverywhere(scenarios: readonly LoadedScenario[], into: Stop[]): Promise<void> {
  const output = mkdtempSync(join(scratch, 'whole-'));
  const record = RunChain.prototype.record;
  const spy = vi.spyOn(RunChain.prototype, 'record').mockImplementation(function (this: RunChain, ...steps: RunFact[]) {
    record.apply(this, steps);
    const [phase = '', { scenario, arm } = {}] = steps.at(-1) ?? [];
    const folder = mkdtempSync(join(scratch, 'stopped-'));
    cpSync(output, folder, { recursive: true });
    into.push({ phase, scenario, arm, folder });
  });
  expect(await makePack(scenarios, { output, scenarios: [...SCENARIOS, ...scenarios] })).toMatchObject({ exit: 0 });
  spy.mockRestore();
}

/** A copy of what was left when the run was killed right after a step. */
function killedAfter(phase: string, scenario?: string, arm?: string, among: readonly Stop[] = stopped): string {
  const found = among.find((each) => each.phase === phase && each.scenario === scenario && each.arm === arm);
  if (found === undefined) throw new Error(`there is no step ${phase}`);
  const copy = mkdtempSync(join(scratch, 'copy-'));
  cpSync(found.folder, copy, { recursive: true });
  return copy;
}

const resume = (folder: string, changed: Partial<PilotOptions> = {}, scenarios: readonly LoadedScenario[] = TWICE) =>
  makePack(scenarios, {
    output: folder,
    scenarios: [...SCENARIOS, ...scenarios],
    partial: openPartialRun(folder),
    ...changed,
  });

describe('a run that was killed and is taken up again', () => {
  const MOMENTS: [string, [phase: string, scenario?: string, arm?: string], string[], string[]][] = [
    ['in the middle of its first scenario', ['arm_ended', FIRST, 'enforced'], [], [FIRST, SECOND]],
    ['after its first scenario', ['scenario_ended', FIRST], [FIRST], [SECOND]],
    ['in the middle of a later one', ['arm_started', SECOND, 'enforced'], [FIRST], [SECOND]],
    ['after its last scenario', ['scenario_ended', SECOND], [FIRST, SECOND], []],
    ['while its pack was written', ['pilot_ended'], [FIRST, SECOND], []],
  ];
  // The first ones run a scenario again: CI takes that time.
  it.each(IS_CI ? MOMENTS : MOMENTS.slice(2))(
    '%s keeps what has a verdict, byte for byte, repeats the rest, and says so',
    async (_, at, kept, repeated) => {
      const folder = killedAfter(...at);
      expect(await verifyPack(folder)).toMatchObject({ valid: false, fault: { code: 'unfinished' } });
      const before = readFileSync(join(folder, LOG), { encoding: 'utf8', flag: 'a+' });
      const events = readFileSync(join(folder, 'events.jsonl'), 'utf8');
      const { summary, exit } = await resume(folder);
      const line = events.split('\n').length;
      expect(exit).toBe(0);
      expect(summary.scenarios.map(({ id }) => id)).toEqual([FIRST, SECOND]);
      expect(summary.resumed).toMatchObject([{ line, kept, repeated }]);
      if (kept.length > 0) expect(readFileSync(join(folder, LOG), 'utf8')).toBe(before);
      expect(readFileSync(join(folder, 'events.jsonl'), 'utf8').startsWith(events)).toBe(true);
      expect(await verifyPack(folder)).toMatchObject({ valid: true, verdict: 'enforced', resumed: [{ line, kept }] });
      expect(readFileSync(join(folder, 'VERIFY.md'), 'utf8')).toContain(`\`events.jsonl\` line ${line}`);
    },
  );

  it.runIf(IS_CI)('exports the very rollouts that were ranked before it was killed', async () => {
    const pair = pickScenarios(SCENARIOS, ['3', '4']);
    const stops: Stop[] = [];
    await stopEverywhere(pair, stops);
    const folder = killedAfter('scenario_ended', 'scenario3-rollout', undefined, stops);
    await resume(folder, {}, pair);
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    expect(read('scenario4-session-rollouts.jsonl')).toBe(read('scenario3-rollout-branches.jsonl'));
  });

  it('goes on after a torn line and after a second kill, and leaves nothing of a half-written file', async () => {
    const folder = killedAfter('scenario_ended', FIRST);
    appendFileSync(join(folder, 'events.jsonl'), '{"traceId":"x');
    writeFileSync(join(folder, 'arms/.wasmagent-0123456789abcdef.tmp'), 'half');
    expect(await verifyPack(folder)).toMatchObject({ valid: false, fault: { code: 'unfinished' } });
    const spy = vi.spyOn(RunChain.prototype, 'record').mockImplementationOnce(() => {
      throw new Error('killed');
    });
    await expect(resume(folder)).rejects.toThrow('killed');
    spy.mockRestore();
    await resume(folder);
    expect(filesIn(folder).filter((file) => file.includes('.tmp'))).toEqual([]);
    expect(readFileSync(join(folder, 'events.jsonl'), 'utf8')).toContain('"phase":"log_repaired","tornBytes":13');
    expect(await verifyPack(folder)).toMatchObject({ valid: true, resumed: [{ kept: [FIRST] }] });
  });

  it('starts from the beginning where no run began', async () => {
    const empty = mkdtempSync(join(scratch, 'empty-'));
    expect(openPartialRun(empty)).toBeUndefined();
    expect(openPartialRun(join(empty, 'missing'))).toBeUndefined();
    writeFileSync(join(empty, 'events.jsonl'), '{"torn');
    expect(openPartialRun(empty)).toBeUndefined();
  });
});

describe('a run is not taken up again', () => {
  it.each<[string, Partial<PilotOptions>, string]>([
    ['under another command', { command: 'wasmagent pilot 2 --kernel other' }, '/command'],
    ['at another time', { clock: openClock('1767225600', { repeatIds: true }) }, '/options/sourceDateEpoch'],
    ['behind other guardrails', { guardrails: [codeGuardrail, { ...codeGuardrail, name: 'other' }] }, '/settings'],
  ])('%s', async (_, changed, path) => {
    const folder = killedAfter('scenario_ended', FIRST);
    const files = filesIn(folder);
    await expect(resume(folder, changed)).rejects.toMatchObject({
      code: 'RESUME_REFUSED',
      message: expect.stringContaining(path),
    });
    expect(filesIn(folder)).toEqual(files);
  });

  it('on other versions', async () => {
    const folder = killedAfter('scenario_ended', FIRST);
    edit(folder, 'environment.json', (text) => text.replace(/"openssl": ".*"/, '"openssl": "0"'));
    await expect(resume(folder)).rejects.toMatchObject({ code: 'RESUME_REFUSED' });
  });

  it('once it ended', () => {
    const folder = killedAfter('pilot_ended');
    writeFileSync(join(folder, 'attestation.dsse.json'), '{}');
    expect(() => openPartialRun(folder)).toThrowError(expect.objectContaining({ code: 'RESUME_REFUSED' }));
  });

  it.each<[string, (folder: string) => void]>([
    ['a changed log', (folder) => edit(folder, LOG, (text) => text.replace('ENOENT', 'EACCES'))],
    ['a lost log', (folder) => rmSync(join(folder, LOG))],
    ['a changed chain', (folder) => edit(folder, 'events.jsonl', (text) => text.replace('"held"', '"effect"'))],
    ['a changed policy', (folder) => edit(folder, 'policy/settings.json', (text) => `${text} `)],
    ['a plan that was not chained', (folder) => edit(folder, 'plan.json', (text) => text.replace('"ENOENT"', '"X"'))],
    [
      'a better verdict, chained again',
      (folder) =>
        rechain(folder, 'events.jsonl', (events) =>
          events.map((event) => swap(event, '"workspace/empty"', '"workspace/none"')),
        ),
    ],
    [
      'a log without a refusal, chained again with its digest',
      (folder) => {
        rechain(folder, LOG, (events) => events.filter((event) => !JSON.stringify(event).includes('"denied"')));
        const digest = sha256Of(readFileSync(join(folder, LOG)));
        rechain(folder, 'events.jsonl', (events) =>
          events.map((event) => {
            const text = JSON.stringify(event);
            const pattern = new RegExp(`("file":"${LOG}","sha256":)"[0-9a-f]{64}"`);
            return JSON.parse(text.replace(pattern, `$1"${digest}"`));
          }),
        );
      },
    ],
  ])('with %s: nothing that it finds is trusted, and nothing is changed', async (_, tamper) => {
    const folder = killedAfter('scenario_ended', FIRST);
    tamper(folder);
    const read = () => filesIn(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const before = read();
    await expect((async () => await resume(folder))()).rejects.toMatchObject({ code: 'PACK_INVALID', exit: 5 });
    expect(read()).toEqual(before);
  });
});

describe('a pack of a run that was taken up again contradicts itself', () => {
  let pack: string;
  beforeAll(async () => {
    pack = killedAfter('scenario_ended', FIRST);
    await resume(pack);
  });

  it.each<[string, (events: AgentEvent[]) => AgentEvent[], string]>([
    ['when the resumption is taken out', (events) => events.filter((event) => !isResumption(event)), 'summary'],
    ['when it claims to have kept more', (events) => events.map((each) => swap(each, `["${FIRST}"]`, '[]')), 'chain'],
    [
      'when a scenario with a verdict is run again until it pleases',
      (events) => {
        const first = events.filter((event) => JSON.stringify(event).includes(FIRST) && !isResumption(event));
        const at = events.findIndex(isResumption);
        return [...events.slice(0, at + 1), ...first, ...events.slice(at + 1)];
      },
      'plan',
    ],
  ])('%s', async (_, change, code) => {
    const folder = mkdtempSync(join(scratch, 'forged-'));
    cpSync(pack, folder, { recursive: true });
    rechain(folder, 'events.jsonl', change);
    refit(folder);
    expect(await verifyPack(folder)).toMatchObject({ valid: false, fault: { code } });
  });
});

function isResumption(event: AgentEvent): boolean {
  return event.event === 'status' && event.data.phase === 'pilot_resumed';
}

function swap(event: AgentEvent, what: string, instead: string): AgentEvent {
  return JSON.parse(JSON.stringify(event).replaceAll(what, instead)) as AgentEvent;
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  if (change(text) === text) throw new Error(`${file} was not changed`);
  writeFileSync(join(folder, file), change(text));
}
