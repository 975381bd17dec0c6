import { join } from 'node:path';
import type { CaseResult, UtilityResult } from '../contracts/pilot-summary.generated.js';
import type { RolloutBranch } from '../contracts/rollout-branch.generated.js';
import type { ExportScenario } from '../contracts/scenario.generated.js';
import { recordedRollouts } from '../evidence/recorded-rollouts.js';
import { readNamedFile, writeWhole } from '../host/own-file.js';
import { checkFiles } from '../rollout/check/check-files.js';
import { toCheckLines } from '../rollout/check/check-report.js';
import { Ledger, type LedgerEntry } from '../rollout/ledger.js';
import { rankRolloutFile } from '../rollout/rank-rollout-file.js';
import type { RankSummary } from '../rollout/rank-summary.js';
import type { ArmRecorder } from './arm-recorder.js';
import { exportNaively, type NaiveRow } from './controls/naive-export.js';
import { type PlantedCase, plantRows } from './plant-rows.js';
import type { ScenarioOutcome, ScenarioRun } from './scenario-run.js';

/** Training rows by kind, each with its rollout and the texts that would be trained on. */
interface Exported {
  dpo: NaiveRow[];
  ppo: NaiveRow[];
}

/** What an export scenario exports: a job's session, as its files hold it. */
export interface ExportSource {
  sessionId: string;
  records: readonly RolloutBranch[];
  /** The session's rollout file. */
  rolloutsText: string;
  /** The session's log: the ledger of its rollouts. */
  logText: string;
}

/** Where an export scenario writes, and what it is told. */
export interface ExportRun {
  output: string;
  recorder: ArmRecorder;
  /** The time that every exported row carries, in milliseconds. */
  exportedAtMs: number;
  /** Whether it is right that no branch is better than another: nobody knows how a real model's branches come out. */
  mayLackPairs?: boolean;
}

/** Exports the session of the pilot's own job. */
export async function runExportScenario(
  { scenario }: { scenario: ExportScenario; folder: string },
  { output, recorder, clock, rollouts }: ScenarioRun,
): Promise<ScenarioOutcome> {
  const exportedAtMs = clock.nowMs();
  // The session may be made only now: its job belongs to this arm.
  recorder.started('utility', { exportedAtMs });
  const source = await rollouts.honest(scenario.source);
  return await playExport(scenario, source, { output, recorder, exportedAtMs });
}

/** Where an export scenario keeps the log of the session that it exports. */
export function exportLogFile({ id }: ExportScenario): string {
  return `arms/${id}.utility.jsonl`;
}

/**
 * Plays an export scenario whose utility arm has begun. Utility: the session's rollouts leave as DPO and PPO data and pass the schema check.
 * Enforced: the same file with planted rows, through the same exporter. Control: the planted file through an exporter
 * that judges nothing. The same source and time give the same files, wherever they are written.
 */
export async function playExport(
  scenario: ExportScenario,
  source: ExportSource,
  run: ExportRun,
): Promise<ScenarioOutcome> {
  const { recorder, exportedAtMs } = run;
  const planted = plantRows(scenario.planted, source.records);
  const plantedText =
    source.rolloutsText + planted.flatMap(({ lines }) => lines.map(({ text }) => `${text}\n`)).join('');
  const log = exportLogFile(scenario);
  writeWhole(join(run.output, log), source.logText);
  const utilities = await exportSession(scenario, source, run);
  recorder.ended('utility', [log, ...Object.values(scenario.artifacts)]);
  recorder.started('enforced', { exportedAtMs });
  const enforced = await exportPlanted(scenario, source, planted, plantedText, run);
  recorder.ended('enforced', enforced.files);
  recorder.started('control');
  const control = exportNaively(plantedText);
  const controlFile = `arms/${scenario.id}.control.jsonl`;
  const naive = (['dpo', 'ppo'] as const).flatMap((kind) =>
    control[kind].map((row) => JSON.stringify({ kind, ...row })),
  );
  writeWhole(join(run.output, controlFile), `${naive.join('\n')}\n`);
  recorder.ended('control', [controlFile]);
  const cases = planted.map((row, index) => judgeRow(row, control, enforced, index));
  return { cases, utilities, artifacts: [...Object.values(scenario.artifacts), log, ...enforced.files, controlFile] };
}

/**
 * Exports a session as training data into files of these names, and says what of it is as it must be.
 * @throws WasmagentError when the records are not those that the session's log names
 */
export async function exportSession(
  { artifacts }: Pick<ExportScenario, 'artifacts'>,
  source: ExportSource,
  run: Omit<ExportRun, 'recorder'>,
): Promise<UtilityResult[]> {
  const at = (file: string): string => join(run.output, file);
  const { rollouts, dpo, ppo, check } = artifacts;
  writeWhole(at(rollouts), source.rolloutsText);
  const summary = await rankRolloutFile({
    input: at(rollouts),
    dpo: at(dpo),
    ppo: at(ppo),
    timestampMs: run.exportedAtMs,
    ledger: new Ledger(recordedRollouts(source.logText, 'the session log')),
  });
  const lacksPairs = run.mayLackPairs === true && readRows(at(dpo)).length === 0;
  const report = await checkFiles([
    ...(lacksPairs ? [] : [{ kind: 'dpo' as const, path: at(dpo) }]),
    { kind: 'ppo', path: at(ppo) },
  ]);
  // The files are named as they lie beside the check, wherever the folder is.
  const lines = toCheckLines(report).map((line) => line.replaceAll(join(run.output, '/'), ''));
  writeWhole(at(check), `${lines.join('\n')}\n`);
  const rows = [...readRows(at(dpo)), ...readRows(at(ppo))];
  const known = source.records.filter(({ objective_score }) => objective_score !== undefined).length;
  return [
    toUtility('dpo-pairs', 'the verified preference leaves as a DPO pair with a positive reward', () => {
      const pairs = readRows(at(dpo));
      return (pairs.length >= 1 || lacksPairs) && pairs.every(({ reward }) => typeof reward === 'number' && reward > 0);
    }),
    toUtility(
      'ppo-records',
      'every verified branch leaves as a PPO record',
      () => summary.ppoRecords === known && known > 0,
    ),
    toUtility('provenance', 'every row names wasmagent-rollout and this session', () =>
      rows.every(
        ({ provenance }) => provenance?.source === 'wasmagent-rollout' && provenance.session_id === source.sessionId,
      ),
    ),
    toUtility('schema-check', 'the files pass the schema check', () => report.passed),
  ];
}

