import { createHash } from 'node:crypto';
import { toPlainLine } from '../plain-line.js';

/** The folder of the pack: readers that know no such base take the root of a repository, and find what is committed. */
export const BASE = '%SRCROOT%';

/** A result's identity, of the rule alone: the line that shows it moves from run to run, and the finding stays the same. */
export function toFingerprints(ruleId: string): Record<string, string> {
  const digest = createHash('sha256').update(ruleId, 'utf8').digest('hex');
  return { 'wasmagentRule/v1': digest, primaryLocationLineHash: `${digest.slice(0, 16)}:1` };
}

/** A file of the pack as a URI reference. */
export function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

/** A text as a message. In a SARIF message `[text](target)` is a link and `{0}` a placeholder (3.11.5, 3.11.6): text of a run makes neither. */
export function toMessageText(text: string): string {
  return toPlainLine(text).replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}');
}
