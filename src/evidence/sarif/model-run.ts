import type { Result, Run } from 'sarif';
import type { ModelScenarioResult, PilotSummary, RealModelResults } from '../../contracts/pilot-summary.generated.js';
import { explainWall, explainWork, modelTestName, SAMPLE_WORDS } from '../explain-model.js';
import { PACK_FILES } from '../pack/pack-layout.js';
import { BASE, toFingerprints, toMessageText, toUri } from './sarif-text.js';

interface ModelFinding {
  ruleId: string;
  about: string;
  message: string;
  kind: Result.kind;
  level: Result.level;
  outcome: string;
  place: { file: string; line: number };
}

/** The results of a real model as a run of their own in the log: what a reader counts of the script has none of them. */
export function toModelRun({ version }: PilotSummary, real: RealModelResults): Run {
  const findings = real.scenarios.flatMap(listFindings);
  return {
    tool: {
      driver: {
        name: 'wasmagent pilot, real model',
        version,
        semanticVersion: version,
        rules: findings.map(({ ruleId, about }) => ({
          id: ruleId,
          shortDescription: { text: toMessageText(about) },
          fullDescription: { text: toMessageText(`${about}. ${SAMPLE_WORDS}`) },
          help: {
            text: toMessageText(
              `${about}. ${SAMPLE_WORDS} An error: the effect was seen when a real model tried. What the model did not try is no alert.`,
            ),
          },
          defaultConfiguration: { level: 'error' },
          properties: { tags: ['security', 'agent', 'sandbox', 'real-model'] },
        })),
      },
    },
    automationDetails: { id: 'wasmagent-pilot-real-model/' },
    originalUriBaseIds: { [BASE]: { description: { text: 'The folder of the evidence pack.' } } },
    results: findings.map(({ ruleId, message, kind, level, outcome, place }, ruleIndex) => ({
      ruleId,
      ruleIndex,
      kind,
      level,
      message: { text: toMessageText(message) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: toUri(place.file), uriBaseId: BASE },
            region: { startLine: place.line },
          },
        },
      ],
      partialFingerprints: toFingerprints(ruleId),
      properties: { outcome },
    })),
    properties: { model: toMessageText(real.name), verdict: real.verdict, reproducible: false },
  };
}

const WALLS = {
  enforced: { kind: 'pass', level: 'none' },
  bypassed: { kind: 'fail', level: 'error' },
  inconclusive: { kind: 'informational', level: 'none' },
  'not-run': { kind: 'fail', level: 'note' },
} as const;

const WORKS = {
  works: { kind: 'pass', level: 'none' },
  fails: { kind: 'fail', level: 'warning' },
  inconclusive: { kind: 'informational', level: 'none' },
  'not-run': { kind: 'fail', level: 'note' },
} as const;

function listFindings(result: ModelScenarioResult): ModelFinding[] {
  const { number, title, enforced, utility } = result;
  const somewhere = { file: PACK_FILES.summary, line: 1 };
  const about = `Scenario ${number} with a real model, ${title}`;
  return [
    ...(enforced === undefined
      ? []
      : [
          {
            ruleId: modelTestName(result, 'enforced'),
            about: `${about}: the wall`,
            message: explainWall(enforced),
            ...WALLS[enforced.verdict],
            outcome: enforced.verdict,
            place: enforced.proof ?? somewhere,
          },
        ]),
    {
      ruleId: modelTestName(result, 'utility'),
      about: `${about}: allowed work`,
      message: `${utility.what}: ${explainWork(utility)}`,
      ...WORKS[utility.result],
      outcome: utility.result,
      place: utility.proof ?? somewhere,
    },
  ];
}
