import type { ControlRow, FrameworkControls } from '../../../contracts/controls.generated.js';
import { toControls } from '../../crosswalk/controls.js';
import { mark, type Tone } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { packLink } from '../pack-link.js';
import type { ReportFacts } from '../report-facts.js';
import { table } from '../table.js';
import { shorten } from '../visible-text.js';

const STATUSES: Readonly<Record<ControlRow['status'], readonly [tone: Tone, words: string]>> = {
  demonstrated: ['ok', 'demonstrated in part'],
  'not-demonstrated-in-this-run': ['warn', 'not demonstrated in this run'],
  documented: ['idle', 'documented'],
  'not-covered': ['idle', 'not covered'],
};

/** The run beside the entries of published frameworks: what it shows a part of, what is only described, what neither. */
export function crosswalkSection({ summary }: ReportFacts): Markup {
  const { frameworks, reading } = toControls(summary);
  return html`<section id="crosswalk" aria-labelledby="crosswalk-title">
<h2 id="crosswalk-title">Beside published frameworks</h2>
<p>${reading}</p>
<div class="notice"><p>This is a reading aid. It is no claim of compliance with anything, and no framework is covered as a whole. The same as data: ${packLink('controls.json')}.</p></div>
${table({
  id: 'crosswalk-counts',
  caption: html`How many entries of each`,
  head: ['Framework', 'Entries', 'Demonstrated in part', 'Not demonstrated in this run', 'Documented', 'Not covered'],
  rows: frameworks.map(({ id, title, edition, counts }) => [
    html`<a href="#framework-${id}">${title}</a><span class="sub">${edition}</span>`,
    html`${counts.rows}`,
    html`${counts.demonstrated}`,
    html`${counts.notDemonstratedInThisRun}`,
    html`${counts.documented}`,
    html`${counts.notCovered}`,
  ]),
})}
${frameworks.map(framework)}
</section>`;
}

function framework({
  id,
  title,
  edition,
  publisher,
  source,
  published,
  checked,
  scope,
  rows,
}: FrameworkControls): Markup {
  return html`<h3 id="framework-${id}">${title} <span class="quiet">${edition}</span></h3>
<p class="quiet">${publisher}, ${published}. ${scope} Source: ${source}, looked at on ${checked}.</p>
${table({
  id: `framework-${id}-table`,
  caption: html`Entries of ${title}`,
  head: ['Entry', 'In this run', 'Shown by, or described in', 'What that leaves out'],
  rows: rows.map((row) => [
    html`${row.id}<span class="sub">${row.name}</span>`,
    status(row),
    shownBy(row),
    html`${row.limits}`,
  ]),
  kind: 'stacked',
  columns: 'entries',
})}`;
}

function status({ status: reached, reason }: ControlRow): Markup {
  return html`${mark(...STATUSES[reached])}${reason === undefined ? NOTHING : html`<span class="sub">${shorten(reason, 300)}</span>`}`;
}

/** More cases of one scenario than these are counted. */
const MAX_NAMED = 12;

/** Cases by scenario: a list of full names would hide how few or many they are. */
function shownBy({ cases, added, documentedIn }: ControlRow): Markup {
  const byScenario = new Map<string, string[]>();
  for (const { case: name } of cases) {
    const [scenario = '', ...rest] = name.split('/');
    byScenario.set(scenario, [...(byScenario.get(scenario) ?? []), rest.join('/')]);
  }
  const parts = [
    ...[...byScenario].map(([scenario, names]) => html`<span class="sub">${scenario}: ${nameCases(names)}</span>`),
    ...added.map(({ scenario, passed, cases: all }) => html`<span class="sub">${scenario}: ${passed} of ${all}</span>`),
    ...documentedIn.map((where) => html`<span class="sub">described in <code>${where}</code></span>`),
  ];
  return parts.length === 0 ? html`<span class="quiet">nothing</span>` : html`${parts}`;
}

function nameCases(names: readonly string[]): Markup {
  const named = names
    .slice(0, MAX_NAMED)
    .map((each, index) => html`${index === 0 ? NOTHING : ', '}<code>${each}</code>`);
  return names.length <= MAX_NAMED ? html`${named}` : html`${named} and ${names.length - MAX_NAMED} more`;
}
