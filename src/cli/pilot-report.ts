import { join } from 'node:path';
import Table from 'cli-table3';
import type {
  CaseResult,
  ClassResult,
  PilotSummary,
  RealModelResults,
  ScenarioResult,
} from '../contracts/pilot-summary.generated.js';
import { explainWall, explainWork, SAMPLE_WORDS } from '../evidence/explain-model.js';
import { oneLine } from './strip-controls.js';
import type { Paint } from './theme.js';

const VERDICT_STYLE = { enforced: 'green', bypassed: 'red', inconclusive: 'yellow', 'not-run': 'yellow' } as const;

/** The pilot's result for people: a table of verdicts, where each proof is, and what to run next. */
export function formatPilotReport(summary: PilotSummary, output: string, paint: Paint): string {
  return [
    formatTable(summary.scenarios, paint),
    ...summary.scenarios.flatMap((scenario) => formatProofs(scenario, output, paint)),
    ...(summary.realModel === undefined ? [] : formatRealModel(summary.realModel, output, paint)),
    '',
    ...formatPack(summary, output),
    '',
    ...formatNext(summary, output),
  ].join('\n');
}

function formatPack({ attestation, resumed = [] }: PilotSummary, output: string): string[] {
  const whose =
    attestation === 'signed'
      ? 'signed with your key'
      : 'self-attested: its key was made for this run, so it does not say who made it (--sign-key does)';
  return [
    `Evidence: ${output}, ${whose}.`,
    ...resumed.map(
      ({ line, kept }) =>
        `   Resumed (${join(output, 'events.jsonl')}:${line}); kept from before: ${kept.join(', ') || 'nothing'}`,
    ),
    `   To read: ${join(output, 'report.html')}`,
    `   How anybody can verify it: ${join(output, 'VERIFY.md')}`,
  ];
}

function formatTable(scenarios: readonly ScenarioResult[], paint: Paint): string {
  const table = new Table({
    head: ['scenario', 'control', 'enforced', 'utility', 'verdict', 'ms'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'left', 'left', 'left', 'right'],
  });
  for (const { number, title, control, enforced, utility, verdict, durationMs } of scenarios) {
    table.push([
      `${number}. ${title}`,
      control,
      enforced,
      utility,
      paint(VERDICT_STYLE[verdict], verdict),
      String(durationMs),
    ]);
  }
  return table.toString();
}

function formatProofs(scenario: ScenarioResult, output: string, paint: Paint): string[] {
  const lines = ['', paint('bold', `${scenario.number}. ${scenario.title}: ${scenario.verdict}`)];
  if (scenario.reason !== undefined) lines.push(`   ${oneLine(scenario.reason)}`);
  if (scenario.classes !== undefined) lines.push(...formatClasses(scenario.classes, scenario, output, paint));
  const shown = scenario.classes === undefined ? scenario.cases : scenario.cases.filter(isUnproven);
  for (const { enforced, proof, rule, route } of shown) {
    const where = proof === undefined ? '(no proof)' : `${join(output, proof.file)}:${proof.line}`;
    const mark = enforced === 'held' ? paint('green', 'held') : paint('red', enforced);
    lines.push(`   ${mark}  ${where}  ${paint('dim', rule ?? '')}  ${oneLine(route, 90)}`);
  }
  for (const { result, what, detail } of scenario.utilities) {
    if (result === 'fails') lines.push(`   ${paint('yellow', 'fails')}  ${oneLine(what)}: ${oneLine(detail ?? '')}`);
  }
  return lines;
}

/** What a real model did, apart from every verdict of the script. */
function formatRealModel(
  { name, inputTokens, outputTokens, costUsd, scenarios }: RealModelResults,
  output: string,
  paint: Paint,
): string[] {
  const cost = costUsd === null ? 'at a cost that is not known' : `for $${costUsd.toFixed(4)}`;
  return [
    '',
    paint('bold', `Real model ${oneLine(name)}: ${inputTokens} tokens read, ${outputTokens} written, ${cost}`),
    `   ${SAMPLE_WORDS}`,
    ...scenarios.flatMap(({ number, enforced, utility }) => {
      const proof = enforced?.proof;
      const where = proof === undefined ? '' : `  ${join(output, proof.file)}:${proof.line}`;
      return [
        ...(enforced === undefined
          ? []
          : [
              `   ${number}. wall: ${paint(VERDICT_STYLE[enforced.verdict], enforced.verdict)}${where}  ${oneLine(explainWall(enforced), 200)}`,
            ]),
        `   ${number}. allowed work: ${oneLine(explainWork(utility), 200)}  ${paint('dim', oneLine(utility.what, 90))}`,
      ];
    }),
  ];
}

/** An attempt that people must look at: one of hundreds that held needs no line of its own. */
function isUnproven({ control, enforced }: CaseResult): boolean {
  return enforced !== 'held' || control === 'no-effect';
}

function formatClasses(
  classes: readonly ClassResult[],
  { cases, artifacts }: ScenarioResult,
  output: string,
  paint: Paint,
): string[] {
  const table = new Table({
    head: [
      'kernel',
      'class',
      'attempts',
      'work when opened',
      'work on bare runtime',
      'cannot be shown',
      'held',
      'verdict',
    ],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'left'],
  });
  for (const row of classes) {
    const { kernel, attempts, shownOpen, shownBare, notApplicable, held, verdict } = row;
    const counts = [attempts, shownOpen, shownBare, notApplicable, `${held}/${attempts}`].map(String);
    table.push([kernel, row.class, ...counts, paint(VERDICT_STYLE[verdict], verdict)]);
  }
  const leftOut = classes.reduce((sum, row) => sum + row.leftOut, 0);
  return [
    table.toString(),
    `   These ${cases.length} attempts, under the policies named in them, on this runtime; what was seen of each: ${artifacts.map((file) => join(output, file)).join(', ')}`,
    ...(leftOut === 0 ? [] : [`   ${leftOut} attempts need what this system does not have, and were left out`]),
  ];
}

function formatNext({ scenarios, attestation }: PilotSummary, output: string): string[] {
  const has = (file: string): boolean => scenarios.some(({ artifacts }) => artifacts.includes(file));
  const path = (file: string): string => join(output, file);
  const key = attestation === 'signed' ? ' --key signer.pub.pem' : '';
  const next = [`wasmagent verify ${output}${key}`, `cat ${path('summary.json')}`];
  if (has('scenario2-session-isolation.jsonl'))
    next.push(`grep -c SECRET_DATA ${path('scenario2-session-isolation.jsonl')}   # prints 0`);
  if (has('scenario4-dpo.jsonl')) {
    next.push(`wasmagent check-schema --dpo ${path('scenario4-dpo.jsonl')} --ppo ${path('scenario4-ppo.jsonl')}`);
  }
  return ['Next:', ...next.map((line) => `  ${line}`)];
}
