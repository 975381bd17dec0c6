import type { KernelDescriptor, ManifestInForce } from '../contracts/kernel.js';
import type { CapabilityManifest } from '../contracts/manifest.generated.js';
import { WasmagentError } from '../errors.js';
import { DENY_ALL } from '../policy/manifest.js';

/**
 * Refuses a manifest that asks for a field which the kernel does not hold: a limit that nobody keeps, or a permission
 * that nobody judges, is worse than an error.
 * @throws WasmagentError `LIMIT_UNSUPPORTED` naming every such field.
 */
export function refuseUnsupported({ name, enforces }: KernelDescriptor, manifest: ManifestInForce): void {
  const fields = Object.keys(enforces) as (keyof CapabilityManifest)[];
  const asked = fields.filter(
    (field) => enforces[field] === 'unsupported' && JSON.stringify(manifest[field]) !== JSON.stringify(DENY_ALL[field]),
  );
  if (asked.length === 0) return;
  throw new WasmagentError('LIMIT_UNSUPPORTED', `${name} does not hold ${asked.join(', ')}`, {
    suggestions: [`Leave out ${asked.join(', ')}`, 'wasmagent kernels shows what each kernel holds'],
  });
}
