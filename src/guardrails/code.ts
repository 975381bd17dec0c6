import type { CodeGuardrail, GuardrailFinding } from '../contracts/guardrail.js';
import type { GuestLanguage, ManifestInForce } from '../contracts/kernel.js';

/** Findings beyond these say nothing new, and go into the log. */
const MAX_FINDINGS = 100;

/**
 * Static scan of a guest program before the kernel (threat model 3, layer S3). Knows the manifest: an absolute path
 * written out in a file call trips only when no allowed prefix covers it. Code that does not parse trips: a filter
 * that cannot read a program does not wave it through. A parser is loaded with the first program of its language.
 */
export const codeGuardrail: CodeGuardrail = {
  name: 'codeGuardrail',
  layer: 'input',
  async inspect(code, manifest, language) {
    const scan = await loadScan(language);
    return (await scan(code, manifest)).slice(0, MAX_FINDINGS);
  },
};

type Scan = (code: string, manifest: ManifestInForce) => GuardrailFinding[] | Promise<GuardrailFinding[]>;

async function loadScan(language: GuestLanguage): Promise<Scan> {
  switch (language) {
    case 'javascript':
      return (await import('./javascript-scan.js')).scanJavaScript;
    case 'python':
      return (await import('./python-scan.js')).scanPython;
  }
}
