import { html, type Markup } from '../markup.js';
import { packLink } from '../pack-link.js';
import type { ReportFacts } from '../report-facts.js';

/** How to check this pack, who signed it, and how to run it again. */
export function verifySection({ summary, signedBy }: ReportFacts): Markup {
  const { version, command, pack } = summary;
  const key = signedBy === undefined ? '' : ' --key signer.pub.pem';
  return html`<section id="verify" aria-labelledby="verify-title">
<h2 id="verify-title">How to verify</h2>
<p>This page is a summary for people. The evidence is the folder it lies in: verify that, and not this page alone.</p>
<pre><code>npx -y -p @wasmagent/cli@${version} wasmagent verify .${key}</code></pre>
<p>That works offline once it is installed. It checks every digest, that nothing was added, the signature, the hash chain of every log, that the plan was written before anything ran, and which policies were in force; then it reaches every verdict again from the logs. Exit code 0: everything holds. ${packLink('VERIFY.md')} says how to check digests and signature with <code>sha256sum</code> and <code>openssl</code> alone.</p>
${signature(signedBy)}
<p>To run the same again:</p>
<pre><code>${command}</code></pre>
<dl class="facts">
<dt>Plan</dt><dd><code>${pack.plan}</code> ${packLink('plan.json')}</dd>
<dt>Chain of the run</dt><dd><code>${pack.events}</code> ${packLink('events.jsonl')}</dd>
<dt>Its last hash</dt><dd><code>${pack.eventsHead}</code></dd>
<dt>Every other file</dt><dd>${packLink('manifest.json')}, which ${packLink('attestation.dsse.json')} signs</dd>
</dl>
</section>`;
}

function signature(signedBy: string | undefined): Markup {
  if (signedBy !== undefined) {
    return html`<p><strong>Signed</strong> with the Ed25519 key <code>${signedBy}</code> (SHA-256 of its DER form). Get the public key from the signer, by another way than this folder.</p>`;
  }
  return html`<div class="notice"><p><strong>Self-attested.</strong> The key was made for this run and lies in the folder. Whoever can change the folder can sign it again. For evidence that says who made it, run the pilot with <code>--sign-key</code>.</p></div>`;
}
