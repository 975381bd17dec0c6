import type { Redactor } from '../contracts/guardrail.js';
import type { CleanLines } from '../contracts/tool.js';

/** Makes of a redactor what takes secrets out of the lines of a text. Should it not keep them apart, none is shown. */
export function lineCleaner(redactor: Redactor): CleanLines {
  return (lines) => {
    const clean = redactor.value(lines);
    if (Array.isArray(clean) && clean.length === lines.length && clean.every((line) => typeof line === 'string')) {
      return clean;
    }
    return lines.map(() => '');
  };
}
