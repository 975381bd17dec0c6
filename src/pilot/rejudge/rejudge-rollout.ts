import { join } from 'node:path';
import type { RolloutBranch } from '../../contracts/rollout-branch.generated.js';
import type { RolloutScenario } from '../../contracts/scenario.generated.js';
import type { Validator } from '../../contracts/validators.generated.js';
import { PackFault } from '../../evidence/verify/pack-fault.js';
import { readNamedFile, writeWhole } from '../../host/own-file.js';
import { rankRolloutFile } from '../../rollout/rank-rollout-file.js';
import { scoreByLine } from '../controls/naive-score.js';
import { judgeRollout, rolloutFiles } from '../judge-rollout.js';
import type { ScenarioOutcome } from '../scenario-run.js';
import { readRecords } from './read-records.js';
import { readShownLog, type ShownPack } from './shown-pack.js';

/** What the naive verifier's file says that counts. */
interface NaiveFile {
  verdictLine?: string;
  objective_score: 0 | 1;
}

/**
 * Judges a rollout scenario again: the verdicts of the host's verifier as recorded, each on the program that was planned,
 * and the ranking made anew.
 * @param scratch an empty folder.
 * @throws PackFault
 */
export async function rejudgeRollout(
  scenario: RolloutScenario,
  { reader, plan, planned }: ShownPack,
  scratch: string,
): Promise<ScenarioOutcome> {
  const files = rolloutFiles(scenario);
  const kernels = plan.kernels.map(({ name }) => name);
  const readJob = (arm: 'enforced' | 'utility', log: string, records: string): RolloutBranch[] => {
    const { text } = readShownLog(reader, log, {
      digests: planned.steps[arm],
      kernels,
      session: arm === 'utility' ? plan.sessionId : undefined,
      isRepeated: true,
    });
    return readRecords(reader, records, text, log);
  };
  const honest = readJob('utility', files.utilityLog, files.branches);
  const hostile = readJob('enforced', files.enforcedLog, files.enforcedRecord);
  const digestOf = (name: string): string | undefined => planned.files.find(({ file }) => file === name)?.sha256;
  checkPrograms(
    honest,
    files.branches,
    scenario.branches.map(({ candidate }) => digestOf(candidate)),
  );
  checkPrograms(hostile, files.enforcedRecord, [digestOf(scenario.hostile.candidate)]);
  await checkRanking(reader.text(files.branches), reader.text(files.ranked), files.ranked, scratch);
  const naive = reader.json(files.control, isNaiveFile);
  const naiveScore = scoreByLine(naive.verdictLine);
  if (naive.objective_score !== naiveScore)
    throw new PackFault('verdict', files.control, 'its score is not the one that its line gives');
  return judgeRollout(scenario, { naiveScore, hostile: hostile[0], honest });
}

/** A verdict counts for the program that was planned, and for no other. */
function checkPrograms(
  records: readonly RolloutBranch[],
  file: string,
  planned: readonly (string | undefined)[],
): void {
  if (records.length !== planned.length)
    throw new PackFault('plan', file, `it holds ${records.length} branches of ${planned.length} that were planned`);
  for (const [index, { build_result }] of records.entries()) {
    const judged = build_result?.['candidate_sha256'];
    if (judged !== undefined && judged !== planned[index])
      throw new PackFault('plan', file, 'the program that was judged is not the planned one', index + 1);
  }
}

/** Checks that a ranking is the one that these branches give. @throws PackFault */
export async function checkRanking(branches: string, ranked: string, file: string, scratch: string): Promise<void> {
  const [input, output] = [join(scratch, 'branches.jsonl'), join(scratch, 'ranked.jsonl')];
  writeWhole(input, branches);
  await rankRolloutFile({ input, output });
  if (readNamedFile(output, 'the ranking') !== ranked)
    throw new PackFault('derived', file, 'it is not the ranking of the recorded branches');
}

const isNaiveFile: Validator<NaiveFile> = (data): data is NaiveFile => {
  if (typeof data !== 'object' || data === null) return false;
  const { verdictLine, objective_score }: Record<string, unknown> = { ...data };
  const isScore = objective_score === 0 || objective_score === 1;
  return isScore && (verdictLine === undefined || typeof verdictLine === 'string');
};
