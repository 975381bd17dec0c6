import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuestLanguage } from '../../src/contracts/kernel.js';
import { openClock } from '../../src/host/clock.js';
import { hasProcfs } from '../../src/host/marked-processes.js';
import { PACKAGE_ROOT } from '../../src/host/package-root.js';
import { BARE_RUNTIMES } from '../../src/kernels/bare.js';
import { KERNELS } from '../../src/kernels/registry.js';
import { AttackHost } from '../../src/pilot/attack-suite/attack-host.js';
import { AttackWorld } from '../../src/pilot/attack-suite/attack-world.js';
import { judgeClosed } from '../../src/pilot/attack-suite/judge-attack.js';
import { loadAttacks } from '../../src/pilot/attack-suite/load-attacks.js';
import type { Attack } from '../../src/pilot/attack-suite/read-attack.js';
import { AttackRunner } from '../../src/pilot/attack-suite/run-attack.js';

const FOLDER = join(PACKAGE_ROOT, 'test/attacks');
/** The rows of what each kernel must stop; a class without attempts would go unnoticed in a table of counts. */
const CLASSES = [
  'environment',
  'file read',
  'host realm',
  'integrity',
  'memory',
  'network',
  'process',
  'time',
  'tools',
];

/** A program that is written wrongly is a failed test of its kernel, and not the end of all the others. */
function loadOrSay(language: GuestLanguage): { attacks: Attack[]; problem?: unknown } {
  try {
    return { attacks: loadAttacks(FOLDER, language) };
  } catch (problem) {
    return { attacks: [], problem };
  }
}

/** Of the programs of a language, one in this many is run where the whole suite is not asked for. */
const SAMPLE = 28;

/**
 * What is run: with WASMAGENT_ATTACKS=all (`npm run test:attacks`, and CI) every program in every arm; otherwise a sample
 * of the programs, spread over the classes. Trials under the same manifest follow each other, since they share a kernel.
 */
function chosenTrials(attacks: readonly Attack[]) {
  const isAll = process.env['WASMAGENT_ATTACKS'] === 'all';
  const chosen = attacks.filter((_, index) => isAll || index % SAMPLE === 0);
  const trials = chosen.flatMap((attack) => AttackRunner.armsOf(attack).map((arm) => ({ attack, arm })));
  const keyOf = ({ attack: { header }, arm }: (typeof trials)[number]): string =>
    JSON.stringify([arm, header.closed ?? {}, arm === 'open' ? header.open : {}]);
  return trials.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}

/**
 * Defines a test for each chosen attack program of a language and each arm it has to be seen in, in each kernel that runs the
 * language. One file for each language: they run side by side.
 */
export function defineAttackTests(language: GuestLanguage): void {
  const providers = KERNELS.filter(({ descriptor }) => descriptor.language === language);
  let host: AttackHost;
  let world: AttackWorld;
  let runner: AttackRunner;
  beforeAll(async () => {
    host = new AttackHost(openClock(''));
    world = await AttackWorld.open(host);
    runner = new AttackRunner(world);
  });
  afterAll(async () => {
    await runner[Symbol.asyncDispose]();
    await world[Symbol.asyncDispose]();
    host[Symbol.dispose]();
  });

  describe.each(providers.map((provider) => ({ name: provider.descriptor.name, provider })))(
    '$name',
    ({ provider }) => {
      const { attacks, problem } = loadOrSay(language);
      const attacked = { provider, startBare: BARE_RUNTIMES[language] };

      it('has attack programs, and every one can be read', () => {
        expect(problem).toBeUndefined();
      });

      it('is attacked in every class, by at least 80 programs, of which few cannot be shown to work', () => {
        expect([...new Set(attacks.map(({ header }) => header.class))].sort()).toEqual(CLASSES);
        expect(attacks.length).toBeGreaterThanOrEqual(80);
        const vacuous = attacks.filter(({ header }) => header.vacuous !== undefined);
        expect(vacuous.length / attacks.length).toBeLessThan(0.1);
      });

      it('has a plain runtime to hold the attempts against', () => {
        expect(attacked.startBare).toBeDefined();
      });

      for (const { attack, arm } of chosenTrials(attacks)) {
        const { header } = attack;
        const sentence = {
          closed: 'has no effect in the kernel',
          open: `works in the same kernel with ${Object.keys(header.open ?? {}).join(', ')} opened`,
          bare: 'works in the plain runtime',
        }[arm];
        const name = `${header.class}: ${header.attempt} (${attack.id}) ${sentence}`;
        it.skipIf(header.needs === 'procfs' && !hasProcfs())(name, async () => {
          const observed = await runner.run(attack, arm, attacked);
          if (arm === 'closed')
            expect(judgeClosed(header, observed), JSON.stringify(observed)).toEqual({ result: 'held' });
          else expect(observed.effects, JSON.stringify(observed)).toContain(header.effect);
        });
      }
    },
  );
}
