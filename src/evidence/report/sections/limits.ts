import { countRun } from '../count-run.js';
import { html, type Markup } from '../markup.js';
import type { ReportFacts } from '../report-facts.js';

/** What the run does not prove: in every report, whatever its verdict. */
export function limitsSection({ summary, signedBy }: ReportFacts): Markup {
  const { cases, provable } = countRun(summary.scenarios);
  const limits = [
    html`<strong>Other attacks.</strong> These attempts, under these policies, in these kernels and versions, did what is said here. Nothing is said of attempts that are not listed.`,
    html`<strong>How a model behaves.</strong> ${summary.realModel === undefined ? 'The agent was a script that attempts everything. Whether a model would attempt it, or do harm with what it is allowed, was not tested.' : 'The verdict stands on a script that attempts everything. One real model was asked once as well; another run may go another way, and what it did not try was not tested with it.'}`,
    html`<strong>The ground it stands on.</strong> The operator, the machine, its kernel, Node.js and this package are trusted. Faults in V8, in the WebAssembly engines or in the operating system, timing and other side channels, and exhaustion by many runs at once were not tested.`,
    html`<strong>That the recorder is honest.</strong> The logs were written by the tool under test. Verifying reaches the verdicts again from the logs; a tool that was changed to write false logs would pass. Compare the digests below with a copy that you installed yourself, and run it again yourself.`,
    ...(cases === provable
      ? []
      : [
          html`<strong>${cases - provable} attacks whose force cannot be shown.</strong> They had no effect, and no opened boundary can show that they would have had one. They are counted apart.`,
        ]),
    ...(signedBy === undefined
      ? [
          html`<strong>Who ran it.</strong> No signing key was given, so the run made one and threw it away. The signature shows that the folder was not changed by accident, and not who made it.`,
        ]
      : []),
    html`<strong>Compliance.</strong> The tables of frameworks are a reading aid. They are no audit, no certificate and no legal opinion.`,
  ];
  return html`<section id="limits" aria-labelledby="limits-title">
<h2 id="limits-title">What this does not prove</h2>
<ul class="plain">${limits.map((limit) => html`<li>${limit}</li>`)}</ul>
</section>`;
}
