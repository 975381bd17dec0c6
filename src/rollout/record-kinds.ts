import {
  dpoRecordValidator,
  ppoRecordValidator,
  rankedBranchValidator,
  rolloutBranchValidator,
  type Validator,
} from '../contracts/validators.generated.js';
import { checkDpoRecord, checkPpoRecord } from './check-record.js';
import { judgeShape, type ParsedRecord, parseObject } from './parse-record.js';
import type { RecordFault } from './record-error.js';
import { judgeStrictWire } from './strict-wire.js';

/** The files that `check-schema` knows, by its flags. */
export const RECORD_KINDS = ['dpo', 'ppo', 'rollouts', 'ranked'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** Which branch of which rollout a record is about, where a file may have each only once. */
export interface BranchIdentity {
  rolloutId: string;
  branchIndex: number;
  task: string;
  /** 1-based, in ranked files. */
  rank?: number;
}

/** Judges one line by itself, and says which branch it is about (nothing for pairs). Never throws for the bytes. */
export type LineCheck = (bytes: Buffer, offset: number) => ParsedRecord<BranchIdentity | undefined>;

const NO_DIGEST = '0'.repeat(64);

/** The check for lines of one kind; `strictWire` expects the older closed provenance. */
export function lineCheckOf(kind: RecordKind, { strictWire }: { strictWire: boolean }): LineCheck {
  switch (kind) {
    case 'dpo': {
      const standIns = { session_id: '', source_sha256: { chosen: NO_DIGEST, rejected: NO_DIGEST } };
      const judge = judgeBy(dpoRecordValidator, strictWire ? standIns : undefined);
      return lineCheck(judge, () => undefined, checkDpoRecord);
    }
    case 'ppo': {
      const judge = judgeBy(ppoRecordValidator, strictWire ? { session_id: '', source_sha256: NO_DIGEST } : undefined);
      return lineCheck(
        judge,
        ({ prompt, provenance }) => ({
          rolloutId: provenance.rollout_id,
          branchIndex: provenance.branch_index,
          task: prompt,
        }),
        checkPpoRecord,
      );
    }
    case 'rollouts':
      return lineCheck(judgeBy(rolloutBranchValidator, undefined), identify);
    case 'ranked':
      return lineCheck(judgeBy(rankedBranchValidator, undefined), (branch) => ({
        ...identify(branch),
        rank: branch.rank,
      }));
  }
}

function identify(branch: { rollout_id: string; branch_index: number; task: string }): BranchIdentity {
  return { rolloutId: branch.rollout_id, branchIndex: branch.branch_index, task: branch.task };
}

function judgeBy<T>(validate: Validator<T>, standIns: Record<string, unknown> | undefined) {
  return (value: object): ParsedRecord<T> =>
    standIns === undefined ? judgeShape(value, validate) : judgeStrictWire(value, validate, standIns);
}

function lineCheck<T>(
  judge: (value: object) => ParsedRecord<T>,
  identityOf: (record: T) => BranchIdentity | undefined,
  check: (record: T) => RecordFault | undefined = () => undefined,
): LineCheck {
  return (bytes, offset) => {
    const parsed = parseObject(bytes, offset);
    if (parsed.fault !== undefined) return parsed;
    const judged = judge(parsed.value);
    if (judged.fault !== undefined) return judged;
    const fault = check(judged.value);
    return fault === undefined ? { value: identityOf(judged.value) } : { fault };
  };
}
