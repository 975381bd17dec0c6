import { parseObject } from '../parse-record.js';
import type { RecordFault } from '../record-error.js';
import type { FindSource } from './compare-with-source.js';
import { looksOf } from './record-kinds.js';
import type { RecordsCheck } from './records-check.js';

const DIGEST = /^[0-9a-f]{64}$/;
const TASK_HASH = /^[0-9a-f]{16}$/;

/** A branch that a line of a side file names, and where the line says it. */
interface NamedBranch {
  pointer: string;
  branch: unknown;
  digestPointer: string;
  digest: unknown;
}

/**
 * Checks the side file that says where the rows of an export came from: rows numbered from 0 without a gap, digests
 * that are digests, and beside rollouts the digests of the branches that are named.
 */
export class ProvenanceCheck implements RecordsCheck {
  traced = 0;
  readonly #findSource: FindSource | undefined;
  #next = 0;

  /** `findSource`: looks branches up, where rollouts were given. */
  constructor(findSource: FindSource | undefined) {
    this.#findSource = findSource;
  }

  judge(bytes: Buffer, offset: number): RecordFault | undefined {
    const number = this.#next;
    this.#next += 1;
    const { value, fault } = parseObject(bytes, offset);
    if (fault !== undefined) return fault;
    const [look] = looksOf(value);
    if (look !== undefined && look !== 'provenance') {
      return { pointer: '', code: 'OTHER_KIND', message: `the record looks like ${look}, not like provenance` };
    }
    const members: Record<string, unknown> = { ...value };
    const { row, rollout_id: rolloutId } = members;
    if (row !== number) {
      const message = `is ${row === undefined ? 'missing' : JSON.stringify(row)}, and the line is that of row ${number}`;
      return { pointer: '/row', code: 'ROW_NUMBER', message };
    }
    if (typeof rolloutId !== 'string') return malformed('/rollout_id', 'string');
    if (typeof members['n_gram_hash'] !== 'string' || !TASK_HASH.test(members['n_gram_hash'])) {
      return { pointer: '/n_gram_hash', code: 'SCHEMA_PATTERN', message: 'is not 16 hex digits' };
    }
    for (const named of branchesOf(members)) {
      const wrong = this.#judgeBranch(rolloutId, named);
      if (wrong !== undefined) return wrong;
    }
    if (this.#findSource !== undefined) this.traced += 1;
    return undefined;
  }

  #judgeBranch(rolloutId: string, { pointer, branch, digestPointer, digest }: NamedBranch): RecordFault | undefined {
    if (typeof branch !== 'number' || !Number.isInteger(branch) || branch < 0)
      return malformed(pointer, 'branch_index');
    if (typeof digest !== 'string' || !DIGEST.test(digest)) {
      return { pointer: digestPointer, code: 'SCHEMA_PATTERN', message: 'is not 64 hex digits' };
    }
    if (this.#findSource === undefined) return undefined;
    const source = this.#findSource(rolloutId, branch);
    if (source === undefined) {
      const message = `is ${branch}, which is no valid record of that rollout in the given rollouts`;
      return { pointer, code: 'SOURCE_MISSING', message };
    }
    if (!source.exact || source.line.sha256() === digest) return undefined;
    return { pointer: digestPointer, code: 'SOURCE_DIGEST', message: 'is not the digest of the source line' };
  }
}

function branchesOf(members: Record<string, unknown>): NamedBranch[] {
  const digest = members['source_sha256'];
  if (!Object.hasOwn(members, 'chosen_branch') && !Object.hasOwn(members, 'rejected_branch')) {
    const branch = members['branch_index'];
    return [{ pointer: '/branch_index', branch, digestPointer: '/source_sha256', digest }];
  }
  return ['chosen', 'rejected'].map((side) => ({
    pointer: `/${side}_branch`,
    branch: members[`${side}_branch`],
    digestPointer: `/source_sha256/${side}`,
    digest: typeof digest === 'object' && digest !== null ? Reflect.get(digest, side) : undefined,
  }));
}

function malformed(pointer: string, what: string): RecordFault {
  return { pointer, code: 'SCHEMA_TYPE', message: `is not a ${what}` };
}