/** What the exporter says it did not use: a line, or a group without a pair. */
type Refusal = RankSummary['refused']['first'][number] | RankSummary['groupsWithoutPair']['first'][number];

interface PlantedExport extends Exported {
  /** As they stand in the proof file, line by line. */
  refusals: Refusal[];
  /** Line of the planted file that each planted row starts at, from 1. */
  firstLines: number[];
  proofFile: string;
  files: string[];
}

async function exportPlanted(
  scenario: ExportScenario,
  source: ExportSource,
  planted: readonly PlantedCase[],
  text: string,
  run: ExportRun,
): Promise<PlantedExport> {
  const name = (suffix: string): string => `arms/${scenario.id}.${suffix}`;
  const at = (suffix: string): string => join(run.output, name(suffix));
  writeWhole(at('planted.jsonl'), text);
  const listed = planted.filter(({ planted: { listed: isListed } }) => isListed === true);
  const entries: LedgerEntry[] = listed.flatMap(({ lines }) =>
    lines.map(({ record: { rollout_id, branch_index, session_id }, sha256 }) => ({
      rollout_id,
      branch_index,
      session_id,
      sha256,
    })),
  );
  const summary = await rankRolloutFile({
    input: at('planted.jsonl'),
    dpo: at('enforced.dpo.jsonl'),
    ppo: at('enforced.ppo.jsonl'),
    timestampMs: run.exportedAtMs,
    ledger: new Ledger([...recordedRollouts(source.logText, 'the session log'), ...entries]),
    skipInvalid: true,
  });
  const refusals: Refusal[] = [...summary.refused.first, ...summary.groupsWithoutPair.first];
  writeWhole(at('enforced.jsonl'), refusals.map((refusal) => `${JSON.stringify(refusal)}\n`).join(''));
  const firstLines: number[] = [];
  let next = source.records.length + 1;
  for (const { lines } of planted) {
    firstLines.push(next);
    next += lines.length;
  }
  const suffixes = ['planted.jsonl', 'enforced.dpo.jsonl', 'enforced.ppo.jsonl', 'enforced.jsonl'];
  return {
    refusals,
    firstLines,
    proofFile: name('enforced.jsonl'),
    files: suffixes.map(name),
    dpo: readRows(at('enforced.dpo.jsonl')).map(toNaiveRow),
    ppo: readRows(at('enforced.ppo.jsonl')).map(toNaiveRow),
  };
}

function judgeRow(row: PlantedCase, control: Exported, enforced: PlantedExport, index: number): CaseResult {
  const { id, route, refusedAs } = row.planted;
  const first = enforced.firstLines[index] ?? 0;
  const concerns = (refusal: Refusal): boolean =>
    'line' in refusal
      ? refusal.line >= first && refusal.line < first + row.lines.length
      : refusal.rollout_id === row.rolloutId;
  const found = enforced.refusals.findIndex((refusal) => concerns(refusal) && refusal.reason === refusedAs);
  const reasons = [...new Set(enforced.refusals.filter(concerns).map(({ reason }) => reason))];
  return {
    id,
    route,
    control: leaves(row, control) ? 'effect' : 'no-effect',
    enforced: leaves(row, enforced) ? 'effect' : found >= 0 ? 'held' : 'no-proof',
    ...(found >= 0 ? { rule: `export/${refusedAs}`, proof: { file: enforced.proofFile, line: found + 1 } } : {}),
    detail: `line ${first} of the planted file was refused as ${reasons.join(', ') || 'nothing'}`,
  };
}

/** Whether a planted answer is in training data of a kind in which it must not be. */
function leaves({ planted, rolloutId, lines }: PlantedCase, exported: Exported): boolean {
  const answers = lines.map(({ record }) => record.final_answer);
  return planted.leavesAs.some((kind) =>
    exported[kind].some((row) => row.rollout_id === rolloutId && row.texts.some((text) => answers.includes(text))),
  );
}

interface TrainingRow {
  chosen?: string;
  rejected?: string;
  completion?: string;
  reward?: number;
  provenance?: { source?: string; rollout_id?: string; session_id?: string };
}

function readRows(path: string): TrainingRow[] {
  return readNamedFile(path, 'the exported file')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TrainingRow);
}

function toNaiveRow({ chosen, rejected, completion, provenance }: TrainingRow): NaiveRow {
  return {
    rollout_id: provenance?.rollout_id ?? '',
    texts: [chosen, rejected, completion].filter((text) => text !== undefined),
  };
}

function toUtility(id: string, what: string, holds: () => boolean): UtilityResult {
  return { id, what, result: holds() ? 'works' : 'fails' };
}
