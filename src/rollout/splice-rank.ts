import type { SourceLine } from './source-line.js';

/**
 * The line with this rank and total put in place: over the outermost `rank` and `total_score` where they are, before
 * the closing brace where they are not. Every other byte is the source's own. An unknown total has no `total_score`,
 * also when the source claims one.
 */
export function spliceRank(source: SourceLine, rank: number, total: number | undefined): Uint8Array[] {
  const { bytes, fields } = source;
  const pieces: Uint8Array[] = [];
  const added: string[] = [];
  let copied = 0;
  const replace = (start: number, end: number, text: string): void => {
    pieces.push(bytes.subarray(copied, start), Buffer.from(text));
    copied = end;
  };
  fields.forEach((field, position) => {
    if (field.key === 'rank') replace(field.valueStart, field.valueEnd, String(rank));
    if (field.key !== 'total_score') return;
    if (total !== undefined) replace(field.valueStart, field.valueEnd, String(total));
    // The member goes with one comma: the one before it, or the one after it when it is first.
    else if (position > 0) replace(fields[position - 1]?.valueEnd ?? field.start, field.valueEnd, '');
    else replace(field.start, fields[1]?.start ?? field.valueEnd, '');
  });
  if (!fields.some(({ key }) => key === 'rank')) added.push(`,"rank":${rank}`);
  if (total !== undefined && !fields.some(({ key }) => key === 'total_score')) added.push(`,"total_score":${total}`);
  const brace = bytes.lastIndexOf('}');
  if (added.length > 0) replace(brace, brace, added.join(''));
  pieces.push(bytes.subarray(copied));
  return pieces;
}

/**
 * The line with rank and total before its closing brace, without a look at what is in it: for a line that is known to
 * have neither of the two. An unknown total has no `total_score`. The second piece is all ASCII.
 */
export function appendRank(bytes: Buffer, rank: number, total: number | undefined): [Buffer, string] {
  let brace = bytes.length - 1;
  while (brace > 0 && bytes[brace] !== CLOSE_OBJECT) brace -= 1;
  const members = total === undefined ? `"rank":${rank}` : `"rank":${rank},"total_score":${total}`;
  let before = brace - 1;
  while ((bytes[before] ?? 0) <= SPACE) before -= 1;
  const comma = bytes[before] === OPEN_OBJECT ? '' : ',';
  // Only blanks can follow the brace.
  const after = brace + 1 === bytes.length ? '' : bytes.toString('latin1', brace + 1);
  return [bytes.subarray(0, brace), `${comma}${members}}${after}`];
}

const SPACE = 0x20;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
