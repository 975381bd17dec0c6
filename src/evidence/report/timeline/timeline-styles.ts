/** Styles of the timeline's picture; its colours are those of the page. */
export const TIMELINE_STYLES = `
figure { margin: 1rem 0; } figure.card { padding: 0; overflow: hidden; }
.drawing { margin: 0; border: 0; border-radius: 0; padding: .5rem 1.25rem 0; }
.drawing .timeline { display: block; width: 100%; min-width: 46rem; height: auto; }
figcaption { padding: .6rem 1.25rem .9rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .8125rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.legend li { display: inline-flex; align-items: center; gap: .35rem; }
.timeline text { font-family: var(--sans); font-size: 13px; fill: var(--ink); }
.timeline .lane { font-size: 15px; font-weight: 600; }
.timeline .note, .timeline .tick { font-size: 12px; fill: var(--muted); }
.timeline .tick, .timeline .label, .timeline .said { text-anchor: middle; }
.timeline .label { font-family: var(--mono); font-size: 12px; fill: var(--muted); }
.timeline .bar { fill: var(--accent-soft); stroke: var(--line); }
.timeline .rule { stroke: var(--line); }
.timeline .axis line { stroke: var(--muted); }
.timeline .hollow { fill: var(--paper); stroke: var(--accent); stroke-width: 1.75; }
.timeline .solid { fill: var(--accent); }
.timeline .stroke { fill: none; stroke: var(--ok); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.timeline .refusal .stroke, .timeline .error .stroke { stroke: var(--bad); }
.timeline .verdict path { stroke: var(--paper); stroke-width: 1.5; }
.timeline .verdict.ok path { fill: var(--ok); } .timeline .verdict.bad path { fill: var(--bad); }
.timeline .verdict.warn path { fill: var(--warn); } .timeline .verdict.idle path { fill: var(--idle); }
.timeline .lead { stroke-width: 1.5; stroke-dasharray: 3 4; }
.timeline .lead.ok { stroke: var(--ok); } .timeline .lead.bad { stroke: var(--bad); } .timeline .lead.warn { stroke: var(--warn); }
.timeline .chip.ok { fill: var(--ok-soft); } .timeline .chip.bad { fill: var(--bad-soft); } .timeline .chip.warn { fill: var(--warn-soft); }
.timeline .said { font-weight: 600; } .timeline .said.ok { fill: var(--ok); } .timeline .said.bad { fill: var(--bad); } .timeline .said.warn { fill: var(--warn); }
.timeline .rank { text-anchor: end; font-variant-numeric: tabular-nums; } .timeline .rank.first { font-weight: 700; }
`;
