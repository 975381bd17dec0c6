import { colourProperties } from './palette.js';
import { PRINT_STYLES } from './print-styles.js';
import { TIMELINE_STYLES } from './timeline/timeline-styles.js';

/** The style sheet of every page: system fonts, one scale, light and dark, 360 px and up, paper. */
export const STYLES = `
:root { color-scheme: light dark; ${colourProperties('light')}
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; }
@media (prefers-color-scheme: dark) { :root { ${colourProperties('dark')} } }
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: auto; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 1rem/1.55 var(--sans); overflow-wrap: break-word; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); color: var(--accent); z-index: 1; }
.skip:focus { top: .5rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
code, .file, pre { font-family: var(--mono); font-size: .84em; }
code, .file { overflow-wrap: anywhere; }
.page { max-width: 72rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; }
.top { padding: clamp(1.5rem, 4vw, 3rem) 0 1.25rem; }
.eyebrow { margin: 0 0 .35rem; color: var(--muted); font-size: .8125rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: 0; font-size: clamp(1.7rem, 4.2vw, 2.5rem); line-height: 1.15; letter-spacing: -.02em; font-weight: 700; max-width: 28ch; text-wrap: balance; }
h2 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.25; letter-spacing: -.012em; font-weight: 650; }
h3 { margin: 1.75rem 0 .6rem; font-size: 1rem; line-height: 1.35; font-weight: 650; }
p { margin: .5rem 0; max-width: 70ch; }
section { margin-top: 3.25rem; }
.lede { font-size: 1.125rem; line-height: 1.6; max-width: 66ch; }
.sub { display: block; overflow-wrap: anywhere; color: var(--muted); font-size: .8125rem; line-height: 1.45; font-weight: 400; }
.quiet { color: var(--muted); }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: clamp(1rem, 2.5vw, 1.5rem); margin: 1rem 0; }
.hero { border-left-width: 6px; }
.hero.ok { border-left-color: var(--ok); } .hero.bad { border-left-color: var(--bad); }
.hero.warn { border-left-color: var(--warn); } .hero.idle { border-left-color: var(--idle); }
.hero .mark { font-size: 1.0625rem; padding: .3rem .85rem .3rem .65rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1px; margin: 1.25rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
.figures div { background: var(--paper); padding: .85rem 1rem; }
.figures dt { color: var(--muted); font-size: .8125rem; line-height: 1.35; }
.figures dd { margin: 0 0 .15rem; font-size: 1.5rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.facts { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .45rem 1.25rem; margin: 1rem 0; }
.facts dt { color: var(--muted); } .facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.contents { border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .65rem 0; }
.contents ul { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: 0; padding: 0; list-style: none; font-size: .9375rem; }
.mark { display: inline-flex; align-items: center; gap: .35em; padding: .12rem .6rem .12rem .45rem; border-radius: 999px; font-size: .8125rem; line-height: 1.4; font-weight: 600; white-space: nowrap; }
.mark svg { flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.mark.ok { color: var(--ok); background: var(--ok-soft); } .mark.bad { color: var(--bad); background: var(--bad-soft); }
.mark.warn { color: var(--warn); background: var(--warn-soft); } .mark.idle { color: var(--idle); background: var(--idle-soft); }
.scroll { overflow-x: auto; margin: 1rem 0; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
table { width: 100%; border-collapse: collapse; font-size: .9063rem; line-height: 1.45; }
caption { text-align: left; padding: .85rem 1rem .6rem; font-weight: 650; }
caption .sub { margin-top: .1rem; }
th, td { padding: .6rem 1rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { color: var(--muted); font-size: .7813rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; } .wide th code { white-space: nowrap; }
td .mark + .sub, th .mark + .sub { margin-top: .3rem; }
pre { margin: .75rem 0; padding: .85rem 1rem; background: var(--accent-soft); border-radius: 8px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
ul.plain, ol.plain { padding-left: 1.2rem; max-width: 72ch; } .plain li { margin: .4rem 0; }
.notice { border-left: 4px solid var(--warn); background: var(--warn-soft); padding: .75rem 1rem; border-radius: 0 8px 8px 0; margin: 1rem 0; }
.notice p { margin: .2rem 0; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
@media (min-width: 46.01rem), print {
  .cases table, .entries table { table-layout: fixed; }
  thead th { white-space: normal; }
  .cases th:nth-child(1) { width: 25%; } .cases th:nth-child(2) { width: 16%; } .cases th:nth-child(3) { width: 29%; }
  .entries th:nth-child(1) { width: 18%; } .entries th:nth-child(2) { width: 21%; } .entries th:nth-child(3) { width: 30%; }
}
@media screen and (max-width: 46rem) {
  section { margin-top: 2.5rem; }
  .facts { grid-template-columns: 1fr; gap: .1rem; } .facts dd { margin-bottom: .6rem; }
  .stacked table, .stacked tbody, .stacked tr, .stacked th, .stacked td, .stacked caption { display: block; width: 100%; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { border-top: 1px solid var(--line); padding: .65rem 0; }
  .stacked th, .stacked td { border: 0; padding: .25rem 1rem; }
  .stacked td::before { content: attr(data-label); display: block; color: var(--muted); font-size: .75rem; font-weight: 600; }
  .stacked.short td { display: inline-block; width: 49%; }
}
${TIMELINE_STYLES}${PRINT_STYLES}`;
