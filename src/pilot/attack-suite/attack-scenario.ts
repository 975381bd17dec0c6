import { join } from 'node:path';
import type { CaseResult } from '../../contracts/pilot-summary.generated.js';
import type { AttackScenario, AttackUtility } from '../../contracts/scenario.generated.js';
import { createBridge } from '../../host/bridge.js';
import { hasProcfs } from '../../host/marked-processes.js';
import { readNamedFile, writeWhole } from '../../host/own-file.js';
import { PACKAGE_ROOT } from '../../host/package-root.js';
import { parseManifest } from '../../policy/manifest.js';
import type { ScenarioOutcome, ScenarioRun } from '../scenario-run.js';
import { fillTemplates } from '../templates.js';
import { type AllowedWork, allowedWorkFile, judgeAllowedWork } from './allowed-work.js';
import { AttackHost } from './attack-host.js';
import { attackTools } from './attack-tools.js';
import { AttackWorld, CLOSED_LIMITS, escapeForQuotes, resolveInWorld } from './attack-world.js';
import { countClasses } from './count-classes.js';
import { type AttackRecord, toCase } from './judge-attack.js';
import { loadAttacks } from './load-attacks.js';
import type { Attack } from './read-attack.js';
import { toRecordLine } from './record-line.js';
import { type AttackedKernel, AttackRunner, isExclusive } from './run-attack.js';

/** Runs under way at once: each needs a core for its kernel, and the host another. */
const LANES = 2;

interface Job {
  attack: Attack;
  attacked: AttackedKernel;
}

/**
 * Plays an attack suite. Enforced: each program under its closed manifest. Control: with one wall opened, and in the
 * plain runtime. Utility: allowed work in every kernel.
 * @throws WasmagentError `SCENARIO_INVALID` when a kernel has no attack programs, or one is written wrongly
 */
export async function runAttackScenario(
  { scenario, folder }: { scenario: AttackScenario; folder: string },
  run: ScenarioRun,
): Promise<ScenarioOutcome> {
  const jobs = run.attacked.flatMap((attacked) =>
    loadAttacks(join(PACKAGE_ROOT, scenario.programs), attacked.provider.descriptor.language).map(
      (attack): Job => ({ attack, attacked }),
    ),
  );
  const canRun = ({ attack: { header } }: Job): boolean => header.needs !== 'procfs' || hasProcfs();
  const leftOut = jobs.filter((job) => !canRun(job));
  using host = new AttackHost(run.clock);
  const { recorder } = run;
  // Each program runs in one arm after the other, so the two arms have one record.
  recorder.started('enforced');
  recorder.started('control');
  const records = await playJobs(jobs.filter(canRun), host, run);
  const file = scenario.artifacts.attempts;
  const cases = records.map((record, index): CaseResult => toCase(record, { file, line: index + 1 }));
  writeWhole(join(run.output, file), records.map((record) => `${toRecordLine(record)}\n`).join(''));
  recorder.ended('enforced', [file]);
  recorder.ended('control', [file]);
  recorder.started('utility');
  const work = await playUtilities(scenario, folder, host, run);
  const workFile = allowedWorkFile(scenario);
  writeWhole(join(run.output, workFile), work.map((line) => `${JSON.stringify(line)}\n`).join(''));
  recorder.ended('utility', [workFile]);
  return {
    cases,
    utilities: work.map((done) => judgeAllowedWork(scenario, done)),
    artifacts: [file, workFile],
    classes: countClasses(
      records,
      cases,
      leftOut.map(({ attack, attacked }) => ({ attack, kernel: attacked.provider.descriptor.name })),
    ),
  };
}

/** Plays all jobs in a few lanes, those that must be alone at the end; the records stand in the order of the jobs. */
async function playJobs(jobs: readonly Job[], host: AttackHost, { progress }: ScenarioRun): Promise<AttackRecord[]> {
  const records = new Map<Job, AttackRecord>();
  const shared = jobs.filter(({ attack }) => !isExclusive(attack));
  const alone = jobs.filter(({ attack }) => isExclusive(attack));
  const playAll = async (queue: Job[]): Promise<void> => {
    await using world = await AttackWorld.open(host);
    await using runner = new AttackRunner(world);
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      records.set(job, await playJob(runner, job));
      progress?.(`${records.size} of ${jobs.length} attempts`);
    }
  };
  const queue = [...shared];
  await Promise.all(Array.from({ length: LANES }, () => playAll(queue)));
  await playAll(alone);
  return jobs.flatMap((job) => records.get(job) ?? []);
}

async function playJob(runner: AttackRunner, { attack, attacked }: Job): Promise<AttackRecord> {
  const record: AttackRecord = {
    attack,
    kernel: attacked.provider.descriptor.name,
    closed: await runner.run(attack, 'closed', attacked),
  };
  if (attack.header.open !== undefined) record.open = await runner.run(attack, 'open', attacked);
  if (attack.header.bare === true) record.bare = await runner.run(attack, 'bare', attacked);
  return record;
}

async function playUtilities(
  { utility }: AttackScenario,
  folder: string,
  host: AttackHost,
  { attacked }: ScenarioRun,
): Promise<AllowedWork[]> {
  await using world = await AttackWorld.open(host);
  const done: AllowedWork[] = [];
  for (const { provider } of attacked) {
    for (const work of utility.filter(({ language }) => language === provider.descriptor.language)) {
      done.push(await playUtility(work, folder, world, provider));
    }
  }
  return done;
}

async function playUtility(
  { id, language, program, manifest }: AttackUtility,
  folder: string,
  world: AttackWorld,
  provider: AttackedKernel['provider'],
): Promise<AllowedWork> {
  const { values, workspaceRoot, end } = world.renew(() => []);
  try {
    const inForce = parseManifest({ ...CLOSED_LIMITS[language], ...fillTemplates(manifest, values, id) }, id);
    const tools = attackTools([]);
    await using kernel = await provider.start(inForce);
    const bridge = createBridge({
      manifest: inForce,
      workspaceRoot,
      resolver: resolveInWorld,
      dispatch: (name, args) => tools(name, args, bridge),
    });
    const code = fillTemplates(readNamedFile(join(folder, program), 'the program'), escapeForQuotes(values), id);
    const { outcome } = await kernel.run(code, { bridge });
    return {
      id,
      kernel: provider.descriptor.name,
      status: outcome.status,
      ...(outcome.status === 'ok' ? { value: outcome.value } : {}),
    };
  } finally {
    end();
  }
}
