import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { parseJson } from '../policy/parse-json.js';
import { type Field, readFields } from './json-fields.js';
import type { LineFields } from './line-fields.js';
import type { ScoreFields } from './score-branch.js';

/** One valid line of a rollout file, whose members are taken out as the bytes they are. */
export class SourceLine implements LineFields {
  readonly bytes: Buffer;
  readonly fields: readonly Field[];

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.fields = readFields(bytes.toString('latin1')) ?? [];
  }

  /** The value's own JSON text: integers of any size, key order and escapes survive. */
  raw(key: string): Buffer {
    const field = this.fields.find((candidate) => candidate.key === key);
    return field === undefined ? this.bytes.subarray(0, 0) : this.bytes.subarray(field.valueStart, field.valueEnd);
  }

  /** The text of a string member. */
  text(key: string): string {
    return String(this.value(key) ?? '');
  }

  /** The members that say how the branch did. */
  scores(): ScoreFields {
    const scores: Record<string, unknown> = {};
    for (const key of ['objective_score', 'objective_status', 'build_result', 'judge_score', 'failure']) {
      const value = this.value(key);
      if (value !== undefined) scores[key] = value;
    }
    return scores;
  }

  /** SHA-256 of the line without its end, in hex. */
  sha256(): string {
    return lineSha256(this.bytes);
  }

  /** The value of a member as `JSON.parse` reads it; undefined when there is none. */
  value(key: string): unknown {
    const raw = this.raw(key);
    if (raw.length === 0) return undefined;
    // Of ASCII it is the same text, made faster.
    return parseJson(raw.toString(isAscii(raw) ? 'latin1' : 'utf8'));
  }
}

/** The `source_sha256` of a line: SHA-256 of its bytes without the line end, in hex. */
export function lineSha256(line: string | Uint8Array): string {
  return createHash('sha256').update(line).digest('hex');
}
