import type { Invocation, Log, ReportingDescriptor, Result } from 'sarif';
import type { PilotSummary } from '../../contracts/pilot-summary.generated.js';
import { EXIT } from '../../errors.js';
import { PACK_FILES } from '../pack/pack-layout.js';
import { toPlainLine } from '../plain-line.js';
import { runExit } from '../run-exit.js';
import { findSummaryLines } from '../summary-lines.js';
import { type Finding, listFindings } from './findings.js';
import { toModelRun } from './model-run.js';
import { BASE, toFingerprints, toMessageText, toUri } from './sarif-text.js';

const EXIT_WORDS: Readonly<Record<number, string>> = {
  [EXIT.ok]: 'every boundary was enforced',
  [EXIT.judgedAgainst]: 'something got through a boundary',
  [EXIT.inconclusive]: 'a scenario proved nothing either way',
  [EXIT.environment]: 'a scenario could not run on this machine',
};

/** How an outcome is told in SARIF; `level` says something only of a `fail` (SARIF 2.1.0, 3.27.10). */
const TELLING: Readonly<Record<Finding['outcome'], { kind: Result.kind; level: Result.level }>> = {
  passed: { kind: 'pass', level: 'none' },
  'not-applicable': { kind: 'informational', level: 'none' },
  bypassed: { kind: 'fail', level: 'error' },
  inconclusive: { kind: 'fail', level: 'warning' },
  'not-run': { kind: 'fail', level: 'note' },
};

/**
 * A run as a SARIF 2.1.0 log: a rule and a result for everything that was tested, passed or not.
 * @param summaryText the `summary.json` of the pack, which results without a proof of their own point into.
 */
export function toSarifLog(summary: PilotSummary, summaryText: string): Log {
  const findings = listFindings(summary, PACK_FILES.summary, findSummaryLines(summaryText));
  return {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'wasmagent pilot',
            version: summary.version,
            semanticVersion: summary.version,
            rules: findings.map(toRule),
          },
        },
        automationDetails: { id: 'wasmagent-pilot/' },
        originalUriBaseIds: { [BASE]: { description: { text: 'The folder of the evidence pack.' } } },
        invocations: [toInvocation(summary)],
        results: findings.map(toResult),
        properties: { verdict: summary.verdict, attestation: summary.attestation, planSha256: summary.pack.plan },
      },
      ...(summary.realModel === undefined ? [] : [toModelRun(summary, summary.realModel)]),
    ],
  };
}

function toInvocation(summary: PilotSummary): Invocation {
  const exitCode = runExit(summary);
  return {
    commandLine: summary.command,
    startTimeUtc: new Date(summary.startedAtMs).toISOString(),
    // The code of the verdicts: --exit-zero and --fail-on change what a shell is told, not what was found.
    exitCode,
    exitCodeDescription: EXIT_WORDS[exitCode] ?? 'unknown',
    executionSuccessful: exitCode !== EXIT.environment,
  };
}

function toRule({ ruleId, what, scenario }: Finding): ReportingDescriptor {
  const { title, boundary, number } = scenario;
  const about = `Scenario ${number}, ${title}. Boundary under test: ${boundary}.`;
  return {
    id: ruleId,
    shortDescription: { text: toMessageText(what) },
    fullDescription: { text: toMessageText(`${about} ${what}`) },
    help: {
      text: toMessageText(
        `${about} Each case is played with the boundary open, where it must work, and as shipped, where it must be ` +
          'refused on record. An error: its effect was seen as shipped. A warning: it proves nothing, because it did ' +
          'not work with the boundary open, was not refused on record, or allowed work failed. The location is the ' +
          `line of the pack that shows it. To run it again: wasmagent pilot ${scenario.id}`,
      ),
    },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['security', 'agent', 'sandbox'], boundary: toPlainLine(boundary) },
  };
}

function toResult({ ruleId, outcome, message, place, scenario }: Finding, ruleIndex: number): Result {
  return {
    ruleId,
    ruleIndex,
    ...TELLING[outcome],
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
    properties: { outcome, scenarioVerdict: scenario.verdict },
  };
}
