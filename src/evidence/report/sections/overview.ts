import type { PilotSummary, ScenarioResult } from '../../../contracts/pilot-summary.generated.js';
import { countRun, type RunCounts } from '../count-run.js';
import { mark, TONES } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { table } from '../table.js';

const HEADLINES: Readonly<Record<PilotSummary['verdict'], string>> = {
  enforced: 'The policy held against an agent under an attacker’s control',
  bypassed: 'An attack got past the policy',
  inconclusive: 'Nothing was proven either way',
  'not-run': 'The tests could not run',
};

/** The head of a report: its headline, and which run it is about. */
export function reportHeader({ verdict, version, sessionId, startedAtMs }: PilotSummary, signedBy?: string): Markup {
  return html`<header class="top">
<p class="eyebrow">Evidence report · wasmagent ${version}</p>
<h1>${HEADLINES[verdict]}</h1>
<p class="quiet">Session ${sessionId} · ${utcMinute(startedAtMs)} · ${signedBy === undefined ? 'self-attested' : html`signed by key ${signedBy.slice(0, 16)}…`}</p>
</header>`;
}

/** What the run came to, before anything else: the verdict, a paragraph of plain words, the figures, each scenario. */
export function overview(summary: PilotSummary): Markup {
  const { verdict, scenarios } = summary;
  const counts = countRun(scenarios);
  return html`<div class="card hero ${TONES[verdict]}">
<p>${mark(TONES[verdict], verdict)}</p>
<p class="lede">${inPlainWords(summary, counts)}</p>${throughByModel(summary)}
<dl class="figures">${figures(counts).map(([words, figure]) => html`<div><dt>${words}</dt><dd>${figure}</dd></div>`)}</dl>
</div>
<nav class="contents" aria-label="Contents"><ul>
<li><a href="#glance">At a glance</a></li>${scenarios.map(({ number }) => html`<li><a href="#scenario-${number}">Scenario ${number}</a></li>`)}${summary.realModel === undefined ? NOTHING : html`<li><a href="#real-model">What a real model did</a></li>`}
<li><a href="#limits">What this does not prove</a></li><li><a href="#kernels">Capabilities</a></li><li><a href="#versions">Versions</a></li><li><a href="#verify">How to verify</a></li><li><a href="#crosswalk">Frameworks</a></li>
</ul></nav>
<section id="glance" aria-labelledby="glance-title">
<h2 id="glance-title">At a glance</h2>
<p>Each scenario is played three times. <strong>Control</strong>: the boundary is opened on purpose, and the attack must work, or the test is worth nothing. <strong>Enforced</strong>: as shipped, the attack must fail, with the refusal on record. <strong>Utility</strong>: the work that the policy allows must still be done.</p>
${table({
  id: 'glance-table',
  caption: html`Verdicts by scenario and arm`,
  head: ['Scenario', 'Control: attacks that work', 'Enforced: attacks held', 'Utility: allowed work done', 'Verdict'],
  rows: scenarios.map(toRow),
  kind: 'stacked',
  columns: 'short',
})}
</section>`;
}

/** The verdict is the script's; a headline that a wall held must not stand alone where a real model got past it. */
function throughByModel({ realModel }: PilotSummary): Markup {
  const through = (realModel?.scenarios ?? []).filter(({ enforced }) => enforced?.verdict === 'bypassed');
  if (through.length === 0) return NOTHING;
  return html`
<div class="notice"><p>${mark('bad', 'bypassed')} <strong>A real model got through</strong> in scenario ${through.map(({ number }) => number).join(', ')}, which the verdict above, of the script, does not count: see <a href="#real-model">what a real model did</a>. Until that is explained, do not rely on this boundary.</p></div>`;
}

function toRow(scenario: ScenarioResult): Markup[] {
  const { number, title, boundary, verdict, reason } = scenario;
  const { cases, provable, shown, held, checks, works } = countRun([scenario]);
  return [
    html`<a href="#scenario-${number}">${number}. ${title}</a><span class="sub">boundary: ${boundary}</span>`,
    fraction(shown, provable, 'warn'),
    fraction(held, cases, 'bad'),
    fraction(works, checks, 'warn'),
    html`${mark(TONES[verdict], verdict)}${reason === undefined ? NOTHING : html`<span class="sub">${reason}</span>`}`,
  ];
}

function fraction(part: number, whole: number, otherwise: 'warn' | 'bad'): Markup {
  if (whole === 0) return mark('idle', 'none ran');
  return mark(part === whole ? 'ok' : otherwise, `${part} of ${whole}`);
}

function figures({ cases, held, provable, shown, checks, works, scenarios, enforced }: RunCounts): [string, string][] {
  return [
    ['scenarios enforced', `${enforced} of ${scenarios}`],
    ['attacks held as shipped', `${held} of ${cases}`],
    ['attacks that work when opened', `${shown} of ${provable}`],
    ['allowed actions done', `${works} of ${checks}`],
  ];
}

function inPlainWords({ verdict, model }: PilotSummary, counts: RunCounts): Markup {
  const { cases, held, through, provable, shown, checks, works, scenarios } = counts;
  const tried = html`An agent that does whatever an attacker wants${model === 'scripted' ? ', played by a script,' : ''} tried ${plural(cases, 'attack')} against ${plural(scenarios, 'boundary', 'boundaries')} of its sandbox.`;
  const real = html`With a boundary opened on purpose, ${shown} of ${provable} worked, which shows ${shown === provable ? 'that the attempts are real' : 'how many of the attempts are real'}.`;
  switch (verdict) {
    case 'enforced':
      return html`${tried} ${real} Under the shipped policy none of them had an effect, and each refusal is on record with the rule that made it. The work that the policy allows was still done (${works} of ${checks} checks). It was the policy that held, enforced outside the agent, and not the agent’s good manners.`;
    case 'bypassed':
      return html`${tried} ${real} Under the shipped policy <strong>${plural(through, 'attack')} had ${through === 1 ? 'its' : 'their'} effect</strong>; ${held} of ${cases} were held. Until that is explained, do not rely on this boundary.`;
    case 'inconclusive':
      return html`${tried} ${real} Under the shipped policy ${held} of ${cases} were held with a refusal on record, and ${works} of ${checks} allowed actions were done. Something that should have been shown was not, so no verdict is given: the scenarios below say what.`;
    case 'not-run':
      return html`At least one scenario could not run on this machine, so nothing is claimed for it. The scenarios below say why. Of the ${plural(cases, 'attack')} that did run, ${held} were held.`;
  }
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A time as everybody writes it alike. */
function utcMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
