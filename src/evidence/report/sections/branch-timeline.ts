import type { ScenarioResult } from '../../../contracts/pilot-summary.generated.js';
import { inspectChain } from '../../inspect-chain.js';
import { TIMELINE_PICTURE } from '../../pack/pack-layout.js';
import { html, type Markup, NOTHING } from '../markup.js';
import { packLink } from '../pack-link.js';
import type { ReportFacts } from '../report-facts.js';
import { findBranchLog } from '../timeline/branch-log.js';
import { readTimeline } from '../timeline/read-timeline.js';
import { timelineFigure } from '../timeline/timeline-figure.js';

/** The branches of a rollout scenario over time; nothing for a scenario of another kind. */
export function branchTimeline({ id, number }: ScenarioResult, { plan, files, read }: ReportFacts): Markup {
  const log = findBranchLog(plan, id);
  if (log === undefined || !files.includes(log.log)) return NOTHING;
  const rollouts = files.includes(log.rollouts) ? read(log.rollouts) : '';
  const timeline = readTimeline(inspectChain(read(log.log)).lines, rollouts);
  const key = `scenario-${number}-timeline`;
  return html`<h3>Branch timeline</h3>
<p>The same task in several branches, each judged by the host’s verifier, which compiles and runs what the branch left. What a branch says of itself counts for nothing.</p>
${timelineFigure(timeline, key)}${files.includes(TIMELINE_PICTURE) ? html`<p>The same as a picture: ${packLink(TIMELINE_PICTURE)}.</p>` : NOTHING}`;
}
