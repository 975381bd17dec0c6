import type { Enforcement, KernelDescriptor } from '../../../contracts/kernel.js';
import { CONTROL_KERNELS } from '../../../kernels/controls.js';
import { KERNELS } from '../../../kernels/registry.js';
import { mark, type Tone } from '../mark.js';
import { html, type Markup, NOTHING } from '../markup.js';
import type { ReportFacts } from '../report-facts.js';
import { table } from '../table.js';

const MIB = 1024 * 1024;
const TONES: Readonly<Record<Enforcement, Tone>> = { enforced: 'ok', 'best-effort': 'warn', unsupported: 'idle' };

/** Which field of a manifest each kernel holds, those of this run marked. Controls are no boundary and say so. */
export function kernelSection({ environment }: ReportFacts): Markup {
  const used = new Set(environment.kernels.map(({ name }) => name));
  const kernels = [...KERNELS, ...Object.values(CONTROL_KERNELS)].map(({ descriptor }) => descriptor);
  const fields = Object.keys(kernels[0]?.enforces ?? {});
  return html`<section id="kernels" aria-labelledby="kernels-title">
<h2 id="kernels-title">Capability matrix</h2>
<p>What each kernel holds of a capability manifest. A kernel that cannot hold a field refuses to start with it. The controls are there to be broken out of; nobody can choose them to run anything.</p>
${table({
  id: 'kernels-table',
  caption: html`Manifest fields by kernel`,
  head: ['Field', ...kernels.map(({ name, isolation }) => (isolation === 'none' ? `${name} (control)` : name))],
  rows: [
    [html`in this run`, ...kernels.map(({ name, isolation }) => inThisRun(used.has(name), isolation))],
    [html`language`, ...kernels.map(({ language }) => html`${language}`)],
    [html`isolation`, ...kernels.map(({ isolation }) => html`${isolation}`)],
    [
      html`least memory`,
      ...kernels.map(({ minMemoryBytes }) => html`${minMemoryBytes === 0 ? '–' : `${minMemoryBytes / MIB} MiB`}`),
    ],
    ...fields.map((field) => [html`<code>${field}</code>`, ...kernels.map((kernel) => enforcement(kernel, field))]),
  ],
})}
</section>`;
}

function inThisRun(isUsed: boolean, isolation: KernelDescriptor['isolation']): Markup {
  if (isolation === 'none') return html`<span class="quiet">as a control</span>`;
  return isUsed ? html`<strong>yes</strong>` : html`<span class="quiet">no</span>`;
}

function enforcement({ enforces }: KernelDescriptor, field: string): Markup {
  const held = Object.entries(enforces).find(([name]) => name === field)?.[1];
  return held === undefined ? NOTHING : mark(TONES[held], held);
}
