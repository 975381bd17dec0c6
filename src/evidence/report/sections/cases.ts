import type { CaseResult, UtilityResult } from '../../../contracts/pilot-summary.generated.js';
import { mark } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { packLink } from '../pack-link.js';
import type { ProofReader } from '../proof-reader.js';
import { table } from '../table.js';
import { shorten } from '../visible-text.js';

/** Each attack of a scenario: what was tried, whether it works when opened, what the wall answered, and the proof. */
export function caseTable(scenario: number, cases: readonly CaseResult[], proofs: ProofReader): Markup {
  return table({
    id: `scenario-${scenario}-cases`,
    caption: html`Attacks of scenario ${scenario}`,
    head: ['What was tried', 'With the boundary open', 'As shipped: the answer', 'The line that proves it'],
    rows: cases.map((result) => [tried(result), control(result), answer(result), proof(result, proofs)]),
    kind: 'stacked',
    columns: 'cases',
  });
}

/** The work that the policy allows, and whether it was done. */
export function utilityTable(scenario: number, utilities: readonly UtilityResult[]): Markup {
  return table({
    id: `scenario-${scenario}-utilities`,
    caption: html`Allowed work of scenario ${scenario}`,
    head: ['What should work', 'As shipped'],
    rows: utilities.map(({ what, result, detail }) => [
      html`${what}`,
      html`${result === 'works' ? mark('ok', 'done') : mark('warn', 'failed')}${detail === undefined ? NOTHING : html`<span class="sub">${shorten(detail, 300)}</span>`}`,
    ]),
    kind: 'stacked',
  });
}

function tried({ id, route }: CaseResult): Markup {
  return html`${route}<span class="sub"><code>${id}</code></span>`;
}

function control({ control: seen }: CaseResult): Markup {
  switch (seen) {
    case 'effect':
      return mark('ok', 'attack works');
    case 'no-effect':
      return html`${mark('warn', 'no effect')}<span class="sub">so it proves nothing</span>`;
    case 'not-applicable':
      return html`${mark('idle', 'cannot be shown')}<span class="sub">counted apart</span>`;
  }
}

function answer({ enforced, rule, detail }: CaseResult): Markup {
  const said = { held: mark('ok', 'held'), effect: mark('bad', 'got through'), 'no-proof': mark('warn', 'no proof') };
  return html`${said[enforced]}${rule === undefined ? NOTHING : html`<span class="sub"><code>${rule}</code></span>`}${detail === undefined ? NOTHING : html`<span class="sub">${shorten(detail, 300)}</span>`}`;
}

function proof({ proof: where }: CaseResult, proofs: ProofReader): Markup {
  if (where === undefined) return html`<span class="quiet">none</span>`;
  const line = proofs.find(where);
  if (line === undefined) return packLink(where.file, where.line);
  return html`${packLink(where.file, where.line)}<span class="sub">${line.words}</span>${line.hash === undefined ? NOTHING : html`<span class="sub">chain hash <code>${line.hash.slice(0, 12)}</code></span>`}`;
}
