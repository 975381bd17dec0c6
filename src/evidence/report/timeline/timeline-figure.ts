import { mark, toneOfStatus } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { table } from '../table.js';
import { shorten } from '../visible-text.js';
import { MARK_WORDS, markShape } from './mark-shape.js';
import type { Timeline, TimelineBranch } from './timeline.js';
import { drawTimeline, MAX_LANES } from './timeline-svg.js';

/** The timeline of a session: the picture, its legend, and a table that says the same. */
export function timelineFigure(timeline: Timeline, id: string): Markup {
  const { branches } = timeline;
  if (branches.length === 0) return html`<p>The log of this session holds no run.</p>`;
  return html`<figure class="card">
<div class="scroll drawing" role="region" aria-label="Picture of the branches" tabindex="0">${drawTimeline(timeline, id)}</div>
<figcaption>${branches.length > MAX_LANES ? html`<p>The first ${MAX_LANES} of ${branches.length} branches are drawn.</p>` : NOTHING}
<ul class="legend">${MARK_WORDS.map(
    ([kind, words]) =>
      html`<li><svg class="timeline" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><g class="at ${kind}">${markShape(kind, 10, 10)}</g></svg>${words}</li>`,
  )}<li><svg class="timeline" viewBox="0 0 20 24" width="18" height="22" aria-hidden="true" focusable="false"><g class="verdict idle"><path d="M1 2h18v10q0 9 -9 12q-9 -3 -9 -12z"/></g></svg>what the verifier said</li></ul></figcaption>
</figure>
${table({
  id: `${id}-table`,
  caption: html`The same, in words`,
  head: ['Branch', 'Events', 'Tool calls', 'Verifier', 'Score', 'Rank'],
  rows: branches.map(toRow),
  kind: 'stacked',
  columns: 'short',
})}`;
}

function toRow({ name, temperature, first, last, marks, verdict, rank }: TimelineBranch): Markup[] {
  const calls = marks.filter(({ kind }) => kind === 'call');
  const refused = marks.filter(({ kind }) => kind === 'refusal').length;
  const names = [...new Set(calls.map(({ label }) => shorten(label, 40)))].slice(0, 8);
  return [
    html`${name}${temperature === undefined ? NOTHING : html`<span class="sub">temperature ${temperature}</span>`}`,
    html`${first}–${verdict?.seq ?? last}`,
    html`${calls.length}${names.map((each) => html` <code>${each}</code>`)}${refused === 0 ? NOTHING : html` (${refused} refused or failed)`}`,
    verdict === undefined
      ? mark('idle', 'not judged')
      : mark(toneOfStatus(verdict.status), shorten(verdict.status, 20)),
    html`${verdict?.score ?? '–'}`,
    html`${rank ?? '–'}`,
  ];
}
