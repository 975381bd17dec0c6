import type { ClassResult } from '../../../contracts/pilot-summary.generated.js';
import { mark, TONES } from '../mark.js';
import { html, type Markup } from '../markup.js';
import { table } from '../table.js';

/** An attack suite's programs, counted by kernel and class. */
export function classTable(scenario: number, classes: readonly ClassResult[]): Markup {
  return table({
    id: `scenario-${scenario}-classes`,
    caption: html`Attacks by kernel and class<span class="sub">left out: those that need what this system does not have; not among the attempts</span>`,
    head: [
      'Kernel and class',
      'Attempts',
      'Work when opened',
      'Work on the bare runtime',
      'Cannot be shown',
      'Left out',
      'Held',
      'Verdict',
    ],
    rows: classes.map((row) => [
      html`${row.class}<span class="sub">${row.kernel}</span>`,
      html`${row.attempts}`,
      html`${row.shownOpen}`,
      html`${row.shownBare}`,
      html`${row.notApplicable}`,
      html`${row.leftOut}`,
      html`${row.held} of ${row.attempts}`,
      mark(TONES[row.verdict], row.verdict),
    ]),
  });
}
