import type { PlannedScenario } from '../../../contracts/pilot-plan.generated.js';
import type { ScenarioResult } from '../../../contracts/pilot-summary.generated.js';
import { policyFile } from '../../pack/pack-layout.js';
import { mark, TONES } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { packLink } from '../pack-link.js';
import { ProofReader } from '../proof-reader.js';
import type { ReportFacts } from '../report-facts.js';
import { branchTimeline } from './branch-timeline.js';
import { caseTable, utilityTable } from './cases.js';
import { classTable } from './classes.js';

/** More attacks than these are counted by class, and only those listed that held not or prove nothing. */
const MAX_LISTED = 60;

/** One scenario: its verdict, the policy it ran under, each attack with its proof, and the allowed work. */
export function scenarioSection(scenario: ScenarioResult, facts: ReportFacts): Markup {
  const { id, number, title, boundary, verdict, reason, cases, classes, utilities, artifacts } = scenario;
  const planned = facts.plan.scenarios.find((each) => each.id === id);
  const listed =
    cases.length > MAX_LISTED
      ? cases.filter((each) => each.enforced !== 'held' || each.control === 'no-effect')
      : cases;
  const key = `scenario-${number}`;
  return html`<section id="${key}" aria-labelledby="${key}-title">
<p class="eyebrow">Scenario ${number}</p>
<h2 id="${key}-title">${title}</h2>
<p>${mark(TONES[verdict], verdict)}</p>
${reason === undefined ? NOTHING : html`<div class="notice"><p>${reason}</p></div>`}
${planned === undefined ? NOTHING : html`<p>${planned.definition.goal}</p>`}
<dl class="facts">
<dt>Boundary under test</dt><dd><code>${boundary}</code></dd>
${planned === undefined ? NOTHING : policies(planned, facts)}
<dt>Evidence</dt><dd>${artifacts.length === 0 ? 'none' : artifacts.map((file, index) => html`${index === 0 ? NOTHING : ', '}${packLink(file)}`)}</dd>
</dl>
${branchTimeline(scenario, facts)}
${classes === undefined ? NOTHING : classTable(number, classes)}
${listed.length === cases.length ? NOTHING : html`<p>Of ${cases.length} attacks, those are listed that did not hold or prove nothing: ${listed.length}. Every one is in ${packLink('summary.json')}.</p>`}
${listed.length === 0 ? NOTHING : caseTable(number, listed, new ProofReader(facts))}
${utilities.length === 0 ? NOTHING : utilityTable(number, utilities)}
</section>`;
}

function policies({ steps }: PlannedScenario, { files, read }: ReportFacts): Markup {
  const own = [...new Set(steps.enforced)].map(policyFile).filter((file) => files.includes(file));
  if (own.length === 0) return NOTHING;
  return html`<dt>Policy in force</dt><dd>${own.map((file) => html`${packLink(file)}<pre><code>${read(file)}</code></pre>`)}</dd>`;
}
