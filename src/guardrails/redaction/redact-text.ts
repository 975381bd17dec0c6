import { type Finding, mergeFindings, type RankedFinding } from './finding.js';
import { foldText } from './fold-text.js';
import { placeholderFor } from './placeholder.js';
import { UNSETTLED } from './rules/all-rules.js';
import { scanNearKeywords } from './scan-near-keywords.js';

const MAX_ROUNDS = 8;

/** A text without the secrets and personal data that were found in it, and where they stood in the original. */
export interface RedactedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Says whether findings of a rule count; others are left in the text. */
export type WantsRule = (rule: string) => boolean;

const EVERY_RULE: WantsRule = () => true;

/** Finds secrets and personal data in a text; findings do not overlap and come in the order of the text. */
export function scanText(text: string, wants: WantsRule = EVERY_RULE): Finding[] {
  return scanRanked(text, wants).map(({ rule, start, end }) => ({ rule, start, end }));
}

/**
 * Replaces secrets and personal data by typed placeholders: `[REDACTED:github-token]`. Redacting the result again changes
 * nothing: what becomes visible only beside a placeholder is redacted too, and reported by where it stood.
 */
export function redactText(text: string, wants: WantsRule = EVERY_RULE): RedactedText {
  let findings = scanRanked(text, wants);
  for (let round = 0; findings.length > 0; round += 1) {
    const edits = editsFor(findings);
    const redacted = applyEdits(text, edits);
    const fresh = scanRanked(redacted, wants);
    if (fresh.length === 0)
      return { text: redacted, findings: findings.map(({ rule, start, end }) => ({ rule, start, end })) };
    const known = findings;
    findings = mergeFindings([...known, ...fresh.map((finding) => toOriginal(finding, edits))]);
    if (round === MAX_ROUNDS || covers(known, findings)) return unsettled(text);
  }
  return { text, findings: [] };
}

function scanRanked(text: string, wants: WantsRule): RankedFinding[] {
  const findings = scanNearKeywords(text).filter(({ rule }) => wants(rule));
  const folded = foldText(text);
  if (folded !== undefined) {
    for (const finding of scanNearKeywords(folded.text)) {
      if (wants(finding.rule)) findings.push({ ...finding, ...folded.unfold(finding.start, finding.end) });
    }
  }
  return findings.length === 0 ? findings : mergeFindings(findings);
}

/** One replacement: a stretch of the original, and where its placeholder stands in the result. */
interface Edit {
  finding: RankedFinding;
  placeholder: string;
  start: number;
  end: number;
}

function editsFor(findings: readonly RankedFinding[]): Edit[] {
  let shift = 0;
  return findings.map((finding) => {
    const placeholder = placeholderFor(finding.rule);
    const start = finding.start + shift;
    shift += placeholder.length - (finding.end - finding.start);
    return { finding, placeholder, start, end: start + placeholder.length };
  });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { finding, placeholder } of edits) {
    pieces.push(text.slice(from, finding.start), placeholder);
    from = finding.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function toOriginal(finding: RankedFinding, edits: readonly Edit[]): RankedFinding {
  let { start, end } = finding;
  for (const edit of edits) {
    if (finding.start >= edit.end) start = finding.start - edit.end + edit.finding.end;
    else if (finding.start > edit.start) start = edit.finding.start;
    if (finding.end >= edit.end) end = finding.end - edit.end + edit.finding.end;
    else if (finding.end > edit.start) end = edit.finding.end;
  }
  return { ...finding, start, end };
}

function covers(known: readonly RankedFinding[], findings: readonly RankedFinding[]): boolean {
  const covered = (all: readonly RankedFinding[]) => all.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered(findings) <= covered(known);
}

// No such text is known. Should there be one, nothing of it is let through.
function unsettled(text: string): RedactedText {
  return { text: placeholderFor(UNSETTLED), findings: [{ rule: UNSETTLED, start: 0, end: text.length }] };
}
