import type { ModelScenarioResult, PilotSummary, ScenarioResult } from '../../contracts/pilot-summary.generated.js';
import { toJsonText } from '../../evidence/pack/evidence-pack.js';
import { PACK_FILES } from '../../evidence/pack/pack-layout.js';
import { findResumptions } from '../../evidence/resumptions.js';
import type { CheckedPack } from '../../evidence/verify/check-pack.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { sha256Of } from '../../evidence/verify/pack-reader.js';
import { toRealModelResults } from '../model/real-model-results.js';
import { worstVerdict } from '../verdict.js';

/**
 * Checks that the summary is, line by line, the one that the logs, the plan and the environment give. Only durations are
 * taken from it.
 * @param scenarios as judged again.
 * @param real what the real model did, as judged again.
 * @throws PackFault
 */
export function checkSummary(
  { reader, plan, environment, chain, summary }: CheckedPack,
  scenarios: ScenarioResult[],
  real: readonly ModelScenarioResult[],
): void {
  const digest = (file: string): string => sha256Of(reader.bytes(file));
  const isFixed = environment.sourceDateEpoch !== null;
  const names = [...plan.kernels].map(({ name, language }) => ({ name, language }));
  const javascript = names.find(({ language }) => language === 'javascript')?.name ?? '';
  const python = names.find(({ language }) => language === 'python')?.name;
  const resumed = findResumptions(chain.lines);
  const expected: PilotSummary = {
    schema_version: 'pilot-summary/v1',
    version: plan.version,
    startedAtMs: chain.lines[0]?.timestampMs ?? 0,
    sessionId: plan.sessionId,
    kernel: javascript,
    kernels: [javascript, ...(python === undefined ? [] : [python])],
    model: plan.model,
    node: `v${environment.runtime.node}`,
    verdict: worstVerdict(scenarios.map(({ verdict }) => verdict)),
    scenarios: isFixed ? scenarios.map((scenario) => ({ ...scenario, durationMs: 0 })) : scenarios,
    ...(plan.realModel === undefined ? {} : { realModel: toRealModelResults(plan.realModel, real) }),
    command: plan.command,
    ...(resumed === undefined ? {} : { resumed }),
    attestation: summary.attestation,
    pack: {
      plan: digest(PACK_FILES.plan),
      environment: digest(PACK_FILES.environment),
      events: digest(PACK_FILES.events),
      eventsHead: chain.lines.at(-1)?.hash ?? '',
    },
  };
  const [is, shouldBe] = [reader.text(PACK_FILES.summary).split('\n'), toJsonText(expected).split('\n')];
  const line = shouldBe.findIndex((text, index) => text !== is[index]);
  if (line >= 0 || is.length !== shouldBe.length)
    throw new PackFault(
      'summary',
      PACK_FILES.summary,
      'it is not what the logs give',
      (line < 0 ? shouldBe.length : line) + 1,
    );
}
