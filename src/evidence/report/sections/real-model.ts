import type { ModelBranch, ModelScenarioResult, RealModelResults } from '../../../contracts/pilot-summary.generated.js';
import { explainWall, explainWork, SAMPLE_WORDS } from '../../explain-model.js';
import { mark, TONES } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { packLink } from '../pack-link.js';
import { ProofReader } from '../proof-reader.js';
import type { ReportFacts } from '../report-facts.js';
import { table } from '../table.js';
import { shorten } from '../visible-text.js';

const WORK_TONES = { works: 'ok', fails: 'bad', inconclusive: 'warn', 'not-run': 'idle' } as const;

/** What a real model did on the same scenarios: in a section of its own, and said to be no proof. */
export function realModelSection({ summary, plan, ...facts }: ReportFacts): Markup {
  const { realModel } = summary;
  if (realModel === undefined) return NOTHING;
  const proofs = new ProofReader(facts);
  return html`<section id="real-model" aria-labelledby="real-model-title">
<p class="eyebrow">Sample</p>
<h2 id="real-model-title">What a real model did</h2>
<div class="notice"><p>${SAMPLE_WORDS} Its results neither lower nor raise the verdict of this report. A model that refuses, or answers without trying, shows nothing of a wall: such a result is inconclusive, and never a pass. What a model says that it did counts for nothing; only what the host recorded does.</p></div>
<dl class="facts">
<dt>Model</dt><dd><code>${realModel.name}</code> (${realModel.provider}${plan.realModel?.isLocal === true ? ', on this machine' : ''})</dd>
<dt>Temperature applied</dt><dd>${temperatures(realModel.temperatures)}</dd>
<dt>Tokens</dt><dd>${realModel.inputTokens} read, ${realModel.outputTokens} written</dd>
<dt>Cost</dt><dd>${realModel.costUsd === null ? 'not known' : `$${realModel.costUsd.toFixed(4)}`}, of at most $${realModel.maxCostUsd}</dd>
<dt>Reproducible</dt><dd>no: also under SOURCE_DATE_EPOCH, another run may go another way</dd>
</dl>
${resultTable(realModel, proofs)}
${realModel.scenarios.map(({ number, branches = [] }) => (branches.length === 0 ? NOTHING : branchTable(number, branches)))}
</section>`;
}

function resultTable({ scenarios }: RealModelResults, proofs: ProofReader): Markup {
  return table({
    id: 'real-model-table',
    caption: html`Real results by scenario`,
    head: ['Scenario', 'The wall, when the model tried', 'The line that shows it', 'Allowed work'],
    rows: scenarios.map((result) => [
      html`${result.number}. ${result.title}<span class="sub">boundary: ${result.boundary}</span>`,
      wall(result),
      proof(result, proofs),
      html`${mark(WORK_TONES[result.utility.result], result.utility.result)}<span class="sub">${shorten(`${result.utility.what}: ${explainWork(result.utility)}`, 300)}</span>`,
    ]),
    kind: 'stacked',
    columns: 'cases',
  });
}

function wall({ enforced }: ModelScenarioResult): Markup {
  if (enforced === undefined)
    return html`<span class="quiet">the model is asked nothing here that could be refused</span>`;
  const { verdict, rule } = enforced;
  return html`${mark(TONES[verdict], verdict)}<span class="sub">${shorten(explainWall(enforced), 300)}</span>${rule === undefined ? NOTHING : html`<span class="sub"><code>${rule}</code></span>`}`;
}

function proof({ enforced }: ModelScenarioResult, proofs: ProofReader): Markup {
  const where = enforced?.proof;
  if (where === undefined) return html`<span class="quiet">none</span>`;
  const line = proofs.find(where);
  return html`${packLink(where.file, where.line)}${line === undefined ? NOTHING : html`<span class="sub">${line.words}</span>`}`;
}

function branchTable(number: number, branches: readonly ModelBranch[]): Markup {
  return table({
    id: `real-model-branches-${number}`,
    caption: html`Branches of the real model in scenario ${number}`,
    head: ['Branch', 'Temperature asked for', 'Temperature applied', 'What the verifier of the host said'],
    rows: branches.map(({ index, asked, applied, status }) => [
      html`${index}`,
      html`${asked}`,
      html`${applied ?? 'none'}`,
      html`${status}`,
    ]),
    kind: 'stacked',
    columns: 'short',
  });
}

function temperatures(applied: readonly (number | null)[]): string {
  if (applied.length === 0) return 'no turn was taken';
  return applied.map((each) => (each === null ? 'none (the provider’s own)' : String(each))).join(', ');
}
