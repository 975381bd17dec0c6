import { html } from './markup.js';
import { renderPage } from './page.js';
import type { ReportFacts } from './report-facts.js';
import { crosswalkSection } from './sections/crosswalk.js';
import { kernelSection } from './sections/kernels.js';
import { limitsSection } from './sections/limits.js';
import { overview, reportHeader } from './sections/overview.js';
import { realModelSection } from './sections/real-model.js';
import { scenarioSection } from './sections/scenario.js';
import { verifySection } from './sections/verify.js';
import { versionsSection } from './sections/versions.js';

/** The report of a run: one document, readable without script, the same bytes for the same run. */
export function renderReport(facts: ReportFacts): string {
  const { summary, signedBy } = facts;
  return renderPage({
    title: `Evidence report: ${summary.verdict}`,
    skipTo: 'findings',
    body: html`<div class="page">
${reportHeader(summary, signedBy)}
<main id="findings">
${overview(summary)}
${summary.scenarios.map((scenario) => scenarioSection(scenario, facts))}${realModelSection(facts)}
${limitsSection(facts)}
${kernelSection(facts)}
${versionsSection(facts)}
${verifySection(facts)}
${crosswalkSection(facts)}
</main>
<footer><p>Made by ${facts.environment.package.name} ${summary.version} from the files beside it. No script, nothing loaded from elsewhere.</p></footer>
</div>`,
  });
}
