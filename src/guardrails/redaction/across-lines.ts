import { type Finding, mergeFindings } from './finding.js';
import { placeholderFor } from './placeholder.js';
import { scanText } from './redact-text.js';
import { escapePattern } from './redaction-rule.js';
import { REDACTION_RULES, SECRET_FIELD } from './rules/all-rules.js';
import { CREDENTIAL_RULES } from './rules/credentials.js';
import { PERSONAL_DATA_RULES } from './rules/personal-data.js';

// Only shapes that a provider gives its tokens: a column of numbers, joined, holds any card and any telephone number.
const LOOSE = new Set([...CREDENTIAL_RULES, ...PERSONAL_DATA_RULES].map(({ id }) => id));
const TOKEN_RULES = REDACTION_RULES.filter(({ id }) => !LOOSE.has(id));
const TOKEN_KINDS = new Set(TOKEN_RULES.map(({ id }) => id));
const isToken = (rule: string): boolean => TOKEN_KINDS.has(rule);
const BEGINNING = new RegExp(
  [...new Set(TOKEN_RULES.flatMap(({ keywords }) => keywords))]
    .map((keyword) => escapePattern(keyword).replaceAll(/\d/g, '\\d'))
    .join('|'),
  'iy',
);

/**
 * Takes out tokens that a line break, or the border between two texts of a list, cuts in two, and known secrets wherever
 * they stand. Returns the very list where there are none. The placeholder stands where the secret began; what follows in
 * the next line without a blank, and might belong to it, goes with it.
 */
export function redactAcrossLines(items: readonly string[], known: readonly string[]): readonly string[] {
  const whole = items.length === 1 ? (items[0] ?? '') : items.join('\n');
  const findings = findKnown(whole, known);
  if (whole.includes('\n')) {
    const cut = joinLines(whole).find((text) => [...findKnown(text, known), ...scanText(text, isToken)]);
    const uncut = items.length > 1 || cut.length > 0 ? scanText(whole, isToken) : [];
    // A token that is whole in its line does not go on in the next one, whatever stands there.
    findings.push(
      ...uncut,
      ...cut.filter((one) => !uncut.some(({ start, end }) => one.start < end && start < one.end)),
    );
  }
  return findings.length === 0 ? items : cutOut(items, findings);
}

function findKnown(text: string, known: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const secret of known) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
      findings.push({ rule: SECRET_FIELD, start: at, end: at + secret.length });
    }
  }
  return findings;
}

interface JoinedLines {
  /** What `scan` finds in the text without its line breaks, by offsets of the original. */
  find(scan: (text: string) => Finding[]): Finding[];
}

function joinLines(text: string): JoinedLines {
  const pieces = [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ at: match.index, line: match[0] }));
  const joined = pieces.map(({ line }) => line).join('');
  const plain: Stretch[] = [];
  const spaced: Stretch[] = [];
  const parts: string[] = [];
  let from = 0;
  let shift = 0;
  for (const { at, line } of pieces) {
    BEGINNING.lastIndex = from;
    // The last word of the line above would hide a token that begins a line: it would be the end of that word.
    if (from > 0 && BEGINNING.test(joined)) {
      parts.push(' ');
      shift += 1;
    }
    parts.push(line);
    plain.push({ from, at });
    spaced.push({ from: from + shift, at });
    from += line.length;
  }
  return {
    find: (scan) => [
      ...scan(joined).map((finding) => toOriginal(finding, plain)),
      ...(shift === 0 ? [] : scan(parts.join('')).map((finding) => toOriginal(finding, spaced))),
    ],
  };
}

/** Where a line begins in the joined text and in the original. */
interface Stretch {
  from: number;
  at: number;
}

function toOriginal({ rule, start, end }: Finding, stretches: readonly Stretch[]): Finding {
  return { rule, start: offsetOf(start, stretches), end: offsetOf(end - 1, stretches) + 1 };
}

function offsetOf(offset: number, stretches: readonly Stretch[]): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((stretches[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const { from, at } = stretches[low] ?? { from: 0, at: 0 };
  return at + offset - from;
}

function cutOut(items: readonly string[], findings: readonly Finding[]): string[] {
  const cuts = mergeFindings(findings.map((finding) => ({ ...finding, priority: 0 })));
  let placed = -1;
  let begin = 0;
  let next = 0;
  return items.map((item) => {
    const end = begin + item.length;
    let clean = '';
    let kept = begin;
    // A cut that goes on into the next item is looked at there again.
    for (; next < cuts.length; next += 1) {
      const cut = cuts[next];
      if (cut === undefined || cut.start >= end) break;
      clean += item.slice(kept - begin, Math.max(cut.start, begin) - begin);
      if (placed !== next) clean += placeholderFor(cut.rule);
      placed = next;
      kept = Math.min(cut.end, end);
      if (cut.end > end) break;
    }
    clean += item.slice(kept - begin);
    // The line break that stands between two items.
    begin = end + 1;
    return clean;
  });
}
