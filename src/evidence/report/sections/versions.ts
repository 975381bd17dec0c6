import { mark } from '../mark.js';
import { html, type Markup } from '../markup.js';
import { packLink } from '../pack-link.js';
import type { ReportFacts } from '../report-facts.js';
import { table } from '../table.js';

/** What the run stood on: package, runtime, engines with their digests, and the walls of the machine. */
export function versionsSection({ environment, plan }: ReportFacts): Markup {
  const { package: own, runtime, platform, arch, kernels, walls, sourceDateEpoch } = environment;
  return html`<section id="versions" aria-labelledby="versions-title">
<h2 id="versions-title">Versions and surroundings</h2>
<dl class="facts">
<dt>Package</dt><dd>${own.name} ${own.version}, its code <code>sha256:${own.dist.sha256}</code> (${own.dist.files} files)</dd>
<dt>Runtime</dt><dd>Node.js ${runtime.node}, V8 ${runtime.v8}, OpenSSL ${runtime.openssl}, ${platform}-${arch}</dd>
<dt>Model</dt><dd>${plan.model}</dd>
<dt>Clock</dt><dd>${sourceDateEpoch === null ? 'the machine’s' : `stands still at SOURCE_DATE_EPOCH=${sourceDateEpoch}`}</dd>
<dt>Components</dt><dd>${packLink('sbom.cdx.json')} (CycloneDX 1.6)</dd>
<dt>All of it as data</dt><dd>${packLink('environment.json')}</dd>
</dl>
${table({
  id: 'engines-table',
  caption: html`Engines as installed`,
  head: ['Kernel', 'Package', 'Files (SHA-256)'],
  rows: kernels.map(({ name, language, package: from, version, files }) => [
    html`${name}<span class="sub">${language}</span>`,
    html`${from} ${version}`,
    files.length === 0
      ? html`none found`
      : html`${files.map((file) => html`<span class="sub"><code>${file.sha256.slice(0, 16)}…</code> ${file.name}</span>`)}`,
  ]),
  kind: 'stacked',
})}
${table({
  id: 'walls-table',
  caption: html`Walls of this machine`,
  head: ['Wall', 'Stands', 'Needed'],
  rows: walls.map(({ name, present, required }) => [
    html`${name}`,
    present ? mark('ok', 'yes') : mark(required ? 'bad' : 'warn', 'no'),
    html`${required ? 'yes: nothing starts without it' : 'no: one wall more where it stands'}`,
  ]),
  kind: 'stacked',
})}
</section>`;
}
