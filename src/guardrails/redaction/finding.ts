/** What a rule found, in UTF-16 offsets of the text it was found in. */
export interface Finding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** A finding with the place of its rule among all rules; the lower one names what is replaced. */
export interface RankedFinding extends Finding {
  readonly priority: number;
}

/** Joins findings that overlap into one that covers them all, named by the first rule among them; in order of text. */
export function mergeFindings(findings: readonly RankedFinding[]): RankedFinding[] {
  const merged: RankedFinding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || a.priority - b.priority)) {
    const last = merged.at(-1);
    if (last === undefined || finding.start >= last.end) {
      merged.push(finding);
      continue;
    }
    const { rule, priority } = finding.priority < last.priority ? finding : last;
    merged[merged.length - 1] = { rule, priority, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return merged;
}
