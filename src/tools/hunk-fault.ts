import type { StructuredPatchHunk } from 'diff';
import type { CleanLines } from '../contracts/tool.js';
import { shownValue } from './shown-value.js';

/**
 * Says why a hunk does not apply to a text: where the file is most like it, and which line differs there first. Costs
 * the hunk's lines times the file's.
 */
export function hunkFault(
  text: string,
  hunk: StructuredPatchHunk,
  place: string,
  cleanLines: CleanLines = (lines) => lines,
): string {
  const lines = text.split('\n');
  const wanted = hunk.lines.filter((line) => line.startsWith(' ') || line.startsWith('-')).map((line) => line.slice(1));
  const { start, same } = nearestPlace(lines, wanted);
  if (same === 0) return `${place} does not match: no line of it is in the file`;
  const differs = wanted.findIndex((line, at) => lines[start + at] !== line);
  if (differs === -1)
    return `${place} does not match: its text is at line ${start + 1}, but the end of the file, or its last line feed, is another`;
  const found = cleanLines(lines)[start + differs];
  const there = found === undefined ? 'the file ends there' : `the file has ${shownValue(found)}`;
  return `${place} does not match: the nearest place is line ${start + 1}, where line ${start + differs + 1} should be ${shownValue(wanted[differs])}, but ${there}`;
}

function nearestPlace(lines: readonly string[], wanted: readonly string[]): { start: number; same: number } {
  let best = { start: 0, same: 0 };
  for (let start = 0; start < lines.length; start += 1) {
    let same = 0;
    for (const [at, line] of wanted.entries()) if (lines[start + at] === line) same += 1;
    if (same > best.same) best = { start, same };
  }
  return best;
}
