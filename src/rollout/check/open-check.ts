import { capabilityManifestValidator, scenarioValidator } from '../../contracts/validators.generated.js';
import type { DataInput } from '../../host/data-file/data-input.js';
import { findMalformedEntry } from '../../policy/manifest.js';
import type { RecordFault } from '../record-error.js';
import { BranchesCheck, type RankedBeside } from './check-branches.js';
import { EventsCheck } from './check-events.js';
import { ProvenanceCheck } from './check-provenance.js';
import { VotesCheck } from './check-votes.js';
import type { SchemaJudge } from './compile-schema.js';
import { PAIR_RULES } from './pair-rules.js';
import { parseAny } from './parse-any.js';
import { parseRow } from './parse-row.js';
import type { CheckedKind } from './record-kinds.js';
import type { RecordsCheck } from './records-check.js';
import { REWARD_RULES } from './reward-rules.js';
import { RowCheck, type RowCheckOptions } from './row-check.js';
import type { SourceBook } from './source-book.js';

/** What a check may need beside the file itself. */
export interface CheckContext extends RowCheckOptions {
  /** Where branches are noted for the rows that come from them. */
  book: SourceBook | undefined;
  /** What ranked files are held against, where rollouts are given beside them. */
  beside: RankedBeside | undefined;
  /** Judges records of kind `schema`. */
  judgeBySchema: SchemaJudge | undefined;
  /** Judges reports; there when a file is one. */
  judgeReport: RecordsCheck['judge'] | undefined;
}

/** The check for a file of one kind. */
export function openCheck(kind: CheckedKind, input: DataInput, context: CheckContext): RecordsCheck {
  switch (kind) {
    case 'dpo':
      return new RowCheck(input, PAIR_RULES, context);
    case 'ppo':
      return new RowCheck(input, REWARD_RULES, context);
    case 'rollouts':
    case 'ranked':
      return new BranchesCheck(input, { ...context, ranked: kind === 'ranked' });
    case 'votes':
      return new VotesCheck(context.findSource);
    case 'provenance':
      return new ProvenanceCheck(context.findSource);
    case 'report':
      return { judge: (bytes, offset) => context.judgeReport?.(bytes, offset) };
    case 'events':
      return new EventsCheck();
    case 'manifest':
      return { judge: judgeManifest };
    case 'scenario':
      return {
        judge: (bytes, offset) => parseRow('scenario', bytes, { offset, validate: scenarioValidator }).fault,
      };
    case 'schema':
      return {
        judge: (bytes, offset) => {
          const { value, fault } = parseAny(bytes, offset);
          return fault ?? context.judgeBySchema?.(value);
        },
      };
  }
}

function judgeManifest(bytes: Buffer, offset: number): RecordFault | undefined {
  const { value, fault } = parseRow('manifest', bytes, { offset, validate: capabilityManifestValidator });
  if (fault !== undefined) return fault;
  const malformed = findMalformedEntry(value);
  if (malformed === undefined) return undefined;
  const { pointer, entry, advice } = malformed;
  return { pointer, code: 'MANIFEST_ENTRY', message: `is ${JSON.stringify(entry)}, which is malformed: ${advice}` };
}
