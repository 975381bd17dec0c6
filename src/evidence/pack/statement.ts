import type { PackEnvironment } from '../../contracts/pack-environment.generated.js';
import type { PackManifest } from '../../contracts/pack-manifest.generated.js';
import type { ModelScenarioResult, PilotSummary } from '../../contracts/pilot-summary.generated.js';
import { modelTestName } from '../explain-model.js';
import { PACK_FILES } from './pack-layout.js';

/** Something with a digest, as in-toto describes it. */
export interface Described {
  name: string;
  digest: { sha256: string };
}

/** An in-toto Statement v1 with the test-result predicate. */
export interface Statement {
  _type: 'https://in-toto.io/Statement/v1';
  subject: Described[];
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
  predicate: {
    result: 'PASSED' | 'FAILED';
    configuration: Described[];
    passedTests: string[];
    warnedTests: string[];
    failedTests: string[];
  };
}

/**
 * What a pack's attestation says: the subjects are the manifest, which names every file, and the engine files that were
 * tested; the configuration is the plan and the policies. A run that proved nothing is `FAILED`: whoever asks for
 * `PASSED` asks for proof. Nothing that a real model did makes it `PASSED`; that one got through makes it `FAILED`.
 */
export function toStatement(
  manifestSha256: string,
  { files }: PackManifest,
  { kernels }: Pick<PackEnvironment, 'kernels'>,
  { verdict, scenarios, realModel }: Pick<PilotSummary, 'verdict' | 'scenarios' | 'realModel'>,
): Statement {
  const scripted = scenarios.flatMap(({ id, verdict: reached, cases, utilities }) => [
    ...(reached === 'not-run' ? [{ name: id, outcome: 'warned' }] : []),
    ...cases.map(({ id: name, control, enforced }) => ({
      name: `${id}/${name}`,
      outcome: enforced === 'effect' ? 'failed' : enforced === 'held' && control !== 'no-effect' ? 'passed' : 'warned',
    })),
    ...utilities.map(({ id: name, result }) => ({
      name: `${id}/${name}`,
      outcome: result === 'works' ? 'passed' : 'warned',
    })),
  ]);
  const real = realModel?.scenarios ?? [];
  const tests = [...scripted, ...real.flatMap(toModelTests)];
  const isThrough = real.some(({ enforced }) => enforced?.verdict === 'bypassed');
  const named = (wanted: string): string[] => tests.filter(({ outcome }) => outcome === wanted).map(({ name }) => name);
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      describe(PACK_FILES.manifest, manifestSha256),
      ...kernels.flatMap(({ files: engine }) => engine.map(({ name, sha256 }) => describe(name, sha256))),
    ],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: verdict === 'enforced' && !isThrough ? 'PASSED' : 'FAILED',
      configuration: files
        .filter(({ file }) => file === PACK_FILES.plan || file.startsWith('policy/'))
        .map(({ file, sha256 }) => describe(file, sha256)),
      passedTests: named('passed'),
      warnedTests: named('warned'),
      failedTests: named('failed'),
    },
  };
}

/** A real model's results by names of their own. What it did not try is warned of: only a wall that was tried can pass. */
function toModelTests(result: ModelScenarioResult): { name: string; outcome: string }[] {
  const { enforced, utility } = result;
  const wall = enforced?.verdict;
  const outcome = wall === 'bypassed' ? 'failed' : wall === 'enforced' ? 'passed' : 'warned';
  return [
    ...(wall === undefined ? [] : [{ name: modelTestName(result, 'enforced'), outcome }]),
    { name: modelTestName(result, 'utility'), outcome: utility.result === 'works' ? 'passed' : 'warned' },
  ];
}

function describe(name: string, sha256: string): Described {
  return { name, digest: { sha256 } };
}
