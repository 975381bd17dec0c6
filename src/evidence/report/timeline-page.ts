import { html, type Markup, NOTHING } from './markup.js';
import { renderPage } from './page.js';
import type { Timeline } from './timeline/timeline.js';
import { timelineFigure } from './timeline/timeline-figure.js';
import { shorten } from './visible-text.js';

/** What a timeline page is made of. */
export interface TimelineFacts {
  sessionId: string;
  timeline: Timeline;
  /** Hash of the last line of the log that was read. */
  head: string;
  /** Where the log ends in the middle of a line, as a killed writer leaves it. */
  isTorn: boolean;
}

/** The branch timeline of one session, as a page on its own. */
export function renderTimelinePage({ sessionId, timeline, head, isTorn }: TimelineFacts): string {
  return renderPage({
    title: `Branch timeline of ${sessionId}`,
    skipTo: 'timeline',
    body: html`<div class="page">
<header class="top">
<p class="eyebrow">Branch timeline · wasmagent</p>
<h1>Session ${sessionId}</h1>
<p class="quiet">${timeline.events} events · last chain hash <code>${head.slice(0, 16)}</code></p>
</header>
<main id="timeline">
${isTorn ? html`<div class="notice"><p>The log ends in the middle of a line: its writer was stopped. What is before it holds.</p></div>` : NOTHING}
${task(timeline)}
${timelineFigure(timeline, 'branches')}
</main>
</div>`,
  });
}

function task({ task: asked }: Timeline): Markup {
  return asked === '' ? NOTHING : html`<p class="lede">${shorten(asked, 400)}</p>`;
}
