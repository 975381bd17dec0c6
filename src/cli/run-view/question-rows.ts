import { structuredPatch } from 'diff';
import type { ApprovalEffect, ApprovalQuestion, SeenFile } from '../../contracts/approval.js';
import { host } from './event-teller.js';
import { plainWord, type Row, type Style } from './rows.js';

/** A diff that takes longer is not shown: the whole text is. Chosen texts can make it slow. */
const DIFF_TIMEOUT_MS = 200;

/** Arguments that hold what a file will hold. */
const NEW_TEXT = 'content';

/** What is asked, in one line of ours: the tool, what it does, who calls it, and the rule that asks, and for which branch. */
export function questionTitle({ effect, ruleId, branchIndex }: ApprovalQuestion): Row {
  const asker = effect.fromGuest ? 'guest code' : 'the model';
  const caller = branchIndex === undefined ? asker : `branch ${branchIndex}: ${asker}`;
  const rule = plainWord(ruleId) ?? 'of a name not shown';
  const text = `${caller} wants ${plainWord(effect.toolName) ?? 'a tool of a name not shown'} (${effect.op}); rule ${rule} asks you`;
  return host('ask', text, 'yellow');
}

/**
 * All that is asked for: every path, and every argument to its last character. What a write does to a file that can be
 * read is shown as a unified diff, which with the file is the whole of it; so is what a rename puts in a file's place.
 */
export function questionRows({ effect, argsSha256, before, moved, replaced }: ApprovalQuestion): Row[] {
  return [
    ...effect.paths.flatMap((path) => [host('path', ''), exact(JSON.stringify(path))]),
    ...argumentRows(effect, before),
    ...(moved === undefined ? [] : movedRows(moved, replaced)),
    host('', `these arguments: sha256 ${plainWord(argsSha256) ?? ''}`),
  ];
}

function argumentRows({ args }: ApprovalEffect, before: string | undefined): Row[] {
  const short: Record<string, unknown> = {};
  const long: Row[] = [];
  for (const [name, value] of Object.entries(args)) {
    const diff =
      name === NEW_TEXT && typeof value === 'string' && before !== undefined ? diffRows(before, value) : undefined;
    if (diff !== undefined) long.push(...diff);
    else if (typeof value === 'string' && value.includes('\n')) long.push(...textRows(name, value));
    else short[name] = value;
  }
  const json = Object.keys(short).length === 0 ? [] : [host('args', ''), exact(JSON.stringify(short, null, 2))];
  return [...json, ...long];
}

function movedRows(moved: SeenFile, replaced: SeenFile | undefined): Row[] {
  const lost = replaced === undefined ? [] : [host('lost', `what stands at the target: ${describeFile(replaced)}`)];
  const what = [host('moved', describeFile(moved)), ...lost];
  const diff =
    moved.text !== undefined && moved.isWhole && replaced?.text !== undefined && replaced.isWhole
      ? diffRows(replaced.text, moved.text, 'file')
      : undefined;
  if (diff !== undefined) return [...what, ...diff];
  return [...what, ...seenTextRows('moved', moved), ...(replaced === undefined ? [] : seenTextRows('lost', replaced))];
}

/** The whole digest is in nobody's head: its beginning can be compared with what another program says. */
function describeFile({ bytes, sha256, text, isWhole }: SeenFile): string {
  const digest = sha256 === undefined ? 'too large for a digest' : `sha256 ${sha256.slice(0, 16)}...`;
  if (text === undefined) return `${bytes} bytes, ${digest}; no text, or not to be read`;
  return `${bytes} bytes, ${digest}${isWhole ? '' : '; only its beginning is shown'}`;
}

function seenTextRows(name: string, { text }: SeenFile): Row[] {
  return text === undefined || text === '' ? [] : textRows(name, text);
}

/** JSON says each character in one way, so it needs no doubled backslashes. */
function exact(json: string): Row {
  return { by: 'other', text: json };
}

function textRows(name: string, text: string): Row[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const end = text.endsWith('\n') ? '' : ', no newline at its end';
  const label = `${plainWord(name) ?? 'argument'}: ${lines} lines, ${text.length} characters${end}; a doubled backslash is one`;
  return [host('text', label), { by: 'other', text, isExact: true }];
}

function diffRows(before: string, after: string, name = NEW_TEXT): Row[] | undefined {
  const patch = structuredPatch('', '', before, after, undefined, undefined, { context: 3, timeout: DIFF_TIMEOUT_MS });
  if (patch === undefined) return undefined;
  if (patch.hunks.length === 0) return [host('diff', 'the file holds this already')];
  const rows = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    host('', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...lines.map(diffRow),
  ]);
  return [
    host('diff', `${name}: ${after.length} characters in place of ${before.length}; a doubled backslash is one`),
    ...rows,
  ];
}

function diffRow(line: string): Row {
  const styles: Record<string, Style> = { '+': 'green', '-': 'red' };
  const style = styles[line[0] ?? ''];
  return { by: 'other', text: line, isExact: true, ...(style === undefined ? {} : { style }) };
}
